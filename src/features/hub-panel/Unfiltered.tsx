import { type Scope, unfiltered } from "./model.ts";

/** Says in one quiet line that an active filter leaves this part as it is. */
export function Unfiltered({ scope, isFigures = false }: { scope: Scope; isFigures?: boolean }) {
  const { figures, rest } = unfiltered(scope);
  const note = isFigures ? figures : rest;
  return note === null ? null : <p className="hub-panel__rule">{note}</p>;
}
