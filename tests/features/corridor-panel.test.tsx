// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Corridor, corridorsOf } from "../../src/domain/corridor.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { CorridorPanel } from "../../src/features/corridor-panel/CorridorPanel.tsx";
import { undrawnBetween } from "../../src/domain/undrawn.ts";
import { corridorModel } from "../../src/features/corridor-panel/model.ts";
import { panelMessages } from "../../src/i18n/messages/panels.ts";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

beforeEach(() => window.history.replaceState(null, "", "/"));
afterEach(cleanup);

const corridors = corridorsOf(dataset);
const named = (id: string): Corridor => {
  const corridor = corridors.find((candidate) => candidate.id === id);
  if (!corridor) throw new Error(`No corridor ${id}`);
  return corridor;
};
const model = (id: string, filter = noFilter) => corridorModel(dataset, named(id), filter, "en");

describe("what a corridor says", () => {
  it("every link of every corridor is listed once, in its family", () => {
    for (const corridor of corridors) {
      const { groups } = corridorModel(dataset, corridor, noFilter, "en");
      const records = groups.flatMap((group) => group.links.map((link) => link.record));
      expect(records.toSorted()).toEqual(corridor.links.map((link) => link.id).toSorted());
    }
  });

  it("a corridor of one direction is headed that way; one of several is not", () => {
    expect(model("hetao~xili-lake")).toMatchObject({
      isOneWay: true,
      ends: [{ name: "Xili Lake" }, { name: "Hetao" }],
    });
    expect(model("hetao~hong-kong").isOneWay).toBe(false);
  });

  it("Shanghai and Changsha: three links of two families, the earliest since December 2023, 870 to 880 km apart", () => {
    const { summary, distance } = model("changsha-etz~shanghai");
    expect(summary).toBe("3 links in two families, all achieved; the first since 2023-12.");
    expect(Number.parseInt(distance, 10)).toBeGreaterThan(869);
    expect(Number.parseInt(distance, 10)).toBeLessThan(881);
  });

  it("a distance that only reaches the marker of a city says so", () => {
    expect(model("changsha-etz~shanghai").markersMeasured).toBe(0);
    expect(model("hetao~hong-kong").markersMeasured).toBe(1);
    expect(model("hong-kong~shenzhen").markersMeasured).toBe(2);
    // Beyond the breadth of a city, and yet it stands for what is known only to be somewhere in Shenzhen.
    expect(model("chancheng~shenzhen").markersMeasured).toBe(1);
    expect(panelMessages.en.distance("29 km", 1)).toContain("to the marker of the city");
    expect(panelMessages["zh-Hans"].distance("29公里", 1)).toContain("城市的标注点");
  });

  it("figures of several links are shown once", () => {
    expect(model("changsha-etz~shanghai").figures.map((figure) => figure.record)).toEqual([
      "obs-cs-01",
      "obs-cs-14",
      "obs-cs-15",
    ]);
  });

  it("links between the same places that the map does not draw are listed with the reason", () => {
    const { undrawn } = model("changsha-etz~shanghai");
    expect(undrawn.map((link) => link.record)).toEqual(["link-cs-05"]);
    expect(undrawn.every((link) => link.unplaced !== null)).toBe(true);
  });

  it("a link of the region around a locality, or within one of the two, is not between them", () => {
    const undrawn = (id: string) => undrawnBetween(dataset, named(id).ends).map((link) => link.id);
    expect(undrawn("chancheng~nanshan")).toEqual([]);
    expect(undrawn("foshan~shenzhen")).toEqual([]);
    expect(undrawn("hetao~shenzhen")).toEqual([]);
    expect(undrawn("shenzhen~xili-lake")).toEqual(["link-xili-08"]);
  });

  it("no link is both drawn and listed as not drawn", () => {
    const drawn = new Set(corridors.flatMap((corridor) => corridor.links.map((link) => link.id)));
    for (const corridor of corridors) {
      expect(undrawnBetween(dataset, corridor.ends).some((link) => drawn.has(link.id))).toBe(false);
    }
  });

  it("a filter shortens the list and says by how much", () => {
    const { groups, hidden } = model("hetao~hong-kong", { ...noFilter, families: ["capital"] });
    expect(groups.map((group) => group.family.id)).toEqual(["capital"]);
    expect(hidden?.text).toMatch(/links hidden by the family filter/);
  });
});

describe("the corridor panel", () => {
  const show = (id: string) =>
    render(
      <Frame dataset={dataset} language="en">
        <CorridorPanel dataset={dataset} corridor={named(id)} />
      </Frame>,
    );

  it("says in its title from where to where, each a way on", () => {
    show("hetao~xili-lake");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toContain("Xili Lake → toHetao");
    expect(screen.getAllByRole("link", { name: "Hetao" })[0]?.getAttribute("href")).toContain("hub=hetao");
  });

  it("opens the evidence of a link", async () => {
    show("changsha-etz~shanghai");
    await userEvent.click(screen.getByRole("link", { name: /Source of Technology exchange centre/ }));
    expect(new URLSearchParams(window.location.search).get("evidence")).toBe("link-cs-01");
  });

  it("says that distances are computed and unlike figures not added", () => {
    show("changsha-etz~shanghai");
    expect(screen.getByText(/computed from coordinates/)).toBeTruthy();
    expect(screen.getByText("3, unlike, never added")).toBeTruthy();
  });
});
