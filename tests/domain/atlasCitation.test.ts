import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AtlasCitationRequest, atlasCitation } from "../../src/domain/atlasCitation.ts";

const request: AtlasCitationRequest = {
  dataset: { title: "Corridor Atlas: five hubs", version: "2026.11.1", released: "2026-11-28" },
  part: "河套",
  key: "hetao",
  address: "https://atlas.example/?hub=hetao",
  accessed: "2026-12-01",
  style: "gbt7714",
  language: "zh-Hans",
};

describe("a citation of the atlas", () => {
  it("follows GB/T 7714: dataset online, day of the version, day of consultation, address", () => {
    expect(atlasCitation(request)).toBe(
      "科创廊图：河套[DS/OL]. 2026.11.1版. (2026-11-28)[2026-12-01]. https://atlas.example/?hub=hetao.",
    );
    expect(atlasCitation({ ...request, language: "en", part: null, address: null })).toBe(
      "Corridor Atlas: five hubs[DS/OL]. Version 2026.11.1. (2026-11-28)[2026-12-01].",
    );
  });

  it("says in plain words what it is, and that there is no address where there is none", () => {
    expect(atlasCitation({ ...request, style: "plain" })).toBe(
      "科创廊图：河套，数据2026.11.1版（2026-11-28发布），2026-12-01查阅，https://atlas.example/?hub=hetao",
    );
    expect(atlasCitation({ ...request, style: "plain", language: "en", part: "Hetao", address: null })).toBe(
      "Corridor Atlas: Hetao, dataset 2026.11.1, released 2026-11-28, consulted 2026-12-01, no public address",
    );
  });

  it("keeps the title of a reader's own dataset", () => {
    const dataset = { ...request.dataset, title: "Our valley" };
    expect(atlasCitation({ ...request, dataset, style: "plain" })).toMatch(/^Our valley：河套/u);
  });

  it("is a BibTeX entry whose braces balance, whatever the part is called and wherever it lies", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (part, search) => {
        const address = `https://atlas.example/?x=${search}`;
        const entry = atlasCitation({ ...request, part, address, style: "bibtex" });
        expect(entry.split("{").length).toBe(entry.split("}").length);
        expect(entry.split("\n")).toHaveLength(9);
      }),
      { numRuns: 50 },
    );
    const entry = atlasCitation({ ...request, style: "bibtex" });
    expect(entry).toMatch(/^@misc\{corridor-atlas-2026-11-1-hetao,\n/u);
    expect(entry).toContain("  urldate = {2026-12-01},");
  });
});
