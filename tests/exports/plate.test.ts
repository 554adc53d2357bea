import { readFileSync } from "node:fs";
import fc from "fast-check";
import jsQR from "jsqr";
import { beforeAll, describe, expect, it } from "vitest";
import { projectScriptTable } from "../../scripts/traditional.ts";
import { type Language, languages, teachTraditional } from "../../src/domain/text.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { linkFamilies } from "../../src/domain/link.ts";
import { formats, ratios } from "../../src/exports/picture/formats.ts";
import { palettes } from "../../src/exports/picture/palette.ts";
import { type Box, layoutPlate, type Plate } from "../../src/exports/picture/plate.ts";
import { mapPlate, pagePlate, paragraphRuns } from "../../src/exports/picture/plateModel.ts";
import { keyWidths, plateSvg } from "../../src/exports/picture/plateSvg.ts";
import { qrCode } from "../../src/exports/picture/qrCode.ts";
import { estimatedMeasure, faces } from "../../src/i18n/typeface.ts";
import type { Stamp } from "../../src/exports/stamp.ts";
import { arcWidth } from "../../src/map/arcGeometry.ts";
import { buildScene } from "../../src/map/scene.ts";
import { signsOf, stillPlan } from "../../src/map/stillPlan.ts";
import { shownLinks } from "../../src/view/shownLinks.ts";
import { parseView } from "../../src/view/url.ts";
import { defaultView, themes, type View } from "../../src/view/view.ts";
import { anyFilter } from "../fixtures/filters.ts";
import { projectFolder } from "../fixtures/project.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

beforeAll(() => teachTraditional(projectScriptTable(projectFolder)));

const address = "https://atlas.example.org/corridors/?hub=hetao&family=research,capital,policy&period=2023-08..2024-06";
const stamp: Stamp = {
  dataset,
  made: "2026-11-28",
  address,
  mapApprovalNumber: "GS(2026)0000",
  mapMaker: "Example Survey",
};

const searches = [
  "",
  "?scale=bay-area",
  "?hub=hetao",
  "?hub=changsha-etz&lang=en",
  "?corridor=chancheng~nanshan",
  "?entity=hong-kong",
  "?sector=ai,biomedicine,lowalt,chips&status=planned&family=policy,enclave",
  "?hub=hetao&family=research&direction=in&from=2021-01&to=2024-12",
  "?kind=university&direction=between",
];
const viewOf = (search: string) => parseView(search, dataset).view;

function plateOf(view: View, language: Language, ratio: (typeof ratios)[number]): Plate {
  const { width, height, scale } = formats[ratio];
  const model = mapPlate(dataset, view, { language, stamp });
  return layoutPlate(model, { width: width / scale, height: height / scale }, estimatedMeasure);
}

/** The same with the key of what the map in it shows. */
function seenPlate({ picture }: Plate, view: View, language: Language, ratio: (typeof ratios)[number]): Plate {
  const { width, height, scale } = formats[ratio];
  const size = { width: picture.right - picture.left, height: picture.bottom - picture.top };
  const signs = signsOf(stillPlan({ dataset, view, language, theme: "light", size }));
  const model = mapPlate(dataset, view, { language, stamp, signs });
  return layoutPlate(model, { width: width / scale, height: height / scale }, estimatedMeasure);
}

const textOf = (plate: Plate) => plate.pieces.flatMap((piece) => (piece.type === "text" ? [piece.text] : [])).join(" ");
/** Lines are broken wherever they must be: only what is not white can be looked for. */
const squeezed = (text: string) => text.replace(/\s/g, "");

describe("a picture of the map", () => {
  it.each(ratios)("holds everything and nothing overlaps: %s", (ratio) => {
    for (const language of languages) {
      for (const search of searches) {
        const plate = plateOf(viewOf(search), language, ratio);
        const { scale, width, height } = formats[ratio];
        const label = `${ratio} ${language} ${search}`;
        expect(plate.height, label).toBeCloseTo(height / scale, 6);
        expectNothingOverlaps(plate, label);
        expectNothingOverlaps(seenPlate(plate, viewOf(search), language, ratio), `${label}, as seen`);
        const { left, top, right, bottom } = plate.picture;
        expect((right - left) * (bottom - top), `${label}: room for the map`).toBeGreaterThan(
          (0.33 * width * height) / scale ** 2,
        );
      }
    }
  });

  it("says what was shown, from where, of when, and by whom the ground is", () => {
    for (const language of languages) {
      const text = squeezed(textOf(plateOf(viewOf("?hub=hetao"), language, "a4-portrait")));
      for (const said of [dataset.version, dataset.released, stamp.made, "OpenStreetMap", "GeoNames", "GS(2026)0000"]) {
        expect(text).toContain(said);
      }
      expect(text).toContain("ExampleSurvey");
      expect(text).toContain("atlas.example.org");
      expect(text).toMatch(language === "en" ? /Sketchmap,noauthority/ : /示意[图圖]，不作[划劃]界依[据據]/);
      expect(text).toMatch(language === "en" ? /Xinhua/ : /新[华華][网網]/);
    }
  });

  it("names no approval, maker or address that is not there, and makes no code", () => {
    const bare = { ...stamp, address: null, mapApprovalNumber: null, mapMaker: null };
    const model = mapPlate(dataset, defaultView, { language: "en", stamp: bare });
    const plate = layoutPlate(model, { width: 1280, height: 720 }, estimatedMeasure);
    expect(textOf(plate)).not.toMatch(/approval|Map by|https?:/);
    expect(plate.pieces.some(({ type }) => type === "code")).toBe(false);
  });

  it("counts the links that the arcs of the map stand for, each with its id", () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...searches), (filter, search) => {
        const { selection, camera } = viewOf(search);
        const view = { ...defaultView, selection, camera, filter };
        const scene = buildScene({ dataset, view, language: "en", theme: "light" });
        const { key } = mapPlate(dataset, view, { language: "en", stamp });
        for (const family of linkFamilies) {
          const drawn = scene.arcs.filter((arc) => arc.family === family && !arc.isDimmed);
          const entry = key?.families.find(({ id }) => id === family);
          expect(entry?.count ?? 0).toBe(drawn.reduce((sum, arc) => sum + arc.count, 0));
          expect(new Set(entry?.links).size).toBe(entry?.count ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("its key says what is seen in the frame: dashes of faint arcs too, and no mark that is not there", () => {
    const view = viewOf("?hub=hetao");
    const signs = signsOf(
      stillPlan({ dataset, view, language: "en", theme: "light", size: { width: 980, height: 520 } }),
    );
    const { key } = mapPlate(dataset, view, { language: "en", stamp, signs });
    const arcs = key?.arcs.map(({ sign }) => sign.type);
    const markers = key?.markers.map(({ sign }) => sign);
    expect(arcs).toContain("tentative");
    expect(arcs).not.toContain("bundle");
    expect(markers).not.toContain("cluster");
    expect(markers).not.toContain("site");
    expect(markers).toEqual(expect.arrayContaining(["hub", "partner", "homeCity"]));
    expect(key?.note).not.toBeNull();
    const counted = key?.families.flatMap(({ links }) => links) ?? [];
    expect(new Set(counted)).toEqual(new Set(shownLinks(dataset, view).drawn.map(({ id }) => id)));
  });

  it("names the families of faint arcs too, without a count", () => {
    const view = viewOf("?entity=apple-lab&at=114.07,22.518,11");
    const signs = signsOf(
      stillPlan({ dataset, view, language: "en", theme: "light", size: { width: 980, height: 490 } }),
    );
    const { key } = mapPlate(dataset, view, { language: "en", stamp, signs });
    expect(signs.faintFamilies.length).toBeGreaterThan(4);
    expect(key?.families.map(({ id }) => id)).toEqual(signs.faintFamilies);
    expect(key?.families.every(({ count }) => count === null)).toBe(true);
  });

  it("counts no link whose arc lies outside the frame", () => {
    const view = viewOf("?at=121.47,31.23,12");
    const signs = signsOf(
      stillPlan({ dataset, view, language: "en", theme: "light", size: { width: 980, height: 520 } }),
    );
    const { key } = mapPlate(dataset, view, { language: "en", stamp, signs });
    expect(key?.families.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(3);
    expect(key?.note).toBeNull();
  });

  it("cites every paragraph behind the links it draws, and only sources of the dataset", () => {
    const { sources, key } = mapPlate(dataset, defaultView, { language: "en", stamp });
    const drawn = new Set(key?.families.flatMap(({ links }) => links));
    for (const link of dataset.links.filter(({ id }) => drawn.has(id))) {
      for (const { source, paragraph } of link.provenance.evidence) {
        const text = sources.find((each) => each.source === source)?.text ?? "";
        expect(paragraphsIn(text)).toContain(Number(paragraph.slice(1)));
      }
    }
  });

  it("is one SVG document without a style sheet, a class or anything from elsewhere", () => {
    const plate = plateOf(viewOf("?hub=hetao"), "en", "16:9");
    const map =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" font-size="13"><title>Map</title><path d="M0 0"/></svg>';
    const svg = plateSvg(
      plate,
      { type: "svg", svg: map },
      { language: "en", theme: "light", title: "A & B <c>", scale: 1 },
    );
    expect(svg).toContain('font-size="13"><path d="M0 0"/></g>');
    expect(svg).toContain("<title>A &amp; B &lt;c&gt;</title>");
    expect(svg.match(/<svg\b/g)).toHaveLength(1);
    expect(svg).not.toMatch(/class=|var\(|style=|<style|NaN|undefined|Infinity/);
    expect(svg.replaceAll("http://www.w3.org/2000/svg", "").replace(/>[^<]*</g, "><")).not.toMatch(/https?:/);
  });
});

describe("a picture of a part of the page", () => {
  it("is as high as the page needs, and cites what stands behind the records seen on it", () => {
    const records = dataset.observations.slice(0, 12).map(({ id }) => id);
    const request = { view: { filter: noFilter }, title: "Hetao", records, hasMap: false };
    const model = pagePlate(dataset, request, { language: "zh-Hans", stamp });
    const plate = layoutPlate(model, { width: 800, height: { ofPicture: (width) => 3 * width } }, estimatedMeasure);
    const { left, top, right, bottom } = plate.picture;
    expect(bottom - top).toBeCloseTo(3 * (right - left), 0);
    expectNothingOverlaps(plate, "page");
    expect(model.sources.length).toBeGreaterThan(0);
    expect(textOf(plate)).not.toContain("OpenStreetMap");
  });
});

describe("what a picture takes from the page", () => {
  const tokens = readFileSync(`${projectFolder}/src/ui/tokens.css`, "utf8");

  it.each(themes)("has its colours: %s", (theme) => {
    const block = tokens.slice(tokens.indexOf(`[data-theme="${theme}"] {\n`));
    const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1];
    const { surface, sunken, ink, ink2, ink3, line, lineStrong, family } = palettes[theme];
    expect([surface, sunken, ink, ink2, ink3, line, lineStrong]).toEqual(
      ["surface", "sunken", "ink", "ink-2", "ink-3", "line", "line-strong"].map(token),
    );
    expect(family).toEqual(Object.fromEntries(linkFamilies.map((id) => [id, token(`family-${id}`)])));
  });

  it("has its faces", () => {
    const lists = [...tokens.matchAll(/--sans:\s*([^;]+);/g)].map(([, list = ""]) =>
      list.split(",").map((face) => face.trim().replaceAll('"', "")),
    );
    const own = (list: readonly string[]) => list.filter((face) => face !== "Latin quotes");
    for (const language of languages) expect(lists.map(own)).toContainEqual(faces[language]);
  });

  it("has its widths of arcs", () => {
    for (const links of [1, 2, 3, 4] as const) expect(keyWidths[links]).toBe(arcWidth(links));
  });
});

describe("a code", () => {
  it("leads to the address it was made of", () => {
    const code = qrCode(address);
    expect(code && read(code)).toBe(address);
  });

  it("is not made of what no telephone could read", () => {
    expect(qrCode(`https://atlas.example.org/?${"x".repeat(2000)}`)).toBeUndefined();
  });
});

it("neighbouring paragraphs are cited as a run", () => {
  expect(paragraphRuns(["p4", "p3", "p9", "p5", "p4"], "zh-Hans")).toBe("第3–5、9段");
  expect(paragraphRuns(["p4", "p3", "p9"], "en")).toBe("¶ 3–4, 9");
});

function expectNothingOverlaps({ width, height, picture, pieces }: Plate, label: string): void {
  const boxes = [
    { name: "picture", box: picture },
    ...pieces.map((piece) => ({ name: nameOf(piece), box: piece.box })),
  ];
  for (const { name, box } of boxes) {
    const isInside = box.left >= 0 && box.top >= 0 && box.right <= width + 0.01 && box.bottom <= height + 0.01;
    expect(isInside, `${label}: ${name} inside the plate`).toBe(true);
  }
  const found = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.name} / ${b.name}`] : [])),
  );
  expect(found, label).toEqual([]);
}

function nameOf(piece: Plate["pieces"][number]): string {
  return piece.type === "text" ? piece.text : piece.type;
}

function overlap(a: Box, b: Box): boolean {
  const [width, height] = [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  ];
  return width > 0.01 && height > 0.01;
}

function paragraphsIn(text: string): readonly number[] {
  return [...(text.split("¶")[1] ?? "").matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, from = "", to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i),
  );
}

/** Paints the code's path, four pixels to the module, and reads it as a camera would. */
function read({ modules, path }: { readonly modules: number; readonly path: string }): string | undefined {
  const side = modules * 4;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = "", y = "", length = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row += 1) {
      for (let at = Number(x) * 4; at < (Number(x) + Number(length)) * 4; at += 1) {
        pixels.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3);
      }
    }
  }
  return jsQR(pixels, side, side)?.data;
}
