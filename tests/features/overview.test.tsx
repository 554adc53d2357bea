// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noFilter } from "../../src/domain/filter.ts";
import type { SectorId } from "../../src/domain/ids.ts";
import {
  comparableGroups,
  coverageTable,
  familyBars,
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
      <Overview dataset={dataset} today="2026-11-22" />
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

  it("9 of 54 indicators are known of Xili Lake, none of Nanshan, and each newest figure has its date and age", () => {
    const { rows, newest, silent } = coverageTable(dataset, "2026-11-22", "en");
    expect(rows[0]?.cells.map((cell) => (cell.kind === "known" ? cell.text : cell.kind))).toEqual([
      "9/54",
      "23/54",
      "silent",
      "7/54",
      "15/54",
    ]);
    expect(newest.map(({ figure }) => figure && `${figure.date}, ${figure.age}`)).toEqual([
      "2023-05-09, 3 years 6 months",
      "2024-08-09, 2 years 3 months",
      null,
      "2022-12-12*, 3 years 11 months",
      "2024-10, 2 years",
    ]);
    expect(silent).toEqual(["Nanshan"]);
  });

  it("the themes of a hub make up all that is known of it", () => {
    const { rows } = coverageTable(dataset, "2026-11-22", "en");
    const known = (row: (typeof rows)[number] | undefined, column: number) => {
      const cell = row?.cells[column];
      return cell?.kind === "known" ? Number.parseInt(cell.text, 10) : 0;
    };
    const [all, ...byTheme] = rows;
    for (const column of [0, 1, 2, 3, 4]) {
      expect(byTheme.reduce((sum, row) => sum + known(row, column), 0)).toBe(known(all, column));
    }
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
    const table = screen.getByRole("table", { name: /^Indicators reported/ });
    const newest = within(table).getByRole("row", { name: /^Newest/ });
    expect(within(newest).getAllByRole("cell")[2]?.textContent).toBe("not reported");
  });

  it("leads from a count of a theme to the figures of that hub", async () => {
    show();
    await userEvent.click(screen.getByRole("link", { name: /^Hetao, Talent: 1 of 2 indicators reported/ }));
    const search = new URLSearchParams(window.location.search);
    expect([search.get("hub"), search.get("tab")]).toEqual(["hetao", "figures"]);
  });

  it("opens the newest figure from its date", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: "Xili Lake: newest figure, 2023-05-09" }));
    expect(new URLSearchParams(window.location.search).get("evidence")).toBe("obs-xili-01");
  });

  it("shows one family alone from its bar", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: /^Capital: 5 links/ }));
    expect(new URLSearchParams(window.location.search).get("family")).toBe("capital");
  });
});
