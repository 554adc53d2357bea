import { type Dataset, get } from "../../domain/dataset.ts";
import type { EntityId, HubId } from "../../domain/ids.ts";
import { type Language, type LocalText, say } from "../../domain/text.ts";
import type { ColumnKey } from "../../i18n/messages/dataTables.ts";

/** A value of a table; null where there is none, which is never zero. */
export type Cell = string | number | boolean | readonly string[] | null;

/** One column of a table of records. */
export interface Column<T> {
  readonly key: ColumnKey;
  readonly type: "string" | "number" | "boolean" | "array";
  /** True for words as a source prints them: Simplified Chinese, whatever the reader's language. */
  readonly isPrinted: boolean;
  readonly of: (record: T) => Cell;
}

/** From what, and in which words, tables are made. */
export interface Writing {
  readonly dataset: Dataset;
  readonly language: Language;
}

export function text<T>(key: ColumnKey, of: (record: T) => string | null): Column<T> {
  return { key, type: "string", isPrinted: false, of };
}

export function printed<T>(key: ColumnKey, of: (record: T) => string | null): Column<T> {
  return { key, type: "string", isPrinted: true, of };
}

export function number<T>(key: ColumnKey, of: (record: T) => number | null): Column<T> {
  return { key, type: "number", isPrinted: false, of };
}

export function flag<T>(key: ColumnKey, of: (record: T) => boolean): Column<T> {
  return { key, type: "boolean", isPrinted: false, of };
}

export function list<T>(key: ColumnKey, of: (record: T) => readonly string[]): Column<T> {
  return { key, type: "array", isPrinted: false, of };
}

/** Names in the reader's language, for columns of words beside columns of ids. */
export function naming({ dataset, language }: Writing) {
  return {
    text: (words: LocalText | null) => words && say(words, language),
    entity: (id: EntityId | null) => (id === null ? null : say(get(dataset.byId.entity, id).name, language)),
    hub: (id: HubId | null) => (id === null ? null : say(get(dataset.byId.hub, id).shortName, language)),
  };
}
