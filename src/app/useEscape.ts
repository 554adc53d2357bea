import { useEffect } from "react";
import { useView } from "../view/useView.ts";

/** Escape goes back one step: the evidence card closes, then the selection. Anything that used the key first keeps it. */
export function useEscape(): void {
  const { view, dispatch } = useView();
  const hasStep = view.evidence !== null || view.selection.type !== "none";
  useEffect(() => {
    if (!hasStep) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      dispatch({ type: "step-back" });
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [hasStep, dispatch]);
}
