import { panelMessages } from "../../i18n/messages/panels.ts";
import { useMessages } from "../../i18n/messages.ts";
import { EventRow } from "../../ui/EventRow.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { eventModels, type Scope } from "./model.ts";
import { Unfiltered } from "./Unfiltered.tsx";

/** What happened, oldest first. */
export function EventsTab({ scope }: { scope: Scope }) {
  const words = useMessages(panelMessages);
  const { evidence } = useDoors();
  const events = eventModels(scope);
  if (events.length === 0) return <p className="hub-panel__missing">{words.noEvents}</p>;
  return (
    <>
      <Unfiltered scope={scope} />
      <ul className="hub-panel__list">
        {events.map((event) => (
          <EventRow key={event.record} event={event} door={evidence(event.record)} />
        ))}
      </ul>
    </>
  );
}
