import { type PanelPart, type Scope, unfiltered } from "./model.ts";

/** Says in one quiet line that an active filter leaves this part as it is. */
export function Unfiltered({ scope, part = "rest" }: { scope: Scope; part?: PanelPart }) {
  const note = unfiltered(scope)[part];
  return note === null ? null : <p className="hub-panel__rule">{note}</p>;
}
