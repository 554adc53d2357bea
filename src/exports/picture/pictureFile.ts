import type { Dataset } from "../../domain/dataset.ts";
import type { Language } from "../../domain/text.ts";
import { loadTraditional } from "../../i18n/traditionalTable.ts";
import type { MapSigns } from "../../view/mapSigns.ts";
import { selectionKey, type Theme, type View } from "../../view/view.ts";
import type { Artefact, JobControl } from "../artefact.ts";
import type { DrawMap, ReadMap } from "../mapDrawing.ts";
import type { Stamp } from "../stamp.ts";
import { formats, type Ratio } from "./formats.ts";
import type { ShootPage } from "./pageShot.ts";
import { layoutPlate, type Plate } from "./plate.ts";
import { mapPlate, pagePlate } from "./plateModel.ts";
import { plateSvg } from "./plateSvg.ts";
import { fittingRatio, rasterise } from "./raster.ts";
import { canvasMeasure } from "../../i18n/typeface.ts";

/** A finished picture as an SVG document, before it is painted or saved. */
export interface Picture {
  readonly title: string;
  readonly svg: string;
  /** In pixels at 1×. */
  readonly width: number;
  readonly height: number;
  /** Its file name without an ending. */
  readonly name: string;
}

interface PictureRequest {
  readonly dataset: Dataset;
  readonly view: View;
  readonly language: Language;
  readonly theme: Theme;
  readonly stamp: Stamp;
}

export interface MapPictureRequest extends PictureRequest {
  readonly ratio: Ratio;
  readonly drawMap: DrawMap;
  readonly readMap: ReadMap;
}

export interface PagePictureRequest extends PictureRequest {
  readonly title: string;
  readonly pixelRatio: number;
  readonly shootPage: ShootPage;
}

/** The map in one of the shapes, on its plate. */
export async function mapPictureOf(request: MapPictureRequest, control: Partial<JobControl> = {}): Promise<Picture> {
  const { view, language, theme, ratio, drawMap } = request;
  if (language === "zh-Hant") await loadTraditional();
  const { width, height, scale } = formats[ratio];
  const { model, plate } = await plateOf(request);
  control.report?.(0.1);
  const map = await drawMap(
    { view, language, theme, ...sizeOf(plate), scale: 1 },
    control.signal && { signal: control.signal },
  );
  control.signal?.throwIfAborted();
  const svg = plateSvg(plate, { type: "svg", svg: map }, { language, theme, title: model.title, scale });
  return { title: model.title, svg, width, height, name: fileName(request, ratio.replace(":", "x")) };
}

/**
 * The plate whose key says what its map shows. Key and map share its room, so that each has a say in the other's size: the
 * key begins with what the data say, and is read again from the map it leaves room for until the two agree.
 */
async function plateOf({ dataset, view, language, theme, stamp, ratio, readMap }: MapPictureRequest) {
  const { width, height, scale } = formats[ratio];
  const laid = (signs?: MapSigns) => {
    const model = mapPlate(dataset, view, { language, stamp, ...(signs && { signs }) });
    const room = { width: width / scale, height: height / scale };
    return { model, plate: layoutPlate(model, room, canvasMeasure(language)) };
  };
  const read = ({ plate }: { readonly plate: Plate }) => readMap({ view, language, theme, ...sizeOf(plate), scale: 1 });
  let last = laid();
  for (let round = 0; round < mostRounds; round += 1) {
    const before = sizeOf(last.plate);
    last = laid(await read(last));
    if (before.height === sizeOf(last.plate).height && before.width === sizeOf(last.plate).width) break;
  }
  return last;
}

const mostRounds = 4;

/** Of the map on its plate. */
function sizeOf({ picture: { left, top, right, bottom } }: Plate): { readonly width: number; readonly height: number } {
  return { width: right - left, height: bottom - top };
}

/** The part of the page beside the map, as long as it is, on its plate; in the theme and the language it stands in. */
export async function pagePictureOf(request: PagePictureRequest, control: Partial<JobControl> = {}): Promise<Picture> {
  const { dataset, view, language, theme, stamp, title, pixelRatio, shootPage } = request;
  const shot = await shootPage(
    { ratioFor: (size) => fittingRatio(size, pixelRatio) },
    control.signal && { signal: control.signal },
  );
  control.signal?.throwIfAborted();
  const model = pagePlate(dataset, { view, title, records: shot.records, hasMap: shot.hasMap }, { language, stamp });
  const plate = layoutPlate(
    model,
    { width: Math.max(leastPageWidth, shot.width + pageMargins), height: { ofPicture: () => shot.height } },
    canvasMeasure(language),
  );
  const svg = plateSvg(
    plate,
    { type: "image", dataUrl: shot.dataUrl },
    { language, theme, title: model.title, scale: 1 },
  );
  return { title: model.title, svg, width: plate.width, height: plate.height, name: fileName(request, view.page) };
}

/** Titles and sources need some room beside even a narrow part of the page. */
const leastPageWidth = 560;
const pageMargins = 56;

/** The picture as a file. */
export async function pictureFile(
  picture: Picture,
  form: "png" | "svg",
  pixelRatio: number,
  control: JobControl,
): Promise<Artefact> {
  const { svg, width, height, name } = picture;
  if (form === "svg") return { name: `${name}.svg`, content: new Blob([svg], { type: "image/svg+xml" }) };
  const content = await rasterise(
    svg,
    { width, height, pixelRatio: fittingRatio(picture, pixelRatio) },
    { signal: control.signal, report: (share) => control.report(0.5 + share / 2) },
  );
  return { name: `${name}.png`, content };
}

/** "corridor-atlas-hetao-16x9-2026.11.1": what it shows, in which shape, of which version. */
function fileName({ view, stamp }: PictureRequest, shape: string): string {
  const subject = selectionKey(view.selection).split(":")[1] ?? "";
  return ["corridor-atlas", subject, shape, stamp.dataset.version]
    .filter((part) => part !== "")
    .join("-")
    .replace(/[^\w.-]+/g, "-");
}
