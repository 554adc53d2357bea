import "./Segments.css";

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  /** Said instead of the label where that is too short on its own. */
  readonly spoken?: string;
}

/** A few choices of which one holds, side by side, each with how much it would show. */
export function Segments<Id extends string>(props: {
  label: string;
  segments: readonly Segment<Id>[];
  onChoose: (id: Id) => void;
}) {
  return (
    <div className="segments" role="group" aria-label={props.label}>
      {props.segments.map(({ id, label, count, isOn, spoken }) => (
        <button
          key={id}
          type="button"
          className="segments__segment"
          aria-pressed={isOn}
          {...(spoken !== undefined && { "aria-label": `${spoken}, ${count}`, title: spoken })}
          onClick={() => props.onChoose(id)}
        >
          <span>{label}</span> <span className="segments__count">{count}</span>
        </button>
      ))}
    </div>
  );
}
