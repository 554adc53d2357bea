import { useId, useState } from "react";
import { isPeriod, type Period } from "../../domain/period.ts";
import { filterMessages } from "../../i18n/messages/filters.ts";
import { useMessages } from "../../i18n/messages.ts";
import { useView } from "../../view/useView.ts";

/**
 * A period by its first and last month. One month alone reaches to the end, or the beginning, of what is dated; an
 * impossible period is said and not applied.
 */
export function PeriodFields({ months }: { months: readonly string[] }) {
  const { view, dispatch } = useView();
  const words = useMessages(filterMessages);
  const note = useId();
  const { period } = view.filter;
  const [draft, setDraft] = useState<Draft | null>(null);
  const impossible = draft !== null && draft.of === period ? draft.period : null;
  const shown = impossible ?? period;
  const choose = (next: Period | null) => {
    const isApplied = next === null || isPeriod(next);
    setDraft(isApplied ? null : { of: period, period: next });
    if (isApplied) dispatch({ type: "filter", filter: { ...view.filter, period: next } });
  };
  const [first = "", last = ""] = [months[0], months.at(-1)];
  const chooseOne = (end: "from" | "to", month: string) => {
    const next = { ...(shown ?? { from: first, to: last }), [end]: month || (end === "from" ? first : last) };
    choose(month === "" && next.from === first && next.to === last ? null : next);
  };
  return (
    <div className="filters__period">
      {(["from", "to"] as const).map((end) => (
        <label key={end} className="filters__month">
          {words[end]}
          <select
            value={shown?.[end] ?? ""}
            aria-describedby={note}
            aria-invalid={impossible !== null}
            onChange={(event) => chooseOne(end, event.currentTarget.value)}
          >
            <option value="">{words.anyTime}</option>
            {months.map((month) => (
              <option key={month}>{month}</option>
            ))}
          </select>
        </label>
      ))}
      <p id={note} className="filters__hint" role="status">
        {impossible === null ? (
          words.periodHint
        ) : (
          <>
            {words.impossiblePeriod(impossible.from, impossible.to)}{" "}
            <button
              type="button"
              className="filters__clear"
              onClick={() => choose({ from: impossible.to, to: impossible.from })}
            >
              {words.swap}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

/** An impossible period, half-way to another one, and the period that held when it was begun. */
interface Draft {
  readonly of: Period | null;
  readonly period: Period;
}
