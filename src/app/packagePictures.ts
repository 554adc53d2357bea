import type { Dataset } from "../domain/dataset.ts";
import type { Language } from "../domain/text.ts";
import type { PackagePictures } from "../exports/data/dataExport.ts";
import type { Stamp } from "../exports/stamp.ts";
import type { Theme, View } from "../view/view.ts";
import { drawMapOf, readMapOf } from "./drawMap.ts";

/** The map of a view for its package: as SVG to edit and as PNG to use. */
export function packagePictures(request: {
  readonly dataset: Dataset;
  readonly view: View;
  readonly language: Language;
  readonly theme: Theme;
  readonly stamp: Stamp;
}): PackagePictures {
  const draw: PackagePictures["draw"] = async (control) => {
    const { mapPictureOf, pictureFile } = await import("../exports/picture/pictureFile.ts");
    const drawMap = drawMapOf(request.dataset);
    const readMap = readMapOf(request.dataset);
    const picture = await mapPictureOf({ ...request, ratio: "16:9", drawMap, readMap }, { signal: control.signal });
    control.report(0.5);
    const quiet = { signal: control.signal, report: () => {} };
    const svg = await pictureFile(picture, "svg", 1, quiet);
    const png = await pictureFile(picture, "png", 2, quiet);
    control.report(1);
    return [
      { name: "map.svg", content: svg.content },
      { name: "map.png", content: png.content },
    ];
  };
  return { count: 2, draw };
}
