import { encode } from "uqr";

/** A QR code as a picture: a square of so many modules, quiet zone included, and the dark ones as one SVG path. */
export interface QrPicture {
  readonly size: number;
  readonly path: string;
}

/** What the standard asks for around the code, in modules. */
const quietZone = 4;

/** The QR code of a text, readable with a sixth of it damaged; null where the text is too long for one. */
export function qrPicture(text: string): QrPicture | null {
  try {
    const { size, data } = encode(text, { ecc: "M", border: quietZone });
    return { size, path: data.flatMap(runsOf).join("") };
  } catch {
    return null;
  }
}

/** The code as a file of its own: black on white whatever stands behind it, `px` wide. */
export function qrFile({ size, path }: QrPicture, px: number): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px}" height="${px}" viewBox="0 0 ${size} ${size}"`,
    ` shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`,
  ].join("");
}

/** The dark stretches of a row. */
function runsOf(row: readonly boolean[], y: number): readonly string[] {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x] || row[x - 1]) continue;
    const end = row.indexOf(false, x);
    const length = (end === -1 ? row.length : end) - x;
    runs.push(`M${x} ${y}h${length}v1h-${length}z`);
  }
  return runs;
}
