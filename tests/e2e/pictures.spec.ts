import { readFile } from "node:fs/promises";
import jsQR from "jsqr";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./atlas.ts";

test.use({ hasWebGl: false });

test("the map leaves as a PNG with a code that opens it, and as an SVG that stands alone", async ({ page }) => {
  await page.goto("/?hub=hetao&lang=en");
  const panel = await openPictures(page);
  await expectPreview(panel);
  await panel.getByRole("radio", { name: /1280 × 720/ }).check();
  const png = await saved(page, panel.getByRole("button", { name: "Save as PNG" }));
  expect(png.name).toMatch(/^corridor-atlas-hetao-16x9-\d+\.\d+\.\d+\.png$/);
  const look = await looked(page, png.content.toString("base64"), "image/png");
  expect([look.width, look.height]).toEqual([1280, 720]);
  expect(look.colours).toBeGreaterThan(200);
  // The code stands in the lower right corner.
  const { data, width, height } = look.corner;
  const address = jsQR(Uint8ClampedArray.from(data), width, height)?.data;
  expect(address).toBe(new URL("?hub=hetao&lang=en", page.url()).href);

  await panel.getByRole("radio", { name: "1:1" }).check();
  await panel.getByRole("radio", { name: "繁體中文" }).check();
  await panel.getByRole("radio", { name: "Dark" }).check();
  await panel.getByRole("radio", { name: "SVG" }).check();
  const svg = await saved(page, panel.getByRole("button", { name: "Save as SVG" }));
  const text = svg.content.toString("utf8");
  expect(text).toContain('xml:lang="zh-Hant"');
  expect(text).toContain("#13171a");
  expect(text).toContain("河套深港科技創新合作區");
  expectSelfContained(text);
  const alone = await looked(page, svg.content.toString("base64"), "image/svg+xml");
  expect([alone.width, alone.height]).toEqual([1080, 1080]);
  expect(alone.colours).toBeGreaterThan(200);
});

test("the page leaves as a PNG, all of it and in columns, and a chart as an SVG with its torn end", async ({
  page,
}) => {
  await page.goto("/?hub=hetao&lang=en");
  const chart = page.locator("#panel section", { hasText: "Output of the standards cluster" });
  const svg = await saved(page, chart.getByRole("button", { name: /as SVG/ }));
  const text = svg.content.toString("utf8");
  expectSelfContained(text);
  const words = text.replace(/<[^>]*>/g, " ");
  for (const said of ["1,700+", "Hetao 2024-08 ¶", "as of 2024-06", "dataset 20"]) expect(words).toContain(said);
  // Two teeth at the end of the bar, then three dashes and a head.
  expect(text).toMatch(/d="M[\d.]+ [\d.]+H[\d.]+L[\d. L]+H[\d.]+Z"/);
  const alone = await looked(page, svg.content.toString("base64"), "image/svg+xml");
  expect(alone.width).toBe(640);
  expect(alone.colours).toBeGreaterThan(20);

  const before = await page.locator("#panel *").count();
  const panel = await openPictures(page);
  await panel.getByRole("radio", { name: "Page" }).check();
  await expectPreview(panel);
  await panel.getByRole("radio", { name: "1×" }).check();
  const png = await saved(page, panel.getByRole("button", { name: "Save as PNG" }));
  const look = await looked(page, png.content.toString("base64"), "image/png");
  expect(look.width).toBeGreaterThan(800);
  expect(look.height).toBeGreaterThan(600);
  // The last column holds words too, and nothing of the copy stays behind.
  expect(look.inkOfColumns.every((ink) => ink > 0.01)).toBe(true);
  expect(look.colours).toBeGreaterThan(100);
  expect(await page.locator("#panel *").count()).toBe(before);
});

test.describe("without the ground", () => {
  test.use({ expectedErrors: [/land\.json|ERR_FAILED/] });

  test("a picture that is cancelled leaves nothing, and one whose ground is missing says so", async ({ page }) => {
    let land: (() => void) | undefined;
    await page.route("**/basemap/land.json", async (route) => {
      await new Promise<void>((resolve) => {
        land = resolve;
      });
      await route.abort();
    });
    await page.goto("/?view=compare&compare=hetao,nanshan&lang=en");
    const panel = await openPictures(page);
    await panel.getByRole("radio", { name: "Map" }).check();
    const downloads: string[] = [];
    page.on("download", (download) => downloads.push(download.suggestedFilename()));
    await panel.getByRole("button", { name: "Save as PNG" }).click();
    await panel.getByRole("button", { name: "Cancel" }).click();
    await expect(panel.getByText("Cancelled; no file was left behind")).toBeVisible();
    await expect.poll(() => land).toBeDefined();
    land?.();
    await expect(panel.locator(".picture-preview").getByText("the ground of the map did not load")).toBeVisible();
    expect(downloads).toEqual([]);
  });
});

async function openPictures(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Share and export" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("tab", { name: "Picture" }).click();
  return dialog;
}

async function expectPreview(panel: Locator): Promise<void> {
  await expect(panel.locator('.picture-preview[data-stale="false"] img')).toBeVisible({ timeout: 40_000 });
}

async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 45_000 }), button.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** A document without a style sheet, a class, a variable, a script or anything from elsewhere. */
function expectSelfContained(svg: string): void {
  const tags = (svg.match(/<[^>]+>/g) ?? []).join("\n").replaceAll("http://www.w3.org/2000/svg", "");
  expect(tags).not.toMatch(
    /\sclass=|\sstyle=|var\(|light-dark|data-|aria-|<style|<script|<foreignObject|https?:|href=/,
  );
}

/** Decodes a picture in the page, as an image alone, and says what is on it. */
function looked(page: Page, base64: string, type: string) {
  return page.evaluate(
    async ([content, mime]) => {
      const bytes = Uint8Array.from(atob(content ?? ""), (character) => character.charCodeAt(0));
      const address = URL.createObjectURL(new Blob([bytes], { type: mime ?? "" }));
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement("canvas");
      const [width, height] = [image.naturalWidth, image.naturalHeight];
      Object.assign(canvas, { width, height });
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (!context) throw new Error("no canvas");
      context.drawImage(image, 0, 0);
      URL.revokeObjectURL(address);
      const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
      const paper = pixels[0];
      const side = 170;
      const corner = context.getImageData(width - side, height - side, side, side);
      // What stands in each third of the picture, between title and foot.
      const inkOfColumns = [0, 1, 2].map((third) => {
        const area = new Uint32Array(
          context.getImageData((third * width) / 3, height * 0.25, width / 3, height * 0.4).data.buffer,
        );
        return area.filter((pixel) => pixel !== paper).length / area.length;
      });
      return {
        width,
        height,
        colours: new Set(pixels).size,
        inkOfColumns,
        corner: { data: [...corner.data], width: side, height: side },
      };
    },
    [base64, type] as const,
  );
}
