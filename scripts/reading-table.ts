import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";
import type { ReadingTable } from "../src/search/readingTable.ts";
import { readingsOf } from "../src/search/searchText.ts";

/** What is searched: names, which a reader may mistype by ear, and all texts with them. */
export interface SearchedTexts {
  readonly names: readonly string[];
  readonly texts: readonly string[];
}

/**
 * The table with which every Chinese run of these texts reads as the library reads it in context: a usual syllable per
 * character and, for the rest, the shortest piece that reads so wherever it occurs. Throws where no table does that.
 */
export function readingTable({ names, texts }: SearchedTexts): ReadingTable {
  const pairs = runsIn([...names, ...texts]).map((run): Pair => ({ run, wanted: syllablesOf(run) }));
  const usual = usualSyllables(pairs);
  const heard = new Set(runsIn(names).flatMap(syllablesOf));
  const words = new Map<string, string>();
  const table = () => ({
    syllables: bySyllable(usual, heard),
    words: Object.fromEntries([...words].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))),
    variants: variantsOf(new Set(usual.keys())),
  });
  for (;;) {
    const { read } = readingsOf({ ...table(), variants: "" });
    const wrong = pairs.filter(({ run, wanted }) => read(run).join(" ") !== wanted.join(" "));
    if (wrong.length === 0) return table();
    const before = words.size;
    for (const pair of wrong) {
      const word = distinguishing(pair, read(pair.run), pairs, words);
      if (word) words.set(...word);
    }
    if (words.size === before) throw new Error(`No table reads ${wrong.map(({ run }) => run).join("、")} right`);
  }
}

function runsIn(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text.match(/[\u3400-\u9fff]+/gu) ?? []))];
}

interface Pair {
  readonly run: string;
  readonly wanted: readonly string[];
}

/** Readings we know better than the library, from reading every name of the atlas. */
const corrected: readonly (readonly [string, readonly string[]])[] = [["项目的", ["xiang", "mu", "de"]]];

function syllablesOf(run: string): readonly string[] {
  const read = pinyin(run, { toneType: "none", type: "array" }).map((syllable) => syllable.replaceAll("ü", "u"));
  for (const [word, syllables] of corrected) {
    for (let at = run.indexOf(word); at >= 0; at = run.indexOf(word, at + 1))
      read.splice(at, word.length, ...syllables);
  }
  if (read.length !== run.length) throw new Error(`${run} reads as ${read.length} syllables`);
  return read;
}

function usualSyllables(pairs: readonly Pair[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { run, wanted } of pairs) {
    [...run].forEach((character, index) => {
      const own = counts.get(character) ?? new Map<string, number>();
      const syllable = wanted[index] ?? "";
      counts.set(character, own.set(syllable, (own.get(syllable) ?? 0) + 1));
    });
  }
  return new Map(
    [...counts].map(([character, own]) => [character, [...own].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ""]),
  );
}

function bySyllable(usual: ReadonlyMap<string, string>, heard: ReadonlySet<string>): Readonly<Record<string, string>> {
  const groups = new Map<string, Set<string>>();
  for (const [character, syllable] of usual) groups.set(syllable, (groups.get(syllable) ?? new Set()).add(character));
  for (const character of commonCharacters()) {
    const syllable = usual.get(character) ?? syllablesOf(character)[0] ?? "";
    if (heard.has(syllable)) groups.get(syllable)?.add(character);
  }
  return Object.fromEntries([...groups].sort().map(([syllable, own]) => [syllable, [...own].sort().join("")]));
}

/** The 3,755 characters of the first level of GB 2312: what people type, and mistype, in daily life. */
function commonCharacters(): readonly string[] {
  const decoder = new TextDecoder("gb2312");
  const rows = Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, row) => 0xb0 + row);
  return rows.flatMap((row) =>
    Array.from({ length: 94 }, (_, cell) => decoder.decode(Uint8Array.of(row, 0xa1 + cell))).filter((character) =>
      /^[\u4e00-\u9fff]$/u.test(character),
    ),
  );
}

const simplifiers = (["t", "hk", "tw"] as const).map((from) => Converter({ from, to: "cn" }));

/** Every character that the standards of Hong Kong, Taiwan or OpenCC fold into one of these. */
function variantsOf(characters: ReadonlySet<string>): string {
  let variants = "";
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code);
    const folded = simplifiers.map((simplify) => simplify(character)).find((simple) => simple !== character);
    if (folded !== undefined && characters.has(folded)) variants += character + folded;
  }
  return variants;
}

/** The shortest piece around the first wrong character that reads the same wherever it occurs. */
function distinguishing(
  { run, wanted }: Pair,
  now: readonly string[],
  pairs: readonly Pair[],
  known: ReadonlyMap<string, string>,
): readonly [string, string] | undefined {
  const wrong = wanted.findIndex((syllable, index) => now[index] !== syllable);
  for (let length = 1; length <= run.length; length++) {
    for (let start = Math.max(0, wrong - length + 1); start <= wrong && start + length <= run.length; start++) {
      const piece = run.slice(start, start + length);
      const syllables = wanted.slice(start, start + length);
      if (!known.has(piece) && readsAlways(piece, syllables, pairs)) return [piece, syllables.join(" ")];
    }
  }
  return undefined;
}

function readsAlways(piece: string, syllables: readonly string[], pairs: readonly Pair[]): boolean {
  return pairs.every(({ run, wanted }) => {
    for (let at = run.indexOf(piece); at >= 0; at = run.indexOf(piece, at + 1)) {
      if (syllables.some((syllable, index) => wanted[at + index] !== syllable)) return false;
    }
    return true;
  });
}
