import type { SourceId } from "./ids.ts";
import type { LocalText } from "./text.ts";

export interface Publisher {
  /** Printed name; null where the document does not name it. */
  readonly name: LocalText | null;
  readonly note: LocalText | null;
}

/** The bibliographic record of one document. `seeds/` holds one file per source. */
export interface Source {
  readonly id: SourceId;
  /** The printed headline, or null where the document has none. */
  readonly titleZh: string | null;
  /** Our own English rendering of the headline; never printed by the publisher. */
  readonly titleEn: string;
  readonly titleNote: LocalText | null;
  readonly publisher: Publisher;
  readonly originalPublisher: Publisher;
  readonly author: string | null;
  /** ISO 8601 as printed on the page; null where no date is printed. */
  readonly published: string | null;
  readonly publishedInferred: {
    readonly value: string;
    readonly precision: string;
    readonly confidence: "low" | "medium" | "high";
    readonly basis: LocalText;
  } | null;
  /** The agency's date line (ISO day), where there is one. */
  readonly dateline: string | null;
  readonly eventDate: string;
  readonly script: LocalText;
  /** Checksums of the document as received, and of the cleaned text the paragraphs are counted in. */
  readonly document: { readonly sha256: string; readonly cleanSha256: string };
  readonly noise: LocalText;
  readonly dateNotes: LocalText;
  readonly outsideEvidence: LocalText;
  /** How damaged characters were restored. */
  readonly repairs: LocalText;
  readonly paragraphs: readonly { readonly id: string; readonly kind: string }[];
  /** Numbers and number words in the text that were deliberately not taken as figures, each with its reason. */
  readonly exclusions: readonly {
    readonly paragraph: string;
    readonly phrase: string;
    readonly category: string;
    readonly reason: LocalText;
  }[];
  /** Phrases checked against the text, per paragraph; empty where nobody has checked (a reader's own package). */
  readonly verified: Readonly<Record<string, readonly string[]>>;
}
