import { inScript, type Language } from "../domain/text.ts";
import type { Entry, Field, Role, SearchIndex } from "./searchIndex.ts";
import { findMatch, type Grade, type Match, type Pattern, patternOf, type Span, type Ways } from "./searchMatch.ts";
import { type Readings, searchText } from "./searchText.ts";

/** A text and the parts of it that answered the query. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

export interface Found<Kind extends string = string> {
  readonly id: string;
  readonly kind: Kind;
  readonly title: Marked;
  /** Another name, or a sentence in the reader's language, that answered where the title did not. */
  readonly also: (Marked & { readonly role: Role }) | null;
}

export interface Group<Kind extends string = string> {
  readonly kind: Kind;
  readonly found: readonly Found<Kind>[];
}

/** Beyond this nobody has typed a name: longer queries are cut, so that a pasted page costs no more than a sentence. */
const longestQuery = 400;
const mostTerms = 24;

/**
 * Everything that answers a query, in groups of one kind. Inside a group the better match goes first (exact, prefix, start
 * of a word, initials, inside, pieces, a slip; names before aliases before sentences before the hub it belongs to), then
 * the order of the tables. Groups stand in the order of their best match; where those are alike, in the order of `kinds`.
 * Nothing a record says, its figures least of all, moves it.
 *
 * A query is looked for as a whole and word by word (河套 fund), and every word has to be answered. Slips count only
 * where nothing answers as typed; where nothing answers at all, Chinese typed without a space is parted in two.
 */
export function search<Kind extends string>(
  index: SearchIndex<Kind>,
  query: string,
  language: Language,
  kinds: readonly Kind[],
): readonly Group<Kind>[] {
  const terms = termsOf(query.slice(0, longestQuery), index.readings);
  if (terms.whole.plain === "") return [];
  const sure = answersOf(index, terms, false);
  const answers = sure.some(isByName) ? sure : answersOf(index, terms, true);
  const asked = answers.length > 0 ? { terms, answers } : inTwo(index, terms);
  return grouped(asked.answers, kinds).map(({ kind, answers: own }) => ({
    kind,
    found: own.map((found) => shown(found, asked.terms, language)),
  }));
}

/** Longer runs of characters are sentences, and each place to part them at costs a search. */
const longestParted = 12;

/** Chinese runs its words together (长沙基金): the two words it is best answered as, each of two characters at least. */
function inTwo<Kind extends string>(
  index: SearchIndex<Kind>,
  terms: Terms,
): { readonly terms: Terms; readonly answers: readonly Answer<Kind>[] } {
  let best: { terms: Terms; answers: readonly Answer<Kind>[]; rank: number } = { terms, answers: [], rank: Infinity };
  const characters = Array.from(terms.whole.plain);
  if (!terms.whole.isHan || characters.length > longestParted) return best;
  for (let at = 2; at <= characters.length - 2; at++) {
    const parts = [characters.slice(0, at), characters.slice(at)];
    const words = parts.map((part) => patternOf(searchText(part.join(""), index.readings)));
    const parted: Terms = { whole: terms.whole, words };
    const answers = answersOf(index, parted, false);
    const rank = Math.min(...answers.map((answer) => answer.rank));
    if (rank < best.rank) best = { terms: parted, answers, rank };
  }
  return best;
}

function answersOf<Kind extends string>(
  { entries }: SearchIndex<Kind>,
  terms: Terms,
  slips: boolean,
): readonly Answer<Kind>[] {
  return entries.map((entry) => answer(entry, terms, slips)).filter((found) => found !== undefined);
}

interface Terms {
  readonly whole: Pattern;
  /** Empty where the query is one word. */
  readonly words: readonly Pattern[];
}

interface Answer<Kind extends string> {
  readonly entry: Entry<Kind>;
  readonly rank: number;
  /** The field that answered best. */
  readonly field: Field;
}

function termsOf(query: string, readings: Readings): Terms {
  const words = [...new Set(query.split(wordBreaks))];
  const patterns = words.map((word) => patternOf(searchText(word, readings))).filter(({ plain }) => plain !== "");
  return {
    whole: patternOf(searchText(query, readings)),
    words: patterns.length > 1 ? patterns.slice(0, mostTerms) : [],
  };
}

/** Spaces and marks, but not the apostrophe of Xi'an; and where Chinese and Latin meet. */
const wordBreaks = /[^\p{L}\p{N}\p{M}'’]+|(?<=\p{Script=Han})(?=[A-Za-z\d])|(?<=[A-Za-z\d])(?=\p{Script=Han})/u;

function answer<Kind extends string>(
  entry: Entry<Kind>,
  { whole, words }: Terms,
  slips: boolean,
): Answer<Kind> | undefined {
  const asWhole = bestField(entry, whole, { syllables: true, slips });
  const asWords = words.length === 0 ? undefined : answerByWords(entry, words, slips);
  if (!asWhole || !asWords) return asWhole ?? asWords;
  return asWords.rank < asWhole.rank ? asWords : asWhole;
}

/** Every word answered by some field; the rank is their mean. */
function answerByWords<Kind extends string>(
  entry: Entry<Kind>,
  words: readonly Pattern[],
  slips: boolean,
): Answer<Kind> | undefined {
  let sum = 0;
  let best: Answer<Kind> | undefined;
  for (const word of words) {
    const found = bestField(entry, word, { syllables: false, slips });
    if (!found) return undefined;
    sum += found.rank;
    if (!best || found.rank < best.rank) best = found;
  }
  return best && { ...best, rank: sum / words.length };
}

function bestField<Kind extends string>(
  entry: Entry<Kind>,
  pattern: Pattern,
  manner: Omit<Ways, "loose">,
): Answer<Kind> | undefined {
  let best: Answer<Kind> | undefined;
  const ways = { own: { ...manner, loose: true }, other: { ...manner, loose: false } };
  for (const field of entry.fields) {
    const match = findMatch(field.text, pattern, isOwn(field.role) ? ways.own : ways.other);
    if (!match || (!isOwn(field.role) && match.isRead && match.grade === "inside")) continue;
    const rank = rankOf(match, field.role);
    if (!best || rank < best.rank) best = { entry, rank, field };
  }
  return best;
}

/** What a record is called, rather than what is said about it; that answers only as it is written or from a word on. */
function isOwn(role: Role): boolean {
  return role === "name" || role === "alias";
}

const gradeRanks: Readonly<Record<Grade, number>> = {
  exact: 0,
  prefix: 10,
  word: 20,
  initials: 30,
  inside: 40,
  pieces: 50,
  fuzzy: 90,
};
const contextRank = 80;
/** Our judgement: a sentence that begins with a word says less than a name that has it inside. */
const detailRank = 32;

/** Lower is better. What a match covers decides between matches of one grade. */
function rankOf({ grade, isRead, share }: Match, role: Role): number {
  const closeness = (1 - share) * 5 + (isRead ? 2 : 0);
  if (role === "context") return contextRank + closeness;
  return gradeRanks[grade] + closeness + (role === "alias" ? 1 : role === "detail" ? detailRank : 0);
}

function isByName({ rank }: { readonly rank: number }): boolean {
  return rank < contextRank;
}

function grouped<Kind extends string>(
  answers: readonly Answer<Kind>[],
  kinds: readonly Kind[],
): readonly { readonly kind: Kind; readonly answers: readonly Answer<Kind>[] }[] {
  return kinds
    .map((kind) => ({
      kind,
      answers: answers.filter(({ entry }) => entry.findable.kind === kind).toSorted((a, b) => a.rank - b.rank),
    }))
    .filter((group) => group.answers.length > 0)
    .toSorted((a, b) => bandOf(a.answers) - bandOf(b.answers));
}

/** Matches of one grade are alike between groups, whatever they cover. */
function bandOf(answers: readonly { readonly rank: number }[]): number {
  return Math.floor((answers[0]?.rank ?? 0) / 10);
}

function shown<Kind extends string>({ entry, field }: Answer<Kind>, terms: Terms, language: Language): Found<Kind> {
  const { findable, title } = entry;
  const own = inLanguage({ role: "name", language: "zh", text: title.zh, twin: title.en }, language);
  const spans = spansIn(own, terms);
  const says = spans.length > 0 || field.role === "context" || field.text === own.text;
  // A name helps in any language; a sentence is for reading.
  const other = field.role === "detail" ? inLanguage(field, language) : field;
  return {
    id: findable.id,
    kind: findable.kind,
    title: marked(own, spans, language),
    also: says ? null : { ...marked(other, spansIn(other, terms), language), role: other.role },
  };
}

function inLanguage(field: Field, language: Language): Field {
  const written = language === "en" ? "en" : "zh";
  return field.language === written ? field : { ...field, language: written, text: field.twin, twin: field.text };
}

function spansIn({ text, role }: Field, { whole, words }: Terms): readonly Span[] {
  const match = findMatch(text, whole, { loose: isOwn(role), syllables: true, slips: true });
  if (match && match.grade !== "fuzzy") return match.spans;
  const spans = words.flatMap(
    (word) => findMatch(text, word, { loose: isOwn(role), syllables: false, slips: true })?.spans ?? [],
  );
  return merged(spans.length > 0 ? spans : (match?.spans ?? []));
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && span[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], span[1])];
    else result.push(span);
  }
  return result;
}

/** Our Chinese in the reader's script: character for character, so that the spans stay where they are. */
function marked({ text, language: written }: Field, spans: readonly Span[], language: Language): Marked {
  return { text: written === "zh" ? inScript(text.text, language) : text.text, spans };
}
