import type { BigFigure, FiguresBlock, Paragraph, Run } from "./deck.ts";
import { heightOf, linesOf, widthOf } from "./measure.ts";
import { type Box, type Look, pitchOf, type Placed } from "./placed.ts";

/** Figures set large: beside a map one under the other with their labels at the side, on a page in columns. */
export function placeFigures(
  { figures }: FiguresBlock,
  box: Box,
  look: Look,
): { readonly elements: readonly Placed[]; readonly height: number } {
  return box.w < 6 ? inRows(figures, box, look) : inColumns(figures, box, look);
}

/** The figure as runs: the number is heavy, bound and unit are not, and the unit is small. */
export function bigRuns({ record, parts, text }: BigFigure, size: number): Paragraph {
  const unit = text.slice((parts.before + parts.number + parts.after).length);
  const small = Math.max(12, Math.round(size * 0.45));
  const runs: readonly Run[] = [
    { text: parts.before, record, size: small },
    { text: parts.number, record, bold: true, size },
    { text: parts.after, record, size },
    { text: unit, record, size: small },
  ];
  return runs.filter((run) => run.text !== "");
}

/** Widths the column of numbers may take, and sizes it then allows: wide only where a figure would be small. */
const columns = [
  { width: 1.75, sizes: [34, 30, 26, 24] },
  { width: 2.3, sizes: [28, 26, 24, 22, 20] },
] as const;
const gutter = 0.15;

function inRows(figures: readonly BigFigure[], box: Box, look: Look) {
  // One size for all, so that no figure looks more important for being short.
  const fitting = columns.flatMap(({ width, sizes }) =>
    sizes
      .filter((size) => figures.every((figure) => lineWidth(bigRuns(figure, size)) <= width))
      .map((size) => ({ width, size })),
  );
  const [best] = fitting;
  return best === undefined ? stacked(figures, box, look, 26) : beside(figures, box, look, best);
}

function beside(
  figures: readonly BigFigure[],
  box: Box,
  look: Look,
  { width, size }: { readonly width: number; readonly size: number },
) {
  const elements: Placed[] = [];
  let y = box.y;
  const labelBox = { x: box.x + width + gutter, w: box.w - width - gutter };
  for (const figure of figures) {
    const label = labelText(figure, labelBox.w, look, { label: 12.5, detail: 10.5 });
    const rowHeight = Math.max(pitchOf(size, "en") / 72, label.height) + 0.2;
    elements.push(
      { type: "rule", box: { x: box.x, y, w: box.w, h: 0 }, ink: "strong" },
      numberElement(figure, { x: box.x, y: y + 0.09, w: width + gutter, h: pitchOf(size, "en") / 72 }, size),
      ...label.elements({ x: labelBox.x, y: y + 0.11 }),
    );
    y += rowHeight;
  }
  return { elements, height: y - box.y };
}

function stacked(figures: readonly BigFigure[], box: Box, look: Look, size: number) {
  const elements: Placed[] = [];
  let y = box.y;
  for (const figure of figures) {
    const label = labelText(figure, box.w, look, { label: 12.5, detail: 10.5 });
    const number = pitchOf(size, "en") / 72;
    elements.push(
      { type: "rule", box: { x: box.x, y, w: box.w, h: 0 }, ink: "strong" },
      numberElement(figure, { x: box.x, y: y + 0.07, w: box.w, h: number }, size),
      ...label.elements({ x: box.x, y: y + 0.09 + number }),
    );
    y += 0.2 + number + label.height;
  }
  return { elements, height: y - box.y };
}

function inColumns(figures: readonly BigFigure[], box: Box, look: Look) {
  const count = Math.min(3, Math.max(2, figures.length));
  const space = 0.45;
  const w = (box.w - (count - 1) * space) / count;
  const most = look.scale > 1 ? 44 : look.scale === 1 ? 36 : 30;
  const size = [44, 40, 36, 32, 30, 28, 24, 20].find(
    (one) => one <= most && figures.every((figure) => lineWidth(bigRuns(figure, one)) <= w),
  );
  const number = size ?? 18;
  const numberHeight = pitchOf(number, "en") / 72;
  const labels = figures.map((figure) => labelText(figure, w, look, { label: 15, detail: 12 }));
  const elements: Placed[] = [];
  let y = box.y;
  for (let from = 0; from < figures.length; from += count) {
    const row = figures.slice(from, from + count);
    const height = Math.max(...labels.slice(from, from + count).map((label) => label.height));
    for (const [index, figure] of row.entries()) {
      const x = box.x + index * (w + space);
      elements.push(
        { type: "rule", box: { x, y, w, h: 0 }, ink: "strong" },
        numberElement(figure, { x, y: y + 0.12, w, h: numberHeight }, number),
        ...(labels[from + index]?.elements({ x, y: y + 0.18 + numberHeight }) ?? []),
      );
    }
    y += 0.18 + numberHeight + height + 0.35;
  }
  return { elements, height: y - box.y - 0.35 };
}

function numberElement(figure: BigFigure, box: Box, size: number): Placed {
  return {
    type: "text",
    name: figure.record,
    box,
    paragraphs: [bigRuns(figure, size)],
    size,
    pitch: pitchOf(size, "en"),
    ink: "ink",
    bold: false,
    gap: 0,
  };
}

function labelText(
  { record, label, details }: BigFigure,
  w: number,
  look: Look,
  sizes: { readonly label: number; readonly detail: number },
) {
  const { language, scale } = look;
  const labelSize = Math.round(sizes.label * scale * 2) / 2;
  const detailSize = Math.round(sizes.detail * scale * 2) / 2;
  const labelPitch = pitchOf(labelSize, language);
  const detailPitch = pitchOf(detailSize, language);
  const labelHeight = (linesOf([{ text: label, bold: true }], labelSize, w) * labelPitch) / 72;
  const detailHeight = heightOf(
    details.map((text) => [{ text }]),
    { size: detailSize, pitch: detailPitch },
    w,
  );
  const common = { type: "text", bold: false, gap: 0 } as const;
  return {
    height: labelHeight + 0.03 + detailHeight,
    elements: ({ x, y }: { readonly x: number; readonly y: number }): readonly Placed[] => [
      {
        ...common,
        name: `${record} label`,
        box: { x, y, w, h: labelHeight },
        paragraphs: [[{ text: label, bold: true }]],
        size: labelSize,
        pitch: labelPitch,
        ink: "ink",
      },
      {
        ...common,
        name: `${record} detail`,
        box: { x, y: y + labelHeight + 0.03, w, h: detailHeight },
        paragraphs: details.map((text) => [{ text }]),
        size: detailSize,
        pitch: detailPitch,
        ink: "ink-3",
      },
    ],
  };
}

function lineWidth(runs: Paragraph): number {
  return runs.reduce((sum, { text, size = 12, bold = false }) => sum + widthOf(text, size, bold), 0);
}
