// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NothingLeft } from "../../src/app/NothingLeft.tsx";
import { applyFilter, type Filter, filterAspects, linksLeft, noFilter } from "../../src/domain/filter.ts";
import type { HubId, SectorId } from "../../src/domain/ids.ts";
import { statuses } from "../../src/domain/observation.ts";
import { emptyModel } from "../../src/features/filters/emptyModel.ts";
import { Filters } from "../../src/features/filters/Filters.tsx";
import { filterModel } from "../../src/features/filters/model.ts";
import { useView } from "../../src/view/useView.ts";
import { anyFilter } from "../fixtures/filters.ts";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

afterEach(cleanup);
beforeEach(() => window.history.replaceState(null, "", "/"));

const model = (filter: Filter = noFilter) => filterModel(dataset, filter, "en");
const sector = (id: string) => id as SectorId;
const hub = (id: string) => id as HubId;

function show(search = "") {
  window.history.replaceState(null, "", `/${search}`);
  return render(
    <Frame dataset={dataset} language="en">
      <Filters dataset={dataset} />
      <Notice />
    </Frame>,
  );
}

/** The notice over the map, under the view of the address. */
function Notice() {
  const { view } = useView();
  return (
    <section aria-label="Map" tabIndex={-1}>
      <NothingLeft dataset={dataset} filter={view.filter} />
    </section>
  );
}

const chips = () =>
  within(screen.getByRole("region", { name: "Filters" })).getAllByRole("button", { name: /^Remove filter/ });
const asked = (name: string) => new URLSearchParams(window.location.search).get(name);

describe("what the filter rail says", () => {
  it("counts, without a filter, all mentions, all links that belong to a family, and all figures", () => {
    const { sectors, families, statuses: options, left } = model();
    expect(sum(sectors.map((option) => option.count))).toBe(dataset.mentions.length);
    expect(sum(families.map((option) => option.count))).toBe(dataset.links.filter((link) => link.family).length);
    expect(sum(options.map((option) => option.figures))).toBe(dataset.observations.length);
    expect(options.map((option) => option.id)).toEqual(statuses);
    expect(left).toEqual({ links: 68, drawn: 29 });
  });

  it("keeps the order of sectors and kinds while filters change the counts", () => {
    const filtered = model({ ...noFilter, families: ["compute"] });
    expect(filtered.sectors.map((option) => option.id)).toEqual(model().sectors.map((option) => option.id));
    expect(filtered.kinds.map((option) => option.id)).toEqual(model().kinds.map((option) => option.id));
  });

  it("offers the kinds that stand at an end of some link, and no other", () => {
    const ends = dataset.links.flatMap(({ from, to }) => [from.entity, to.entity]);
    const expected = dataset.entities.filter(({ id }) => ends.includes(id)).map(({ kind }) => kind);
    expect(new Set(model().kinds.map(({ id }) => id))).toEqual(new Set(expected));
  });

  it("offers a chip for each answer, and each chip takes back just that answer", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { chips } = model(filter);
        const [most, least] = [8 - filter.families.length, filter.families.length].sort((a, b) => b - a);
        const families = filter.families.length === 0 ? 0 : (least ?? most);
        const others = [filter.sectors, filter.statuses, filter.hubs, filter.kinds].map((list) => list.length);
        const single = [filter.direction, filter.period].filter((choice) => choice !== null).length;
        expect(chips).toHaveLength(sum(others) + (families ?? 0) + single);
        for (const { aspect, next } of chips) {
          const changed = filterAspects.filter((one) => JSON.stringify(next[one]) !== JSON.stringify(filter[one]));
          expect(changed).toEqual([aspect]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("names the hidden families where most are shown", () => {
    const shown = dataset.linkFamilies.map((family) => family.id).filter((id) => id !== "policy");
    const { chips } = model({ ...noFilter, families: shown });
    expect(chips.map((chip) => [chip.label, chip.next])).toEqual([["hidden: Cooperation zone & policy", noFilter]]);
  });

  it("says a direction relative to the chosen hubs", () => {
    const label = (hubs: readonly string[], language: "en" | "zh-Hans" = "en") => {
      const filter: Filter = { ...noFilter, hubs: hubs.map(hub), direction: "between" };
      return filterModel(dataset, filter, language).chips.at(-1)?.label;
    };
    expect(label([])).toBe("between the hubs");
    expect(label(["hetao"])).toBe("between Hetao and other hubs");
    expect(label(["hetao", "xili-lake"], "zh-Hans")).toBe("西丽湖、河套之间");
  });

  it("offers the months of the data, and a chosen month beyond them", () => {
    expect([model().months[0], model().months.at(-1), model().months.length]).toEqual(["2022-01", "2024-12", 36]);
    const { months } = model({ ...noFilter, period: { from: "2019-05", to: "2022-03" } });
    expect([months[0], months.length]).toEqual(["2019-05", 37]);
  });
});

describe("what stands over an emptied map", () => {
  const say = (change: Partial<Filter>) => emptyModel(dataset, { ...noFilter, ...change }, "en");

  it("is there for every filter that draws nothing, and each of its ways draws something or says it does not", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const said = emptyModel(dataset, filter, "en");
        const drawn = model(filter).left.drawn;
        expect(said === null).toBe(drawn > 0);
        for (const { label, next } of said?.ways ?? []) {
          const { drawn: left } = model(next).left;
          expect(label).toContain(left > 0 ? `${left} link` : "none on the map");
        }
      }),
      { numRuns: 150 },
    );
  });

  it("says which sector and family no source ties", () => {
    const said = say({ sectors: [sector("biomed")], families: ["compute"], hubs: [hub("hetao")] });
    expect(said?.cause).toBe("No source names “Biomedicine” for a link of “Compute & data”.");
    expect(said?.headline).toBe("No link passes these filters.");
  });

  it("says of a sector without any link that it is the sector", () => {
    const said = say({ sectors: [sector("quantum")] });
    expect(said?.cause).toBe("No source names “Quantum information” for any link, so none can be drawn.");
    expect(said?.ways.map(({ label }) => label)).toEqual(["Without “Quantum information”: 29 links on the map"]);
  });

  it("says that links are left which no map can draw", () => {
    const undrawn: Filter = { ...noFilter, hubs: [hub("xili-lake")], families: ["ecosystem"] };
    const left = linksLeft(dataset, undrawn).length;
    expect(left).toBeGreaterThan(1);
    expect(say(undrawn)?.headline).toBe(
      `${left} links pass, but none of them can be drawn; the details still have them.`,
    );
  });

  it("says so when nothing at all is left", () => {
    const nothing: Filter = { ...noFilter, statuses: ["capacity"], period: { from: "1999-01", to: "1999-02" } };
    const before = { ...nothing, families: ["compute" as const] };
    expect(Object.values(applyFilter(dataset, before)).flat()).toEqual([]);
    expect(emptyModel(dataset, before, "en")?.headline).toBe("Nothing at all passes these filters.");
  });
});

describe("the filter rail", () => {
  it("puts a chosen sector into the address, and a chip takes it out again", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: /^Biomedicine/ }));
    expect(window.location.search).toBe("?sector=biomed");
    const chips = screen.getByRole("region", { name: "Filters" });
    await userEvent.click(within(chips).getByRole("button", { name: /^Remove filter: Biomedicine/ }));
    expect(window.location.search).toBe("");
  });

  it("hands the focus from a chip taken out to the next, then to the one before, then to the count", async () => {
    show("?sector=biomed,ai&status=planned");
    const [first] = chips();
    first?.focus();
    await userEvent.keyboard("{Enter}");
    expect(chips()).toHaveLength(2);
    expect(document.activeElement).toBe(chips()[0]);
    chips()[1]?.focus();
    await userEvent.keyboard("{Enter}");
    expect(chips()).toHaveLength(1);
    expect(document.activeElement).toBe(chips()[0]);
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement?.textContent).toBe("68 links, 29 on the map");
  });

  it("hands the focus to the count when everything is cleared", async () => {
    show("?sector=biomed,ai");
    await userEvent.click(
      within(screen.getByRole("region", { name: "Filters" })).getByRole("button", { name: "Clear all" }),
    );
    expect(document.activeElement?.textContent).toContain("68 links");
  });

  it("leaves the focus on the map when a way out of nothing is taken", async () => {
    show("?family=compute&hubs=chancheng");
    const map = screen.getByRole("region", { name: "Map" });
    const [way] = within(map).getAllByRole("button");
    way?.focus();
    await userEvent.keyboard("{Enter}");
    expect(within(map).queryAllByRole("button")).toEqual([]);
    expect(document.activeElement).toBe(map);
  });

  it("hides a family with a click and shows one family alone with its own button", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: /^Capital/ }));
    expect(asked("family")?.split(",")).not.toContain("capital");
    await userEvent.click(screen.getByRole("button", { name: "Only Capital" }));
    expect(window.location.search).toBe("?family=capital");
  });

  it("says how many links are left while filtering", async () => {
    show();
    const choices = screen.getByRole("region", { name: "Filters" });
    expect(choices.textContent).toContain("68 links, 29 on the map");
    await userEvent.click(screen.getByRole("button", { name: "Only Compute & data" }));
    expect(choices.textContent).toContain("1 link, 1 on the map");
  });

  it("narrows to a hub, a way and a kind, and clears all of it", async () => {
    show();
    await userEvent.click(screen.getByRole("checkbox", { name: /^Hetao/ }));
    await userEvent.click(screen.getByRole("button", { name: /^into Hetao, \d+/ }));
    await userEvent.click(screen.getByText("More filters: kinds of bodies"));
    await userEvent.click(screen.getByRole("checkbox", { name: /^University/ }));
    expect([asked("hubs"), asked("direction"), asked("kind")]).toEqual(["hetao", "in", "university"]);
    expect(screen.getByRole("button", { name: "into Hetao, 3" }).getAttribute("aria-pressed")).toBe("true");
    await userEvent.click(screen.getByRole("button", { name: "Clear all" }));
    expect(window.location.search).toBe("");
  });

  it("reaches from one chosen month to the end of what is dated", async () => {
    show();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "From" }), "2024-01");
    expect(asked("period")).toBe("2024-01..2024-12");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "From" }), "any");
    expect(asked("period")).toBeNull();
  });

  it("says that a period is impossible, keeps the one that holds, and offers to swap", async () => {
    show("?period=2023-06..2024-01");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "To" }), "2022-03");
    expect(screen.getByRole("status").textContent).toContain("2022-03, lies before the start, 2023-06");
    expect(asked("period")).toBe("2023-06..2024-01");
    await userEvent.click(screen.getByRole("button", { name: "Swap them" }));
    expect(asked("period")).toBe("2022-03..2023-06");
    expect(screen.queryByText(/lies before/)).toBeNull();
  });

  it("offers the smallest relaxation of an empty filter in one click", async () => {
    show("?sector=biomed&family=compute");
    await userEvent.click(screen.getByRole("button", { name: /^Without “Compute & data”: \d+ links? on the map/ }));
    expect(window.location.search).toBe("?sector=biomed");
    expect(screen.queryByText(/No source names/)).toBeNull();
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
