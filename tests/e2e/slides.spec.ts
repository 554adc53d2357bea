import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import jsQR from "jsqr";
import JSZip from "jszip";
import { convertWithOffice, findOffice, noOffice } from "../../scripts/office.mjs";
import { expect, test } from "./atlas.ts";

test.use({ hasWebGl: false });

test("the slides of a story: figures as on the page, a page per slide in LibreOffice, codes that lead to the views", async ({
  page,
}, info) => {
  test.slow();
  await page.goto("/?view=stories&story=chancheng-enclave&lang=zh-Hans&theme=dark");
  const panel = await openSlides(page);
  await expect(panel.getByRole("radio", { name: /故事\s*禅城设在南山的飞地/u })).toBeChecked();
  await expect(panel.getByRole("radio", { name: /枢纽\s*先在地图上选一处枢纽/u })).toBeDisabled();
  const downloading = page.waitForEvent("download");
  await panel.getByRole("button", { name: "制作幻灯片" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^corridor-atlas-chancheng-enclave-[\d.]+\.pptx$/u);
  const file = info.outputPath("deck.pptx");
  await download.saveAs(file);
  await expect(panel.getByRole("status")).toContainText(download.suggestedFilename());

  const zip = await JSZip.loadAsync(readFileSync(file));
  const slides = Object.keys(zip.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path));
  const figures = await figuresIn(zip, slides);
  expect(figures.size).toBeGreaterThanOrEqual(6);
  await page.goto("/?hub=chancheng&tab=figures&lang=zh-Hans");
  for (const [record, { text, detail }] of figures) {
    const button = page.locator(`.figure-card button[data-evidence="${record}"]`).first();
    const card = page.locator(".figure-card").filter({ has: page.locator(`button[data-evidence="${record}"]`) });
    expect(text, record).toBe(tight((await button.textContent()) ?? ""));
    const meta = tight((await card.first().locator(".figure-card__meta").textContent()) ?? "");
    for (const part of detail.split("·")) expect(meta, record).toContain(tight(part));
  }
  const sizes = await Promise.all(
    Object.keys(zip.files)
      .filter((path) => /^ppt\/media\/image-\d+-1\.png$/u.test(path))
      .map((path) => pngSize(zip, path)),
  );
  // A map of 7.5 by about 6 inches above its key, at 96 px, twice as fine.
  expect(sizes.some(({ width, height }) => width > 1400 && height > 1000)).toBe(true);

  test.skip(!findOffice(), noOffice);
  const pdf = convertWithOffice(file, "pdf", info.outputDir);
  expect(
    readFileSync(pdf)
      .toString("latin1")
      .match(/\/Type\s*\/Page\b/gu),
  ).toHaveLength(slides.length);
  test.skip(!existsSync("/usr/bin/pdftoppm"), "poppler is not installed");
  const words = tight(execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }));
  for (const { text } of figures.values()) expect(words).toContain(text);
  execFileSync("pdftoppm", ["-r", "150", "-gray", "-f", "1", "-l", "3", pdf, join(info.outputDir, "page")]);
  const pages = readdirSync(info.outputDir).filter((name) => name.endsWith(".pgm"));
  const codes = pages.toSorted().map((name) => readCode(readFileSync(join(info.outputDir, name))));
  expect(codes).toEqual(await Promise.all([1, 2, 3].map((number) => addressOn(zip, number))));
  expect(codes[1]).toMatch(/^http:\/\/localhost:\d+\/\?corridor=chancheng~nanshan&status=achieved/u);
});

test("slides that are cancelled leave nothing; those of a corridor are made in the language asked for", async ({
  page,
}, info) => {
  await page.goto("/?corridor=hetao~xili-lake&lang=en");
  const panel = await openSlides(page);
  const saved: string[] = [];
  page.on("download", (download) => saved.push(download.suggestedFilename()));
  await panel.getByRole("button", { name: "Make slides" }).click();
  await panel.getByRole("button", { name: "Cancel" }).click();
  await expect(panel.getByRole("status")).toContainText("Cancelled");

  await panel.getByRole("radio", { name: "繁體中文" }).check();
  await panel.getByRole("radio", { name: "Dark" }).check();
  await panel.getByRole("checkbox", { name: "With speaker notes" }).uncheck();
  const downloading = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Make slides" }).click();
  const file = info.outputPath("corridor.pptx");
  await (await downloading).saveAs(file);
  expect(saved).toEqual([expect.stringMatching(/^corridor-atlas-hetao-xili-lake-.*\.pptx$/u)]);
  const zip = await JSZip.loadAsync(readFileSync(file));
  expect(await runs(zip, "ppt/slides/slide1.xml")).toContain("西麗湖");
  // Nothing but the number of the slide.
  expect(await runs(zip, "ppt/notesSlides/notesSlide1.xml")).toMatch(/^\d*$/u);
});

async function openSlides(page: Page) {
  await page.locator(".top-bar__share").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("tab", { name: /^(?:幻灯片|Slides)$/u }).click();
  return dialog.locator(".slides-panel");
}

/** The figures set large, by the record their shapes are named after, with status and date beside them. */
async function figuresIn(zip: JSZip, slides: readonly string[]) {
  const found = new Map<string, { readonly text: string; readonly detail: string }>();
  for (const path of slides) {
    const xml = (await zip.file(path)?.async("string")) ?? "";
    const shape = (name: string) => new RegExp(`name="${name}".*?</p:sp>`, "su").exec(xml)?.[0] ?? "";
    for (const [, record = ""] of xml.matchAll(/name="(obs-[a-z0-9-]+)"/gu)) {
      const lines = shape(`${record} detail`)
        .split("</a:p>")
        .map(wordsOf)
        .filter((line) => line !== "");
      found.set(record, { text: tight(wordsOf(shape(record))), detail: lines.at(-1) ?? "" });
    }
  }
  return found;
}

async function runs(zip: JSZip, path: string): Promise<string> {
  return wordsOf((await zip.file(path)?.async("string")) ?? "");
}

function wordsOf(xml: string): string {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, words]) => words).join("");
}

function tight(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}

async function pngSize(zip: JSZip, path: string) {
  const bytes = (await zip.file(path)?.async("nodebuffer")) ?? Buffer.alloc(24);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

async function addressOn(zip: JSZip, slide: number): Promise<string | undefined> {
  const xml = (await zip.file(`ppt/slides/_rels/slide${slide}.xml.rels`)?.async("string")) ?? "";
  return /Target="(http[^"]+)"/u.exec(xml)?.[1]?.replaceAll("&amp;", "&");
}

/** What the QR code on a grey picture (PGM) says. */
function readCode(pgm: Buffer): string | undefined {
  const [header = "", width = "", height = ""] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(pgm.toString("latin1", 0, 64)) ?? [];
  const grey = pgm.subarray(header.length);
  const pixels = new Uint8ClampedArray(grey.length * 4);
  for (const [at, value] of grey.entries()) pixels.set([value, value, value, 255], at * 4);
  return jsQR(pixels, Number(width), Number(height))?.data;
}
