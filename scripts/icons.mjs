import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { browserArguments, findBrowser } from "./browser.mjs";

/**
 * `npm run icons`: draws public/icon.svg as the PNG icons that the web app manifest and iOS ask for. A maskable icon may be
 * cut to a circle of four fifths of its width: the paper fills it, and the drawing stands inside, without its frame.
 */
const icons = [
  { name: "icon-192.png", size: 192, share: 1 },
  { name: "icon-512.png", size: 512, share: 1 },
  { name: "icon-maskable-512.png", size: 512, share: 0.86 },
  { name: "icon-apple-180.png", size: 180, share: 0.92 },
];

const drawing = readFileSync("public/icon.svg", "utf8");
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
const page = await browser.newPage();
mkdirSync("public/icons", { recursive: true });
for (const { name, size, share } of icons) {
  const svg = share === 1 ? drawing : drawing.replace(/<rect[^>]*\/>/u, "");
  const width = Math.round(size * share);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;width:${size}px;height:${size}px;background:#fcfbf8">` +
      `<img width="${width}" height="${width}" src="data:image/svg+xml,${encodeURIComponent(svg)}"></body>`,
  );
  writeFileSync(`public/icons/${name}`, await page.screenshot());
}
await browser.close();
