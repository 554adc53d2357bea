import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { qrFile, qrPicture } from "../../src/features/share-link/qr.ts";

/** Draws the path of a code as pixels, four to a module, for a reader that knows nothing of it. */
function pixelsOf({ size, path }: { readonly size: number; readonly path: string }) {
  const px = size * 4;
  const pixels = new Uint8ClampedArray(px * px * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row += 1) {
      for (let column = Number(x) * 4; column < (Number(x) + Number(length)) * 4; column += 1) {
        pixels.set([0, 0, 0, 255], (row * px + column) * 4);
      }
    }
  }
  return { pixels, px };
}

describe("the QR code", () => {
  it.each([
    "https://atlas.example/",
    `https://atlas.example/?view=decide&needs=${Array.from({ length: 26 }, (_, i) => `sector/a${i}*5`).join(",")}`,
    "https://atlas.example/?period=2023-08..2024-06&lang=zh-Hant&evidence=字",
  ])("says %s to a reader of codes", (link) => {
    const picture = qrPicture(link);
    if (!picture) throw new Error("no code");
    const { pixels, px } = pixelsOf(picture);
    expect(jsQR(pixels, px, px)?.data).toBe(link);
  });

  it("leaves four modules around itself and stands on white", () => {
    const picture = qrPicture("https://atlas.example/");
    if (!picture) throw new Error("no code");
    const corners = [...picture.path.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, length]) => [
      Number(x),
      Number(y),
      picture.size - Number(x) - Number(length),
    ]);
    expect(Math.min(...corners)).toBe(4);
    expect(qrFile(picture, 960)).toContain(`<rect width="${picture.size}" height="${picture.size}" fill="#fff"/>`);
  });

  it("is none where the link is too long for one", () => {
    expect(qrPicture(`https://atlas.example/?${"x".repeat(4000)}`)).toBeNull();
  });
});
