import type { Language } from "../../domain/text.ts";
import { slideMessages } from "../../i18n/messages/slides.ts";
import { messagesIn } from "../../i18n/messages.ts";
import type { Block, Deck, Paragraph, Slide, TableBlock } from "./deck.ts";
import { footOf } from "./foot.ts";
import { heightOf, linesOf } from "./measure.ts";
import {
  type Box,
  footTop,
  mapBox,
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

/**
 * Gives everything its place. What does not fit below its title goes on on further slides of the same title, text before
 * table rows, none of it smaller for that.
 */
export function placeDeck(deck: Deck): readonly PlacedSlide[] {
  return deck.slides.flatMap((slide) => placeSlide(deck, slide));
}

/** The slides that one slide of the deck becomes: itself, and what did not fit on it. */
export function placeSlide(deck: Deck, slide: Slide): readonly PlacedSlide[] {
  const { language } = deck;
  const words = messagesIn(slideMessages, language);
  const column = columnOf(slide);
  const pages = flow(slide.blocks, {
    first: column,
    others: columnOf({ ...slide, layout: "page", map: null }),
    language,
  });
  return pages.map((elements, index): PlacedSlide => {
    const layout = index === 0 ? slide.layout : "page";
    const shown = { ...slide, layout, map: index === 0 ? slide.map : null };
    return {
      layout,
      title: titleOf(index === 0 ? slide.title : words.continued(slide.title), layout, language),
      elements: [
        ...(shown.map === null ? [] : mapElements(shown.map)),
        kickerOf(deck, shown),
        ...elements,
        ...footOf(deck, shown),
      ],
      notes: index === 0 ? slide.notes : [],
    };
  });
}

/** The room for text under the title. */
function columnOf({ layout }: Pick<Slide, "layout" | "map">): Box {
  const title = titleBoxes[layout];
  const y = title.y + title.h + (layout === "page" ? 0.12 : 0.1);
  return { x: title.x, y, w: title.w, h: footTop - 0.18 - y };
}

function titleOf(text: string, layout: Slide["layout"], language: Language): PlacedTitle {
  const box = titleBoxes[layout];
  const sizes = titleSizes[layout];
  const bold: Paragraph = [{ text, bold: true }];
  const fits = (size: number) => (linesOf(bold, size, box.w) * pitchOf(size, language)) / 72 <= box.h;
  const size = sizes.find(fits) ?? sizes.at(-1) ?? 20;
  return { text, size, pitch: pitchOf(size, language) };
}

function mapElements(map: NonNullable<Slide["map"]>): readonly Placed[] {
  return [
    { type: "map", box: mapBox, map },
    { type: "rule", box: { x: mapBox.x, y: 0, w: 0, h: footTop }, ink: "strong" },
  ];
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

interface Flow {
  readonly first: Box;
  readonly others: Box;
  readonly language: Language;
}

/** Blocks one under the other, page after page. */
function flow(blocks: readonly Block[], { first, others, language }: Flow): readonly (readonly Placed[])[] {
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
        const { table, height, remaining }: ReturnType<typeof placeTable> = placeTable(rest, left(), language);
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
    const next = blocks[index + 1];
    const needed = heightNeeded(block, box.w, language) + (isHead(block) && next ? leastOf(next, box.w, language) : 0);
    if (y > box.y && needed > left().h) turn();
    const { elements, height } = placeBlock(block, left(), language);
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

/** What a block needs at least, so that its head does not stand alone. */
function leastOf(block: Block, width: number, language: Language): number {
  return block.type === "table" ? 1 : heightNeeded(block, width, language);
}

function heightNeeded(block: Exclude<Block, TableBlock> | Block, width: number, language: Language): number {
  if (block.type === "table") return 1;
  return placeBlock(block, { x: 0, y: 0, w: width, h: 0 }, language).height;
}

interface PlacedBlock {
  readonly elements: readonly Placed[];
  readonly height: number;
}

function placeBlock(block: Exclude<Block, TableBlock>, box: Box, language: Language): PlacedBlock {
  switch (block.type) {
    case "text":
      return placeText(block, box, language);
    case "figures":
      return placeFigures(block, box, language);
    case "chart": {
      const { form, points } = block.chart;
      const h = form === "points" ? 3 : form === "parts" ? 1.9 : 0.45 + 0.58 * points.length;
      const w = Math.min(box.w, 10.6);
      return {
        elements: [{ type: "chart", box: { x: box.x, y: box.y, w, h }, chart: block.chart, size: 13 }],
        height: h,
      };
    }
  }
}

type TextRole = Extract<Block, { type: "text" }>["role"];

/** Sizes by role and by how wide the column is: beside a map there is less room. */
function textSize(role: TextRole, width: number): number {
  const isNarrow = width < 6;
  const sizes: Record<TextRole, number> = { lead: isNarrow ? 16 : 18, body: isNarrow ? 12 : 14, note: 12, head: 14 };
  return sizes[role];
}

function placeText({ role, paragraphs }: Extract<Block, { type: "text" }>, box: Box, language: Language): PlacedBlock {
  const size = textSize(role, box.w);
  const pitch = pitchOf(size, language);
  const indent = role === "note" ? 0.18 : 0;
  // Long lines are hard to read; a caveat may be as wide as what it is about.
  const w = Math.min(box.w, role === "note" ? 12 : 11) - indent;
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
  };
  const rule: Placed = { type: "rule", box: { x: box.x, y: box.y + 0.03, w: 0.06, h: height - 0.06 }, ink: "strong" };
  return { elements: role === "note" ? [rule, text] : [text], height };
}
