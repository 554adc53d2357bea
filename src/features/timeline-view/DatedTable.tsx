import { memo } from "react";
import type { Filter } from "../../domain/filter.ts";
import { useMessages } from "../../i18n/messages.ts";
import { timelineMessages } from "../../i18n/messages/timeline.ts";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { FamilyMark } from "../../ui/FamilyMark.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import type { Target } from "../../view/highlight.ts";
import { useDoors } from "../../view/useDoors.ts";
import { useLinked } from "../../view/useLinked.ts";
import type { DatedGroup, DatedList, DatedRow } from "./listModel.ts";

/** The axis as a table: what lies in the period, month by month. */
export const DatedTable = memo(function DatedTable({ list, filter }: { list: DatedList; filter: Filter }) {
  const words = useMessages(timelineMessages);
  const title = filter.period === null ? words.listAll : words.list;
  return (
    <section className="timeline__list" aria-labelledby="timeline-list">
      <h3 id="timeline-list" tabIndex={-1}>
        {title}
      </h3>
      {list.groups.length === 0 ? (
        <p>{words.nothingInPeriod}</p>
      ) : (
        <table aria-labelledby="timeline-list">
          <thead>
            <tr>
              {[words.columns.date, words.columns.kind, words.columns.what].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {list.groups.map((group) => (
            <Group key={group.key} group={group} />
          ))}
        </table>
      )}
    </section>
  );
});

function Group({ group }: { group: DatedGroup }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {group.title}
        </th>
      </tr>
      {group.rows.map((row) => (
        <Row key={row.record} row={row} />
      ))}
    </tbody>
  );
}

function Row({ row }: { row: DatedRow }) {
  const door = useDoors().evidence(row.record);
  const linked = useLinked(targetOf(row));
  return (
    <tr {...linked}>
      <td>{row.date}</td>
      <td>{row.kind}</td>
      <td>
        <EvidenceButton door={door} className="timeline__what">
          <span className="timeline__row-title">{row.what}</span>{" "}
          <span className="timeline__meta">
            {row.family && <FamilyMark family={row.family.id} mark={row.family.mark} />}
            {row.hubs !== "" && <span>{row.hubs}</span>}
            {row.status && <StatusMark status={row.status.id} word={row.status.word} />}
            {row.marks.map((mark) => (
              <span key={mark}>{mark}</span>
            ))}
          </span>
        </EvidenceButton>
        {row.dateNote !== null && <span className="timeline__row-note">* {row.dateNote}</span>}
      </td>
    </tr>
  );
}

/** Nothing on the map answers to an instrument; its row lights up alone. */
function targetOf({ thing, record }: DatedRow): Target {
  if (thing === "event" || thing === "link") return { type: thing, id: record };
  return { type: "observation", id: record };
}
