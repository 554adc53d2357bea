import { expect, test } from "vitest";
import { familiesOf, hasLatinQuotes, paintOf, presentationOf } from "../../src/ui/presentation.ts";

const style =
  (...layers: readonly Readonly<Record<string, string>>[]) =>
  (property: string) =>
    Object.assign({}, ...layers)[property] ?? "";
const plain = {
  fill: "rgb(0, 0, 0)",
  stroke: "none",
  "stroke-width": "1px",
  "font-family": '"Noto Sans SC", sans-serif',
  "font-size": "16px",
  opacity: "1",
};

test("colours are written as every program reads them, with their opacity apart", () => {
  expect(paintOf("rgb(152, 42, 0)")).toEqual({ paint: "#982a00", opacity: 1 });
  expect(paintOf("rgba(26, 29, 33, 0.25)")).toEqual({ paint: "#1a1d21", opacity: 0.25 });
  expect(paintOf("color(srgb 1 0.5 0 / 0.5)")).toEqual({ paint: "#ff8000", opacity: 0.5 });
  expect(paintOf("rgba(0, 0, 0, 0)")).toEqual({ paint: "none", opacity: 1 });
  expect(paintOf('url("#hatch")')).toEqual({ paint: "url(#hatch)", opacity: 1 });
});

test("faces are a list that other programs understand, without those only our style sheet knows", () => {
  const list = '"Latin quotes", "Noto Sans SC", PingFang, sans-serif';
  expect(familiesOf(list)).toEqual(["Noto Sans SC", "PingFang", "sans-serif"]);
  expect(hasLatinQuotes(list)).toBe(true);
  expect(hasLatinQuotes('"Noto Sans SC"')).toBe(false);
});

test("only what differs from the parent, or from what SVG takes for granted, is written", () => {
  expect(presentationOf(style(plain), style(plain)).size).toBe(0);
  expect(Object.fromEntries(presentationOf(style(plain), null))).toEqual({
    "font-family": "'Noto Sans SC', sans-serif",
    "font-size": "16",
  });
  const red = style(plain, { fill: "rgb(255, 0, 0)", opacity: "0.3", "stroke-dasharray": "5px, 3.5px" });
  expect(Object.fromEntries(presentationOf(red, style(plain)))).toEqual({
    fill: "#ff0000",
    opacity: "0.3",
    "stroke-dasharray": "5 3.5",
  });
  // Opacity is not inherited: the same on parent and child is written twice.
  expect(Object.fromEntries(presentationOf(red, red))).toEqual({ opacity: "0.3" });
});

test("a reference is kept within the document and dropped when it leads out of it", () => {
  const clipped = (value: string) =>
    presentationOf(style(plain, { "clip-path": value }), style(plain)).get("clip-path");
  expect(clipped('url("#frame")')).toBe("url(#frame)");
  expect(clipped('url("https://elsewhere.example/x.svg")')).toBeUndefined();
});
