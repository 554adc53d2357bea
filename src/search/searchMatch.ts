import { isWithinOneEdit } from "./oneEdit.ts";
import { isHan, type SearchText } from "./searchText.ts";
import { startsWord } from "./wordStart.ts";

/** How well a text answers a query, best first. */
const grades = ["exact", "prefix", "word", "initials", "inside", "pieces", "fuzzy"] as const;
export type Grade = (typeof grades)[number];

export interface Match {
  readonly grade: Grade;
  /** True where a character answered to its sound rather than itself. */
  readonly isRead: boolean;
  /** The part of the text that answered, as spans of UTF-16 units of `text`; empty where only its sound did. */
  readonly spans: readonly Span[];
  /** How much of the text the query covers, 0 to 1. */
  readonly share: number;
}

export type Span = readonly [start: number, end: number];

/** What the reader typed, folded. */
export interface Pattern {
  readonly plain: string;
  readonly readings: readonly string[];
  readonly isHan: boolean;
  readonly isLatin: boolean;
  /** The ways its letters may be meant as pinyin: as typed, without tone numbers, with v for ü. */
  readonly spellings: readonly string[];
  /** Where the reader parted the letters: "xi an" is no beginning of "xiang". Not known for what a tone was taken out of. */
  readonly breaks: ReadonlySet<number>;
}

/** Which ways of answering count. A long text (a sentence, a definition) answers to its words alone. */
export interface Ways {
  /** Initials (XLH), and pieces in order (西丽湖科教城). */
  readonly loose: boolean;
  /** One slip of the finger or of the ear. */
  readonly slips: boolean;
  /** A single syllable of pinyin, as "li" in a query of several words, says too little to be looked for inside a text. */
  readonly syllables: boolean;
}

export function patternOf({ plain, readings, startsRun }: SearchText): Pattern {
  const spelled = plain.replace(/([a-z])[0-5]/gu, "$1");
  const breaks = startsRun.flatMap((starts, at) => (starts && at > 0 ? [at] : []));
  return {
    plain,
    readings,
    isHan: plain !== "" && Array.from(plain).every(isHan),
    isLatin: /^[a-z]+$/u.test(plain),
    breaks: new Set(spelled === plain ? breaks : []),
    spellings: [...new Set([plain, spelled].flatMap((spelling) => [spelling, spelling.replace(/([ln])v/gu, "$1u")]))],
  };
}

/**
 * The best way in which a text answers a pattern, or undefined. Chinese needs no dictionary here: a query is looked for
 * as a run of characters, each of which answers to itself, its syllable or (loosely) its initial, so that 西丽, xili, xi丽
 * and xlh take one path; a longer query may also be made of pieces of at least two characters that follow each other in
 * the text, because people leave out the middle of long names. Intl.Segmenter, where the browser has it, only says where
 * words begin, which decides between two answers and never whether there is one.
 */
export function findMatch(text: SearchText, pattern: Pattern, ways: Ways): Match | undefined {
  if (pattern.plain === "" || text.plain === "") return undefined;
  const written = literal(text, pattern);
  const spoken = read(text, pattern, ways);
  const best = written && spoken ? better(written, spoken) : (written ?? spoken);
  if (best || !ways.loose) return best;
  return initials(text, pattern, ways) ?? pieces(text, pattern) ?? (ways.slips ? slip(text, pattern) : undefined);
}

/** Of two equals the first: what is written goes before what is only spoken so. */
function better(written: Match, spoken: Match): Match {
  return grades.indexOf(spoken.grade) < grades.indexOf(written.grade) ? spoken : written;
}

/** The characters as they stand. Inside a word, fewer than three letters are an accident. */
function literal(text: SearchText, { plain, isHan: isChinese }: Pattern): Match | undefined {
  if (plain.length === 1 && !isChinese) return text.plain.startsWith(plain) ? matchAt(text, 0, 1, false) : undefined;
  let inside: Match | undefined;
  for (let at = text.plain.indexOf(plain); at >= 0; at = text.plain.indexOf(plain, at + 1)) {
    const match = matchAt(text, at, at + plain.length, false);
    if (match.grade !== "inside") return match;
    if (isChinese || plain.length >= 3) inside ??= match;
  }
  return inside;
}

/** Characters answering to their whole syllables; the last one may be on its way. */
function read(text: SearchText, pattern: Pattern, { syllables }: Ways): Match | undefined {
  if (pattern.isHan || !hasReadings(text)) return undefined;
  let inside: Match | undefined;
  for (const spelling of pattern.spellings) {
    const typed = { spelling, breaks: pattern.breaks, byInitials: false };
    for (let at = 0; at < text.plain.length; at++) {
      const end = canStart(text, spelling, at) ? endOfReading(text, typed, at) : undefined;
      if (end === undefined) continue;
      const says = spelling.length >= 4 || (end.isWhole && (syllables || end.at - at > 1));
      if (!says && !(syllables && at === 0)) continue;
      const match = matchAt(text, at, end.at, true);
      if (match.grade === "exact" && !end.isWhole) return { ...match, grade: "prefix" };
      if (match.grade !== "inside") return match;
      inside ??= match;
    }
  }
  return inside;
}

/** First letters: of syllables (xlh, xlhgjkjc), or of the words of a Latin name (HKSP), from where a word begins. */
function initials(text: SearchText, { spellings, plain }: Pattern, { syllables }: Ways): Match | undefined {
  if (plain.length < (syllables ? 2 : 3)) return undefined;
  for (const spelling of spellings) {
    for (let at = 0; at < text.plain.length; at++) {
      if (!canStart(text, spelling, at) || !startsWord(text, at)) continue;
      const end =
        endOfReading(text, { spelling, breaks: noBreaks, byInitials: true }, at)?.at ??
        endOfAcronym(text, spelling, at);
      if (end === undefined) continue;
      return { ...matchAt(text, at, end, true), grade: "initials" };
    }
  }
  return undefined;
}

/** Whether what was typed can begin here at all: most places are out at the first letter. */
function canStart({ plain, readings }: SearchText, spelling: string, at: number): boolean {
  const letter = spelling.charCodeAt(0);
  return plain.charCodeAt(at) === letter || readings[at]?.charCodeAt(0) === letter;
}

interface End {
  readonly at: number;
  /** False where the last syllable is only begun. */
  readonly isWhole: boolean;
}

interface Typed {
  readonly spelling: string;
  readonly breaks: ReadonlySet<number>;
  /** Whether syllables may be cut to their initials. */
  readonly byInitials: boolean;
}

const noBreaks: ReadonlySet<number> = new Set();

/** Where a reading of what was typed ends if it starts here, or undefined. A dead end is walked into once. */
function endOfReading(text: SearchText, { spelling, breaks, byInitials }: Typed, start: number): End | undefined {
  const dead = new Set<number>();
  return walk(start, 0);

  function walk(at: number, typed: number): End | undefined {
    if (typed === spelling.length) return { at, isWhole: true };
    if (at >= text.plain.length) return undefined;
    const state = at * (spelling.length + 1) + typed;
    if (dead.has(state)) return undefined;
    const end = steps(at, typed);
    if (end === undefined) dead.add(state);
    return end;
  }

  function steps(at: number, typed: number): End | undefined {
    const syllable = text.readings[at] ?? "";
    if (text.plain.charAt(at) === spelling.charAt(typed)) {
      const end = walk(at + 1, typed + 1);
      if (end) return end;
    }
    if (syllable === "") return undefined;
    if (spelling.startsWith(syllable, typed) && !isParted(typed, syllable.length)) {
      const end = walk(at + 1, typed + syllable.length);
      if (end) return end;
    }
    const left = spelling.length - typed;
    const isBegun = left < syllable.length && syllable.startsWith(spelling.slice(typed)) && !isParted(typed, left);
    if (!byInitials) return isBegun ? { at: at + 1, isWhole: false } : undefined;
    const length = [2, 1].find(
      (count) => (count === 1 || /^[zcs]h/u.test(syllable)) && spelling.startsWith(syllable.slice(0, count), typed),
    );
    return length === undefined ? undefined : walk(at + 1, typed + length);
  }

  function isParted(typed: number, length: number): boolean {
    if (breaks.size === 0) return false;
    for (let at = typed + 1; at < typed + length; at++) if (breaks.has(at)) return true;
    return false;
  }
}

/** Where the first letters of a proper name from here on end; "and", "of" and their like may be left out. */
function endOfAcronym(text: SearchText, spelling: string, start: number): number | undefined {
  if (!/\p{Lu}/u.test(text.text.charAt(text.begins[start] ?? 0))) return undefined;
  let typed = 0;
  for (let at = start; at < text.plain.length && typed < spelling.length; at++) {
    if (text.startsRun[at] !== true) continue;
    if (text.plain.charAt(at) === spelling.charAt(typed)) typed += 1;
    else if (!smallWords.has(runAt(text, at))) return undefined;
    if (typed === spelling.length) return endOfRun(text, at);
  }
  return undefined;
}

const smallWords = new Set(["and", "of", "the", "in", "for", "on", "to", "a", "with", "at"]);

/** A long Chinese query in pieces of at least two characters, in the order of the text. */
function pieces(text: SearchText, { plain, isHan: isChinese }: Pattern): Match | undefined {
  if (!isChinese || plain.length < 4) return undefined;
  const spans: Span[] = [];
  let typed = 0;
  let from = 0;
  while (typed < plain.length) {
    const piece = longestPiece(text.plain, plain.slice(typed), from);
    if (!piece) return undefined;
    spans.push(spanOf(text, piece.at, piece.at + piece.length));
    typed += piece.length;
    from = piece.at + piece.length;
  }
  return { grade: "pieces", isRead: false, spans, share: plain.length / text.plain.length };
}

/** The longest beginning of what is left that the text still holds, without leaving a single character behind. */
function longestPiece(plain: string, left: string, from: number): { at: number; length: number } | undefined {
  for (let length = left.length; length >= 2; length--) {
    if (left.length - length === 1) continue;
    const at = plain.indexOf(left.slice(0, length), from);
    if (at >= 0) return { at, length };
  }
  return undefined;
}

/** One slip: a letter wrong, missing, doubled or swapped in a word of five or more; a character of the same sound. */
function slip(text: SearchText, pattern: Pattern): Match | undefined {
  if (pattern.isHan) return soundsLike(text, pattern.readings);
  if (!pattern.isLatin || pattern.plain.length < 4) return undefined;
  return misspelled(text, pattern.plain) ?? accented(text, pattern);
}

function misspelled(text: SearchText, plain: string): Match | undefined {
  if (plain.length < 5) return undefined;
  for (let at = 0; at < text.plain.length; at++) {
    if (text.startsRun[at] !== true) continue;
    const word = runAt(text, at);
    if (word.length >= 5 && isWithinOneEdit(plain, word)) return slipAt(text, at, at + word.length);
  }
  return undefined;
}

/** Two or more characters that all sound like those of the text, and are not the same. */
function soundsLike(text: SearchText, readings: readonly string[]): Match | undefined {
  if (readings.length < 2 || readings.includes("")) return undefined;
  for (let at = 0; at + readings.length <= text.plain.length; at++) {
    if (readings.every((reading, index) => southern(reading) === southern(text.readings[at + index] ?? ""))) {
      return slipAt(text, at, at + readings.length);
    }
  }
  return undefined;
}

/** Pinyin as many in the south type it: z for zh, n for ng, n for l. */
function accented(text: SearchText, { spellings }: Pattern): Match | undefined {
  if (!hasReadings(text)) return undefined;
  const heard: SearchText = {
    ...text,
    plain: "\u0000".repeat(text.plain.length),
    readings: text.readings.map(southern),
  };
  for (const spelling of spellings) {
    const typed = { spelling: southern(spelling), breaks: noBreaks, byInitials: false };
    for (let at = 0; at < text.plain.length; at++) {
      const starts = canStart(heard, typed.spelling, at) && startsWord(text, at);
      const end = starts ? endOfReading(heard, typed, at) : undefined;
      if (end?.isWhole && end.at - at > 1) return slipAt(text, at, end.at);
    }
  }
  return undefined;
}

function southern(reading: string): string {
  return reading
    .replace(/([zcs])h/gu, "$1")
    .replace(/ng/gu, "n")
    .replace(/l/gu, "n");
}

function slipAt(text: SearchText, start: number, end: number): Match {
  return { ...matchAt(text, start, end, true), grade: "fuzzy" };
}

function matchAt(text: SearchText, start: number, end: number, isRead: boolean): Match {
  const share = (end - start) / text.plain.length;
  const grade = share === 1 ? "exact" : start === 0 ? "prefix" : startsWord(text, start) ? "word" : "inside";
  return { grade, isRead, spans: [spanOf(text, start, end)], share };
}

function spanOf(text: SearchText, start: number, end: number): Span {
  return [text.begins[start] ?? 0, text.ends[end - 1] ?? 0];
}

function hasReadings({ readings }: SearchText): boolean {
  return readings.length > 0;
}

function runAt(text: SearchText, at: number): string {
  return text.plain.slice(at, endOfRun(text, at));
}

function endOfRun({ plain, startsRun }: SearchText, at: number): number {
  let end = at + 1;
  while (end < plain.length && startsRun[end] !== true) end += 1;
  return end;
}
