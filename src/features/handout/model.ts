import { citation } from "../../domain/citation.ts";
import { get, type Dataset } from "../../domain/dataset.ts";
import type { SourceId } from "../../domain/ids.ts";
import type { Story } from "../../domain/story.ts";
import type { Language } from "../../domain/text.ts";
import { type StepModel, stepModel } from "../../stage/model.ts";

/** A story as pages: one for each step, then its sources in full. */
export interface HandoutModel {
  readonly steps: readonly StepModel[];
  /** By page. */
  readonly sources: readonly (readonly SourceEntry[])[];
  readonly pageCount: number;
}

export interface SourceEntry {
  readonly source: SourceId;
  readonly citation: string;
  readonly lang: "en" | "zh-Hans";
  /** The pages that cite it, counted from 1. */
  readonly pages: readonly number[];
}

/** Full citations that a page has room for. */
const sourcesPerPage = 9;

export function handoutModel(dataset: Dataset, story: Story, language: Language): HandoutModel {
  const steps = story.steps.map((_, index) => stepModel(dataset, story, { index, language }));
  const cited = [...new Set(steps.flatMap(({ sources }) => sources.map(({ source }) => source)))];
  const entries = cited.map(
    (source): SourceEntry => ({
      source,
      citation: citation({
        dataset,
        source: get(dataset.byId.source, source),
        paragraph: null,
        style: language === "en" ? "plain" : "gbt7714",
        language,
      }),
      lang: language === "en" ? "en" : "zh-Hans",
      pages: steps.filter(({ sources }) => sources.some((one) => one.source === source)).map(({ number }) => number),
    }),
  );
  const sources = Array.from({ length: Math.ceil(entries.length / sourcesPerPage) }, (_, page) =>
    entries.slice(page * sourcesPerPage, (page + 1) * sourcesPerPage),
  );
  return { steps, sources, pageCount: steps.length + sources.length };
}
