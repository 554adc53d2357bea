import type { Dataset } from "../../domain/dataset.ts";

/** How many sources there are and the months they span, by publication or, where none is printed, by what they report. */
export function coverage(dataset: Dataset): { sources: number; from: string; to: string } {
  const months = dataset.sources
    .map((source) => (source.published ?? source.publishedInferred?.value ?? source.eventDate).slice(0, 7))
    .sort();
  return { sources: months.length, from: months[0] ?? "", to: months.at(-1) ?? "" };
}
