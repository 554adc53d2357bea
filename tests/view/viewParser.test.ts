import { expect, test } from "vitest";
import { createViewParser } from "../../src/view/viewParser.ts";
import { parseView } from "../../src/view/url.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

test("a part that says the same stays the same object, so that a moved camera is no new filter", () => {
  const parse = createViewParser(dataset);
  const first = parse("?hub=hetao&sector=biomed&compare=hetao,nanshan").view;
  const moved = parse("?hub=hetao&sector=biomed&compare=hetao,nanshan&at=114,22.5,9").view;
  expect([moved.filter, moved.selection, moved.compared, moved.needs]).toEqual([
    first.filter,
    first.selection,
    first.compared,
    first.needs,
  ]);
  expect(moved.filter).toBe(first.filter);
  expect(moved.selection).toBe(first.selection);
  expect(moved.compared).toBe(first.compared);
  expect(moved.camera).not.toBe(first.camera);
});

test("a part that says something else is new, and every view is what the address says", () => {
  const parse = createViewParser(dataset);
  const searches = [
    "?sector=biomed",
    "?sector=biomed,quantum",
    "?hub=hetao&period=2023-01..2024-02",
    "?direction=in",
    "",
  ];
  const filters = searches.map((search) => {
    const parsed = parse(search);
    expect(parsed).toEqual(parseView(search, dataset));
    return parsed.view.filter;
  });
  expect(new Set(filters).size).toBe(searches.length);
});
