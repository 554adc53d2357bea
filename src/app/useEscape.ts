import { useKeyDown } from "../ui/useKeyDown.ts";
import { useView } from "../view/useView.ts";

/** Escape goes back one step: the evidence card closes, then the selection. Anything that used the key first keeps it. */
export function useEscape(): void {
  const { view, dispatch } = useView();
  const hasStep = view.evidence !== null || view.selection.type !== "none";
  useKeyDown((event) => {
    if (hasStep && event.key === "Escape" && !event.defaultPrevented) dispatch({ type: "step-back" });
  });
}
