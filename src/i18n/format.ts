import type { EventPrecision } from "../domain/event.ts";
import type { Unit } from "../domain/indicator.ts";
import type { SincePrecision } from "../domain/link.ts";
import type { AsOfPrecision, Quantity } from "../domain/observation.ts";
import { inScript, type Language } from "../domain/text.ts";

const locales: Record<Language, string> = {
  "zh-Hans": "zh-Hans-CN",
  "zh-Hant": "zh-Hant-HK",
  en: "en",
};

/** A plain number with the reader's separators: 18605.73 → "18,605.73". */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(value);
}

/**
 * A number as people write it, never rounding it: Chinese counts in 万 and 亿 where that loses nothing (15000 → "1.5万",
 * 5100000000 → "51亿", 18605.73 → "18,605.73"); English writes millions and billions out ("5.1 billion").
 */
export function formatCompact(value: number, language: Language): string {
  const scales: readonly (readonly [number, string])[] =
    language === "en"
      ? [
          [1e9, " billion"],
          [1e6, " million"],
        ]
      : [
          [1e8, "亿"],
          [1e4, "万"],
        ];
  for (const [scale, word] of scales) {
    const scaled = value / scale;
    if (Math.abs(scaled) >= 1 && isShort(scaled)) return formatPlain(scaled, language) + inScript(word, language);
  }
  return language !== "en" && Number.isInteger(value) && Math.abs(value) < 10_000
    ? String(value)
    : formatNumber(value, language);
}

/** A figure in pieces, so that the page can set the bound and the unit smaller than the number. */
export interface FigureParts {
  /** "约", "≤ ", "CNY ", or nothing. */
  readonly before: string;
  readonly number: string;
  /** "+" for a floor, or nothing. */
  readonly after: string;
  /** "家", "平方米", "%", "亿元" behind a plus, or nothing. */
  readonly unit: string;
}

/** The pieces of a quantity in its unit. `counterZh` is the measure word of a count (家, 项…). */
export function figureParts(
  quantity: Quantity,
  unit: { readonly unit: Unit; readonly counterZh: string | null },
  language: Language,
): FigureParts {
  const number =
    quantity.bound === "range"
      ? `${formatCompact(quantity.min, language)}–${formatCompact(quantity.max, language)}`
      : formatCompact(quantity.value, language);
  const currency = unit.unit === "CNY" && language === "en" ? "CNY " : "";
  const plus = quantity.bound === "at_least" ? "+" : "";
  const word = unitWord(unit.unit, unit.counterZh, quantity, language);
  const before = boundWord(quantity, language) + currency;
  if (plus === "" || unit.unit !== "CNY" || language === "en") return { before, number, after: plus, unit: word };
  // "10亿+元" would be read aloud as so many Canadian dollars (加元): 亿 goes with the unit, and a bare 元 before the plus.
  const [, digits = number, scale = ""] = /^(.*?)([万萬亿億]?)$/u.exec(number) ?? [];
  return scale === ""
    ? { before, number, after: "", unit: word + plus }
    : { before, number: digits, after: plus, unit: scale + word };
}

/** The whole figure on one line: "约1150平方米", "≤ CNY 10 million", "1.5万+名", "10+亿元". */
export function formatQuantity(
  quantity: Quantity,
  unit: { readonly unit: Unit; readonly counterZh: string | null },
  language: Language,
): string {
  const parts = figureParts(quantity, unit, language);
  const gap = parts.unit === "" || language !== "en" || parts.unit === "%" || parts.unit === "×" ? "" : " ";
  return `${parts.before}${parts.number}${parts.after}${gap}${parts.unit}`;
}

function boundWord(quantity: Quantity, language: Language): string {
  if (quantity.bound === "at_most") return "≤ ";
  if (quantity.bound === "approx") return language === "en" ? "about " : inScript("约", language);
  return "";
}

function unitWord(unit: Unit, counterZh: string | null, quantity: Quantity, language: Language): string {
  const isOne = quantity.bound !== "range" && quantity.value === 1;
  const zh: Record<Unit, string> = {
    m2: "平方米",
    km2: "平方公里",
    CNY: "元",
    count: counterZh ?? "",
    count_per_year: `${counterZh ?? ""}/年`,
    persons: counterZh ?? "人",
    percent: "%",
    per_10k_people: counterZh ?? "件",
    ratio: "倍",
    year: "年",
  };
  const en: Record<Unit, string> = {
    m2: "m²",
    km2: "km²",
    CNY: "",
    count: "",
    count_per_year: "a year",
    persons: "",
    percent: "%",
    per_10k_people: "",
    ratio: "×",
    year: isOne ? "year" : "years",
  };
  return language === "en" ? en[unit] : inScript(zh[unit], language);
}

type Precision = AsOfPrecision | EventPrecision | SincePrecision;

/**
 * A date as precisely as it is known, with its precision in words: "2024-06-21", "2022 年底", "2024-10 or later". A
 * star marks an inferred year; whoever prints it also prints what the star means.
 */
export function formatDate(date: string, precision: Precision, language: Language, isInferred = false): string {
  const star = isInferred ? "*" : "";
  const year = date.slice(0, 4);
  const zh: Partial<Record<Precision, string>> = {
    year: `${year}年`,
    year_end: `${year}年底`,
    year_to_date: `${year}年`,
    early_year: `${year}年初`,
    approx_month: `约${date}`,
    existing_by: `${date}前已有`,
    after: `${date}之后`,
    not_before: `${date}或其后`,
  };
  const en: Partial<Record<Precision, string>> = {
    year,
    year_end: `end of ${year}`,
    year_to_date: year,
    early_year: `early ${year}`,
    approx_month: `about ${date}`,
    existing_by: `by ${date}`,
    after: `after ${date}`,
    not_before: `${date} or later`,
  };
  return (language === "en" ? (en[precision] ?? date) : inScript(zh[precision] ?? date, language)) + star;
}

/** A date whose precision is its length: a year alone reads "2024年" in Chinese, a month or day stays as it is. */
export function formatBareDate(date: string, language: Language): string {
  return date.length === 4 && language !== "en" ? `${date}年` : date;
}

/** When a link began: "2023-12起", "since 2023-12"; the words of a bound stay as they are ("2024-10 or later"). */
export function formatSince(date: string, precision: SincePrecision, language: Language): string {
  const said = formatDate(date, precision, language);
  const isBounded = precision === "existing_by" || precision === "after" || precision === "not_before";
  if (language === "en") return precision === "existing_by" ? `in place ${said}` : isBounded ? said : `since ${said}`;
  return isBounded ? said : `${said}起`;
}

/** When the first of several links began, as a clause: "the first since 2023-12", "最早在2023-08之后". */
export function formatFirst(date: string, precision: SincePrecision, language: Language): string {
  const said = formatDate(date, precision, language);
  if (language === "en") {
    if (precision === "existing_by") return `the first was in place ${said}`;
    if (precision === "after") return `the first ${said}`;
    return precision === "not_before" ? `the first in ${said}` : `the first since ${said}`;
  }
  if (precision === "existing_by") return said;
  return precision === "after" || precision === "not_before" ? `最早在${said}` : inScript(`最早始于${said}`, language);
}

/** A span of two dates, as short as they are printed: "2022–2024", "2022-07至2022-12-12". */
export function formatSpan(start: string, end: string, language: Language): string {
  if (start === end) return start;
  if (start.length === 4 && end.length === 4) return language === "en" ? `${start}–${end}` : `${start}—${end}年`;
  return language === "en" ? `${start} to ${end}` : `${start}至${end}`;
}

/** A distance: whole kilometres from 10 km up, one decimal below. */
export function formatKm(km: number, language: Language): string {
  const number = formatNumber(km >= 10 ? Math.round(km) : Math.round(km * 10) / 10, language);
  return language === "en" ? `${number} km` : `${number}公里`;
}

/** A short distance: metres below a kilometre, kilometres above. */
export function formatMetres(metres: number, language: Language): string {
  if (metres >= 1000) return formatKm(metres / 1000, language);
  return language === "en" ? `${formatNumber(metres, language)} m` : `${metres}米`;
}

/** True where at most two decimals and four significant digits say the number completely. */
function isShort(value: number): boolean {
  return Number.parseFloat(value.toPrecision(4)) === value && Number.parseFloat(value.toFixed(2)) === value;
}

function formatPlain(value: number, language: Language): string {
  return language === "en" ? formatNumber(value, language) : String(value);
}
