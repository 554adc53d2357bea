import type { Bound, Status } from "../domain/observation.ts";

/** Room in px beyond the end of a bar for the dashes and arrow of an open end. */
export const openEnd = 34;

/**
 * A bar whose end says what the bound says. Exact and about: square. At least: torn, three dashes and an arrow. At
 * most: closed by a tick, with the dashes and the arrow pointing back. Range: between two ticks. Planned: a dashed
 * outline.
 */
export function MeasureBar(props: {
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  bound: Bound;
  status: Status;
}) {
  const { box, bound, status } = props;
  const end = box.x + box.width;
  const className = status === "planned" ? "measure-bar measure-bar--planned" : "measure-bar";
  return (
    <g className={className} data-bound={bound} data-status={status}>
      <path className="measure-bar__body" d={body(box, bound)} />
      {bound === "at_least" && <Arrow from={end + 3} middle={box.y + box.height / 2} sign={1} />}
      {bound === "at_most" && <Arrow from={end - 4} middle={box.y + box.height / 2} sign={-1} />}
      {(bound === "at_most" || bound === "range") && <Tick x={end} box={box} />}
      {bound === "range" && <Tick x={box.x} box={box} />}
    </g>
  );
}

function body({ x, y, width, height }: { x: number; y: number; width: number; height: number }, bound: Bound): string {
  const top = y + 1;
  const bottom = y + height - 1;
  if (bound === "at_most") {
    const torn = Math.max(x, x + width - openEnd);
    return `M${x} ${top}H${torn}${teeth(torn, top, bottom)}H${x}Z`;
  }
  if (bound === "at_least") return `M${x} ${top}H${x + width}${teeth(x + width, top, bottom)}H${x}Z`;
  return `M${x} ${top}H${x + width}V${bottom}H${x}Z`;
}

/** A torn edge of two teeth, down from top to bottom, cut out of the bar. */
function teeth(x: number, top: number, bottom: number): string {
  const quarter = (bottom - top) / 4;
  return `L${x - 3} ${top + quarter}L${x} ${top + 2 * quarter}L${x - 3} ${top + 3 * quarter}L${x} ${bottom}`;
}

function Arrow({ from, middle, sign }: { from: number; middle: number; sign: 1 | -1 }) {
  const at = (distance: number) => from + sign * distance;
  return (
    <g className="measure-bar__arrow">
      <path d={`M${at(0)} ${middle}H${at(5)}M${at(8)} ${middle}H${at(13)}M${at(16)} ${middle}H${at(21)}`} />
      <path className="measure-bar__head" d={`M${at(28)} ${middle}L${at(21)} ${middle - 3.5}V${middle + 3.5}Z`} />
    </g>
  );
}

function Tick({ x, box }: { x: number; box: { readonly y: number; readonly height: number } }) {
  return <path className="measure-bar__tick" d={`M${x} ${box.y}V${box.y + box.height}`} />;
}
