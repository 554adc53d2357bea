import { filterParameters } from "../view/url.ts";

/**
 * User Timing marks, part of the product so that anyone can measure it: `atlas:shell` when the first hub names and
 * figures can be read, `atlas:map` (set by the map) when hubs, arcs and labels are drawn, and a measure `atlas:filter`
 * from choosing a filter to the painted result, the map's included.
 */
export function markShell(): void {
  if (performance.getEntriesByName("atlas:shell").length === 0) performance.mark("atlas:shell");
}

let latest = 0;

/**
 * Call when the input happens, with the address it leads to. The measure ends in the task after the frame in which page
 * and map show the result; `detail.frames` counts the frames begun by then, that one included. A filter that the next one
 * overtakes is not measured.
 */
export function measureFilter(search: string): void {
  const start = performance.now();
  latest += 1;
  const own = latest;
  let frames = 0;
  const look = () => {
    frames += 1;
    if (own !== latest) return;
    if (isOnMap(search)) afterPaint(() => performance.measure("atlas:filter", measured(start, frames)));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Whether the map has drawn this filter; true where there is no map. It writes on itself what it shows. */
function isOnMap(search: string): boolean {
  const shown = document.querySelector<HTMLElement>("[data-drawn-filter]")?.dataset.drawnFilter;
  if (shown === undefined) return true;
  const [wanted, drawn] = [new URLSearchParams(search), new URLSearchParams(shown)];
  return filterParameters.every((name) => wanted.get(name) === drawn.get(name));
}

function measured(start: number, frames: number): PerformanceMeasureOptions {
  return { start, end: performance.now(), detail: { frames } };
}

/** Inside a frame, before it is painted: the next message comes after the paint. */
function afterPaint(then: () => void): void {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    then();
    channel.port1.close();
  };
  channel.port2.postMessage(null);
}
