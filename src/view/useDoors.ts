import { goToAnchor } from "./address.ts";
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
  /** `anchor`: the part of that view to go to. */
  readonly to: (intent: Intent, anchor?: string) => { readonly href: string; readonly onGo: () => void };
}

export function useDoors(): Doors {
  const { view, dispatch, hrefOf } = useView();
  const to = (intent: Intent, anchor?: string) => ({
    href: anchor === undefined ? hrefOf(intent) : `${hrefOf(intent)}#${anchor}`,
    onGo: () => {
      dispatch(intent);
      if (anchor !== undefined) goToAnchor(anchor);
    },
  });
  return {
    to,
    evidence: (record) => {
      const { href, onGo } = to({ type: "show-evidence", record });
      return { record, href, isOpen: view.evidence === record, onOpen: onGo };
    },
  };
}
