import { panelMessages } from "../../i18n/messages/panels.ts";
import { useMessages } from "../../i18n/messages.ts";
import { EventRow } from "../../ui/EventRow.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinkedRows } from "../../view/useLinkedRows.ts";
import { Hidden } from "./Hidden.tsx";
import { eventsModel, type Scope } from "./model.ts";
import { Unfiltered } from "./Unfiltered.tsx";

/** What happened, oldest first. */
export function EventsTab({ scope }: { scope: Scope }) {
  const words = useMessages(panelMessages);
  const { evidence } = useDoors();
  const linked = useLinkedRows("event");
  const { rows, hidden, isNone } = eventsModel(scope);
  if (isNone) return <p className="hub-panel__missing">{words.noEvents}</p>;
  return (
    <>
      <Unfiltered scope={scope} part="events" />
      <ul className="hub-panel__list">
        {rows.map((event) => (
          <EventRow key={event.record} event={event} door={evidence(event.record)} linked={linked(event.record)} />
        ))}
      </ul>
      <Hidden hidden={hidden} />
    </>
  );
}
