import type { Filter } from "../domain/filter.ts";
import type { HiddenModel } from "../i18n/hidden.ts";
import "./HiddenLine.css";

/** Says what a filter hides from the list above, with one click to relax it; nothing where nothing is hidden. */
export function HiddenLine({ hidden, onRelax }: { hidden: HiddenModel | null; onRelax: (next: Filter) => void }) {
  if (hidden === null) return null;
  return (
    <p className="hidden-line">
      <span>{hidden.text}</span>
      <button type="button" className="hidden-line__clear" onClick={() => onRelax(hidden.next)}>
        {hidden.action}
      </button>
    </p>
  );
}
