/**
 * How texts written in Simplified characters read in Traditional ones. Made at build time from every text the atlas can
 * show (scripts/traditional.ts), so that no dictionary travels with the page.
 */
export interface ScriptTable {
  /** Characters that change, and beside each, in the same place, what it changes to. */
  readonly simplified: string;
  readonly traditional: string;
  /** Words in which a character changes otherwise than it does alone: 一只 reads 一隻, though 只 stays 只. */
  readonly phrases: readonly (readonly [simplified: string, traditional: string])[];
}

/** Turns Simplified text into Traditional; every other character stays. At each place the longest phrase goes first. */
export function converter(table: ScriptTable): (text: string) => string {
  const traditional = [...table.traditional];
  const characters = new Map([...table.simplified].map((from, index) => [from, traditional[index] ?? from]));
  const phrases = new Map<string, (readonly [string, string])[]>();
  for (const phrase of table.phrases.toSorted(([a], [b]) => b.length - a.length)) {
    const first = phrase[0].slice(0, 1);
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  return (text) => {
    let said = "";
    for (let at = 0; at < text.length; ) {
      const character = text.charAt(at);
      const phrase = phrases.get(character)?.find(([from]) => text.startsWith(from, at));
      said += phrase?.[1] ?? characters.get(character) ?? character;
      at += phrase?.[0].length ?? 1;
    }
    return said;
  };
}
