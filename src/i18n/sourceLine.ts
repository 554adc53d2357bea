import type { Dataset } from "../domain/dataset.ts";
import type { Evidence } from "../domain/provenance.ts";
import { sourceName } from "../domain/sourceName.ts";
import { type Language, say } from "../domain/text.ts";
import { list } from "./punctuation.ts";

/** Where a record was read, short enough to stand beside it: "河套 2024-08 第4、5段". */
export interface SourceLine {
  readonly name: string;
  readonly paragraphs: string;
  readonly text: string;
}

/** The source a record was taken from, with all its paragraphs; sources that repeat it are left to the evidence card. */
export function sourceLine(
  dataset: Dataset,
  evidence: readonly [Evidence, ...Evidence[]],
  language: Language,
): SourceLine {
  const { source } = evidence[0];
  const name = say(sourceName(dataset, source), language);
  const own = evidence.filter((piece) => piece.source === source).map((piece) => piece.paragraph);
  const paragraphs = paragraphList(own, language);
  return { name, paragraphs, text: `${name} ${paragraphs}` };
}

/** "第4、5、9段" or "¶ 4, 5, 9", each paragraph once, in the order of the text. */
export function paragraphList(paragraphs: readonly string[], language: Language): string {
  const numbers = [...new Set(paragraphs.map((id) => Number(id.slice(1))))].sort((a, b) => a - b).map(String);
  return language === "en" ? `¶\u00a0${list(numbers, language)}` : `第${list(numbers, language)}段`;
}
