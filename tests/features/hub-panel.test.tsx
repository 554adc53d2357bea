// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { get } from "../../src/domain/dataset.ts";
import { noFilter, type Filter } from "../../src/domain/filter.ts";
import type { Hub } from "../../src/domain/hub.ts";
import { HubPanel } from "../../src/features/hub-panel/HubPanel.tsx";
import {
  entitiesModel,
  eventModels,
  figuresModel,
  fullName,
  keyFigures,
  eventsModel,
  instrumentsModel,
  linksModel,
  linkWays,
  profileModel,
  type Scope,
  sourcesModel,
  tabCounts,
  unfiltered,
} from "../../src/features/hub-panel/model.ts";
import { useView } from "../../src/view/useView.ts";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

afterEach(cleanup);
beforeEach(() => window.history.replaceState(null, "", "/"));

const hubNamed = (id: string): Hub => {
  const hub = dataset.hubs.find((candidate) => candidate.id === id);
  if (!hub) throw new Error(`No hub ${id}`);
  return hub;
};
const scope = (id: string, filter: Filter = noFilter): Scope => ({
  dataset,
  hub: hubNamed(id),
  filter,
  language: "en",
});
const plannedOnly: Filter = { ...noFilter, statuses: ["planned"] };

describe("what the panel of a hub says", () => {
  it.each([
    ["xili-lake", 9, 15],
    ["hetao", 25, 30],
    ["nanshan", 0, 6],
    ["chancheng", 8, 6],
    ["changsha-etz", 15, 13],
  ])("%s has %d figures and %d links", (id, figures, links) => {
    expect(tabCounts(scope(id))).toMatchObject({ figures, links });
  });

  it("key figures are at most six, one per theme, achieved before planned", () => {
    for (const hub of dataset.hubs) {
      const figures = keyFigures(scope(hub.id));
      const themes = figures.map(({ record }) => {
        const observation = get(dataset.byId.observation, record);
        return get(dataset.byId.indicator, observation.indicator).theme;
      });
      expect(figures.length).toBeLessThanOrEqual(6);
      expect(new Set(themes).size).toBe(themes.length);
      const isLate = figures.map((figure) => figure.status !== "achieved");
      expect([...isLate].sort()).toEqual(isLate);
    }
  });

  it("the profile shows the beginning of each list and how long the whole is", () => {
    for (const hub of dataset.hubs) {
      const { figures, instruments, events, questions } = profileModel(scope(hub.id));
      const counts = tabCounts(scope(hub.id));
      expect([figures.total, instruments.total, events.total]).toEqual([
        counts.figures,
        counts.instruments,
        counts.events,
      ]);
      expect(instruments.shown).toHaveLength(Math.min(4, instruments.total));
      expect(questions.shown).toHaveLength(Math.min(2, questions.total));
    }
  });

  it("a chart with a figure the status filter hides is left out and counted", () => {
    const all = profileModel(scope("chancheng"));
    const planned = profileModel(scope("chancheng", plannedOnly));
    expect(all.charts.length).toBeGreaterThan(0);
    expect(all.hiddenCharts).toBeNull();
    expect(planned.charts).toEqual([]);
    expect(planned.hiddenCharts?.text).toMatch(/^\d+ charts? hidden by the status filter\.$/);
  });

  it("what a filter leaves as it is says so, and only then", () => {
    const nothing = { figures: null, events: null, instruments: null, rest: null };
    expect(unfiltered(scope("hetao"))).toEqual(nothing);
    expect(unfiltered(scope("hetao", { ...plannedOnly, families: ["research"] }))).toEqual({
      figures: "Not filtered by family.",
      events: "Not filtered by family and status.",
      instruments: "Not filtered by family and status.",
      rest: "Not filtered by family and status.",
    });
    const dated: Filter = { ...noFilter, kinds: ["lab"], period: { from: "2024-01", to: "2024-06" } };
    expect(unfiltered(scope("hetao", dated))).toEqual({
      ...nothing,
      instruments: "Not filtered by kind.",
      rest: "Not filtered by kind and period.",
    });
  });

  it("a full name that only adds a district's 区 is not said again", () => {
    expect(fullName(hubNamed("chancheng"), "zh-Hans")).toBeNull();
    expect(fullName(hubNamed("chancheng"), "en")).toBeNull();
    expect(fullName(hubNamed("xili-lake"), "en")).toBe("Xili Lake International Science and Education City");
  });

  it("the latest events count what happened, and say which other dates the full list has", () => {
    const { events } = profileModel(scope("xili-lake"));
    expect([events.shown.length, events.happened, events.total]).toEqual([1, 1, 3]);
    expect(events.otherKinds.length).toBeGreaterThan(0);
  });

  it("every figure of a hub is listed in exactly one theme", () => {
    const { groups } = figuresModel(scope("hetao"));
    expect(groups.flatMap((group) => group.figures)).toHaveLength(25);
  });

  it("Nanshan has no figure of its own and shows those of the Chancheng enclave as Chancheng's", () => {
    const { isNone, groups, hosted } = figuresModel(scope("nanshan"));
    expect([isNone, groups.length]).toEqual([true, 0]);
    expect(hosted.map(({ owner, figures }) => [owner, figures.length])).toEqual([["chancheng", 6]]);
  });

  it("a link is either in a corridor or says why the map has no arc for it", () => {
    for (const hub of dataset.hubs) {
      const { groups, corridors } = linksModel(scope(hub.id));
      for (const link of groups.flatMap((group) => group.links)) {
        expect([link.record, corridors.has(link.record)]).toEqual([link.record, link.unplaced === null]);
      }
    }
  });

  it("containment is listed as geography, of no family", () => {
    const last = linksModel(scope("nanshan")).groups.find((group) => group.family === null);
    expect(last?.links.map((link) => [link.record, link.unplaced])).toEqual([
      ["link-xili-14", "geography, not collaboration"],
    ]);
  });

  it("a filter says how much it hides from a list, and clears only what that list answers to", () => {
    const filter: Filter = { ...plannedOnly, families: ["research"] };
    expect(figuresModel(scope("hetao", filter)).hidden).toMatchObject({
      text: "24 figures hidden by the status filter.",
      next: { statuses: [], families: ["research"] },
    });
    expect(linksModel(scope("hetao", filter)).hidden).toMatchObject({
      text: "28 links hidden by the family and status filters.",
      next: noFilter,
    });
  });

  it("events and instruments outside a period are hidden, counted, and back in one click", () => {
    const late: Filter = { ...noFilter, families: ["research"], period: { from: "2024-06", to: "2024-06" } };
    const events = eventsModel(scope("hetao", late));
    const before = dataset.events.filter(({ hub, date, precision }) => {
      const isSince = precision === "after" || precision === "not_before";
      return hub === "hetao" && !isSince && !date.startsWith("2024-06");
    }).length;
    expect(events.rows).toHaveLength(14 - before);
    expect(events.hidden).toEqual({
      text: `${before} events hidden by the period filter.`,
      action: "Clear the period filter",
      next: { ...late, period: null },
    });
    expect(tabCounts(scope("hetao", late)).events).toBe(events.rows.length);
    const { rows, hidden, isNone } = instrumentsModel(scope("hetao", late));
    // The fund of "2024", month unknown, may lie in June.
    expect(rows.map(({ record, date }) => [record, date])).toEqual([["pol-hetao-04", "2024"]]);
    expect([hidden?.text, isNone]).toEqual(["10 instruments hidden by the period filter.", false]);
  });

  it("the ways of a hub's links are counted and chosen seen from that hub", () => {
    const waysOf = (id: string, filter?: Filter) =>
      linkWays(scope(id, filter)).map(({ way, count, isOn }) => [way, count, isOn]);
    // Nanshan: containment, three enclaves of Chancheng, one return, one tenancy within it.
    expect(waysOf("nanshan")).toEqual([
      ["all", 6, true],
      ["out", 1, false],
      ["in", 4, false],
      ["between", 4, false],
    ]);
    const [all, out] = linkWays(scope("nanshan", { ...noFilter, families: ["enclave"] }));
    expect(out?.next).toEqual({ ...noFilter, families: ["enclave"], hubs: ["nanshan"], direction: "out" });
    expect(all?.next).toEqual({ ...noFilter, families: ["enclave"] });
    const chosen = linkWays(scope("nanshan", out?.next));
    expect(chosen.map(({ isOn }) => isOn)).toEqual([false, true, false, false]);
    expect(chosen[0]?.next).toEqual(all?.next);
  });

  it("a way shows as many links as its button says", () => {
    for (const { id } of dataset.hubs) {
      for (const { count, next } of linkWays(scope(id))) expect(linksModel(scope(id, next)).shown).toBe(count);
    }
  });

  it("the Chancheng centre stands in Nanshan as a guest and belongs to Chancheng", () => {
    expect(entitiesModel(scope("nanshan")).hosted.map(({ id }) => id)).toContain("chanshen-centre");
    const own = entitiesModel(scope("chancheng")).groups.flatMap((group) => group.entities.map(({ id }) => id));
    expect(own).toContain("chanshen-centre");
  });

  it("bodies of the nested hub are no guests of the hub around it", () => {
    expect(entitiesModel(scope("nanshan")).hosted.map(({ id }) => id)).not.toContain("szu");
  });

  it("events run from old to new, inferred dates with a star and their grounds", () => {
    const events = eventModels(scope("hetao"));
    expect(events).toHaveLength(14);
    expect(events.find((event) => event.record === "ev-hetao-12")).toMatchObject({
      date: "2024-06-21*",
      isDateInferred: true,
    });
  });

  it("Hetao rests on two sources", () => {
    expect(sourcesModel(scope("hetao")).map((source) => source.id)).toEqual([
      "hetao-opening-2024-06",
      "hetao-one-year-2024-08",
    ]);
  });
});

/** The panel under the view of the address, as the page mounts it. */
function Panel({ id }: { id: string }) {
  const { view } = useView();
  return <HubPanel key={view.page} dataset={dataset} hub={hubNamed(id)} today="2026-11-22" />;
}

const show = (id: string, search = "") => {
  window.history.replaceState(null, "", `/?hub=${id}${search}`);
  return render(
    <Frame dataset={dataset} language="en">
      <Panel id={id} />
    </Frame>,
  );
};

describe("the panel of a hub", () => {
  it("moves between its tabs with the arrow keys", async () => {
    show("hetao");
    screen.getByRole("tab", { name: /^Profile/ }).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Figures25");
    expect(document.activeElement).toBe(screen.getByRole("tab", { selected: true }));
    await userEvent.keyboard("{End}");
    expect(screen.getByRole("tab", { selected: true }).textContent).toMatch(/^Sources/);
  });

  it("every figure card opens its evidence", async () => {
    show("hetao", "&tab=figures");
    const cards = screen.getAllByRole("article");
    expect(cards).toHaveLength(25);
    for (const card of cards) {
      const number = within(card).getAllByRole("button")[0];
      expect(number?.getAttribute("data-evidence")).toMatch(/^obs-hetao/);
    }
    await userEvent.click(screen.getByRole("button", { name: "15,000+, Science, technology and research talent" }));
    expect(new URLSearchParams(window.location.search).get("evidence")).toBe("obs-hetao-year-19");
  });

  it("says in words that Nanshan has no figure, and whose the hosted ones are", () => {
    show("nanshan", "&tab=figures");
    expect(screen.getByText(/no source gives this hub a figure/)).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Stands here, belongs to Chancheng" })).toBeTruthy();
  });

  it("a tab for which nothing is reported says none; a count the filter empties stays a count", () => {
    show("nanshan");
    expect(screen.getByRole("tab", { name: /^Figures/ }).textContent).toBe("Figuresnone");
    cleanup();
    show("chancheng", "&family=talent&sector=quantum&status=capacity");
    expect(screen.getByRole("tab", { name: /^Links/ }).textContent).toBe("Links0");
  });

  it("says that no link passes instead of counting those on the map", () => {
    show("nanshan", "&tab=links&family=talent&sector=quantum&status=capacity");
    expect(screen.getByText("No link passes the filters.")).toBeTruthy();
    expect(screen.queryByText(/on the map/)).toBeNull();
  });

  it("what a source gave nothing of is left out of what it gave", () => {
    for (const { id } of dataset.hubs) {
      const { container } = show(id, "&tab=sources");
      expect(container.querySelector(".hub-panel__list")?.textContent).not.toMatch(
        /\b0 (figure|link|event|instrument)/,
      );
      cleanup();
    }
  });

  it("relaxes the filter that hides a list with one click", async () => {
    show("hetao", "&tab=links&status=planned");
    expect(screen.getByText("27 links hidden by the status filter.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Clear the status filter" }));
    expect(new URLSearchParams(window.location.search).get("status")).toBeNull();
    expect(screen.queryByText(/hidden by/)).toBeNull();
  });

  it("shows the links of one way alone, on the map too", async () => {
    show("hetao", "&tab=links");
    const ways = screen.getByRole("group", { name: "Which way the links of Hetao run" });
    await userEvent.click(within(ways).getByRole("button", { name: /^out/ }));
    expect(window.location.search).toBe("?hub=hetao&tab=links&hubs=hetao&direction=out");
    expect(screen.getByText(/hidden by the hub and direction filters/)).toBeTruthy();
    await userEvent.click(within(ways).getByRole("button", { name: /^all/ }));
    expect(window.location.search).toBe("?hub=hetao&tab=links");
  });

  it("leads from a link to its corridor and from a body to its card", () => {
    show("hetao", "&tab=links");
    const corridors = screen.getAllByRole("link", { name: /See the corridor of/ });
    expect(corridors.every((link) => (link.getAttribute("href") ?? "").includes("corridor="))).toBe(true);
    expect(screen.getAllByRole("link", { name: "XtalPi" })[0]?.getAttribute("href")).toContain("entity=xtalpi");
  });

  it.each(["figures", "links", "entities", "events", "instruments", "sources"])(
    "shows something on the tab %s of every hub",
    (tab) => {
      for (const hub of dataset.hubs) {
        const { container } = show(hub.id, `&tab=${tab}`);
        expect(container.querySelector('[role="tabpanel"]')?.textContent).not.toBe("");
        cleanup();
      }
    },
  );

  it("goes back to the overview when closed", async () => {
    show("hetao");
    await userEvent.click(screen.getByRole("button", { name: /Close/ }));
    expect(window.location.search).not.toContain("hub=");
  });
});
