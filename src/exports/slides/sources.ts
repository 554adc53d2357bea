import type { Dataset } from "../../domain/dataset.ts";
import type { Evidence } from "../../domain/provenance.ts";
import { sourcesOf } from "../../domain/record.ts";
import type { Source } from "../../domain/source.ts";
import { sourceName } from "../../domain/sourceName.ts";
import { type Language, say } from "../../domain/text.ts";
import { publisherLine } from "../../i18n/publisher.ts";
import { clause } from "../../i18n/punctuation.ts";
import { paragraphList } from "../../i18n/sourceLine.ts";
import type { Paragraph, SourceCredit } from "./deck.ts";

/** The sources behind some evidence, in the order of the dataset, each with all its paragraphs. */
export function creditsOf(
  dataset: Dataset,
  evidence: readonly Evidence[],
  language: Language,
): readonly SourceCredit[] {
  const cited = new Set(sourcesOf(evidence));
  return dataset.sources
    .filter(({ id }) => cited.has(id))
    .map((source) => {
      const own = evidence.filter((piece) => piece.source === source.id).map(({ paragraph }) => paragraph);
      const paragraphs = paragraphList(own, language);
      const name = say(sourceName(dataset, source.id), language);
      const short = `${name} ${paragraphs}`;
      return { source: source.id, name, short, long: longCredit(source, paragraphs, language) ?? [{ text: short }] };
    });
}

/** Headline and publisher as they are printed; null where there is no headline to print. */
function longCredit(source: Source, paragraphs: string, language: Language): Paragraph | null {
  if (source.titleZh === null) return null;
  return [
    { text: `《${source.titleZh}》`, printed: true },
    { text: clause(["", publisherLine(source, language), paragraphs], language) },
  ];
}

/** All evidence of records that carry a provenance. */
export function evidenceIn(
  records: readonly { readonly provenance: { readonly evidence: readonly Evidence[] } }[],
): readonly Evidence[] {
  return records.flatMap(({ provenance }) => provenance.evidence);
}

/** The source of a record, short, for the last column of a table. */
export function creditText(dataset: Dataset, evidence: readonly Evidence[], language: Language): string {
  return creditsOf(dataset, evidence, language)
    .map(({ short }) => short)
    .join(language === "en" ? "; " : "；");
}
