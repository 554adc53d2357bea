import type { HiddenModel } from "../../i18n/hidden.ts";
import { HiddenLine } from "../../ui/HiddenLine.tsx";
import { useView } from "../../view/useView.ts";

/** What the filter hides from the list above, where it hides anything. */
export function Hidden({ hidden }: { hidden: HiddenModel | null }) {
  const { dispatch } = useView();
  if (hidden === null) return null;
  return (
    <HiddenLine
      text={hidden.text}
      action={hidden.action}
      onClear={() => dispatch({ type: "filter", filter: hidden.next })}
    />
  );
}
