import { type ReactNode, useMemo } from "react";
import type { Dataset } from "../domain/dataset.ts";
import { useLanguage } from "../i18n/messages.ts";
import { type PictureMaker, PictureMakerContext } from "../ui/pictureMaker.ts";
import { useView } from "../view/useView.ts";
import { loadPictureFacts, loadRaster } from "./parts.ts";
import { stampOf } from "./stamp.ts";

/** Lets charts be saved as pictures with the stamp of the page they stand on. */
export function ChartPictures({ dataset, children }: { dataset: Dataset; children: ReactNode }) {
  const language = useLanguage();
  const { view } = useView();
  const maker = useMemo(
    (): PictureMaker => ({
      foot: async () => {
        const stamp = stampOf(dataset, { ...view, evidence: null });
        const { stampFacts } = await loadPictureFacts();
        return [...stampFacts({ language, stamp }), ...(stamp.address === null ? [] : [stamp.address])];
      },
      toPng: async (svg, size, control) => (await loadRaster()).rasterise(svg, size, control),
      nameOf: (subject) => `corridor-atlas-${subject}-${dataset.version}`,
    }),
    [dataset, language, view],
  );
  return <PictureMakerContext.Provider value={maker}>{children}</PictureMakerContext.Provider>;
}
