import type { Dataset } from "../../domain/dataset.ts";
import { sourceMonth } from "../../domain/sourceName.ts";

/** How many sources there are, and the first and last of their months. */
export function coverage(dataset: Dataset): { sources: number; from: string; to: string } {
  const months = dataset.sources.map(sourceMonth).sort();
  return { sources: months.length, from: months[0] ?? "", to: months.at(-1) ?? "" };
}
