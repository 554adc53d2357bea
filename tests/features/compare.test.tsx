// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { HubId } from "../../src/domain/ids.ts";
import { type Language, languages } from "../../src/domain/text.ts";
import { CompareTray } from "../../src/features/compare/CompareTray.tsx";
import { CompareView } from "../../src/features/compare/CompareView.tsx";
import { compareModel, differencesIn, type RowModel } from "../../src/features/compare/model.ts";
import { movedBy } from "../../src/features/compare/shortlist.ts";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const today = "2026-11-22";
const all = dataset.hubs.map(({ id }) => id);
const hubs = (...ids: string[]): readonly HubId[] => all.filter((id) => ids.includes(id));
const modelOf = (ids: readonly HubId[], language: Language = "en") =>
  compareModel({ dataset, hubs: ids, today, language });
const subsets = all.flatMap((_, a) =>
  all.slice(a + 1).flatMap((second, b) => {
    const rest = all.slice(a + b + 2);
    const pair = [all[a] as HubId, second];
    return [pair, ...rest.map((third) => [...pair, third])];
  }),
);

beforeEach(() => window.history.replaceState(null, "", "/"));
afterEach(cleanup);

describe("what a comparison says", () => {
  it("shows every figure with its bound, unit, status word, date, source and door, in both languages", () => {
    for (const language of languages) {
      const { sections } = modelOf(hubs("xili-lake", "hetao", "chancheng", "changsha-etz"), language);
      const figures = sections.flatMap(({ rows }) => rows.flatMap(figuresOf));
      expect(figures).toHaveLength(57);
      for (const figure of figures) {
        expect(dataset.observations.some(({ id }) => id === figure.record)).toBe(true);
        for (const part of [
          figure.text,
          figure.label,
          figure.statusWord,
          figure.asOf,
          figure.source,
          figure.paragraph,
        ]) {
          expect(part).not.toBe("");
        }
      }
    }
  });

  it("gives every row that may stand side by side a caveat in its margin, for every two and three hubs", () => {
    for (const ids of subsets) {
      const [sideBySide, unlike] = modelOf(ids).sections;
      for (const row of [...(sideBySide?.rows ?? []), ...(unlike?.rows ?? [])]) {
        expect(row.notes[0]?.tone).toBe("caveat");
        expect(row.notes[0]?.text.length).toBeGreaterThan(20);
      }
    }
  });

  it("draws a chart only where all of its figures are compared, and none for what is not comparable", () => {
    const chartsOf = (...ids: string[]) =>
      modelOf(hubs(...ids)).sections.flatMap(({ key, rows }) =>
        rows.flatMap(({ chart }) => (chart ? [`${key} ${chart.id}`] : [])),
      );
    expect(chartsOf("xili-lake", "hetao", "chancheng")).toEqual(["sideBySide chart-facility-size"]);
    expect(chartsOf("xili-lake", "hetao", "changsha-etz")).toEqual([]);
  });

  it("never says not reported of a theme whose figures stand above", () => {
    const { sections } = modelOf(hubs("xili-lake", "changsha-etz"));
    const firms = sections.find(({ key }) => key === "themes")?.rows.find(({ key }) => key === "firms");
    expect(firms?.cells[0]?.content).toEqual({ type: "none", text: "See above: High-tech enterprises" });
    expect(firms?.cells[1]?.above).toBe("See above: High-tech enterprises");
  });

  it("says of Nanshan that it has no figure of its own and hosts six of Chancheng", () => {
    const [head] = modelOf(hubs("nanshan", "xili-lake")).heads.filter(({ hub }) => hub === "nanshan");
    expect(head?.noFigures).toBe("No figure of its own: no source prints one for it as a whole.");
    expect(head?.hosted).toEqual(["6 figures of Chancheng stand here and count once, for Chancheng."]);
  });

  it("says that Xili Lake lies inside Nanshan and is never added to it", () => {
    const [pair] = modelOf(hubs("nanshan", "xili-lake")).pairs;
    expect(pair?.lines.join(" ")).toContain("Xili Lake lies inside Nanshan: their figures are never added");
  });

  it("leaves out what is alike, and counts it", () => {
    const { sections } = modelOf(hubs("xili-lake", "hetao", "changsha-etz"));
    const { sections: differing, hidden } = differencesIn(sections);
    const count = (among: typeof sections) => among.reduce((sum, { rows }) => sum + rows.length, 0);
    expect(count(differing) + hidden).toBe(count(sections));
    const sectors = (among: typeof sections) =>
      among.find(({ key }) => key === "sectors")?.rows.map(({ key }) => key) ?? [];
    expect(sectors(sections)).toContain("biomed");
    expect(sectors(differing)).not.toContain("biomed");
    expect(sectors(differing)).toContain("ai");
  });

  it("moves a hub one place, and not beyond the ends", () => {
    const [a, b, c] = all as [HubId, HubId, HubId];
    expect(movedBy([a, b, c], a, 1)).toEqual([b, a, c]);
    expect(movedBy([a, b, c], c, -1)).toEqual([a, c, b]);
    expect(movedBy([a, b, c], a, -1)).toEqual([a, b, c]);
    expect(movedBy([a, b, c], c, 1)).toEqual([a, b, c]);
  });
});

describe("the comparison", () => {
  const show = (compared: string) => {
    window.history.replaceState(null, "", `/?view=compare&compare=${compared}`);
    render(
      <Frame dataset={dataset} language="en">
        <CompareView dataset={dataset} today={today} mapOf={(hub) => <i>map of {hub.id}</i>} />
      </Frame>,
    );
  };
  const columns = () => screen.getAllByRole("columnheader").map((column) => column.textContent);

  it("has a column for each hub in the order in which they were added, with its map", () => {
    show("hetao,xili-lake");
    expect(columns()).toEqual(["Topic", "Hetao", "Xili Lake", "Notes"]);
    expect(screen.getByText("map of hetao")).toBeTruthy();
  });

  it("says not reported in every empty cell", () => {
    show("nanshan,hetao,changsha-etz,xili-lake");
    for (const cell of screen.getAllByRole("cell")) {
      if (cell.dataset.missing === "true") expect(cell.textContent).toMatch(/not reported$/);
      if (cell.className === "compare__cell") expect(cell.textContent?.trim()).not.toBe("");
    }
  });

  it("opens the evidence of a figure", async () => {
    show("xili-lake,changsha-etz");
    await userEvent.click(screen.getByRole("button", { name: "1,152, National high-tech enterprises" }));
    expect(new URLSearchParams(window.location.search).get("evidence")).toBe("obs-xili-07");
  });

  it("moves a column and keeps the focus on the button that moved it", async () => {
    show("xili-lake,hetao,chancheng");
    const [button] = screen.getAllByRole("button", { name: "Move Xili Lake one column back" });
    if (!button) return expect.fail("no button");
    await userEvent.click(button);
    expect(new URLSearchParams(window.location.search).get("compare")).toBe("hetao,xili-lake,chancheng");
    expect(columns()).toEqual(["Topic", "Hetao", "Xili Lake", "Chancheng", "Notes"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Move Xili Lake one column back");
    expect(screen.getByText("Xili Lake is now 2 of 3")).toBeTruthy();
  });

  it("hides rows alike and says how many", async () => {
    show("xili-lake,hetao,changsha-etz");
    expect(screen.queryByRole("rowheader", { name: "Biomedicine" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Differences only" }));
    expect(screen.queryByRole("rowheader", { name: "Biomedicine" })).toBeNull();
    expect(screen.getByText(/^\d+ rows alike hidden/, { selector: "[role=status]" })).toBeTruthy();
  });

  it("with one hub explains and offers the others; adding one compares", async () => {
    show("hetao");
    expect(screen.getByText(/^Hetao is chosen/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Add Nanshan to the comparison" }));
    expect(columns()).toEqual(["Topic", "Hetao", "Nanshan", "Notes"]);
  });

  it("with four hubs says that no more fit", () => {
    show("hetao,xili-lake,nanshan,chancheng");
    expect(screen.getByText("At most four hubs fit; remove one to add another.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Add Changsha ETZ to the comparison" })).toBeNull();
  });
});

describe("the tray", () => {
  const show = (compared: string) => {
    window.history.replaceState(null, "", `/?compare=${compared}`);
    render(
      <Frame dataset={dataset} language="en">
        <CompareTray dataset={dataset} />
      </Frame>,
    );
  };
  const compared = () => new URLSearchParams(window.location.search).get("compare");
  const chips = () =>
    within(screen.getByRole("list"))
      .getAllByRole("listitem")
      .map((chip) => chip.textContent);

  it("holds the hubs in order, and leads to the comparison, the decision and the dossier", () => {
    show("changsha-etz,hetao");
    expect(chips()).toEqual(["Changsha ETZ", "Hetao"]);
    const to = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
    expect(to("Compare (2)")).toBe("?view=compare&compare=changsha-etz,hetao");
    expect(to("Decide")).toBe("?view=decide&compare=changsha-etz,hetao");
    expect(to("Dossier")).toBe("?view=dossier&compare=changsha-etz,hetao");
  });

  it("asks for one more where there is only one", () => {
    show("hetao");
    expect(screen.getByText("Add one more to compare")).toBeTruthy();
    expect(screen.queryByRole("link", { name: /^Compare/ })).toBeNull();
  });

  it("reorders, removes and clears, and says so", async () => {
    show("changsha-etz,hetao,nanshan");
    await userEvent.click(screen.getByRole("button", { name: "Move Hetao one column forward" }));
    expect(compared()).toBe("hetao,changsha-etz,nanshan");
    expect(screen.getByRole("status").textContent).toBe("Hetao is now 1 of 3");
    await userEvent.click(screen.getByRole("button", { name: "Remove Nanshan from the comparison" }));
    expect(compared()).toBe("hetao,changsha-etz");
    expect(screen.getByRole("status").textContent).toBe("Nanshan removed, 2 left");
    await userEvent.click(screen.getByRole("button", { name: "Clear" }));
    expect(compared()).toBeNull();
    expect(screen.getByRole("status").textContent).toBe("Nothing left to compare");
  });

  it("says that four is the most", () => {
    show("hetao,xili-lake,nanshan,chancheng");
    expect(screen.getByText("At most four hubs fit; remove one to add another.")).toBeTruthy();
  });
});

function figuresOf({ cells }: RowModel) {
  return cells.flatMap(({ content }) => (content.type === "figures" ? content.figures : []));
}
