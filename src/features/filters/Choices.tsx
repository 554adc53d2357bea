import { useEffect, useRef } from "react";
import { type Filter, noFilter } from "../../domain/filter.ts";
import { filterMessages } from "../../i18n/messages/filters.ts";
import { useMessages } from "../../i18n/messages.ts";
import { useView } from "../../view/useView.ts";
import type { Chip, FilterModel } from "./model.ts";

/**
 * What the filter leaves and what it asks for, each to be taken back alone. It stays in sight while the lists scroll, and
 * it is always two lines high, so that choosing moves nothing under the pointer.
 */
export function Choices({ left, chips }: { left: FilterModel["left"]; chips: readonly Chip[] }) {
  const { dispatch } = useView();
  const words = useMessages(filterMessages);
  const { part, moveFocus } = useFocusAfterRemoval(chips);
  const choose = (filter: Filter, index: number) => {
    moveFocus(index);
    dispatch({ type: "filter", filter });
  };
  return (
    <section ref={part} className="filters__choices" aria-label={words.filters}>
      <p className="filters__left" tabIndex={-1}>
        {words.result(left.links, left.drawn)}
        {chips.length > 0 && (
          <button type="button" className="filters__clear" onClick={() => choose(noFilter, 0)}>
            {words.clearAll}
          </button>
        )}
      </p>
      {chips.length === 0 ? (
        <p className="filters__chips filters__chips--none">{words.noFilter}</p>
      ) : (
        <ul className="filters__chips">
          {chips.map((chip, index) => (
            <li key={`${chip.aspect}-${chip.key}`}>
              <button
                type="button"
                className="filters__chip"
                aria-label={words.removeFilter(chip.label)}
                onClick={() => choose(chip.next, index)}
              >
                {chip.label}
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/**
 * A chip that goes would take the focus with it: once the chips have changed, it moves on to the one that stands in its
 * place, else to the last, and without any to what the filter leaves.
 */
function useFocusAfterRemoval(chips: readonly Chip[]) {
  const part = useRef<HTMLElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const buttons = part.current?.querySelectorAll<HTMLElement>(".filters__chip") ?? [];
    const next = buttons[Math.min(wanted.current, chips.length - 1)] ?? part.current?.querySelector("p");
    wanted.current = null;
    next?.focus({ preventScroll: true });
  }, [chips]);
  return {
    part,
    moveFocus: (index: number) => {
      wanted.current = index;
    },
  };
}
