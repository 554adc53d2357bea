import { describe, expect, it } from "vitest";
import { leavesFrame, sharedSearch } from "../../src/view/frame.ts";
import { transition } from "../../src/view/intent.ts";
import { parseView } from "../../src/view/url.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const at = (search: string) => parseView(search, dataset).view;

describe("a view inside another page", () => {
  it("is shared without that page", () => {
    expect(sharedSearch(at("?hub=hetao&frame=embed&host=https://example.org"))).toBe("?hub=hetao");
  });

  it("keeps selections, filters and steps of a story to itself, and opens other views elsewhere", () => {
    const map = at("?frame=embed");
    const story = at("?view=present&story=own-1&frame=embed");
    const { selection } = at("?hub=hetao");
    expect(leavesFrame(map, transition(map, { type: "select", selection }))).toBe(false);
    expect(leavesFrame(map, transition(map, { type: "print", hub: null }))).toBe(true);
    expect(leavesFrame(story, transition(story, { type: "go-to-step", step: 2 }))).toBe(false);
    expect(leavesFrame(story, transition(story, { type: "open-story", story: "own-1" }))).toBe(false);
    const compare = at("?view=compare&frame=embed");
    expect(leavesFrame(compare, transition(compare, { type: "select", selection }))).toBe(true);
  });

  it("leaves nothing where the atlas is a page of its own", () => {
    expect(leavesFrame(at(""), at("?view=links"))).toBe(false);
  });
});
