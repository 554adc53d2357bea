/** What only the drawn map can work out, because it depends on its size or on where it stands now. */
export type MapRequest = "fit" | "zoom-in" | "zoom-out" | "north";

const listeners = new Set<(request: MapRequest) => void>();

/** Asks the map, if one is on the page. */
export function requestMap(request: MapRequest): void {
  for (const listener of listeners) listener(request);
}

export function onMapRequest(listener: (request: MapRequest) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
