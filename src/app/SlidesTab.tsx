import type { Dataset } from "../domain/dataset.ts";
import { useView } from "../view/useView.ts";
import type { Theme } from "../view/view.ts";
import { SlidesPanel } from "./parts.ts";
import { slidesOf } from "./slides.ts";

/** Slides of what is on screen, light or dark as the screen is. */
export function SlidesTab({ dataset, theme }: { dataset: Dataset; theme: Theme }) {
  const { view } = useView();
  return <SlidesPanel dataset={dataset} theme={theme} jobOf={(choice) => slidesOf(dataset, view, choice)} />;
}
