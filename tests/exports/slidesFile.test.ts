import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsQR from "jsqr";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasValidator, noValidator, problemsOfOfficeFile } from "../../scripts/office.mjs";
import { projectScriptTable } from "../../scripts/traditional.ts";
import { get } from "../../src/domain/dataset.ts";
import { teachTraditional } from "../../src/domain/text.ts";
import type { NativeChart } from "../../src/exports/slides/deck.ts";
import { deckOf } from "../../src/exports/slides/deckOf.ts";
import { palettes } from "../../src/exports/slides/palette.ts";
import { placeDeck } from "../../src/exports/slides/place.ts";
import { pptxOf } from "../../src/exports/slides/pptx.ts";
import { qrMatrix } from "../../src/exports/slides/qrPicture.ts";
import type { DeckRequest } from "../../src/exports/slides/request.ts";
import { projectFolder } from "../fixtures/project.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { comparisonSubject, corridorSubject, hubSubject, slidesRequest, storySubject } from "../fixtures/slides.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-slides-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Each is written once and looked at by several tests. */
const decks = {
  story: () => slidesRequest(storySubject("chancheng-enclave")),
  hub: () => slidesRequest(hubSubject("hetao"), "en", { theme: "dark" }),
  comparison: () => slidesRequest(comparisonSubject("hetao", "xili-lake", "chancheng"), "en"),
  corridor: () => slidesRequest(corridorSubject("chancheng~nanshan"), "zh-Hant"),
};
const files: Record<string, Awaited<ReturnType<typeof file>>> = {};
const zipOf = (name: keyof typeof decks) => {
  const found = files[name];
  if (!found) throw new Error(`no file for ${name}`);
  return found.zip;
};

beforeAll(async () => {
  teachTraditional(projectScriptTable(projectFolder));
  for (const [name, request] of Object.entries(decks)) files[name] = await file(request());
}, 120_000);

/** One pixel, in place of a map: node has no canvas. */
const pixel =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";

describe("the file of slides", () => {
  it("holds words as runs, notes, links and pictures with words for them, in the faces and languages of Chinese", async () => {
    const deck = deckOf(decks.story());
    const zip = zipOf("story");
    const slides = await parts(zip, /^ppt\/slides\/slide\d+\.xml$/u);
    expect(slides).toHaveLength(placeDeck(deck).length);
    const [second = ""] = slides.slice(1);
    expect(runsOf(second).join("")).toContain("禅城的中心，在南山");
    expect(second).toMatch(/<p:ph type="title"\/>/u);
    expect(second).toMatch(/<a:rPr lang="zh-CN"[^>]*sz="\d+"/u);
    expect(second).toMatch(/descr="地图：[^"]*禅城 → 南山/u);
    expect(second).toMatch(/descr="二维码，通往https:\/\/atlas\.example\//u);
    expect(await links(zip, 2)).toContain(deck.slides[1]?.address);
    const [, note = ""] = await parts(zip, /^ppt\/notesSlides\/notesSlide\d+\.xml$/u);
    expect(runsOf(note).join("")).toContain(deck.slides[1]?.notes[0]);
    expect(note).toContain('lang="zh-CN"');
    const [theme = ""] = await parts(zip, /^ppt\/theme\/theme1\.xml$/u);
    expect(theme).toContain('<a:latin typeface="Arial"/><a:ea typeface="Microsoft YaHei"/>');
    // A face named in a run would win over that of the theme, for every script.
    for (const slide of slides) expect(slide).not.toMatch(/<a:(?:latin|ea) typeface="(?!\+)/u);
  });

  it("takes the face and language of Traditional Chinese, and of English with printed words in Chinese", async () => {
    const hant = zipOf("corridor");
    expect((await parts(hant, /theme1/u)).join("")).toContain('<a:ea typeface="Microsoft JhengHei"/>');
    const [first = ""] = await parts(hant, /slides\/slide1\.xml/u);
    expect(runsOf(first).join("")).toContain("禪城");
    expect(first).toContain('lang="zh-HK"');
    const said = (await parts(zipOf("hub"), /slides\/slide\d+\.xml/u)).join("");
    expect(said).toMatch(/<a:rPr lang="zh-CN"[^>]*>(?:(?!<\/a:r>).)*<a:t>《/u);
    expect(said).toMatch(/<a:rPr lang="en-US"[^>]*>(?:(?!<\/a:r>).)*<a:t>Key figures/u);
  });

  it("keeps charts with their numbers in a sheet and their figures as words at the marks", async () => {
    const forms = [...chartsOf(decks.hub()), ...chartsOf(decks.comparison())].map(({ form }) => form);
    expect(forms).toEqual(["parts", "bars", "points"]);
    for (const name of ["hub", "comparison"] as const) {
      const zip = zipOf(name);
      const expected = chartsOf(decks[name]());
      const drawn = await parts(zip, /^ppt\/charts\/chart\d+\.xml$/u);
      const sheets = Object.keys(zip.files).filter((path) => path.endsWith(".xlsx"));
      expect(drawn).toHaveLength(expected.length);
      for (const [index, chart] of expected.entries()) {
        expect(numbersIn(drawn[index] ?? "")).toEqual(chart.points.map(({ value }) => value));
        expect(runsOf(drawn[index] ?? "")).toEqual(chart.points.map(({ text }) => text));
        const cells = await sheetNumbers(zip, sheets[index] ?? "");
        for (const { value, record } of chart.points) {
          expect(cells).toContain(value);
          const { quantity } = get(dataset.byId.observation, record as never);
          expect("value" in quantity && quantity.value).toBe(value);
        }
      }
    }
  });

  it("is dark where the screen is: the master exchanges paper and ink", async () => {
    const zip = zipOf("hub");
    const [master = ""] = await parts(zip, /slideMaster1\.xml$/u);
    expect(master).toContain('bg1="dk1" tx1="lt1"');
    expect((await parts(zip, /theme1/u)).join("")).toContain(`<a:dk1><a:srgbClr val="${palettes.dark.surface}"/>`);
  });

  it.each(["story", "hub", "comparison", "corridor"] as const)(
    "%s: every part is named and there, every relation leads somewhere, nothing is undefined",
    async (name) => {
      const zip = zipOf(name);
      const paths = new Set(Object.keys(zip.files));
      const types = await text(zip, "[Content_Types].xml");
      for (const [, name = ""] of types.matchAll(/PartName="\/([^"]+)"/gu)) expect(paths).toContain(name);
      for (const [at, xml] of await named(zip, /\.(?:xml|rels)$/u)) {
        expect(xml, at).not.toMatch(/undefined|NaN|\[object|>null</u);
        const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/gu)].map(([, id]) => id);
        expect(new Set(ids).size, at).toBe(ids.length);
        for (const [, target = ""] of at.endsWith(".rels") ? xml.matchAll(/Target="(?!http)([^"]+)"/gu) : []) {
          expect(paths, `${at} → ${target}`).toContain(resolved(at, target));
        }
      }
    },
  );

  it.skipIf(!hasValidator())(
    `is valid Office Open XML for Microsoft's validator${hasValidator() ? "" : ` (${noValidator})`}`,
    async () => {
      for (const { path } of Object.values(files)) expect(problemsOfOfficeFile(path)).toEqual([]);
      // The validator itself must be able to object.
      const zip = await JSZip.loadAsync(readFileSync(files.corridor?.path ?? ""));
      const slide = await text(zip, "ppt/slides/slide1.xml");
      zip.file("ppt/slides/slide1.xml", slide.replace("<p:spTree>", "<p:spTree><p:wrong/>"));
      const wrong = join(folder, "wrong.pptx");
      writeFileSync(wrong, await zip.generateAsync({ type: "nodebuffer" }));
      expect(problemsOfOfficeFile(wrong)).not.toEqual([]);
    },
    120_000,
  );

  it("stops soon after it is cancelled, and reports slide by slide until then", async () => {
    const controller = new AbortController();
    const shares: number[] = [];
    const made = pptxOf(
      deckOf(slidesRequest(storySubject("five-hubs"))),
      async () => {
        if (shares.length === 3) controller.abort();
        return pixel;
      },
      { signal: controller.signal, report: (share) => shares.push(share) },
    );
    await expect(made).rejects.toMatchObject({ name: "AbortError" });
    expect(shares.length).toBeLessThanOrEqual(4);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it("codes lead where they say", () => {
    const address = "https://atlas.example/?corridor=chancheng~nanshan&status=achieved&scale=bay-area&lang=zh-Hant";
    const rows = qrMatrix(address) ?? [];
    const pixels = 4;
    const side = rows.length * pixels;
    const image = new Uint8ClampedArray(side * side * 4);
    for (let at = 0; at < side * side; at += 1) {
      const isDark = rows[Math.floor(at / side / pixels)]?.[Math.floor((at % side) / pixels)];
      image.set(isDark ? [0, 0, 0, 255] : [255, 255, 255, 255], at * 4);
    }
    expect(jsQR(image, side, side)?.data).toBe(address);
    expect(qrMatrix(`https://atlas.example/?q=${"x".repeat(3000)}`)).toBeNull();
  });
});

it("the colours of slides are those of the page", () => {
  const css = readFileSync(join(projectFolder, "src/ui/tokens.css"), "utf8");
  const [light = "", dark = ""] = css.split('[data-theme="dark"]');
  for (const [theme, tokens] of [
    ["light", light],
    ["dark", dark],
  ] as const) {
    const value = (name: string) => new RegExp(`--${name}: #([0-9a-f]{6})`, "u").exec(tokens)?.[1]?.toUpperCase();
    const { family, ink2, ink3, lineStrong, ...plain } = palettes[theme];
    const colours = { ...plain, "ink-2": ink2, "ink-3": ink3, "line-strong": lineStrong };
    for (const [name, colour] of Object.entries(colours)) expect([name, colour]).toEqual([name, value(name)]);
    for (const [name, colour] of Object.entries(family))
      expect([name, colour]).toEqual([name, value(`family-${name}`)]);
  }
});

let made = 0;
async function file(request: DeckRequest): Promise<{ readonly zip: JSZip; readonly path: string }> {
  const control = { signal: new AbortController().signal, report: () => undefined };
  const blob = await pptxOf(deckOf(request), async () => pixel, control);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  made += 1;
  const path = join(folder, `deck-${made}.pptx`);
  writeFileSync(path, bytes);
  return { zip: await JSZip.loadAsync(bytes), path };
}

function chartsOf(request: DeckRequest): readonly NativeChart[] {
  return deckOf(request).slides.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === "chart" ? [block.chart] : [])),
  );
}

async function named(zip: JSZip, wanted: RegExp): Promise<readonly (readonly [string, string])[]> {
  const paths = Object.keys(zip.files).filter((path) => wanted.test(path) && !zip.files[path]?.dir);
  const number = (path: string) => Number(/(\d+)\D*$/u.exec(path)?.[1] ?? 0);
  const sorted = paths.toSorted((a, b) => number(a) - number(b));
  return Promise.all(sorted.map(async (path) => [path, await text(zip, path)] as const));
}

async function parts(zip: JSZip, wanted: RegExp): Promise<readonly string[]> {
  return (await named(zip, wanted)).map(([, xml]) => xml);
}

async function text(zip: JSZip, path: string): Promise<string> {
  const part = zip.file(path);
  if (!part) throw new Error(`no part ${path}`);
  return part.async("string");
}

async function links(zip: JSZip, slide: number): Promise<readonly string[]> {
  const xml = await text(zip, `ppt/slides/_rels/slide${slide}.xml.rels`);
  return [...xml.matchAll(/Target="(http[^"]+)"/gu)].map(([, target = ""]) => plain(target));
}

function runsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, words = ""]) => plain(words));
}

function plain(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

function numbersIn(chart: string): readonly number[] {
  return [...chart.matchAll(/<c:val>.*?<\/c:val>/gsu)].flatMap(([values]) =>
    [...values.matchAll(/<c:v>([^<]*)<\/c:v>/gu)].map(([, value]) => Number(value)),
  );
}

async function sheetNumbers(zip: JSZip, path: string): Promise<readonly number[]> {
  const book = await JSZip.loadAsync((await zip.file(path)?.async("uint8array")) ?? "");
  const xml = await text(book, "xl/worksheets/sheet1.xml");
  return [...xml.matchAll(/<c r="[B-Z]\d+"(?! t="s")[^>]*><v>([^<]*)<\/v>/gu)].map(([, value]) => Number(value));
}

/** Where a relation leads, from the part it belongs to. */
function resolved(rels: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const base = rels.replace(/_rels\/[^/]+$/u, "");
  return new URL(target, `file:///${base}`).pathname.slice(1);
}
