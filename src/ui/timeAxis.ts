import { endOf, startOf } from "../domain/dateShape.ts";
import type { Period } from "../domain/period.ts";

/** From UTC milliseconds to pixels. */
export type TimeScale = (time: number) => number;

/** A scale from the first moment of a period at the left to the last at the right. */
export function timeScale({ from, to }: Period, { left, right }: { left: number; right: number }): TimeScale {
  const [start, end] = [startOf(from), endOf(to)];
  return (time) => left + ((time - start) / (end - start)) * (right - left);
}

export interface Tick {
  readonly x: number;
  readonly kind: "year" | "quarter";
  readonly year: number;
  readonly month: number;
  readonly hasLabel: boolean;
}

/** The quarters that begin in a period; those that begin no year are named only where there is room. */
export function ticksOf(range: Period, scale: TimeScale): readonly Tick[] {
  const [first, last] = [range.from, range.to].map((month) => Number(month.slice(0, 4))) as [number, number];
  const quarterWidth = scale(Date.UTC(first, 3, 1)) - scale(Date.UTC(first, 0, 1));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .flatMap((year) =>
      [1, 4, 7, 10].map((month): Tick => {
        const kind = month === 1 ? "year" : "quarter";
        const hasLabel = kind === "year" || quarterWidth >= 40;
        return { x: scale(Date.UTC(year, month - 1, 1)), kind, year, month, hasLabel };
      }),
    )
    .filter(({ year, month }) => isInside(range, year, month));
}

/** Puts each extent on the first row where it touches no other, earliest first; the rows in the order given. */
export function stackedRows(extents: readonly (readonly [start: number, end: number])[]): readonly number[] {
  const ends: number[] = [];
  const rows = new Map<number, number>();
  const order = extents.map((_, index) => index).sort((a, b) => startAt(extents, a) - startAt(extents, b));
  for (const index of order) {
    const [start, end] = extents[index] ?? [0, 0];
    const free = ends.findIndex((taken) => taken <= start);
    const row = free < 0 ? ends.length : free;
    ends[row] = end;
    rows.set(index, row);
  }
  return extents.map((_, index) => rows.get(index) ?? 0);
}

/** Width of a text; a Chinese character or curly quote is an em wide, a Latin one a little over half. */
export function textWidth(text: string, fontSize: number): number {
  return (
    [...text].reduce((sum, character) => sum + (/[\u2010-\u2027\u2e80-\uffff]/u.test(character) ? 1 : 0.56), 0) *
    fontSize
  );
}

function startAt(extents: readonly (readonly [number, number])[], index: number): number {
  return extents[index]?.[0] ?? 0;
}

function isInside({ from, to }: Period, year: number, month: number): boolean {
  const text = `${year}-${String(month).padStart(2, "0")}`;
  return text >= from && text <= to;
}
