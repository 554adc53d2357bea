// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Entity } from "../../src/domain/entity.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { findPlacement } from "../../src/domain/place.ts";
import { EntityCard } from "../../src/features/entity-card/EntityCard.tsx";
import { entityModel } from "../../src/features/entity-card/model.ts";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

beforeEach(() => window.history.replaceState(null, "", "/"));
afterEach(cleanup);

const named = (id: string): Entity => {
  const entity = dataset.entities.find((candidate) => candidate.id === id);
  if (!entity) throw new Error(`No entity ${id}`);
  return entity;
};
const model = (id: string) => entityModel(dataset, named(id), noFilter, "en");

describe("what an entity card says", () => {
  it("each entity is either pinned with method and precision, or says why it is not", () => {
    for (const entity of dataset.entities) {
      const { where } = entityModel(dataset, entity, noFilter, "en");
      expect(where.isPinned).toBe(findPlacement(dataset, entity) !== undefined);
      expect(where.headline.length).toBeGreaterThan(0);
      expect(where.facts.some((fact) => fact.term === "Precision")).toBe(where.isPinned);
    }
  });

  it("a body known only to its city says so", () => {
    expect(model("stex").where.headline).toBe(
      "Known only to be in Shanghai: drawn at the point of the city, with a ring of that size.",
    );
  });

  it("a body nobody locates is listed and not drawn", () => {
    expect(model("minsheng-bank").where).toMatchObject({
      isPinned: false,
      headline: "No source says where it is: listed and not drawn.",
    });
  });

  it("the Innovation Centre carries its figures, links, event and the paragraphs that name it", () => {
    const card = model("hetao-ic");
    expect(card.figures).toHaveLength(4);
    expect(card.links).toHaveLength(7);
    expect(card.events.map((event) => event.record)).toContain("ev-hetao-12");
    expect(card.mentions[0]?.paragraphs).toMatch(/^¶\u00a0\d/);
  });

  it("what a filter hides of its figures, links, events and sectors is counted, with the way back", () => {
    const outside = { ...noFilter, period: { from: "2019-01", to: "2019-12" } };
    const all = model("stex-csc");
    const filtered = entityModel(dataset, named("stex-csc"), outside, "en");
    const hidden = (count: number, what: string) =>
      `${count} ${what}${count === 1 ? "" : "s"} hidden by the period filter.`;
    expect([filtered.events, filtered.sectors, filtered.figures]).toEqual([[], [], []]);
    expect(filtered.hiddenEvents?.text).toBe(hidden(all.events.length, "event"));
    expect(filtered.hiddenEvents?.next).toEqual(noFilter);
    const mentions = all.sectors.flatMap((sector) => sector.mentions).length;
    expect(filtered.hiddenSectors?.text ?? hidden(0, "sector mention")).toBe(hidden(mentions, "sector mention"));
    expect(all.hiddenEvents).toBeNull();
  });

  it("people are named with their role and paragraph", () => {
    expect(model("hightide").people).toEqual([
      { id: "per-04", name: "Liu Liping", role: "Founder and chair", source: expect.stringContaining("¶\u00a013") },
    ]);
  });

  it("every paragraph that names an entity is listed", () => {
    for (const entity of dataset.entities) {
      const { mentions } = entityModel(dataset, entity, noFilter, "zh-Hans");
      expect(mentions).toHaveLength(new Set(entity.evidence.map((piece) => piece.source)).size);
    }
  });
});

describe("the entity card", () => {
  it.each(["en", "zh-Hans"] as const)("shows every entity, in %s, with its name as heading", (language) => {
    for (const entity of dataset.entities) {
      render(
        <Frame dataset={dataset} language={language}>
          <EntityCard dataset={dataset} entity={entity} />
        </Frame>,
      );
      const name = language === "en" ? entity.name.en : entity.name.zh;
      expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(name);
      cleanup();
    }
  });

  it("opens the evidence of a person", () => {
    render(
      <Frame dataset={dataset} language="en">
        <EntityCard dataset={dataset} entity={named("hightide")} />
      </Frame>,
    );
    const mark = screen.getByRole("link", { name: /^Source of Liu Liping/ });
    expect(mark.getAttribute("data-evidence")).toBe("per-04");
  });

  it("says what to beware of about an event, as the hub panel does", () => {
    render(
      <Frame dataset={dataset} language="en">
        <EntityCard dataset={dataset} entity={named("hetao-ic")} />
      </Frame>,
    );
    const event = dataset.events.find((candidate) => candidate.id === "ev-hetao-12");
    expect(screen.getByText(event?.notes?.en ?? "no note")).toBeTruthy();
  });

  it("leads to its hub", () => {
    render(
      <Frame dataset={dataset} language="en">
        <EntityCard dataset={dataset} entity={named("xtalpi")} />
      </Frame>,
    );
    expect(screen.getByRole("link", { name: "Hetao" }).getAttribute("href")).toContain("hub=hetao");
  });
});
