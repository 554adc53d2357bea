import type { Bound, Quantity } from "./observation.ts";

/** One step on the way from printed characters to a stored value. What is printed stays as it is printed. */
export type ConversionStep =
  /** "18,605.73": the separators group thousands and go. */
  | { readonly type: "separators"; readonly printed: string; readonly value: number }
  /** "三": a number written in Chinese characters. */
  | { readonly type: "numeral"; readonly printed: string; readonly value: number }
  /** "51亿": 51 × 100,000,000. */
  | { readonly type: "scale"; readonly printed: string; readonly base: number; readonly factor: number; readonly value: number }
  /** "3—5": two ends, no single value. */
  | { readonly type: "range"; readonly printed: string; readonly min: number; readonly max: number }
  /** "超", "余", "约": the word that makes the figure a floor, a ceiling or a rounding. Strict: the end itself is excluded. */
  | { readonly type: "bound"; readonly printed: string; readonly bound: Exclude<Bound, "exact" | "range">; readonly isStrict: boolean };

export interface Conversion {
  readonly steps: readonly ConversionStep[];
  readonly quantity: Quantity;
  /** What is printed after the figure: "家", "平方米", "元". */
  readonly rest: string;
}

/**
 * How the first figure of a printed phrase becomes a value, or undefined where the phrase holds no figure this reading
 * understands. "558家" takes no step at all; "1.5万余名" takes two.
 */
export function findConversion(phrase: string): Conversion | undefined {
  const match = figurePattern.exec(phrase);
  if (!match) return undefined;
  const [, before = "", first = "", to = "", scale = "", after = "", rest = ""] = match;
  const factor = scale === "" ? 1 : getScale(scale);
  const min = readNumber(first);
  const max = to === "" ? undefined : readNumber(to);
  if (min === undefined || (to !== "" && max === undefined)) return undefined;
  const word = before || after;
  const bound = boundWords.get(word);
  const steps: ConversionStep[] = [
    ...notationSteps(first, min),
    ...(max === undefined ? [] : notationSteps(to, max)),
    ...(factor === 1 ? [] : [scaleStep(`${first}${scale}`, min, factor)]),
    ...(max === undefined ? [] : [rangeStep(phrase, first, to, scaled(min, factor), scaled(max, factor))]),
    ...(bound === undefined ? [] : [{ type: "bound", printed: word, bound, isStrict: strictWords.has(word) } as const]),
  ];
  const quantity: Quantity =
    max === undefined
      ? { bound: bound ?? "exact", value: scaled(min, factor) }
      : { bound: "range", min: scaled(min, factor), max: scaled(max, factor) };
  return { steps, quantity, rest };
}

/** True where the reading of the phrase and the stored value say the same. */
export function explains(conversion: Conversion, stored: Quantity): boolean {
  const { quantity } = conversion;
  if (quantity.bound === "range" || stored.bound === "range") {
    return (
      quantity.bound === "range" && stored.bound === "range" && quantity.min === stored.min && quantity.max === stored.max
    );
  }
  return quantity.bound === stored.bound && quantity.value === stored.value;
}

const scales = [["亿", 1e8], ["万", 1e4]] as const;

/** Bound words in print. Longer words first, so that 超过 is not read as 超. */
const boundWords: ReadonlyMap<string, Exclude<Bound, "exact" | "range">> = new Map([
  ["不少于", "at_least"], ["不低于", "at_least"], ["超过", "at_least"], ["至少", "at_least"], ["以上", "at_least"],
  ["超", "at_least"], ["逾", "at_least"], ["余", "at_least"], ["多", "at_least"],
  ["不超过", "at_most"], ["不高于", "at_most"], ["最高", "at_most"], ["最多", "at_most"], ["至多", "at_most"],
  ["以内", "at_most"], ["不到", "at_most"], ["不足", "at_most"],
  ["大约", "approx"], ["约", "approx"], ["左右", "approx"],
]);
const strictWords: ReadonlySet<string> = new Set(["不到", "不足"]);

const digits = "零〇一二两三四五六七八九";
const digitValues: ReadonlyMap<string, number> = new Map(
  [...digits].map((digit) => [digit, Math.max(0, "〇一二三四五六七八九".indexOf(digit === "两" ? "二" : digit))]),
);
const places: ReadonlyMap<string, number> = new Map([["十", 10], ["百", 100], ["千", 1000]]);

const figurePattern = new RegExp(
  String.raw`(不少于|不低于|不超过|不高于|超过|至少|最高|最多|至多|不到|不足|大约|超|逾|约)?` +
    String.raw`(\d[\d,]*(?:\.\d+)?|[${digits}十百千]+)(?:[—–\-~～至](\d[\d,]*(?:\.\d+)?))?` +
    String.raw`([亿万])?(余|多|以上|以内|左右)?(.*)$`,
  "u",
);

function notationSteps(printed: string, value: number): readonly ConversionStep[] {
  if (printed.includes(",")) return [{ type: "separators", printed, value }];
  return /^\d/.test(printed) ? [] : [{ type: "numeral", printed, value }];
}

function scaleStep(printed: string, base: number, factor: number): ConversionStep {
  return { type: "scale", printed, base, factor, value: scaled(base, factor) };
}

function rangeStep(phrase: string, first: string, to: string, min: number, max: number): ConversionStep {
  const start = phrase.indexOf(first);
  return { type: "range", printed: phrase.slice(start, phrase.indexOf(to, start + first.length) + to.length), min, max };
}

function readNumber(printed: string): number | undefined {
  if (/^\d/.test(printed)) return /^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+(\.\d+)?$/.test(printed) ? Number(printed.replaceAll(",", "")) : undefined;
  return readChinese(printed);
}

/** Reads 三, 十二, 二十, 一百零五. A run of digits without places (二〇二四) is a year or a name, and no figure. */
function readChinese(printed: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  for (const character of printed) {
    const place = places.get(character);
    if (place !== undefined) {
      total += (digit ?? 1) * place;
      digit = undefined;
    } else {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = digitValues.get(character);
    }
  }
  return total + (digit ?? 0);
}

function getScale(character: string): number {
  const scale = scales.find(([name]) => name === character);
  if (!scale) throw new Error(`${character} is no scale`);
  return scale[1];
}

/** Decimal arithmetic: 1.1 × 10,000 is 11,000 and not a hair more. */
function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
