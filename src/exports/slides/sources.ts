import type { Dataset } from "../../domain/dataset.ts";
import type { SourceId } from "../../domain/ids.ts";
import type { Evidence } from "../../domain/provenance.ts";
import { evidenceOf, findRecord } from "../../domain/record.ts";
import type { Question } from "../../domain/question.ts";
import { sourceName } from "../../domain/sourceName.ts";
import { type Language, say } from "../../domain/text.ts";
import { publisherLine } from "../../i18n/publisher.ts";
import { clause } from "../../i18n/punctuation.ts";
import { paragraphList } from "../../i18n/sourceLine.ts";
import type { Cell, SourceCredit } from "./deck.ts";

/** A source, or a paragraph of it: what a credit is made of. */
export type Cited = Pick<Evidence, "source" | "paragraph"> | { readonly source: SourceId; readonly paragraph: null };

/** The sources behind some evidence, in the order of the dataset, each with all its paragraphs. */
export function creditsOf(dataset: Dataset, cited: readonly Cited[], language: Language): readonly SourceCredit[] {
  return dataset.sources.flatMap((source) => {
    const own = cited.filter((piece) => piece.source === source.id);
    if (own.length === 0) return [];
    const facts = {
      source: source.id,
      name: say(sourceName(dataset, source.id), language),
      title: source.titleZh,
      publisher: publisherLine(source, language),
      paragraphs: own.flatMap(({ paragraph }) => paragraph ?? []),
    };
    return [creditOf(facts, language)];
  });
}

/** Credits of several pieces as those of one: each source once, with the paragraphs of all, in order of appearance. */
export function mergedCredits(credits: readonly SourceCredit[], language: Language): readonly SourceCredit[] {
  const firsts = credits.filter(({ source }, index) => credits.findIndex((one) => one.source === source) === index);
  return firsts.map((first) => {
    const same = credits.filter(({ source }) => source === first.source);
    return creditOf({ ...first, paragraphs: same.flatMap(({ paragraphs }) => paragraphs) }, language);
  });
}

/** What is left of credits without the paragraphs that others name as well. */
export function creditsBeside(
  credits: readonly SourceCredit[],
  others: readonly SourceCredit[],
  language: Language,
): readonly SourceCredit[] {
  return credits.flatMap((credit) => {
    const named = others.filter(({ source }) => source === credit.source);
    const known = new Set(named.flatMap(({ paragraphs }) => paragraphs));
    const paragraphs = credit.paragraphs.filter((paragraph) => !known.has(paragraph));
    return paragraphs.length > 0 || named.length === 0 ? [creditOf({ ...credit, paragraphs }, language)] : [];
  });
}

type CreditFacts = Pick<SourceCredit, "source" | "name" | "title" | "publisher" | "paragraphs">;

/** Headline and publisher as they are printed, where there is a headline to print; else our name for the source. */
function creditOf({ source, name, title, publisher, paragraphs }: CreditFacts, language: Language): SourceCredit {
  const places = paragraphs.length === 0 ? [] : [paragraphList(paragraphs, language)];
  const short = [name, ...places].join(" ");
  return {
    source,
    name,
    title,
    publisher,
    paragraphs: [...new Set(paragraphs)],
    short,
    long:
      title === null
        ? [{ text: short }]
        : [{ text: `《${title}》`, printed: true }, { text: clause(["", publisher, ...places], language) }],
  };
}

/** All evidence of records that carry a provenance. */
export function evidenceIn(
  records: readonly { readonly provenance: { readonly evidence: readonly Evidence[] } }[],
): readonly Evidence[] {
  return records.flatMap(({ provenance }) => provenance.evidence);
}

/** Where open questions were read: the paragraphs of the records they concern, or else the texts that leave them open. */
export function citedByQuestions(dataset: Dataset, questions: readonly Question[]): readonly Cited[] {
  return questions.flatMap(({ records, sources }) => [
    ...records.flatMap((id) => {
      const record = findRecord(dataset, id);
      return record ? evidenceOf(dataset, record) : [];
    }),
    ...sources.map((source) => ({ source, paragraph: null })),
  ]);
}

/** The sources of a record for the last column of a table: a paragraph each, "第20段" never broken within. */
export function creditCell(dataset: Dataset, evidence: readonly Evidence[], language: Language): Cell {
  return {
    paragraphs: creditsOf(dataset, evidence, language).map(({ name, paragraphs }) => [
      { text: `${name} `, ink: "ink-3" },
      { text: paragraphList(paragraphs, language), ink: "ink-3", isWhole: true },
    ]),
  };
}
