import type { Paragraph, Run } from "./deck.ts";

/** Points in an inch. */
const pointsPerInch = 72;

/**
 * How many lines a paragraph takes in a width, in inches. Widths are those of the faces the slides name (Arial; a Chinese
 * character is as wide as it is high) and a little more, so that a machine with other faces does not need another line.
 */
export function linesOf(paragraph: Paragraph, size: number, widthIn: number): number {
  return brokenLines(paragraph, size, widthIn).lines;
}

/** How full the last line is, from 0 to 1: a word alone on it looks like a slip. One line is always full. */
export function lastLineShare(paragraph: Paragraph, size: number, widthIn: number): number {
  const { lines, last } = brokenLines(paragraph, size, widthIn);
  return lines === 1 ? 1 : last;
}

function brokenLines(paragraph: Paragraph, size: number, widthIn: number) {
  const room = (widthIn * pointsPerInch) / safety;
  let lines = 1;
  let used = 0;
  for (const word of wordsOf(paragraph, size)) {
    if (used > 0 && used + word.ink > room) {
      lines += 1;
      used = 0;
    }
    // A word longer than a line is broken wherever the line ends.
    if (word.ink > room) lines += Math.ceil(word.ink / room) - 1;
    used = word.ink > room ? word.ink % room : used + word.ink + word.space;
  }
  return { lines, last: used / room };
}

/** A paragraph cut so that its first part takes at most so many lines; cut where a line may break. */
export function cutParagraph(
  paragraph: Paragraph,
  { size, widthIn, lines }: { readonly size: number; readonly widthIn: number; readonly lines: number },
): readonly [Paragraph, Paragraph] {
  const { length } = paragraph.map(({ text }) => text).join("");
  let [fits, tooMany] = [0, length + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (linesOf(sliced(paragraph, 0, middle), size, widthIn) <= lines) fits = middle;
    else tooMany = middle;
  }
  const text = paragraph.map((run) => run.text).join("");
  const space = text.lastIndexOf(" ", fits);
  // A Latin word is not cut; a text without spaces is.
  const at = fits === length || isWide(text.slice(fits, fits + 1)) || space < fits - 40 ? fits : space + 1;
  return [sliced(paragraph, 0, at), sliced(paragraph, at, length)];
}

function sliced(paragraph: Paragraph, from: number, to: number): Paragraph {
  let start = 0;
  return paragraph.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += run.text.length;
    return text === "" ? [] : [{ ...run, text }];
  });
}

/** The width of a text on one line, in inches. */
export function widthOf(text: string, size: number, bold = false): number {
  return (textWidth({ text, bold }, size) * safety) / pointsPerInch;
}

/** The height of paragraphs set line by line at a pitch, in inches; both sizes in points. */
export function heightOf(
  paragraphs: readonly Paragraph[],
  { size, pitch, gap = 0 }: { readonly size: number; readonly pitch: number; readonly gap?: number },
  widthIn: number,
): number {
  const lines = paragraphs.reduce((sum, paragraph) => sum + linesOf(paragraph, size, widthIn), 0);
  return (lines * pitch + Math.max(0, paragraphs.length - 1) * gap) / pointsPerInch;
}

/** A judgement of ours: the widest substitute faces we looked at need about 3 % more. */
const safety = 1.04;

/** Some programs set a little space between Chinese and Latin; in ems. */
const scriptGap = 0.2;

interface Word {
  /** Width in points, and that of the space after it, which may hang over the end of a line. */
  readonly ink: number;
  readonly space: number;
}

/** Pieces between which a line may break: Latin words, single Chinese characters with the marks that cling to them. */
function wordsOf(paragraph: Paragraph, size: number): readonly Word[] {
  const words: { ink: number; space: number }[] = [];
  let before = " ";
  for (const run of paragraph) {
    for (const piece of run.text.match(pieces) ?? []) {
      const own = run.size ?? size;
      const width = textWidth({ ...run, text: piece }, own) + (isWide(before) !== isWide(piece) ? scriptGap * own : 0);
      const last = words.at(-1);
      if (isSpace(piece)) {
        if (last) last.space += width;
      } else if (last && !mayBreak(before, piece)) {
        last.ink += last.space + width;
        last.space = 0;
      } else {
        words.push({ ink: width, space: 0 });
      }
      before = piece;
    }
  }
  return words;
}

function mayBreak(before: string, after: string): boolean {
  if (isSpace(before)) return true;
  return (isWide(before) || isWide(after)) && !clings.test(after) && !opens.test(before);
}

function isSpace(piece: string): boolean {
  return /^[ \t\n]/u.test(piece);
}

const pieces = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[ \t\n]+|[^ \t\n\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/gu;
/** Marks that may not begin a line, and marks that may not end one. */
const clings = /^[，。、；：！？）》”’」』】〕％…·]/u;
const opens = /[（《“‘「『【〔]$/u;

function isWide(piece: string): boolean {
  return /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u.test(piece);
}

function textWidth({ text, bold = false }: Pick<Run, "text" | "bold">, size: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return (width * size * (bold ? 1.08 : 1)) / 1000;
}

/** In thousandths of the size. */
function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 32 && code < 127) return latinWidths[code - 32] ?? 600;
  return isWide(character) || "“”‘’…—→↔≤≠＊■".includes(character) ? 1000 : 620;
}

/** Advance widths of Arial from the space to the tilde. */
const latinWidths: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
