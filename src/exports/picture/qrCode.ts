import { encode } from "uqr";

export interface QrCode {
  /** Modules along one side, quiet zone included. */
  readonly modules: number;
  /** SVG path data in modules: one rectangle per run of dark ones. */
  readonly path: string;
}

/** The modules of white that a reader wants around a code. */
const quietZone = 4;

/** An address as a QR code; undefined where it is too long for one that a telephone could read. */
export function qrCode(address: string): QrCode | undefined {
  if (new TextEncoder().encode(address).length > mostBytes) return undefined;
  const { data, size } = encode(address, { ecc: "M", border: quietZone });
  const path = data.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join("");
  return { modules: size, path };
}

/** Version 25 with medium correction: finer codes are hard to read off a page. A judgement of ours. */
const mostBytes = 997;

function runs(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const found: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = found.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
