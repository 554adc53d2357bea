import type { Language } from "../../domain/text.ts";
import { slideMessages } from "../../i18n/messages/slides.ts";
import { messagesIn } from "../../i18n/messages.ts";
import {
  type Block,
  type Deck,
  type Paragraph,
  plainText,
  type Slide,
  type SourceCredit,
  type TableBlock,
  type TextBlock,
} from "./deck.ts";
import { footOf } from "./foot.ts";
import { mapElements } from "./mapKey.ts";
import { cutParagraph, heightOf, lastLineShare, linesOf } from "./measure.ts";
import {
  type Box,
  coverCodeBox,
  footTop,
  type Look,
  margin,
  pitchOf,
  type Placed,
  type PlacedSlide,
  type PlacedTitle,
  stage,
  textColumn,
  titleBoxes,
  titleSizes,
} from "./placed.ts";
import { placeFigures } from "./placeFigures.ts";
import { placeTable } from "./placeTable.ts";
import { creditsBeside, mergedCredits } from "./sources.ts";

/**
 * Gives everything its place. A slide with little on it is set larger; what does not fit below its title goes on on further
 * slides of the same title.
 */
export function placeDeck(deck: Deck): readonly PlacedSlide[] {
  return deck.slides.flatMap((slide) => placeSlide(deck, slide));
}

/** The slides that one slide of the deck becomes: itself, and what did not fit on it. */
export function placeSlide(deck: Deck, slide: Slide): readonly PlacedSlide[] {
  const { language } = deck;
  const words = messagesIn(slideMessages, language);
  const pages = pagesOf(deck, slide);
  return pages.map((elements, index): PlacedSlide => {
    const layout = index === 0 ? slide.layout : "page";
    const code = layout === "cover" ? coverCode(deck, slide, elements) : [];
    const sources = sourcesOn(pages, index, { slide, language });
    const shown =
      index === 0
        ? { ...slide, sources }
        : { ...slide, sources, layout, map: null, title: words.continued(slide.title) };
    return {
      layout,
      title: titleOf(shown.title, layout, language),
      elements: [
        ...(shown.map === null ? [] : mapElements(shown.map, language)),
        kickerOf(deck, shown),
        ...elements,
        ...code,
        ...footOf(deck, shown, { hasCode: code.length === 0 }),
      ],
      notes: index === 0 ? slide.notes : [],
    };
  });
}

/**
 * The sources of a page: those of its rows. What no row on any page names belongs to the first page, with the map, and to
 * pages without rows, where a text goes on.
 */
function sourcesOn(
  pages: readonly (readonly Placed[])[],
  index: number,
  { slide, language }: { readonly slide: Slide; readonly language: Language },
): Slide["sources"] {
  const { sources } = slide;
  if (sources === null || pages.length === 1) return sources;
  const common = creditsBeside(sources, pages.flatMap(creditsIn), language);
  const own = creditsIn(pages[index] ?? []);
  const cited = mergedCredits(index > 0 && own.length > 0 ? own : [...own, ...common], language);
  const order = sources.map(({ source }) => source);
  return cited.toSorted((a, b) => order.indexOf(a.source) - order.indexOf(b.source));
}

function creditsIn(elements: readonly Placed[]): readonly SourceCredit[] {
  return elements.flatMap((element) => {
    if (element.type === "table") return element.rows.flatMap(({ credits = [] }) => credits);
    return element.type === "text" ? (element.credits ?? []) : [];
  });
}

/** How much larger than at least type may be set, most first: a slide is read from the last row. */
const scales = { cover: [1.12, 1], map: [1.12, 1, 0.92], page: [1.22, 1.1, 1, 0.95] } as const;

/** The blocks on as few slides as they need, and there as large as they can be. */
function pagesOf({ language }: Deck, slide: Slide): readonly (readonly Placed[])[] {
  const continued = messagesIn(slideMessages, language).continued(slide.title);
  const first = columnOf(slide, language);
  const others = columnOf({ layout: "page", title: continued }, language);
  let best: readonly (readonly Placed[])[] | null = null;
  for (const scale of scales[slide.layout]) {
    const pages = flow(slide.blocks, { first, others, language, scale });
    if (best === null || pages.length < best.length) best = pages;
    if (best.length === 1) break;
  }
  return best ?? [[]];
}

/** The room for text under the title. */
function columnOf({ layout, title }: Pick<Slide, "layout" | "title">, language: Language): Box {
  const box = titleBoxes[layout];
  const { text, size, pitch } = titleOf(title, layout, language);
  const y = box.y + (linesOf([{ text, bold: true }], size, box.w) * pitch) / 72 + 0.22;
  return { x: box.x, y, w: box.w, h: footTop - 0.18 - y };
}

function titleOf(wanted: string, layout: Slide["layout"], language: Language): PlacedTitle {
  const box = titleBoxes[layout];
  const sizes = titleSizes[layout];
  const text = shortened(wanted, { size: Math.min(...sizes), box, language });
  const bold: Paragraph = [{ text, bold: true }];
  const fits = (size: number) => (linesOf(bold, size, box.w) * pitchOf(size, language)) / 72 <= box.h;
  const isWhole = (size: number) => fits(size) && lastLineShare(bold, size, box.w) > 0.3;
  const largest = sizes.findIndex(fits);
  // A single word left over on the last line is worth a smaller size, as long as it is not much smaller.
  const size = sizes.slice(largest, largest + 4).find(isWhole) ?? sizes[largest] ?? sizes.at(-1) ?? 20;
  return { text, size, pitch: pitchOf(size, language) };
}

/** A title as long as a page, as a reader may write one, ends in dots where its box ends. */
function shortened(
  text: string,
  { size, box, language }: { readonly size: number; readonly box: Box; readonly language: Language },
): string {
  const lines = Math.floor((box.h * 72) / pitchOf(size, language));
  const fits = (shown: string) => linesOf([{ text: shown, bold: true }], size, box.w) <= lines;
  if (fits(text)) return text;
  const [head] = cutParagraph([{ text: text.slice(0, 400), bold: true }], { size, widthIn: box.w, lines });
  let end = plainText(head).trimEnd();
  while (!fits(`${end}…`)) end = end.slice(0, -1).trimEnd();
  return `${end}…`;
}

function kickerOf({ running, language }: Deck, { layout, kicker }: Slide): Placed {
  const words = messagesIn(slideMessages, language);
  const lead = layout === "cover" ? words.product : running;
  const w = layout === "page" ? stage.width - 2 * margin : textColumn.w;
  const full: Paragraph = [
    { text: kicker !== null && layout !== "cover" ? words.product : lead },
    ...(kicker === null ? [] : [{ text: `   ${kicker}`, ink: "ink-2" } as const]),
  ];
  return {
    type: "text",
    name: "kicker",
    box: { x: margin, y: 0.4, w, h: 0.26 },
    paragraphs: [full],
    size: 12,
    pitch: pitchOf(12, language),
    ink: "ink-3",
    bold: false,
    gap: 0,
  };
}

/** On the cover the code is large enough to be read across a room, where the text leaves the room for it. */
function coverCode(deck: Deck, { address }: Slide, elements: readonly Placed[]): readonly Placed[] {
  const { language, stamp } = deck;
  const box = coverCodeBox;
  if (address === null || bottomOf(elements) > box.y - 0.15) return [];
  const words = messagesIn(slideMessages, language);
  const size = 12;
  return [
    { type: "qr", box, address, alt: words.qrAlt(address) },
    {
      type: "text",
      name: "address",
      box: { x: box.x + box.w + 0.25, y: box.y + 0.12, w: textColumn.w - box.w - 0.25, h: box.h - 0.24 },
      paragraphs: [
        [{ text: words.openView, link: address, bold: true }],
        [{ text: words.dataset(stamp.dataset.version, stamp.dataset.released), ink: "ink-2" }],
        [{ text: words.made(stamp.made), ink: "ink-2" }],
      ],
      size,
      pitch: pitchOf(size, language),
      ink: "ink",
      bold: false,
      gap: 3,
    },
  ];
}

function bottomOf(elements: readonly Placed[]): number {
  return Math.max(0, ...elements.map(({ box }) => box.y + box.h));
}

interface Flow {
  readonly first: Box;
  readonly others: Box;
  readonly language: Language;
  readonly scale: number;
}

/** Blocks one under the other, page after page. */
function flow(blocks: readonly Block[], { first, others, language, scale }: Flow): readonly (readonly Placed[])[] {
  const look = { language, scale };
  const pages: Placed[][] = [[]];
  let box = first;
  let y = box.y;
  const turn = () => {
    pages.push([]);
    box = others;
    y = box.y;
  };
  const put = (elements: readonly Placed[], height: number, gap: number) => {
    pages.at(-1)?.push(...elements);
    y += height + gap;
  };
  const left = () => ({ x: box.x, y, w: box.w, h: box.y + box.h - y });
  for (const [index, block] of blocks.entries()) {
    const gap = gapAfter(block);
    if (block.type === "table") {
      let rest: TableBlock | null = block;
      while (rest !== null) {
        const { table, height, remaining }: ReturnType<typeof placeTable> = placeTable(rest, left(), look);
        if (table) put([table], height, gap);
        rest = remaining;
        // A page that takes no row at all would take none for ever.
        if (rest !== null) {
          if (!table && y <= box.y) throw new Error("A row of a table is taller than a slide");
          turn();
        }
      }
      continue;
    }
    if (block.type === "text" && heightNeeded(block, box.w, look) > others.h) {
      let rest: TextBlock | null = block;
      while (rest !== null) {
        const [part, remaining] = cutText(rest, left(), look);
        if (part) put(placeText(part, left(), look).elements, heightNeeded(part, box.w, look), gap);
        rest = remaining;
        if (rest !== null) turn();
      }
      continue;
    }
    const next = blocks[index + 1];
    const needed = heightNeeded(block, box.w, look) + (isHead(block) && next ? heightNeeded(next, box.w, look) : 0);
    if (y > box.y && needed > left().h) turn();
    const { elements, height } = placeBlock(block, left(), look);
    put(elements, height, gap);
  }
  return pages.filter((page, index) => index === 0 || page.length > 0);
}

function isHead(block: Block): boolean {
  return block.type === "text" && block.role === "head";
}

function gapAfter(block: Block): number {
  if (block.type !== "text") return 0.2;
  return block.role === "head" ? 0.06 : 0.16;
}

/** What a block needs at least: of a table its head and a row or two, because it can go on elsewhere. */
function heightNeeded(block: Block, width: number, look: Look): number {
  if (block.type === "table") return 1;
  return placeBlock(block, { x: 0, y: 0, w: width, h: 0 }, look).height;
}

interface PlacedBlock {
  readonly elements: readonly Placed[];
  readonly height: number;
}

function placeBlock(block: Exclude<Block, TableBlock>, box: Box, look: Look): PlacedBlock {
  switch (block.type) {
    case "text":
      return placeText(block, box, look);
    case "figures":
      return placeFigures(block, box, look);
    case "chart": {
      const { form, points } = block.chart;
      const h = look.scale * (form === "points" ? 2.7 : form === "parts" ? 1.7 : 0.25 + 0.52 * points.length);
      const w = Math.min(box.w, 10.6);
      return {
        elements: [{ type: "chart", box: { x: box.x, y: box.y, w, h }, chart: block.chart, size: 13 }],
        height: h,
      };
    }
  }
}

type TextRole = TextBlock["role"];

/** Sizes by role and by how wide the column is: beside a map there is less room. */
function textSize(role: TextRole, width: number): number {
  const isNarrow = width < 6;
  const sizes: Record<TextRole, number> = { lead: isNarrow ? 16 : 18, body: isNarrow ? 12 : 14, note: 12, head: 14 };
  return sizes[role];
}

/** As much of a text as the box takes, and the rest: whole paragraphs, and of one that no slide takes as many lines. */
function cutText(block: TextBlock, box: Box, look: Look): readonly [TextBlock | null, TextBlock | null] {
  const fits = (paragraphs: readonly Paragraph[]) => heightNeeded({ ...block, paragraphs }, box.w, look) <= box.h;
  let count = 0;
  while (count < block.paragraphs.length && fits(block.paragraphs.slice(0, count + 1))) count += 1;
  const [taken, [next, ...others]] = [block.paragraphs.slice(0, count), block.paragraphs.slice(count)];
  if (next === undefined) return [block, null];
  if (count > 0)
    return [
      { ...block, paragraphs: taken },
      { ...block, paragraphs: [next, ...others] },
    ];
  const { size, pitch, w } = textMeasures(block.role, box.w, look);
  const lines = Math.floor((box.h * 72) / pitch);
  if (lines < 3) return [null, block];
  const [head, tail] = cutParagraph(next, { size, widthIn: w, lines });
  return [
    { ...block, paragraphs: [head] },
    { ...block, paragraphs: [tail, ...others] },
  ];
}

function textMeasures(role: TextRole, width: number, { language, scale }: Look) {
  const size = Math.round(textSize(role, width) * scale * 2) / 2;
  const indent = role === "note" ? 0.18 : 0;
  // Long lines are hard to read; a caveat may be as wide as what it is about.
  return { size, pitch: pitchOf(size, language), indent, w: Math.min(width, role === "note" ? 12 : 11) - indent };
}

function placeText({ role, paragraphs, credits }: TextBlock, box: Box, look: Look): PlacedBlock {
  const { size, pitch, indent, w } = textMeasures(role, box.w, look);
  const gap = role === "body" || role === "note" ? 4 : 0;
  const height = heightOf(
    paragraphs.map((paragraph) => (role === "head" ? paragraph.map((run) => ({ ...run, bold: true })) : paragraph)),
    { size, pitch, gap },
    w,
  );
  const text: Placed = {
    type: "text",
    name: role,
    box: { x: box.x + indent, y: box.y, w, h: height },
    paragraphs,
    size,
    pitch,
    ink: role === "note" ? "ink-2" : "ink",
    bold: role === "head",
    gap,
    ...(credits === undefined ? {} : { credits }),
  };
  const rule: Placed = { type: "rule", box: { x: box.x, y: box.y + 0.03, w: 0.06, h: height - 0.06 }, ink: "strong" };
  return { elements: role === "note" ? [rule, text] : [text], height };
}
