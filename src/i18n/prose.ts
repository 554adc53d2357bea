import type { AtlasEvent, EventPrecision } from "../domain/event.ts";
import type { Unit } from "../domain/indicator.ts";
import type { SincePrecision } from "../domain/link.ts";
import type { Quantity } from "../domain/observation.ts";
import { inScript, type Language } from "../domain/text.ts";
import { formatDate, formatQuantity, formatSince } from "./format.ts";

/**
 * A figure in a sentence that is read aloud: a floor and a ceiling are words there, not signs. "不少于100个", "at most CNY
 * 10 million", "每年3–5家".
 */
export function proseQuantity(
  quantity: Quantity,
  { unit, counterZh }: { readonly unit: Unit; readonly counterZh: string | null },
  language: Language,
): string {
  const isBounded = quantity.bound === "at_least" || quantity.bound === "at_most";
  const bare: Quantity = isBounded ? { ...quantity, bound: "exact" } : quantity;
  const isYearly = unit === "count_per_year" && language !== "en";
  const said = formatQuantity(bare, { unit: isYearly ? "count" : unit, counterZh }, language);
  const bound = isBounded ? inScript(boundWords[quantity.bound][language === "en" ? "en" : "zh"], language) : "";
  return `${isYearly ? "每年" : ""}${bound}${said}`;
}

const boundWords = {
  at_least: { zh: "不少于", en: "at least " },
  at_most: { zh: "不超过", en: "at most " },
} as const;

/**
 * The date of an event in a sentence that is read aloud: "2024年6月21日（推断）", "21 June 2024 (inferred)". In a sentence no
 * star could lead to its meaning, so the word itself stands there.
 */
export function proseEventDate({ date, endDate, precision, isDateInferred }: AtlasEvent, language: Language): string {
  const said =
    endDate === null
      ? formatDate(shown(date, precision, language), precision, language)
      : [proseDate(date, language), proseDate(endDate, language)].join(language === "en" ? " to " : "至");
  if (!isDateInferred) return said;
  return said + (language === "en" ? " (inferred)" : inScript("（推断）", language));
}

/** When something began, in a sentence: "2023年9月起", "since September 2023". */
export function proseSince(
  { date, precision }: { readonly date: string; readonly precision: SincePrecision },
  language: Language,
): string {
  return formatSince(shown(date, precision, language), precision, language);
}

/** As much of a date as it says: "2024年6月21日", "June 2024", "2024年". */
export function proseDate(date: string, language: Language): string {
  const [year = "", month, day] = date.split("-");
  if (language !== "en") {
    return `${year}年${month === undefined ? "" : `${Number(month)}月`}${day === undefined ? "" : `${Number(day)}日`}`;
  }
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Precisions that name the year alone find it at the start of the bare date. */
function shown(date: string, precision: EventPrecision | SincePrecision, language: Language): string {
  return precision.includes("year") ? date : proseDate(date, language);
}
