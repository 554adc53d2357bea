import type { FigureParts } from "../i18n/format.ts";
import type { StepRecord } from "./model.ts";

/** Narrower columns look torn, wider ones leave no room for words: a figure beyond that has its words below it. */
const least = 2.6;
const most = 4.4;

/** How wide the column of figures is, in units of their size. */
export function figureColumn(records: readonly StepRecord[]): number {
  const widths = records.flatMap((record) => (record.type === "figure" ? [figureWidth(record.figure.parts)] : []));
  return Math.max(least, ...widths.filter((width) => width <= most));
}

/** About how wide a figure is set, with its bound and its unit, which are smaller (see Stage.css). */
function figureWidth({ before, number, after, unit }: FigureParts): number {
  const gap = 0.1;
  return 0.5 * ems(before) + ems(number) + ems(after) + (unit === "" ? 0 : gap + 0.36 * ems(unit));
}

function ems(text: string): number {
  return [...text].reduce((sum, character) => sum + emOf(character), 0);
}

function emOf(character: string): number {
  if (character > "\u2e7f") return 1;
  return /[.,' ]/u.test(character) ? 0.3 : 0.58;
}
