import type { LocalText } from "./text.ts";

/** One line of the dataset's change log. */
export interface Change {
  readonly version: string;
  /** ISO day on which the version was released. */
  readonly date: string;
  readonly what: LocalText;
}
