import * as z from "zod/mini";
import type { Source } from "../domain/source.ts";
import { checksum, date, day, id, paragraph, stamp, text } from "./cells.ts";

type Confidence = NonNullable<Source["publishedInferred"]>["confidence"];
const confidences = ["low", "medium", "high"] as const satisfies readonly Confidence[];

const maybe = z.nullable(text);
const publisher = z.strictObject({ name_zh: maybe, name_en: maybe, note_zh: maybe, note_en: maybe });

/** The record of one source document, as it stands in seeds/<id>.json. */
export const seedSchema = z.strictObject({
  id,
  title_zh: maybe,
  title_en: text,
  title_note_zh: maybe,
  title_note_en: maybe,
  publisher,
  original_publisher: publisher,
  author: maybe,
  published: z.nullable(stamp),
  published_precision: maybe,
  published_inferred: z.nullable(
    z.strictObject({ value: date, precision: text, confidence: z.enum(confidences), basis_zh: text, basis_en: text }),
  ),
  dateline: z.nullable(day),
  event_date: date,
  event_date_precision: text,
  language: z.enum(["zh"]),
  script_zh: text,
  script_en: text,
  document: z.strictObject({ file: text, sha256: checksum, clean_sha256: checksum }),
  noise_zh: text,
  noise_en: text,
  date_notes_zh: text,
  date_notes_en: text,
  outside_evidence_zh: text,
  outside_evidence_en: text,
  repairs: z.strictObject({ count: z.int().check(z.gte(0)), method_zh: text, method_en: text }),
  removed_raw_lines: z.array(z.union([z.int(), text])),
  paragraphs: z.array(z.strictObject({ id: paragraph, kind: text })),
  exclusions: z.array(z.strictObject({ paragraph, phrase: text, category: text, reason_zh: text, reason_en: text })),
  verified: z.record(paragraph, z.array(text)),
});

export type Seed = z.output<typeof seedSchema>;

/** The day (or month, or year) a source was written, as far as known: what "this year" and "the 8th" are read against. */
export function writtenOn(seed: Seed): string {
  return seed.dateline ?? seed.published?.slice(0, 10) ?? seed.event_date;
}
