/**
 * User Timing marks, part of the product so that anyone can measure it: `atlas:shell` when the first hub names and
 * figures can be read, `atlas:map` (set by the map) when hubs, arcs and labels are drawn, and a measure `atlas:filter`
 * from choosing a filter to the painted result.
 */
export function markShell(): void {
  if (performance.getEntriesByName("atlas:shell").length === 0) performance.mark("atlas:shell");
}

/** Call when the input happens. The measure ends in the task after the next frame, when that frame has been painted. */
export function measureFilter(): void {
  const start = performance.now();
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      performance.measure("atlas:filter", { start, end: performance.now() });
      channel.port1.close();
    };
    channel.port2.postMessage(null);
  });
}
