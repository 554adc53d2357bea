/**
 * How the characters of the dataset are read and what stands for them, small enough to travel with the page. Written by
 * the build (scripts/reading-table.ts) from the names as they stand, so that no dictionary has to.
 */
export interface ReadingTable {
  /**
   * Characters by their toneless syllable, ü as u: those of the dataset in their usual reading, and the common characters
   * that sound like one of them, which a reader may have typed by mistake.
   */
  readonly syllables: Readonly<Record<string, string>>;
  /** Words in which a character is read otherwise than usual (长沙: chang sha, though 院长 ends in zhang). */
  readonly words: Readonly<Record<string, string>>;
  /** Traditional and variant characters, each followed by the one the dataset writes. */
  readonly variants: string;
}
