import { type Bound, type Quantity, sameQuantity } from "./observation.ts";
import { boundWords, readFigure, scales } from "./printedFigure.ts";

/** One step on the way from printed characters to a stored value. What is printed stays as it is printed. */
export type ConversionStep =
  /** "18,605.73": the separators group thousands and go. */
  | { readonly type: "separators"; readonly printed: string; readonly value: number }
  /** "三": a number written in Chinese characters. */
  | { readonly type: "numeral"; readonly printed: string; readonly value: number }
  /** "51亿": 51 × 100,000,000. */
  | {
      readonly type: "scale";
      readonly printed: string;
      readonly base: number;
      readonly factor: number;
      readonly value: number;
    }
  /** "3—5": two ends, no single value. */
  | { readonly type: "range"; readonly printed: string; readonly min: number; readonly max: number }
  /** "超", "余", "约": the word that makes the figure a floor, a ceiling or a rounding. Strict: the end itself is excluded. */
  | { readonly type: "bound"; readonly printed: string; readonly bound: Bound; readonly isStrict: boolean };

/**
 * How a printed phrase became the stored value, step by step, or undefined where reading the phrase gives another value
 * than the stored one. "558家" takes no step at all; "1.5万余名" takes two.
 */
export function findConversion(phrase: string, stored: Quantity): readonly ConversionStep[] | undefined {
  const figure = readFigure(phrase);
  if (!figure || !sameQuantity(figure.quantity, stored)) return undefined;
  return [
    ...separatorSteps(phrase),
    ...numeralSteps(phrase, figure.quantity),
    ...scaleSteps(phrase),
    ...boundSteps(phrase, stored),
  ];
}

function separatorSteps(phrase: string): readonly ConversionStep[] {
  return [...phrase.matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?/gu)].map(([printed]) => ({
    type: "separators",
    printed,
    value: readDigits(printed),
  }));
}

/** A phrase without any digit says its number in characters. */
function numeralSteps(phrase: string, quantity: Quantity): readonly ConversionStep[] {
  if (/\d/u.test(phrase) || quantity.bound === "range") return [];
  const [printed = ""] = /[零〇一二两三四五六七八九十百千万亿]+/u.exec(phrase) ?? [];
  return [{ type: "numeral", printed, value: quantity.value }];
}

function scaleSteps(phrase: string): readonly ConversionStep[] {
  return [...phrase.matchAll(/(\d[\d,]*(?:\.\d+)?)[余多]?(万亿|[百千万亿])/gu)].map(([, digits = "", word = ""]) => {
    const [base, factor] = [readDigits(digits), scales[word] ?? 1];
    return { type: "scale", printed: `${digits}${word}`, base, factor, value: times(base, factor) };
  });
}

function boundSteps(phrase: string, stored: Quantity): readonly ConversionStep[] {
  if (stored.bound === "range") {
    const [printed = phrase] = /\d[^\d]+\d[\d.,]*/u.exec(phrase) ?? [];
    return [{ type: "range", printed, min: stored.min, max: stored.max }];
  }
  const printed = stored.bound === "exact" ? undefined : boundWords.find((word) => phrase.includes(word));
  return printed === undefined ? [] : [{ type: "bound", printed, bound: stored.bound, isStrict: printed === "不到" }];
}

function readDigits(printed: string): number {
  return Number(printed.replaceAll(",", ""));
}

/** Decimal arithmetic: 1.1 × 10,000 is 11,000 and not a hair more. */
function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
