import * as z from "zod/mini";
import { isCalendarDate } from "../domain/calendar.ts";
import { words } from "./problem.ts";

// Zod compiles schemas with `new Function` where it can; a strict content security policy would report each attempt.
z.config({ jitless: true });

/** What a cell of each kind must be. Schemas name the kind as their error, and messages are taken from here. */
export const expectations = {
  text: words("不为空、首尾无空格的一行文字", "one line of text, not empty, without spaces at either end"),
  id: words(
    "编号（小写字母、数字，以连字符或下划线相连）",
    "an id (small letters and digits, joined by hyphens or underscores)",
  ),
  number: words(
    "数字（如1150或3.02，不带千位分隔符）",
    "a plain number (such as 1150 or 3.02, no thousands separators)",
  ),
  integer: words("正整数", "a whole number above zero"),
  date: words("日期（2024、2024-06或2024-06-21）", "a date (2024, 2024-06 or 2024-06-21)"),
  stamp: words("日期或时刻（如2024-08-09T09:31）", "a date or a time (such as 2024-08-09T09:31)"),
  day: words("到日的日期（2024-06-21）", "a day (2024-06-21)"),
  paragraph: words("段落号（如p6）", "a paragraph number (such as p6)"),
  district: words("六位行政区划代码", "a six-digit district code"),
  longitude: words("−180到180之间的经度", "a longitude between −180 and 180"),
  latitude: words("−90到90之间的纬度", "a latitude between −90 and 90"),
  list: words("不重复的列表，用“;”分隔，不带空格", 'a list without repetitions, separated by ";" and no spaces'),
  checksum: words("64位十六进制的SHA-256校验值", "a SHA-256 checksum of 64 hexadecimal digits"),
} as const;
export type Expectation = keyof typeof expectations;

/** One line of text. */
export const text = z.string().check(z.regex(/^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u, "text"));
export const id = z.string().check(z.regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/u, "id"));
export const number = decimal("number");
export const integer = z.pipe(z.string().check(z.regex(/^[1-9]\d{0,8}$/u, "integer")), z.transform(Number));
export const longitude = decimal("longitude").check(z.refine((value) => Math.abs(value) <= 180, "longitude"));
export const latitude = decimal("latitude").check(z.refine((value) => Math.abs(value) <= 90, "latitude"));
export const date = z.string().check(z.refine(isCalendarDate, "date"));
export const day = z.string().check(z.refine((value: string) => value.length === 10 && isCalendarDate(value), "day"));
export const stamp = z.string().check(z.refine(isStamp, "stamp"));
export const paragraph = z.string().check(z.regex(/^p[1-9]\d{0,3}$/u, "paragraph"));
export const district = z.string().check(z.regex(/^[1-9]\d{5}$/u, "district"));
export const checksum = z.string().check(z.regex(/^[0-9a-f]{64}$/u, "checksum"));
export const boolean = z.pipe(
  z.enum(["true", "false"]),
  z.transform((value) => value === "true"),
);

/** An empty cell becomes null. */
export function optional<Inner extends z.ZodMiniType>(inner: Inner) {
  return z.pipe(
    z.transform((value: unknown) => (value === "" ? null : value)),
    z.nullable(inner),
  );
}

/** Items separated by ";"; an empty cell is an empty list. */
export function list<Item extends z.ZodMiniType<string, string>>(item: Item) {
  return z.pipe(
    z.transform((value: unknown) => (value === "" ? [] : String(value).split(";"))),
    z.array(item).check(z.refine((items) => new Set(items).size === items.length, "list")),
  );
}

function decimal(kind: Expectation) {
  return z.pipe(z.string().check(z.regex(/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/u, kind)), z.transform(Number));
}

function isStamp(value: string): boolean {
  const [calendar = "", time, ...rest] = value.split("T");
  return (
    rest.length === 0 &&
    isCalendarDate(calendar) &&
    (time === undefined || /^(?:[01]\d|2[0-3])(?::[0-5]\d){1,2}$/u.test(time))
  );
}
