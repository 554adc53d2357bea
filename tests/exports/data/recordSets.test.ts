import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corridorsOf } from "../../../src/domain/corridor.ts";
import { get } from "../../../src/domain/dataset.ts";
import { applyFilter, isFiltering, noFilter } from "../../../src/domain/filter.ts";
import { recordSets } from "../../../src/exports/data/recordSets.ts";
import { corridorModel } from "../../../src/features/corridor-panel/model.ts";
import { compareModel } from "../../../src/features/compare/model.ts";
import { answersOf, decideModel } from "../../../src/features/decide/model.ts";
import { dossierModel } from "../../../src/features/dossier/model.ts";
import { entityModel } from "../../../src/features/entity-card/model.ts";
import {
  entitiesModel,
  figuresModel,
  type Scope as PanelScope,
  tabCounts,
} from "../../../src/features/hub-panel/model.ts";
import { datedList } from "../../../src/features/timeline-view/listModel.ts";
import { parseView } from "../../../src/view/url.ts";
import { defaultView, type View } from "../../../src/view/view.ts";
import { anyFilter } from "../../fixtures/filters.ts";
import { realDataset as dataset } from "../../fixtures/realDataset.ts";

const shownAt = (view: Partial<View>) =>
  recordSets(dataset, { view: { ...defaultView, ...view }, story: null }, "shown");
const at = (search: string) => shownAt(parseView(search, dataset).view);
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort();
const lang = "zh-Hans";
const few = { numRuns: 25 };

describe("what is shown", () => {
  it("on the map and the table of links is what the filter leaves", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const left = applyFilter(dataset, filter);
        const explore = shownAt({ filter });
        expect(ids(explore.links)).toEqual(ids(left.links));
        expect(ids(explore.figures)).toEqual(ids(left.observations));
        expect(ids(explore.events)).toEqual(ids(left.events));
        expect(ids(explore.instruments)).toEqual(ids(left.instruments));
        expect(ids(explore.sectors)).toEqual(ids(left.mentions));
        expect(explore.corridors).toEqual(corridorsOf(dataset, left.links));
        const table = shownAt({ page: "links", filter });
        expect([ids(table.links), ids(table.corridors)]).toEqual([ids(explore.links), ids(explore.corridors)]);
        expect(table.figures).toEqual([]);
      }),
      few,
    );
  });

  it("on the timeline is what its list counts", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { events, links, figures, instruments } = shownAt({ page: "timeline", filter });
        const counts = datedList(dataset, filter, lang).counts;
        expect(counts).toEqual({
          event: events.length,
          link: links.length,
          figure: figures.length,
          instrument: instruments.length,
        });
      }),
      few,
    );
  });

  it("of a hub is what the tabs of its panel list", () => {
    fc.assert(
      fc.property(fc.constantFrom(...dataset.hubs), anyFilter, (hub, filter) => {
        const sets = shownAt({ selection: { type: "hub", id: hub.id }, filter });
        const scope: PanelScope = { dataset, hub, filter, language: lang };
        const { groups, hosted } = figuresModel(scope);
        const figures = [...groups, ...hosted].flatMap((group) => group.figures.map(({ record }) => record));
        expect(ids(sets.figures)).toEqual([...figures].sort());
        const { links, events, instruments } = tabCounts(scope);
        expect([sets.links.length, sets.events.length, sets.instruments.length]).toEqual([links, events, instruments]);
        const bodies = entitiesModel(scope);
        const listed = [...bodies.groups.flatMap(({ entities }) => entities), ...bodies.hosted, ...bodies.partners];
        expect(ids(sets.places)).toEqual(expect.arrayContaining(ids(listed)));
      }),
      few,
    );
  });

  it("of a corridor and of a body is what their panels list", () => {
    fc.assert(
      fc.property(fc.constantFrom(...corridorsOf(dataset)), anyFilter, (corridor, filter) => {
        const sets = shownAt({ selection: { type: "corridor", id: corridor.id }, filter });
        const model = corridorModel(dataset, corridor, filter, lang);
        const links = [...model.groups.flatMap((group) => group.links), ...model.undrawn].map(({ record }) => record);
        expect(ids(sets.links)).toEqual([...links].sort());
        expect(ids(sets.figures)).toEqual(model.figures.map(({ record }) => record as string).sort());
        expect(new Set(sets.sectors.map(({ sector }) => sector))).toEqual(
          new Set(model.sectors.map(({ sector }) => sector)),
        );
      }),
      few,
    );
    fc.assert(
      fc.property(fc.constantFrom(...dataset.entities), anyFilter, (entity, filter) => {
        const sets = shownAt({ selection: { type: "entity", id: entity.id }, filter });
        const model = entityModel(dataset, entity, filter, lang);
        const records = (list: readonly { readonly record: string }[]) => list.map(({ record }) => record).sort();
        expect(ids(sets.figures)).toEqual(records(model.figures));
        expect(ids(sets.links)).toEqual(records(model.links));
        expect(ids(sets.events)).toEqual(records(model.events));
        expect(ids(sets.people)).toEqual(model.people.map(({ id }) => id).sort());
        expect(ids(sets.sectors)).toEqual(records(model.sectors.flatMap(({ mentions }) => mentions)));
      }),
      few,
    );
  });

  it("of a comparison, a decision and a dossier is what they set side by side, whatever is filtered", () => {
    const hubs = dataset.hubs.filter(({ id }) => id === "hetao" || id === "xili-lake" || id === "nanshan");
    const compared = hubs.map(({ id }) => id);
    const filter = { ...noFilter, statuses: ["planned" as const] };
    const compare = shownAt({ page: "compare", compared, filter });
    const model = compareModel({ dataset, hubs: compared, today: "2026-12-01", language: lang });
    const cells = model.sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ content }) => content)));
    const figures = cells.flatMap((content) => (content.type === "figures" ? content.figures : []));
    const instruments = cells.flatMap((content) => (content.type === "instruments" ? content.instruments : []));
    expect(ids(compare.figures)).toEqual(figures.map(({ record }) => record as string).sort());
    expect(ids(compare.instruments)).toEqual(instruments.map(({ record }) => record as string).sort());
    expect(ids(compare.links)).toEqual([
      ...new Set(model.pairs.flatMap(({ links }) => links.map(({ record }) => record as string)).sort()),
    ]);

    const dossier = shownAt({ page: "dossier", compared, filter });
    const printed = dossierModel(dataset, hubs, { language: lang, made: "2026-12-01" });
    const rows = printed.hubs.flatMap((hub) => hub.figures.flatMap((group) => group.rows));
    expect(ids(dossier.figures)).toEqual(rows.map(({ record }) => record as string).sort());
    expect(dossier.events).toHaveLength(printed.hubs.flatMap(({ events }) => events).length);

    const needs = [
      { id: "finance", weight: 2 },
      { id: "sector/biomed", weight: 1 },
    ];
    const decide = shownAt({ page: "decide", needs, compared });
    const result = decideModel(dataset, answersOf(dataset), { needs, compared }, lang).result;
    expect(decide.answers.map(({ state }) => state)).toEqual(
      result?.rows.flatMap((row) => row.cells.map(({ state }) => state)),
    );
    expect(decide.answers.every(({ weight, need }) => (need.id === "finance" ? weight === 2 : weight === 1))).toBe(
      true,
    );
  });

  it("is nothing where a page still waits for hubs, needs or a story", () => {
    for (const search of ["?view=compare&compare=hetao", "?view=decide", "?view=dossier", "?view=handout"]) {
      const sets = at(search);
      expect([search, ...Object.values(sets).map((set: readonly unknown[]) => set.length)]).toEqual([
        search,
        ...Object.keys(sets).map(() => 0),
      ]);
    }
  });

  it("of a story is its steps and every record they show or quote", () => {
    for (const story of dataset.stories) {
      const sets = recordSets(dataset, { view: { ...defaultView, page: "stories", story: story.id }, story }, "shown");
      expect(sets.steps.map(({ step }) => step)).toEqual(story.steps);
      const all = new Set(
        Object.values(sets).flatMap((set) => (set as readonly { id?: string }[]).map(({ id }) => id)),
      );
      for (const record of story.steps.flatMap(({ records }) => records)) expect(all).toContain(record);
    }
  });

  it("always brings what the records speak of: places, indicators, rules, sources", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const sets = shownAt({ filter });
        const [places, indicators, sources] = [sets.places, sets.indicators, sets.sources].map(
          (set) => new Set<string>(set.map(({ id }) => id)),
        );
        for (const { subject, indicator, provenance } of sets.figures) {
          expect(places).toContain(subject);
          expect(indicators).toContain(indicator);
          for (const { source } of provenance.evidence) expect(sources).toContain(source);
        }
        for (const { id } of sets.figures) {
          const groups = dataset.comparability.filter(({ observations }) => observations.includes(id));
          expect(ids(sets.comparability)).toEqual(expect.arrayContaining(ids(groups)));
        }
      }),
      few,
    );
  });

  it("is everything where nothing is filtered, and everything is the whole dataset", () => {
    const everything = recordSets(dataset, { view: defaultView, story: null }, "everything");
    expect(isFiltering(defaultView.filter)).toBe(false);
    const { figures, links, events, corridors } = shownAt({});
    expect([figures, links, events, corridors]).toEqual([
      everything.figures,
      everything.links,
      everything.events,
      everything.corridors,
    ]);
    expect(everything.places).toBe(dataset.entities);
    expect(everything.people.map(({ id }) => get(new Map(dataset.people.map((one) => [one.id, one])), id))).toEqual(
      dataset.people,
    );
  });
});
