import { describe, expect, it } from "vitest";
import { noFilter } from "../../src/domain/filter.ts";
import { type Paragraph, plainText } from "../../src/exports/slides/deck.ts";
import { deckOf } from "../../src/exports/slides/deckOf.ts";
import { heightOf, linesOf } from "../../src/exports/slides/measure.ts";
import { placeDeck, placeSlide } from "../../src/exports/slides/place.ts";
import { cellPadding } from "../../src/exports/slides/placeTable.ts";
import { footTop, type Placed, type PlacedSlide, stage, titleBoxes } from "../../src/exports/slides/placed.ts";
import { shownLinks } from "../../src/view/shownLinks.ts";
import { allSubjects, hubSubject, slidesRequest, storySubject } from "../fixtures/slides.ts";

describe("what is placed on a slide", () => {
  it.each(allSubjects)("%s: stays on the slide, above its foot, and lies over nothing", (_, subject) => {
    // Traditional Chinese takes the room of Simplified.
    for (const language of ["zh-Hans", "en"] as const) {
      for (const [index, slide] of placeDeck(deckOf(slidesRequest(subject, language))).entries()) {
        const where = `${language}, slide ${index + 1}: ${slide.title.text}`;
        expect(titleHeight(slide), where).toBeLessThanOrEqual(titleBoxes[slide.layout].h + 0.001);
        for (const { box } of slide.elements) {
          expect(box.x + box.w, where).toBeLessThanOrEqual(stage.width + 0.001);
          expect(box.y + box.h, where).toBeLessThanOrEqual(stage.height + 0.001);
        }
        const body = slide.elements.filter(isBody);
        for (const { box } of body) expect(box.y + box.h, where).toBeLessThanOrEqual(footTop + 0.001);
        expect(overlaps(body), where).toEqual([]);
        for (const text of slide.elements.filter((element) => element.type === "text")) {
          expect(heightOf(text.paragraphs, text, text.box.w), `${where}, ${text.name}`).toBeLessThanOrEqual(
            text.box.h + 0.02,
          );
        }
      }
    }
  });

  it("every row of a long table is there once, each page under the same head, no group left alone at its end", () => {
    const deck = deckOf(slidesRequest(hubSubject("hetao"), "en"));
    const [links] = deck.slides.filter(({ title }) => title === "Hetao: Links");
    const table = links?.blocks.find((block) => block.type === "table");
    if (table?.type !== "table") throw new Error("no table of links");
    const placed = placeDeck({ ...deck, slides: [links ?? deck.slides[0]] });
    expect(placed.length).toBeGreaterThan(2);
    expect(placed.slice(1).map(({ title }) => title.text)).toEqual(
      placed.slice(1).map(() => "Hetao: Links (continued)"),
    );
    const pages = placed.flatMap(({ elements }) => elements.filter((element) => element.type === "table"));
    for (const page of pages) {
      expect(page.head).toEqual(table.columns.map(({ title }) => title));
      expect(page.rows.at(-1)?.kind).toBe("row");
      expect(page.rows[0]?.kind).toBe("group");
    }
    const rowTexts = (
      rows: readonly {
        readonly kind: string;
        readonly cells: readonly { readonly paragraphs: readonly Paragraph[] }[];
      }[],
    ) =>
      rows
        .filter(({ kind }) => kind === "row")
        .map(({ cells }) => cells.map((cell) => cell.paragraphs.map(plainText).join("")));
    expect(pages.flatMap(({ rows }) => rowTexts(rows))).toEqual(rowTexts(table.rows));
    expect(placed.flatMap(({ notes }) => notes).length).toBe(placed[0]?.notes.length);
  });

  it("each page of a long table cites the paragraphs of its own rows and no others", () => {
    const deck = deckOf(slidesRequest(hubSubject("hetao")));
    const [links] = deck.slides.filter(({ title }) => title === "河套：链路");
    const placed = placeDeck({ ...deck, slides: [links ?? deck.slides[0]] });
    const cited = placed.map(({ elements }) => {
      const rows = elements.flatMap((element) => (element.type === "table" ? element.rows : []));
      const own = rows.flatMap(({ credits = [] }) => credits.map(({ source }) => source));
      const foot = elements.find((element) => element.type === "text" && element.name === "sources");
      const said = foot?.type === "text" ? plainText(foot.paragraphs[0] ?? []) : "";
      for (const { source, short, title } of links?.sources ?? []) {
        const name = short.replace(/ 第.*/u, "");
        expect(said.includes(name) || (title !== null && said.includes(title))).toBe(own.includes(source));
      }
      return said;
    });
    expect(new Set(cited).size).toBe(placed.length);
    expect(placed.length).toBeGreaterThan(2);
  });

  it.each(allSubjects)("%s: tables keep a line free above the foot and one size from page to page", (_, subject) => {
    const deck = deckOf(slidesRequest(subject));
    for (const slide of deck.slides) {
      const tables = placeDeck({ ...deck, slides: [slide] }).flatMap(tablesOn);
      expect(new Set(tables.map(({ size }) => size)).size).toBeLessThanOrEqual(1);
      for (const { box } of tables) expect(box.y + box.h).toBeLessThanOrEqual(footTop - 0.35);
    }
  });

  it.each(allSubjects)("%s: a paragraph of a source is not broken within, even where faces are wider", (_, subject) => {
    for (const table of placeDeck(deckOf(slidesRequest(subject))).flatMap(tablesOn)) {
      for (const { kind, cells } of table.rows) {
        for (const [index, { paragraphs }] of kind === "group" ? [] : cells.entries()) {
          const room = ((table.widths[index] ?? 0) - cellPadding.left - cellPadding.right) / 1.05;
          for (const paragraph of paragraphs) {
            if (paragraph.length > 1 && paragraph.some(({ isWhole }) => isWhole)) {
              expect(linesOf(paragraph, table.size, room), plainText(paragraph)).toBe(1);
            }
          }
        }
      }
    }
  });

  it("a group that goes on says so, and says how many it holds only where it begins", () => {
    const deck = deckOf(slidesRequest(hubSubject("hetao")));
    const groups = placeDeck(deck)
      .filter(({ title }) => title.text.startsWith("河套：链路"))
      .flatMap(tablesOn)
      .flatMap(({ rows }) => rows.filter(({ kind }) => kind === "group"))
      .map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(plainText).join("")).join(""));
    const continued = groups.filter((group) => group.endsWith("（续）"));
    expect(continued.length).toBeGreaterThan(0);
    for (const group of groups) expect(/\d+条$/u.test(group)).toBe(!continued.includes(group));
    const begun = groups.filter((group) => !continued.includes(group));
    expect(new Set(begun).size).toBe(begun.length);
  });

  it("a floor of money reads number, plus, unit", () => {
    const texts = placeDeck(deckOf(slidesRequest(hubSubject("hetao")))).flatMap(({ elements }) =>
      elements.flatMap((element) => (element.type === "table" ? element.rows : [])),
    );
    const cells = texts.flatMap((row) => row.cells.flatMap(({ paragraphs }) => paragraphs.map(plainText)));
    expect(cells).toContain("10+亿元");
  });

  it("the list of sources says nothing of sources at its foot", () => {
    const placed = placeDeck(deckOf(slidesRequest(hubSubject("hetao"))));
    expect(textIn(placed.at(-1)?.elements ?? [])).not.toContain("本页没有引用来源");
    expect(textIn(placed.at(-1)?.elements ?? [])).not.toMatch(/^来源 /mu);
  });

  it("each slide has its map, a link and a code; without an address a sentence instead", () => {
    const story = deckOf(slidesRequest(storySubject("hetao-cross-border"), "en"));
    for (const { elements, layout } of placeDeck(story)) {
      expect(elements.filter(({ type }) => type === "map")).toHaveLength(layout === "page" ? 0 : 1);
      expect(elements.filter(({ type }) => type === "qr")).toHaveLength(1);
      expect(linksIn(elements)).not.toEqual([]);
    }
    const offline = deckOf(slidesRequest(storySubject("hetao-cross-border"), "en", { addressOf: () => null }));
    for (const { elements } of placeDeck(offline)) {
      expect(elements.some(({ type }) => type === "qr")).toBe(false);
      expect(linksIn(elements)).toEqual([]);
      expect(textIn(elements)).toContain("This atlas has no public address");
    }
  });

  it("a reader's story as long as a file allows runs on instead of running over", () => {
    const subject = storySubject("five-hubs");
    if (subject.type !== "story") throw new Error("no story");
    const long = (text: string) => ({ zh: text.repeat(400), en: `${text} and so on `.repeat(120) });
    const records = slidesRequest(subject)
      .dataset.observations.map(({ id }) => id as string)
      .slice(0, 50);
    const [first] = subject.story.steps;
    const step = { ...first, title: long("标题"), caption: long("说明文字"), note: long("备注"), records };
    const story = {
      ...subject.story,
      author: "reader" as const,
      title: long("故事"),
      lead: long("引言"),
      steps: [step] as const,
    };
    for (const language of ["zh-Hans", "en"] as const) {
      const slides = placeDeck(deckOf(slidesRequest({ type: "story", story }, language)));
      expect(slides.length).toBeGreaterThan(5);
      for (const slide of slides) {
        const body = slide.elements.filter(isBody);
        for (const { box } of body) expect(box.y + box.h).toBeLessThanOrEqual(footTop + 0.001);
        expect(overlaps(body)).toEqual([]);
        expect(titleHeight(slide)).toBeLessThanOrEqual(titleBoxes[slide.layout].h + 0.001);
      }
      const said = slides.map(({ elements }) => textIn(elements)).join("");
      expect(said.split("说明文字").length - 1 + (said.match(/and so on/gu)?.length ?? 0)).toBeGreaterThanOrEqual(
        language === "en" ? 240 : 390,
      );
    }
  });

  it.each(allSubjects)("%s: every map has its key below it in words, each family with its mark", (_, subject) => {
    for (const language of ["zh-Hans", "en"] as const) {
      const deck = deckOf(slidesRequest(subject, language));
      for (const { elements } of deck.slides
        .filter(({ map }) => map !== null)
        .flatMap((slide) => placeSlide(deck, slide).slice(0, 1))) {
        const map = elements.find((element) => element.type === "map");
        const text = elements.find((element) => element.type === "text" && element.name === "map key");
        if (map?.type !== "map" || text?.type !== "text") throw new Error("a map without its key");
        const { families, hasTentative } = map.map.key;
        const said = text.paragraphs.map(plainText).join("\n");
        for (const { mark, label } of families) expect(said).toContain(`${mark} ${label}`);
        expect(/虚线：|dashed: /u.test(said)).toBe(hasTentative);
        const coloured = text.paragraphs.flat().flatMap(({ family }) => family ?? []);
        expect(coloured).toEqual(families.map(({ id }) => id));
        expect(text.box.y).toBeGreaterThanOrEqual(map.box.y + map.box.h);
        expect(map.box.h).toBeGreaterThan(5.4);
        for (const line of text.paragraphs) expect(linesOf(line, text.size, text.box.w)).toBe(1);
      }
    }
  });

  it("the key of a hub's map names families of links it draws, and no others", () => {
    const { dataset } = slidesRequest(hubSubject("hetao"));
    for (const { id } of dataset.hubs) {
      const key = deckOf(slidesRequest(hubSubject(id))).slides[0].map?.key;
      const drawn = new Set(
        shownLinks(dataset, { selection: { type: "hub", id }, filter: noFilter }).drawn.map(({ family }) => family),
      );
      for (const family of key?.families ?? []) expect(drawn).toContain(family.id);
    }
    const hetao = deckOf(slidesRequest(hubSubject("hetao"))).slides[0].map?.key;
    expect(hetao?.families.map(({ mark }) => mark)).toEqual(expect.arrayContaining(["政", "飞", "研", "资"]));
  });

  it("the key of the whole map explains the disc that stands for several hubs, and no family that lies under it", () => {
    const key = deckOf(slidesRequest(storySubject("five-hubs"), "en")).slides[0].map?.key;
    expect(key?.signs).toContain("cluster");
    expect(key?.families.map(({ mark }) => mark)).toEqual(["X", "S"]);
    expect(key?.hasTentative).toBe(false);
  });

  it("a map names its makers, and the approval number where there is one", () => {
    const request = slidesRequest(storySubject("five-hubs"));
    const stamp = { ...request.stamp, mapApprovalNumber: "GS(2026)1号", mapMaker: "某某图院" };
    for (const { elements, layout } of placeDeck(deckOf({ ...request, stamp }))) {
      const isMap = layout !== "page";
      expect(textIn(elements).includes("审图号 GS(2026)1号")).toBe(isMap);
      expect(textIn(elements).includes("OpenStreetMap")).toBe(isMap);
      expect(textIn(elements)).toContain(request.dataset.version);
      expect(textIn(elements)).toContain(request.dataset.released);
    }
  });
});

describe("how much room words take", () => {
  it.each([
    ["one line of Chinese", "禅城的创新飞地", 16, 2, 1],
    ["a line that is full breaks before the next character", "禅城的创新飞地，设在南山", 16, 2, 2],
    ["a mark does not begin a line", "一二三四五六七八。", 9, 1.04, 2],
    ["English breaks between words", "Two parks cover the whole zone", 12, 1.3, 2],
    ["a day does not break", "2024-06-21 2024-06-21", 12, 1, 2],
  ])("%s", (_, text, size, width, lines) => {
    expect(linesOf([{ text }], size, width)).toBe(lines);
  });

  it("bold is wider than regular", () => {
    const text = "Technology transfer and exchange";
    expect(linesOf([{ text }], 12, 2.75)).toBe(1);
    expect(linesOf([{ text, bold: true }], 12, 2.75)).toBe(2);
  });
});

function titleHeight({ title, layout }: PlacedSlide): number {
  return (linesOf([{ text: title.text, bold: true }], title.size, titleBoxes[layout].w) * title.pitch) / 72;
}

function tablesOn({ elements }: PlacedSlide) {
  return elements.flatMap((element) => (element.type === "table" ? [element] : []));
}

/** What stands between title and foot, beside the map. */
function isBody(element: Placed): boolean {
  if (element.type === "map" || element.type === "rule") return false;
  return element.box.y < footTop && !(element.type === "text" && element.name === "kicker");
}

function overlaps(elements: readonly Placed[]): readonly string[] {
  const slack = 0.01;
  return elements.flatMap((a, index) =>
    elements.slice(index + 1).flatMap((b) => {
      const isApart =
        a.box.x + a.box.w <= b.box.x + slack ||
        b.box.x + b.box.w <= a.box.x + slack ||
        a.box.y + a.box.h <= b.box.y + slack ||
        b.box.y + b.box.h <= a.box.y + slack;
      return isApart ? [] : [`${nameOf(a)} over ${nameOf(b)}`];
    }),
  );
}

function nameOf(element: Placed): string {
  return element.type === "text" ? element.name : element.type;
}

function textIn(elements: readonly Placed[]): string {
  return elements.flatMap((element) => (element.type === "text" ? element.paragraphs.map(plainText) : [])).join("\n");
}

function linksIn(elements: readonly Placed[]): readonly string[] {
  return elements.flatMap((element) =>
    element.type === "text" ? element.paragraphs.flat().flatMap(({ link }) => link ?? []) : [],
  );
}
