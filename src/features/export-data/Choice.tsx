import { useId } from "react";

/** One of a few, with native radio buttons: arrow keys, and one stop for the tab key. */
export function Choice<Id extends string>(props: {
  label: string;
  options: readonly { readonly id: Id; readonly label: string; readonly count?: number }[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** What the choice means. */
  note?: string;
}) {
  const name = useId();
  return (
    <fieldset className="data-choice">
      <legend>{props.label}</legend>
      <div className="data-choice__options">
        {props.options.map(({ id, label, count }) => (
          <label key={id} className="data-choice__option">
            <input type="radio" name={name} checked={props.chosen === id} onChange={() => props.onChoose(id)} />
            <span>{label}</span>
            {count !== undefined && <span className="data-choice__count">{count}</span>}
          </label>
        ))}
      </div>
      {props.note !== undefined && <p className="data-choice__note">{props.note}</p>}
    </fieldset>
  );
}
