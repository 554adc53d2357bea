import { panelMessages } from "../../i18n/messages/panels.ts";
import { useMessages } from "../../i18n/messages.ts";
import { DatedRow } from "../../ui/DatedRow.tsx";
import { Evidence } from "../../ui/Evidence.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { eventModels, type Scope } from "./model.ts";

/** What happened, oldest first. */
export function EventsTab({ scope }: { scope: Scope }) {
  const words = useMessages(panelMessages);
  const { evidence } = useDoors();
  const events = eventModels(scope);
  if (events.length === 0) return <p className="hub-panel__missing">{words.noEvents}</p>;
  return (
    <ul className="hub-panel__list">
      {events.map((event) => (
        <DatedRow
          key={event.record}
          date={event.date}
          {...(event.isDateInferred && { dateNote: event.dateBasis })}
          title={event.what}
          {...(event.kind !== null && { aside: event.kind })}
        >
          {event.isDateInferred && <p className="dated-row__note">* {event.dateBasis}</p>}
          {event.note && <p className="dated-row__note">{event.note}</p>}
          <Evidence door={evidence(event.record)} source={event.source} of={event.what} />
        </DatedRow>
      ))}
    </ul>
  );
}
