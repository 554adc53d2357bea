import type { HiddenModel } from "../../i18n/hidden.ts";
import { HiddenLine } from "../../ui/HiddenLine.tsx";
import { useView } from "../../view/useView.ts";

/** What the filter hides from the list above, where it hides anything. */
export function Hidden({ hidden }: { hidden: HiddenModel | null }) {
  const { dispatch } = useView();
  return <HiddenLine hidden={hidden} onRelax={(filter) => dispatch({ type: "filter", filter })} />;
}
