import { encode } from "uqr";

/** White around the code, in modules: readers need it to find the code. */
const quietZone = 4;
/** Pixels per module: enough for the picture to stay sharp when a slide is shown on a wall. */
const pixels = 8;
/** What still makes a code that a telephone reads off a wall: version 25 with medium correction. A judgement of ours. */
const mostBytes = 997;

/**
 * The modules of a QR code, quiet zone included, true where dark; null for an address too long to be read. Correction M: a
 * stain or a light on the wall does not matter, and the modules stay large.
 */
export function qrMatrix(address: string): readonly (readonly boolean[])[] | null {
  if (new TextEncoder().encode(address).length > mostBytes) return null;
  return encode(address, { ecc: "M", border: quietZone }).data;
}

/** The code as a PNG in a data address: black on white in both themes, because readers look for that. */
export function qrPicture(address: string): string | null {
  const rows = qrMatrix(address);
  if (rows === null) return null;
  const side = rows.length * pixels;
  const rowBytes = Math.ceil(side / 8);
  const raw = new Uint8Array((rowBytes + 1) * side);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const isDark = rows[Math.floor(y / pixels)]?.[Math.floor(x / pixels)] ?? false;
      // Byte 0 of a row is its filter; a one is white.
      if (!isDark) setBit(raw, y * (rowBytes + 1) + 1 + (x >> 3), 7 - (x & 7));
    }
  }
  return `data:image/png;base64,${base64(png({ side, raw }))}`;
}

function setBit(bytes: Uint8Array, at: number, bit: number): void {
  bytes[at] = (bytes[at] ?? 0) | (1 << bit);
}

/** A PNG of one bit per pixel. Nothing is compressed here: the file it goes into is. */
function png({ side, raw }: { readonly side: number; readonly raw: Uint8Array }): Uint8Array {
  const header = new Uint8Array([...bigEndian(side), ...bigEndian(side), 1, 0, 0, 0, 0]);
  return concat([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", stored(raw)),
    chunk("IEND", new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat([new TextEncoder().encode(type), data]);
  return concat([new Uint8Array(bigEndian(data.length)), body, new Uint8Array(bigEndian(crc32(body)))]);
}

/** A zlib stream of stored blocks, at most 65,535 bytes each. */
function stored(raw: Uint8Array): Uint8Array {
  const blocks: Uint8Array[] = [new Uint8Array([0x78, 0x01])];
  const most = 0xffff;
  for (let from = 0; from < raw.length; from += most) {
    const part = raw.subarray(from, from + most);
    const isLast = from + most >= raw.length;
    const { length } = part;
    blocks.push(new Uint8Array([isLast ? 1 : 0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255]), part);
  }
  return concat([...blocks, new Uint8Array(bigEndian(adler32(raw)))]);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

function bigEndian(value: number): readonly [number, number, number, number] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
