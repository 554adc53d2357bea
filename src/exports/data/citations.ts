import { type AtlasCitationRequest, atlasCitation } from "../../domain/atlasCitation.ts";
import { type CitationStyle, citation } from "../../domain/citation.ts";
import { get } from "../../domain/dataset.ts";
import type { Evidence } from "../../domain/provenance.ts";
import { evidenceOf, findRecord, recordName } from "../../domain/record.ts";
import type { Source } from "../../domain/source.ts";
import { say } from "../../domain/text.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { dataExportMessages } from "../../i18n/messages/dataExport.ts";
import type { Stamp } from "../stamp.ts";
import type { Writing } from "./column.ts";

/** What can be cited: this view, the record whose evidence is open, the atlas as a whole, or the sources behind the view. */
export const citedThings = ["view", "record", "dataset", "sources"] as const;
export type CitedThing = (typeof citedThings)[number];

export interface Citing {
  readonly stamp: Stamp;
  /** What the view shows, in the reader's words, and in plain letters. */
  readonly title: string;
  readonly key: string;
  /** The record whose evidence is open, or null. */
  readonly record: string | null;
  readonly sources: readonly Source[];
}

/** The citation of one thing in one style; the texts of several sources follow each other. Null where there is none. */
export function citationOf(
  writing: Writing,
  citing: Citing,
  { thing, style }: { readonly thing: CitedThing; readonly style: CitationStyle },
): string | null {
  switch (thing) {
    case "view":
      return ofAtlas(writing, citing.stamp, style, { part: citing.title, key: citing.key });
    case "dataset":
      return ofAtlas(writing, { ...citing.stamp, address: startOf(citing.stamp) }, style, { part: null, key: null });
    case "record":
      return ofRecord(writing, citing, style);
    case "sources":
      return citing.sources.length === 0 ? null : ofSources(writing, citing, style);
  }
}

/** The things that can be cited here. */
export function citable(writing: Writing, citing: Citing): readonly CitedThing[] {
  return citedThings.filter((thing) => citationOf(writing, citing, { thing, style: "plain" }) !== null);
}

/** All citations one after the other, as a text file: plain and GB/T 7714. */
export function citationText(writing: Writing, citing: Citing): string {
  const words = messagesIn(dataExportMessages, writing.language);
  const parts = (["gbt7714", "plain"] as const).flatMap((style) =>
    citable(writing, citing).map((thing) =>
      [`${words.cited[thing]} · ${words.style[style]}`, citationOf(writing, citing, { thing, style }) ?? ""].join("\n"),
    ),
  );
  return `\uFEFF${parts.join("\n\n").replaceAll("\n", "\r\n")}\r\n`;
}

/** The atlas (as this view) and all sources behind it, as a BibTeX file. */
export function bibliography(writing: Writing, citing: Citing): string {
  const things = citable(writing, citing).filter((thing) => thing === "view" || thing === "sources");
  return `${things.map((thing) => citationOf(writing, citing, { thing, style: "bibtex" })).join("\n\n")}\n`;
}

function ofAtlas(
  { language }: Writing,
  { dataset, address, made }: Stamp,
  style: CitationStyle,
  { part, key }: Pick<AtlasCitationRequest, "part" | "key">,
): string {
  return atlasCitation({ dataset, part, key, address, accessed: made, style, language });
}

/** The address of the atlas without a view. */
function startOf({ address }: Stamp): string | null {
  return address?.replace(/[?#].*$/u, "") ?? null;
}

/** The record as part of the atlas, then each paragraph it was read in; BibTeX knows a source once. */
function ofRecord(writing: Writing, citing: Citing, style: CitationStyle): string | null {
  const { dataset, language } = writing;
  const record = citing.record === null ? undefined : findRecord(dataset, citing.record);
  if (!record) return null;
  const name = `${say(recordName(dataset, record), language)} [${citing.record}]`;
  const passages = eachOnce(evidenceOf(dataset, record), style === "bibtex");
  return joined(style, [
    ofAtlas(writing, citing.stamp, style, { part: name, key: citing.record }),
    ...passages.map((evidence) => ofSource(writing, citing, style, evidence)),
  ]);
}

function ofSources(writing: Writing, citing: Citing, style: CitationStyle): string {
  const entries = citing.sources.map(({ id }) => ofSource(writing, citing, style, { source: id, paragraph: null }));
  return joined(style, style === "bibtex" ? entries : entries.map((entry, index) => `[${index + 1}] ${entry}`));
}

function ofSource(
  { dataset, language }: Writing,
  { stamp }: Citing,
  style: CitationStyle,
  { source, paragraph }: { readonly source: Source["id"]; readonly paragraph: string | null },
): string {
  const found = get(dataset.byId.source, source);
  return citation({ dataset, source: found, paragraph, style, language, accessed: stamp.made });
}

function joined(style: CitationStyle, entries: readonly string[]): string {
  return entries.join(style === "bibtex" ? "\n\n" : "\n");
}

function eachOnce(evidence: readonly Evidence[], bySource: boolean): readonly Evidence[] {
  const key = ({ source, paragraph }: Evidence) => (bySource ? source : `${source} ${paragraph}`);
  return evidence.filter((piece, index) => evidence.findIndex((other) => key(other) === key(piece)) === index);
}
