import type { Language } from "../../domain/text.ts";
import type { Theme } from "../../view/view.ts";
import { type Palette, palettes } from "./palette.ts";
import type { Box, Piece, Plate } from "./plate.ts";
import type { MarkerSign } from "../../view/mapSigns.ts";
import type { ArcSign } from "./plateModel.ts";
import { familyList } from "../../i18n/typeface.ts";

/** The map as an SVG document, or the page as the address of an image that lies in the file itself. */
export type PlatePicture =
  | { readonly type: "svg"; readonly svg: string }
  | { readonly type: "image"; readonly dataUrl: string };

/** A plate as one SVG document that needs nothing else. `scale`: how many px a unit of the plate becomes. */
export function plateSvg(
  plate: Plate,
  picture: PlatePicture,
  {
    language,
    theme,
    title,
    scale,
  }: {
    readonly language: Language;
    readonly theme: Theme;
    readonly title: string;
    readonly scale: number;
  },
): string {
  const palette = palettes[theme];
  const { width, height } = plate;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shown(width * scale)}" height="${shown(height * scale)}" ` +
      `viewBox="0 0 ${shown(width)} ${shown(height)}" xml:lang="${language}" font-family="${familyList(language)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${shown(width)}" height="${shown(height)}" fill="${palette.surface}"/>`,
    pictureGroup(picture, plate.picture),
    `<rect ${rectangle(plate.picture, -0.5)} fill="none" stroke="${palette.lineStrong}"/>`,
    ...plate.pieces.map((piece) => pieceSvg(piece, palette, language)),
    "</svg>",
  ].join("\n");
}

function pictureGroup(picture: PlatePicture, box: Box): string {
  const clip = `<clipPath id="plate-picture"><rect ${rectangle(box)}/></clipPath>`;
  const inside =
    picture.type === "image"
      ? `<image ${rectangle(box)} href="${picture.dataUrl}" preserveAspectRatio="xMidYMin meet"/>`
      : `<g transform="translate(${shown(box.left)} ${shown(box.top)})"${groupAttributes(picture.svg)}>${contentOf(picture.svg)}</g>`;
  return `<defs>${clip}</defs><g clip-path="url(#plate-picture)">${inside}</g>`;
}

/** What the outermost element of a document says of the look of its content. */
function groupAttributes(svg: string): string {
  const open = /<svg\b([^>]*)>/.exec(svg)?.[1] ?? "";
  const kept = [...open.matchAll(/\s([\w:-]+)="([^"]*)"/g)].filter(([, name = ""]) => !ofDocument.has(name));
  return kept.map(([, name, value]) => ` ${name}="${value}"`).join("");
}

const ofDocument: ReadonlySet<string> = new Set(["xmlns", "width", "height", "viewBox", "xml:lang", "version"]);

/** The document without its outermost element and without its title. */
function contentOf(svg: string): string {
  return svg
    .slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"))
    .replace(/^\s*<title>[^<]*<\/title>/, "");
}

function pieceSvg(piece: Piece, palette: Palette, language: Language): string {
  const { left, top } = piece.box;
  switch (piece.type) {
    case "text": {
      const weight = piece.font.weight === 700 ? ' font-weight="700"' : "";
      return `<text x="${shown(left)}" y="${shown(piece.baseline)}" font-size="${piece.font.size}"${weight} fill="${palette[piece.tone]}">${words(piece.text, language)}</text>`;
    }
    case "family":
      return familySvg(piece.box, piece.family.mark, palette.family[piece.family.id], palette);
    case "arc":
      return `<g transform="translate(${shown(left)} ${shown(top)})" fill="${palette.ink}">${arcSvg(piece.sign, palette)}</g>`;
    case "marker":
      return `<g transform="translate(${shown(left)} ${shown(top)})">${markerSvg(piece.sign, palette)}</g>`;
    case "rule":
      return `<rect ${rectangle(piece.box)} fill="${piece.tone === "ink" ? palette.ink : palette.lineStrong}"/>`;
    case "code":
      return codeSvg(piece.box, piece.code);
  }
}

function familySvg(box: Box, mark: string, color: string, palette: Palette): string {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return (
    `<rect ${rectangle(box, 0.75)} rx="2" fill="${palette.surface}" stroke="${color}" stroke-width="1.5"/>` +
    `<text x="${shown(x)}" y="${shown(y + 4)}" font-size="11" font-weight="700" text-anchor="middle" fill="${palette.ink}">${escaped(mark)}</text>`
  );
}

/** As the map draws it, on a stage of 36 by 16. */
function arcSvg(sign: ArcSign, { ink, surface }: Palette): string {
  const line = (width: number, to: number, dash = "") =>
    `<path d="M2 8H${to}" stroke="${ink}" stroke-width="${width}" fill="none"${dash}/>`;
  switch (sign.type) {
    case "width":
      return line(keyWidths[sign.links], 34);
    case "directed":
      return `${line(1.75, 28)}<path d="M35 8 27 4.6 28.6 8 27 11.4Z"/>`;
    case "mutual":
      return `${line(1.75, 34)}<circle cx="2.5" cy="8" r="2.4"/><circle cx="33.5" cy="8" r="2.4"/>`;
    case "tentative":
      return `${line(1.75, 28, ' stroke-dasharray="5 3.5"')}<path d="M35 8 27 4.6 28.6 8 27 11.4Z" fill="none" stroke="${ink}" stroke-width="1.2"/>`;
    case "bundle":
      return `${line(6.5, 34)}<rect x="11.75" y="0.75" width="12.5" height="14.5" rx="1.5" fill="${surface}" stroke="${ink}" stroke-width="1.5"/><text x="18" y="12" font-size="11" font-weight="700" text-anchor="middle">7</text>`;
  }
}

/** The widths of the map's arcs by their links (`map/arcGeometry`; a test holds them equal). */
export const keyWidths = { 1: 1.75, 2: 2.75, 3: 3.75, 4: 5 } as const;

/** As the map draws it, on a stage of 20 by 16. */
function markerSvg(sign: MarkerSign, { ink, ink2, surface }: Palette): string {
  switch (sign) {
    case "hub":
      return `<circle cx="10" cy="8" r="5.4" fill="${surface}" stroke="${ink}" stroke-width="2.25"/><circle cx="10" cy="8" r="2.4" fill="${ink}"/>`;
    case "partner":
      return `<rect x="6" y="4" width="8" height="8" fill="${surface}" stroke="${ink}" stroke-width="1.5"/>`;
    case "cluster":
      return `<circle cx="10" cy="8" r="7.5" fill="${ink}"/><text x="10" y="11.9" font-size="11" font-weight="700" text-anchor="middle" fill="${surface}">3</text>`;
    case "homeCity":
      return `<circle cx="10" cy="8" r="7" fill="none" stroke="${ink2}" stroke-dasharray="2.4 2"/><rect x="7.5" y="5.5" width="5" height="5" fill="${surface}" stroke="${ink}" stroke-width="1.25"/>`;
    case "site":
      return `<circle cx="10" cy="8" r="3.2" fill="${ink}"/>`;
    case "stack":
      return `<circle cx="10" cy="8" r="7" fill="${surface}" stroke="${ink2}" stroke-width="1.25"/><text x="10" y="11.5" font-size="10" font-weight="700" text-anchor="middle" fill="${ink}">2</text>`;
    case "ring":
      return `<circle cx="10" cy="8" r="7" fill="none" stroke="${ink2}" stroke-dasharray="3 2"/>`;
  }
}

/** Dark on white in both themes: not every reader of codes takes them the other way round. */
function codeSvg(box: Box, { modules, path }: { readonly modules: number; readonly path: string }): string {
  const scale = (box.right - box.left) / modules;
  return (
    `<rect ${rectangle(box)} fill="#ffffff"/>` +
    `<path transform="translate(${shown(box.left)} ${shown(box.top)}) scale(${scale})" d="${path}" fill="#000000"/>`
  );
}

/** Curly quotes of an English text are taken from a Latin face: Chinese faces draw them as wide as a character. */
function words(text: string, language: Language): string {
  if (language !== "en") return escaped(text);
  return escaped(text).replace(
    /[‘’“”]+/g,
    (found) => `<tspan font-family="Arial, Helvetica, 'Liberation Sans', sans-serif">${found}</tspan>`,
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function rectangle({ left, top, right, bottom }: Box, inset = 0): string {
  return `x="${shown(left + inset)}" y="${shown(top + inset)}" width="${shown(right - left - 2 * inset)}" height="${shown(bottom - top - 2 * inset)}"`;
}

function shown(value: number): string {
  return String(Math.round(value * 100) / 100);
}
