// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { embedCode, originOf, sizeOf, usualEmbedding } from "../../src/features/share-link/embedCode.ts";
import { parseView } from "../../src/view/url.ts";
import { defaultView, type View } from "../../src/view/view.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const view: View = { ...defaultView, selection: { type: "hub", id: "hetao" as never }, language: "en", theme: "dark" };
const addressOf = (search: string) => `https://atlas.example/path/${search}`;
/** The code as a page reads it; under another name, because the frame itself is not to load. */
const read = (code: string) => new DOMParser().parseFromString(code.replaceAll("iframe", "x-frame"), "text/html");
const frameOf = (code: string): Element => {
  const found = read(code).querySelector("x-frame");
  if (!found) throw new Error("no iframe");
  return found;
};

describe("the code that embeds a view", () => {
  it("opens the same view, embedded, in each visitor's own language and colours", () => {
    const frame = frameOf(embedCode(view, usualEmbedding, { title: "Hetao", addressOf }));
    const { search } = new URL(frame.getAttribute("src") ?? "");
    expect(parseView(search, dataset)).toEqual({
      view: { ...view, frame: "embed", language: null, theme: null },
      problems: [],
    });
    expect(frame.getAttribute("width")).toBe("100%");
    expect(frame.getAttribute("loading")).toBe("lazy");
    expect(frame.getAttribute("referrerpolicy")).toBe("no-referrer");
  });

  it("carries what was fixed: size, language, colours and the page it talks to", () => {
    const embedding = {
      width: 640,
      height: 360,
      language: "zh-Hant",
      theme: "light",
      host: "https://example.org",
    } as const;
    const frame = frameOf(embedCode(view, embedding, { title: "x", addressOf }));
    const { view: opened } = parseView(new URL(frame.getAttribute("src") ?? "").search, dataset);
    expect(opened).toMatchObject({ language: "zh-Hant", theme: "light", host: "https://example.org", frame: "embed" });
    expect([frame.getAttribute("width"), frame.getAttribute("height")]).toEqual(["640", "360"]);
  });

  it("stays one element whatever title and address hold", () => {
    const title = '"><script>alert(1)</script>&amp;';
    const code = embedCode({ ...view, evidence: '"><img src=x>' }, usualEmbedding, { title, addressOf });
    expect(read(code).body.children.length).toBe(1);
    expect(frameOf(code).getAttribute("title")).toBe(title);
    expect(read(code).querySelector("script, img")).toBeNull();
  });
});

describe("what is typed", () => {
  it.each([
    ["https://example.org", "https://example.org"],
    [" example.org/news/ ", "https://example.org"],
    ["http://localhost:8080/x", "http://localhost:8080"],
    ["EXAMPLE.org", "https://example.org"],
    ["", null],
    ["not a site", null],
    ["javascript:alert(1)", null],
    ["ftp://example.org", null],
    ["https://", null],
  ])("%j is the site %j", (text, origin) => expect(originOf(text)).toBe(origin));

  it.each([
    ["480", 480],
    [" 240 ", 240],
    ["239", null],
    ["2161", null],
    ["48.5", null],
    ["-480", null],
    ["100%", null],
    ["", null],
  ])("%j is a height of %j px", (text, px) => expect(sizeOf(text, [240, 2160])).toBe(px));
});
