import { get, type Dataset } from "../../domain/dataset.ts";
import { say } from "../../domain/text.ts";
import { chronological, eventModel } from "../../i18n/eventLine.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { eventMessages } from "../../i18n/messages/events.ts";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinkedRows } from "../../view/useLinkedRows.ts";

/** The timeline as a table, oldest first. */
export function EventTable({ dataset }: { dataset: Dataset }) {
  const words = useMessages(eventMessages);
  const language = useLanguage();
  const doors = useDoors();
  const linked = useLinkedRows("event");
  const { columns } = words;
  return (
    <div className="event-strip__scroll" role="region" aria-label={words.title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {[columns.date, columns.hub, columns.what, columns.kind, columns.basis, columns.source].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chronological(dataset.events).map((event) => {
            const model = eventModel(dataset, event, language);
            return (
              <tr key={event.id} {...linked(event.id)}>
                <td className="event-strip__date">{model.date}</td>
                <td>{say(get(dataset.byId.hub, event.hub).shortName, language)}</td>
                <td>
                  <EvidenceButton door={doors.evidence(event.id)}>{model.what}</EvidenceButton>
                </td>
                <td>{model.kind ?? words.occurred}</td>
                <td>{model.dateBasis}</td>
                <td>{model.source}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
