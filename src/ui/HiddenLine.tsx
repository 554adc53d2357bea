import "./HiddenLine.css";

/** Says what a filter hides from the list above, with one click to relax it. */
export function HiddenLine({ text, action, onClear }: { text: string; action: string; onClear: () => void }) {
  return (
    <p className="hidden-line">
      <span>{text}</span>
      <button type="button" className="hidden-line__clear" onClick={onClear}>
        {action}
      </button>
    </p>
  );
}
