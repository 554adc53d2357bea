import { useId } from "react";
import "./Choice.css";

/** One of a few, all of them in sight: radio buttons that look like segments. */
export function Choice<Id extends string | number>(props: {
  label: string;
  options: readonly { readonly id: Id; readonly label: string; readonly spoken?: string }[];
  value: Id;
  onChoose: (id: Id) => void;
}) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{props.label}</legend>
      <div className="choice__options">
        {props.options.map(({ id, label, spoken }) => (
          <label key={id} className="choice__option" title={spoken}>
            <input
              type="radio"
              name={name}
              checked={id === props.value}
              {...(spoken !== undefined && { "aria-label": spoken })}
              onChange={() => props.onChoose(id)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
