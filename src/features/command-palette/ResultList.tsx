import { useEffect, useRef } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { paletteMessages } from "../../i18n/messages/palette.ts";
import { StatusMark } from "../../ui/StatusMark.tsx";
import type { Row, RowGroup } from "./model.ts";
import { KindIcon } from "./KindIcon.tsx";
import { MarkedText } from "./MarkedText.tsx";

interface ResultListProps {
  readonly id: string;
  readonly groups: readonly RowGroup[];
  /** The place of the active option among all options, counted through the groups. */
  readonly active: number;
  readonly optionId: (index: number) => string;
  readonly onActive: (index: number) => void;
  readonly onChoose: (index: number) => void;
}

/** The listbox. The focus stays in the field; the active option is named by it and kept in sight. */
export function ResultList({ id, groups, active, optionId, onActive, onChoose }: ResultListProps) {
  const words = useMessages(paletteMessages);
  const list = useRef<HTMLDivElement>(null);
  const current = optionId(active);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list under the same option is a reason to look too
  useEffect(() => {
    const option = document.getElementById(current);
    if (!option) return;
    if (active === 0 && list.current) list.current.scrollTop = 0;
    else option.scrollIntoView?.({ block: "nearest" });
  }, [current, active, groups]);
  const starts = startsOf(groups);
  const handlers = (index: number) => ({
    id: optionId(index),
    role: "option" as const,
    tabIndex: -1,
    "aria-selected": index === active,
    // A list that moves under a resting pointer must not change what is chosen.
    onPointerMove: () => {
      if (index !== active) onActive(index);
    },
    // The focus stays in the field.
    onPointerDown: (event: React.PointerEvent) => event.preventDefault(),
    onMouseDown: (event: React.MouseEvent) => event.preventDefault(),
    onClick: () => onChoose(index),
  });
  return (
    <div ref={list} id={id} role="listbox" aria-label={words.results} className="palette__list">
      {groups.map((group, at) => {
        const start = starts[at] ?? 0;
        const label = `${id}-label-${group.key}`;
        return (
          <div key={group.key} role="group" aria-labelledby={label} className="palette__group">
            <div className="palette__label" role="presentation">
              <span id={label}>{group.label}</span>
              <span>{group.count}</span>
            </div>
            {group.rows.map((row, index) => (
              <div
                key={row.key}
                {...handlers(start + index)}
                className="palette__option"
                {...(row.record === null ? {} : { "data-evidence": row.record })}
              >
                <RowContent row={row} />
              </div>
            ))}
            {group.hidden > 0 && (
              <div {...handlers(start + group.rows.length)} className="palette__option palette__option--more">
                {group.moreLabel}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

function RowContent({ row }: { row: Row }) {
  const words = useMessages(paletteMessages);
  return (
    <>
      <KindIcon row={row} />
      <span className="palette__text">
        <span className="palette__title">
          <MarkedText {...row.title} />
          {row.also !== null && (
            <span className="palette__also">
              <MarkedText {...row.also} />
            </span>
          )}
        </span>
        <span className="palette__note">
          {row.note} {row.status !== null && <StatusMark status={row.status.id} word={row.status.word} />}
        </span>
      </span>
      {row.isOn && <span className="palette__on">{words.isOn}</span>}
    </>
  );
}

/** The place of each group's first option among all options. */
function startsOf(groups: readonly RowGroup[]): readonly number[] {
  const starts: number[] = [];
  let next = 0;
  for (const { rows, hidden } of groups) {
    starts.push(next);
    next += rows.length + (hidden > 0 ? 1 : 0);
  }
  return starts;
}
