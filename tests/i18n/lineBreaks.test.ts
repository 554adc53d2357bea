import fc from "fast-check";
import { expect, test } from "vitest";
import { brokenLines, cappedLines, evenLines } from "../../src/i18n/lineBreaks.ts";

const wide = (text: string) => [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
const broken = (text: string, room: number) => brokenLines(text, room, wide);

test("Chinese breaks between characters, but no line begins with a mark that closes or ends with one that opens", () => {
  expect(broken("河套、南山、禅城", 8)).toEqual(["河套、南", "山、禅城"]);
  expect(broken("河套南山、禅城", 8)).toEqual(["河套南", "山、禅城"]);
  expect(broken("河套南（深圳）", 8)).toEqual(["河套南", "（深圳）"]);
});

test("Latin words and numbers stay whole", () => {
  expect(broken("about 1,700 links", 11)).toEqual(["about 1,700", "links"]);
  expect(broken("面积3.02平方公里", 8)).toEqual(["面积3.02", "平方公里"]);
});

test("an address wider than the room is cut where the room ends", () => {
  expect(broken("见 https://a.example/b", 10)).toEqual(["见 https:/", "/a.example", "/b"]);
});

test("lines hold the whole text and fit, whatever it is", () => {
  const character = fc.constantFrom(..."河套、。（）《》“”,.;: abc123-/?=&");
  const text = fc.array(character, { maxLength: 60 }).map((characters) => characters.join(""));
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 40 }), (words, room) => {
      const lines = broken(words, room);
      expect(lines.join("").replace(/\s/g, "")).toBe(words.replace(/\s/g, ""));
      for (const line of lines) {
        expect(wide(line)).toBeLessThanOrEqual(room);
        expect(line).toBe(line.trim());
      }
    }),
  );
});

test("a title's lines are even, and as few as without evening", () => {
  const title = "Hetao Shenzhen-Hong Kong Science and Technology Innovation Cooperation Zone";
  const lines = evenLines(title, 60, wide);
  expect(lines).toHaveLength(broken(title, 60).length);
  const [first = "", second = ""] = lines;
  expect(Math.abs(wide(first) - wide(second))).toBeLessThan(14);
});

test("what is left out is marked", () => {
  expect(cappedLines(["河套南山", "禅城西丽湖", "长沙"], 2, 10, wide)).toEqual(["河套南山", "禅城西丽…"]);
  expect(cappedLines(["a"], 2, 10, wide)).toEqual(["a"]);
});
