import { describe, expect, it } from "vitest";
import { corridorsOf } from "../../src/domain/corridor.ts";
import { directions, type Filter, noFilter } from "../../src/domain/filter.ts";
import type { EntityId, HubId } from "../../src/domain/ids.ts";
import { linkFamilies } from "../../src/domain/link.ts";
import { statuses } from "../../src/domain/observation.ts";
import { languages } from "../../src/domain/text.ts";
import { actionsOf } from "../../src/features/command-palette/actions.ts";
import { choiceOf } from "../../src/features/command-palette/choices.ts";
import type { Deed } from "../../src/features/command-palette/deed.ts";
import { groupsOf } from "../../src/features/command-palette/model.ts";
import { recordFindables } from "../../src/search/searchRecords.ts";
import { type Intent, transition } from "../../src/view/intent.ts";
import { defaultView, hubTabs, mostHubsCompared, pages, presets, themes, type View } from "../../src/view/view.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { realPalette } from "../fixtures/realPalette.ts";
import { story } from "../fixtures/stories.ts";

const hetao = dataset.hubs[1]?.id as HubId;

function intentsOf(deed: Deed | undefined): readonly Intent[] {
  return deed && "intents" in deed ? deed.intents : [];
}

/** Every deed the palette offers in a view, of actions and of records. */
function deeds(view: View): readonly Deed[] {
  const records = recordFindables(dataset).map(({ kind, id }) => choiceOf(dataset, view, { kind, id }));
  return [...actionsOf(dataset, view).map(({ deed }) => deed), ...records.filter((deed) => deed !== undefined)];
}

/** The views one choice away. */
function reached(view: View): readonly View[] {
  return deeds(view).map((deed) => intentsOf(deed).reduce(transition, view));
}

const list = { scope: "all", language: "en", opened: new Set<string>(), recent: [] } as const;

const selected: View = {
  ...defaultView,
  selection: { type: "hub", id: hetao },
  evidence: "obs-hetao-year-19",
  filter: { ...noFilter, families: ["policy"], period: { from: "2024-01", to: "2024-06" } },
  compared: [hetao],
  needs: [{ id: "talent", weight: 2 }],
  sort: "-links",
  story: "own-x",
  theme: "dark",
  language: "en",
};

describe("everything a mouse can do is an action", () => {
  it("of every kind of intent", () => {
    // A new intent does not compile until somebody says where the palette has it.
    const wanted: Record<Intent["type"], boolean> = {
      select: true,
      "show-evidence": true,
      "open-tab": true,
      "open-page": true,
      filter: true,
      compare: true,
      weigh: true,
      print: true,
      sort: true,
      move: true,
      speak: true,
      paint: true,
      "step-back": true,
      // A period on its way while it is dragged; the palette sets periods at once, by "filter".
      "slide-period": false,
      present: true,
      "open-story": true,
      "hand-out": true,
      // What a step shows is looked at from the step.
      "look-at": false,
      // Keys of a story that is presented, where no palette opens.
      "go-to-step": false,
      "play-step": false,
      autoplay: false,
    };
    const offered = new Set(
      [...deeds(defaultView), ...deeds(selected)].flatMap((deed) => intentsOf(deed).map(({ type }) => type)),
    );
    for (const [type, isWanted] of Object.entries(wanted))
      expect([type, offered.has(type as Intent["type"])]).toEqual([type, isWanted]);
  });

  it("changes every part of the view", () => {
    // Only a story that runs moves its step or itself on; only the page around an embedded atlas gives it frame and host.
    const elsewhere = ["step", "autoplay", "frame", "host"] satisfies readonly (keyof View)[];
    const parts = Object.keys(defaultView).filter((part) => !elsewhere.some((other) => other === part));
    const changes: Record<keyof View, boolean> = Object.fromEntries(
      parts.map((part) => {
        const from = part === "tab" || part === "evidence" ? selected : defaultView;
        return [part, reached(from).some((view) => !Object.is(view[part as keyof View], from[part as keyof View]))];
      }),
    ) as Record<keyof View, boolean>;
    expect(Object.entries(changes).filter(([, isReached]) => !isReached)).toEqual([]);
  });

  it("every view, language, theme, map preset and tab", () => {
    const views = reached(selected);
    expect(new Set(views.map(({ page }) => page))).toEqual(new Set(pages));
    expect(new Set(views.map(({ language }) => language))).toEqual(new Set(languages));
    expect(new Set(views.map(({ theme }) => theme))).toEqual(new Set([...themes, null]));
    expect(new Set(views.map(({ tab }) => tab))).toEqual(new Set(hubTabs));
    const moved = views.map(({ camera }) => (camera.type === "preset" ? camera.preset : ""));
    expect(new Set(moved)).toEqual(new Set(presets));
  });

  it("every option of every filter, on and off, and clearing them", () => {
    const options: { readonly [Aspect in keyof Filter]: readonly unknown[] } = {
      sectors: dataset.sectors.map(({ id }) => [id]),
      families: linkFamilies.map((family) => [family]),
      statuses: statuses.map((status) => [status]),
      hubs: dataset.hubs.map(({ id }) => [id]),
      kinds: [...new Set(dataset.entities.map(({ kind }) => kind))].map((kind) => [kind]),
      direction: directions,
      period: ["2022", "2023", "2024"].map((year) => ({ from: `${year}-01`, to: `${year}-12` })),
    };
    const filters = reached(defaultView).map(({ filter }) => filter);
    for (const [aspect, values] of Object.entries(options)) {
      const found = filters.map((filter) => filter[aspect as keyof Filter]);
      for (const value of values) {
        expect(found).toContainEqual(value);
        const on: View = { ...defaultView, filter: { ...noFilter, [aspect]: value } };
        expect(reached(on).map(({ filter }) => filter)).toContainEqual(noFilter);
      }
    }
  });

  it("every story, ready-made or the reader's own, is presented, opened and printed", () => {
    const own = story({ title: { zh: "", en: "Mine" } });
    const actions = actionsOf(dataset, defaultView, [own]);
    for (const { id } of [own, ...dataset.stories]) {
      const views = actions.map(({ deed }) => intentsOf(deed).reduce(transition, defaultView));
      const pagesOf = views.filter((view) => view.story === id).map(({ page }) => page);
      expect(pagesOf).toEqual(["present", "stories", "handout"]);
    }
    expect(actions.find(({ id }) => id === `present-${own.id}`)?.names[0]).toEqual({
      zh: "演示：Mine",
      en: "Present: Mine",
    });
    expect(groupsOf(realPalette(), { ...list, query: "present enclave" })[0]?.rows[0]?.title.text).toBe(
      "Present: Chancheng's enclave in Nanshan",
    );
  });

  it("every hub goes onto the shortlist and off it, as long as there is room", () => {
    for (const { id } of dataset.hubs) {
      expect(reached(defaultView).map(({ compared }) => compared)).toContainEqual([id]);
      expect(reached({ ...defaultView, compared: [id] }).map(({ compared }) => compared)).toContainEqual([]);
    }
    const full = dataset.hubs.slice(0, mostHubsCompared).map(({ id }) => id);
    const lists = reached({ ...defaultView, compared: full }).map(({ compared }) => compared.length);
    expect(Math.max(...lists)).toBe(mostHubsCompared);
  });

  it("every weight of a need that is asked for", () => {
    const weights = reached(selected).flatMap(({ needs }) =>
      needs.filter(({ id }) => id === "talent").map(({ weight }) => weight),
    );
    expect(new Set(weights)).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  it("the map's own buttons, the link, sharing, adding to a story, printing and help", () => {
    const others = actionsOf(dataset, defaultView).map(({ deed }) =>
      deed.type === "map" ? deed.request : deed.type === "share" ? `share ${deed.tab}` : deed.type,
    );
    const wanted = ["fit", "zoom-in", "zoom-out", "north", "copy-link", "share link", "share story", "print", "help"];
    expect(others).toEqual(expect.arrayContaining(wanted));
  });
});

describe("choosing a record", () => {
  const chosen = (kind: Parameters<typeof choiceOf>[2]["kind"], id: string, view: View = defaultView) =>
    intentsOf(choiceOf(dataset, view, { kind, id })).reduce(transition, view);

  it("selects every hub, entity and corridor", () => {
    for (const { id } of dataset.hubs) expect(chosen("hub", id).selection).toEqual({ type: "hub", id });
    for (const { id } of corridorsOf(dataset))
      expect(chosen("corridor", id).selection).toEqual({ type: "corridor", id });
    const xtalpi = "xtalpi" as EntityId;
    expect(chosen("entity", xtalpi).selection).toEqual({ type: "entity", id: xtalpi });
  });

  it("opens the evidence of a figure, event or instrument with its hub behind it", () => {
    for (const { id, hub } of [...dataset.observations, ...dataset.events, ...dataset.instruments]) {
      const kind = id.startsWith("obs") ? "figure" : id.startsWith("ev") ? "event" : "instrument";
      expect(chosen(kind, id)).toMatchObject({ evidence: id, selection: { type: "hub", id: hub }, page: "explore" });
    }
  });

  it("keeps the open tab where its hub is selected already", () => {
    const view: View = { ...defaultView, selection: { type: "hub", id: hetao }, tab: "figures" };
    expect(chosen("figure", "obs-hetao-year-19", view)).toMatchObject({
      tab: "figures",
      evidence: "obs-hetao-year-19",
    });
  });

  it("filters by a sector, and takes the filter back", () => {
    const on = chosen("sector", "biomed");
    expect(on.filter.sectors).toEqual(["biomed"]);
    expect(chosen("sector", "biomed", on).filter.sectors).toEqual([]);
    expect(chosen("sector", "biomed", { ...defaultView, page: "sources" }).page).toBe("explore");
  });

  it("shows sources and questions where they are told", () => {
    expect(choiceOf(dataset, defaultView, { kind: "source", id: "xili-2023-05" })).toMatchObject({
      type: "reveal",
      anchor: "xili-2023-05",
    });
    expect(chosen("question", "q-01").page).toBe("sources");
  });

  it("does nothing for what the dataset does not hold", () => {
    expect(choiceOf(dataset, defaultView, { kind: "figure", id: "obs-none" })).toBeUndefined();
    expect(choiceOf(dataset, defaultView, { kind: "hub", id: "__proto__" })).toBeUndefined();
  });
});

describe("the list", () => {
  const asked = list;

  it("shows at most a handful of each kind, says how many there are, and opens up", () => {
    const bodies = groupsOf(realPalette(), { ...asked, query: "hetao" }).find(({ key }) => key === "entity");
    expect(bodies?.rows).toHaveLength(5);
    expect(bodies?.hidden).toBe((bodies?.count ?? 0) - 5);
    const opened = groupsOf(realPalette(), { ...asked, query: "hetao", opened: new Set(["entity"]) });
    expect(opened.find(({ key }) => key === "entity")?.rows).toHaveLength(bodies?.count ?? 0);
  });

  it("a figure's row says its value, bound, date and status, and which record that is", () => {
    const rows = groupsOf(realPalette(), { ...asked, query: "18605.73" }).flatMap((group) => group.rows);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ record: "obs-xili-01", status: { id: "planned" } });
    expect(rows[0]?.note).toContain("18,605.73 m²");
  });

  it("with nothing typed: what was chosen lately, the hubs, the views, where to start", () => {
    const groups = groupsOf(realPalette(), { ...asked, query: " ", recent: ["sector:biomed", "hub:gone"] });
    expect(groups.map(({ key }) => key)).toEqual(["recent", "hub", "view", "action"]);
    expect(groups[0]?.rows.map(({ id }) => id)).toEqual(["biomed"]);
  });

  it("for filters alone: every option, and only those when typing", () => {
    const every = groupsOf(realPalette(), { ...asked, scope: "filters", query: "" });
    expect(every.map(({ key, rows, count }) => [key, rows.length === count])).toEqual([
      ["sector", true],
      ["filter", true],
    ]);
    const typed = groupsOf(realPalette(), { ...asked, scope: "filters", query: "hetao" });
    expect(typed.map(({ key }) => key)).toEqual(["filter"]);
  });
});
