import type { Intent } from "./intent.ts";
import { useView } from "./useView.ts";

/** The ways out of a panel: to the evidence of a record, and to another view. */
export interface Doors {
  readonly evidence: (record: string) => {
    readonly record: string;
    readonly href: string;
    readonly isOpen: boolean;
    readonly onOpen: () => void;
  };
  readonly to: (intent: Intent) => { readonly href: string; readonly onGo: () => void };
}

export function useDoors(): Doors {
  const { view, dispatch, hrefOf } = useView();
  const to = (intent: Intent) => ({ href: hrefOf(intent), onGo: () => dispatch(intent) });
  return {
    to,
    evidence: (record) => {
      const { href, onGo } = to({ type: "show-evidence", record });
      return { record, href, isOpen: view.evidence === record, onOpen: onGo };
    },
  };
}
