// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noFilter } from "../../src/domain/filter.ts";
import type { SectorId } from "../../src/domain/ids.ts";
import {
  comparableGroups,
  familyBars,
  freshness,
  holdings,
  isolatedHubs,
  matrix,
} from "../../src/features/overview/model.ts";
import { Overview } from "../../src/features/overview/Overview.tsx";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

beforeEach(() => window.history.replaceState(null, "", "/"));
afterEach(cleanup);

const show = () =>
  render(
    <Frame dataset={dataset} language="en">
      <Overview dataset={dataset} />
    </Frame>,
  );

describe("what the overview says", () => {
  it("the atlas holds what the source inventory holds", () => {
    expect(holdings(dataset)).toEqual({ hubs: 5, entities: 84, figures: 57, links: 68, events: 26, instruments: 30 });
  });

  it("only Changsha is linked to no other hub", () => {
    expect(isolatedHubs(dataset).map((hub) => hub.id)).toEqual(["changsha-etz"]);
  });

  it("the matrix holds every mention once", () => {
    const { rows, shown } = matrix(dataset, noFilter, "en");
    const cells = rows.flatMap((row) => row.cells);
    const counted = cells.reduce((sum, cell) => sum + (cell.kind === "mentions" ? cell.count : 0), 0);
    expect([counted, shown]).toEqual([51, 51]);
  });

  it("Nanshan is silent, not empty; a filter hides, and does not silence", () => {
    const ofHub = (filter: typeof noFilter, hub: string) =>
      matrix(dataset, filter, "en").rows.map((row) => row.cells.find((cell) => cell.hub === hub)?.kind);
    expect(new Set(ofHub(noFilter, "Nanshan"))).toEqual(new Set(["silent"]));
    const onlyQuantum = { ...noFilter, sectors: ["quantum" as SectorId] };
    expect(ofHub(onlyQuantum, "Hetao").filter((kind) => kind === "mentions")).toHaveLength(1);
    expect(ofHub(onlyQuantum, "Hetao")).toContain("hidden");
  });

  it("67 links belong to a family and one is containment; 29 are on the map", () => {
    const bars = familyBars(dataset, noFilter, "en");
    expect([bars.inFamilies, bars.containment, bars.onMap]).toEqual([67, 1, 29]);
    expect(bars.bars.map((bar) => bar.count)).toEqual([19, 13, 12, 8, 7, 5, 2, 1]);
  });

  it("a family filter empties the other bars and keeps their order", () => {
    const only = familyBars(dataset, { ...noFilter, families: ["capital"] }, "en");
    expect(only.bars.filter((bar) => bar.count > 0).map((bar) => bar.family)).toEqual(["capital"]);
    expect(only.bars.map((bar) => bar.family)).toEqual(
      familyBars(dataset, noFilter, "en").bars.map((bar) => bar.family),
    );
  });

  it("the latest figure of each hub carries its date, and Nanshan has none", () => {
    const dates = Object.fromEntries(freshness(dataset, "en").map(({ hub, latest }) => [hub, latest?.date ?? null]));
    expect(dates).toEqual({
      "xili-lake": "2023-05-09",
      hetao: "2024-08-09",
      nanshan: null,
      chancheng: "2022-12-12*",
      "changsha-etz": "2024-10",
    });
  });

  it("four groups may stand side by side", () => {
    expect(comparableGroups(dataset).sideBySide).toBe(4);
  });
});

describe("the overview", () => {
  it("opens the evidence of a matrix cell", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: "Hetao, Biomedicine: 7 mentions" }));
    expect(new URLSearchParams(window.location.search).get("evidence")).toBe("biomed@hetao");
  });

  it("filters by a sector from its row, and selects a hub from its column", async () => {
    show();
    const table = screen.getByRole("table", { name: /How often/ });
    await userEvent.click(within(table).getByRole("button", { name: "Quantum" }));
    expect(within(table).getByRole("button", { name: "Quantum" }).getAttribute("aria-pressed")).toBe("true");
    expect(new URLSearchParams(window.location.search).get("sector")).toBe("quantum");
    await userEvent.click(within(table).getByRole("link", { name: "Nanshan District" }));
    expect(new URLSearchParams(window.location.search).get("hub")).toBe("nanshan");
  });

  it("says in words that Nanshan has no figure", () => {
    show();
    const section = screen.getByRole("region", { name: "Figures as of" });
    expect(within(section).getByText("not reported")).toBeTruthy();
  });

  it("shows one family alone from its bar", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: /^Capital: 5 links/ }));
    expect(new URLSearchParams(window.location.search).get("family")).toBe("capital");
  });
});
