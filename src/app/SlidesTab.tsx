import type { Dataset } from "../domain/dataset.ts";
import { useView } from "../view/useView.ts";
import { SlidesPanel } from "./parts.ts";
import { slidesOf } from "./slides.ts";
import { useSystemTheme } from "./preferences.ts";

/** Slides of what is on screen, light or dark as the screen is. */
export function SlidesTab({ dataset }: { dataset: Dataset }) {
  const { view } = useView();
  const systemTheme = useSystemTheme();
  return (
    <SlidesPanel
      dataset={dataset}
      theme={view.theme ?? systemTheme}
      jobOf={(choice) => slidesOf(dataset, view, choice)}
    />
  );
}
