import { expect, it } from "vitest";
import { clause, clauses, colon, list, quoted, sentences } from "../../src/i18n/punctuation.ts";

it.each([
  [list, "a、b", "a, b"],
  [clause, "a，b", "a, b"],
  [clauses, "a；b", "a; b"],
  [sentences, "a。b", "a. b"],
  [colon, "a：b", "a: b"],
] as const)("%o sets the marks of the language", (join, zh, en) => {
  expect(join(["a", "b"], "zh-Hans")).toBe(zh);
  expect(join(["a", "b"], "en")).toBe(en);
});

it("one part stands without a mark", () => {
  expect(clause(["a"], "zh-Hans")).toBe("a");
});

it("printed words keep Chinese quotation marks", () => {
  expect(quoted("558家")).toBe("“558家”");
});
