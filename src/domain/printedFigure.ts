import type { Unit } from "./indicator.ts";
import type { Bound, Quantity } from "./observation.ts";

/** What a printed Chinese figure says. */
export interface Figure {
  readonly quantity: Quantity;
  /** The words after the number as printed: a measured unit (平方米, 元, %), a measure word (家) or a noun (两园 → 园). */
  readonly word: string;
}

/**
 * Reads a figure as Chinese news prints it: 18,605.73平方米, 160余个, 约21万平方米, 超10亿元, 1.5万余名, 不到一年, 3—5家,
 * 六大. The whole phrase must be a figure; anything else is undefined. 余, 多, 超, 逾, 至少 and 以上 make a floor; 最高,
 * 至多, 不超过 and 不到 (strictly less) a ceiling; 约 and 近 a rounded value; two ends a range, whatever stands before it.
 */
export function readFigure(phrase: string): Figure | undefined {
  const match = pattern.exec(phrase);
  if (!match?.groups) return undefined;
  const { before, number = "", more, late, dash, end, endScale, word = "", above } = match.groups;
  const scale = match.groups.scale ?? late;
  const value = match.groups.scale !== undefined && late !== undefined ? undefined : readNumber(number, scale);
  if (value === undefined) return undefined;
  if (dash !== undefined) return readRange({ number, scale, end: end ?? "", endScale, word });
  const marks = [before, more, above]
    .filter((mark) => mark !== undefined && mark !== "")
    .map((mark) => boundOf[mark ?? ""]);
  if (marks.length > 1) return undefined;
  const bound = marks.length === 0 ? "exact" : marks[0];
  return bound && { quantity: { bound, value }, word };
}

/** The units a printed word can stand for. A measure word or a noun counts things or people. */
export function unitsOf(word: string): readonly Unit[] {
  return measured[word] ?? ["count", "count_per_year", "persons", "per_10k_people"];
}

/** True for a word that only counts (家, 个); a noun after the number (两园) is none. */
export function isCounter(word: string): boolean {
  return counters.has(word);
}

const boundOf: Readonly<Record<string, Exclude<Bound, "range">>> = {
  约: "approx",
  近: "approx",
  超: "at_least",
  超过: "at_least",
  逾: "at_least",
  至少: "at_least",
  余: "at_least",
  多: "at_least",
  以上: "at_least",
  最高: "at_most",
  至多: "at_most",
  不超过: "at_most",
  不到: "at_most",
};

/** The words that make a figure a floor, a ceiling or a rounding; longer ones first, so that 超过 is not taken for 超. */
export const boundWords: readonly string[] = Object.keys(boundOf).toSorted((a, b) => b.length - a.length);

/** What each scale word multiplies by. */
export const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 万亿: 1e12 };

const measured: Readonly<Record<string, readonly Unit[]>> = {
  平方米: ["m2"],
  平方公里: ["km2"],
  元: ["CNY"],
  "%": ["percent"],
  "％": ["percent"],
  倍: ["ratio"],
  年: ["year"],
};

const counters = new Set("家所个项件款名条场座人种类位间栋支份次期批艘台套只颗门本篇户".split(""));

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const pattern =
  /^(?<before>约|近|超过|超|逾|至少|最高|至多|不超过|不到)?(?<number>\d[\d,]*(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+)(?<scale>万亿|[百千万亿])?(?<more>余|多)?(?<late>[万亿])?(?:(?<dash>[—–\-~～至到])(?<end>\d[\d,]*(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+)(?<endScale>万亿|[百千万亿])?)?(?!分之|[零〇一二两三四五六七八九十百千万亿余多])(?<word>[^\d\s,，。、；：以—–\-~～至到]{1,6}?)(?<above>以上)?$/u;

function readRange(range: {
  readonly number: string;
  readonly scale: string | undefined;
  readonly end: string;
  readonly endScale: string | undefined;
  readonly word: string;
}): Figure | undefined {
  const min = readNumber(range.number, range.scale ?? range.endScale);
  const max = readNumber(range.end, range.endScale);
  if (min === undefined || max === undefined || min >= max) return undefined;
  return { quantity: { bound: "range", min, max }, word: range.word };
}

/** Digits with separators in threes, or a Chinese numeral, times its scale. */
function readNumber(text: string, scale: string | undefined): number | undefined {
  const factor = scale === undefined ? 1 : (scales[scale] ?? Number.NaN);
  if (/^\d/u.test(text)) {
    if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u.test(text)) return undefined;
    const [whole = "", fraction = ""] = text.replaceAll(",", "").split(".");
    return scaled(whole, fraction, factor);
  }
  const numeral = readNumeral(text);
  return numeral === undefined ? undefined : numeral * factor;
}

/** Moves the decimal point instead of multiplying, so that 1.5万 is 15000 and 553.85 stays itself. */
function scaled(whole: string, fraction: string, factor: number): number {
  const zeros = Math.round(Math.log10(factor));
  return Number(`${whole}.${fraction === "" ? "0" : fraction}e${zeros}`);
}

/** 三 → 3, 十二 → 12, 二十 → 20, 一百零五 → 105; undefined for a jumble. */
function readNumeral(text: string): number | undefined {
  let total = 0;
  let pending: number | undefined;
  for (const sign of text) {
    const digit = digits[sign];
    const scale = scales[sign];
    if (digit !== undefined) {
      if (pending !== undefined && pending !== 0) return undefined;
      pending = digit;
    } else if (scale !== undefined) {
      total += (pending === undefined || pending === 0 ? 1 : pending) * scale;
      pending = undefined;
    } else return undefined;
  }
  return total + (pending ?? 0);
}
