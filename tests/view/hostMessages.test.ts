import { describe, expect, it } from "vitest";
import { changeMessages, hostRequest, readyMessage, viewAsked } from "../../src/view/hostMessages.ts";
import { parseView } from "../../src/view/url.ts";
import type { View } from "../../src/view/view.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const at = (search: string): View => parseView(search, dataset).view;
const embedded = at("?frame=embed&host=https://example.org&lang=en&theme=dark");
const request = (more: object) => ({ source: "corridor-atlas", version: 1, ...more });

describe("what the atlas tells its host", () => {
  it("begins with what it shows, without how it stands in the host's page", () => {
    expect(readyMessage({ ...embedded, selection: at("?hub=hetao").selection })).toEqual({
      source: "corridor-atlas",
      version: 1,
      type: "ready",
      search: "?hub=hetao&lang=en&theme=dark",
    });
  });

  it("goes on with the view and, where that changes, the selection", () => {
    const selected = { ...embedded, selection: at("?hub=hetao").selection };
    expect(changeMessages(embedded, selected).map(({ type }) => type)).toEqual(["view", "select"]);
    expect(changeMessages(selected, embedded).at(-1)).toMatchObject({ type: "select", selection: null });
    const filtered = { ...selected, filter: at("?sector=biomed").filter };
    expect(changeMessages(selected, filtered)).toEqual([
      request({ type: "view", search: "?hub=hetao&sector=biomed&lang=en&theme=dark" }),
    ]);
    expect(changeMessages(filtered, { ...filtered })).toEqual([]);
  });
});

describe("what a host may ask", () => {
  it("is a view or a language, in this version of the protocol", () => {
    expect(hostRequest(request({ type: "set-view", search: "?hub=hetao" }))).toEqual({
      type: "set-view",
      search: "?hub=hetao",
    });
    expect(hostRequest(request({ type: "set-language", language: "zh-Hant" }))).toEqual({
      type: "set-language",
      language: "zh-Hant",
    });
  });

  it.each([
    null,
    undefined,
    "set-view",
    42,
    [],
    {},
    { type: "set-view", search: "?hub=hetao" },
    { ...request({ type: "set-view", search: "?hub=hetao" }), version: 2 },
    { ...request({ type: "set-view", search: "?hub=hetao" }), source: "another" },
    request({ type: "set-view" }),
    request({ type: "set-view", search: ["?hub=hetao"] }),
    request({ type: "set-view", search: `?hub=${"x".repeat(8_000)}` }),
    request({ type: "set-language", language: "fr" }),
    request({ type: "ready", search: "" }),
    request({ type: "__proto__" }),
  ])("is nothing else: %j", (data) => expect(hostRequest(data)).toBeNull());
});

describe("a view asked for", () => {
  it("is shown, in the language and colours there were", () => {
    const asked = viewAsked(embedded, { type: "set-view", search: "?corridor=none&hub=hetao&sector=biomed" }, dataset);
    expect(asked).toEqual({
      ...at("?hub=hetao&sector=biomed"),
      frame: "embed",
      host: embedded.host,
      language: "en",
      theme: "dark",
    });
  });

  it("changes neither how the atlas stands in the page nor to whom it talks", () => {
    const asked = viewAsked(embedded, { type: "set-view", search: "?frame=page&host=https://evil.example" }, dataset);
    expect([asked.frame, asked.host]).toEqual(["embed", "https://example.org"]);
  });

  it("can name language and colours, and a language alone leaves the rest", () => {
    expect(viewAsked(embedded, { type: "set-view", search: "?lang=zh-Hans&theme=light" }, dataset)).toMatchObject({
      language: "zh-Hans",
      theme: "light",
    });
    const selected = { ...embedded, selection: at("?hub=hetao").selection };
    expect(viewAsked(selected, { type: "set-language", language: "zh-Hant" }, dataset)).toEqual({
      ...selected,
      language: "zh-Hant",
    });
  });
});
