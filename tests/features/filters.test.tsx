// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { type Filter, noFilter } from "../../src/domain/filter.ts";
import { statuses } from "../../src/domain/observation.ts";
import { Filters } from "../../src/features/filters/Filters.tsx";
import { filterModel } from "../../src/features/filters/model.ts";
import { vocabulary } from "../../src/i18n/messages/vocabulary.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { Frame } from "../fixtures/Frame.tsx";

afterEach(cleanup);

const model = (filter = noFilter) => filterModel(dataset, filter, "en", vocabulary.en.status);

describe("the filter rail", () => {
  it("counts, without a filter, all mentions, all links that belong to a family, and all figures", () => {
    const { sectors, families, statuses: options } = model();
    expect(sum(sectors.map((option) => option.count))).toBe(dataset.mentions.length);
    expect(sum(families.map((option) => option.count))).toBe(dataset.links.filter((link) => link.family).length);
    expect(sum(options.map((option) => option.figures))).toBe(dataset.observations.length);
    expect(options.map((option) => option.id)).toEqual(statuses);
  });

  it("keeps the order of sectors while filters change the counts", () => {
    const order = model().sectors.map((option) => option.id);
    const filtered = model({ ...noFilter, families: ["compute"] });
    expect(filtered.sectors.map((option) => option.id)).toEqual(order);
  });

  it("offers a chip for each choice, and each chip takes back just that choice", () => {
    const ai = dataset.sectors.find((sector) => sector.id === "ai");
    if (!ai) throw new Error("the dataset has lost artificial intelligence");
    const filter: Filter = { ...noFilter, sectors: [ai.id], families: ["research"], statuses: ["planned"] };
    const { chips } = model(filter);
    expect(chips.map((chip) => chip.kind)).toEqual(["sector", "family", "status"]);
    expect(chips[0]?.next).toEqual({ ...filter, sectors: [] });
    expect(chips[1]?.next).toEqual({ ...filter, families: [] });
    expect(chips[2]?.next).toEqual({ ...filter, statuses: [] });
  });

  it("names the hidden families where most are shown", () => {
    const shown = dataset.linkFamilies.map((family) => family.id).filter((id) => id !== "policy");
    const { chips } = model({ ...noFilter, families: shown });
    expect(chips.map((chip) => [chip.kind, chip.key])).toEqual([["hidden-family", "policy"]]);
    expect(chips[0]?.next).toEqual(noFilter);
  });

  it("puts a chosen sector into the address, and a chip takes it out again", async () => {
    window.history.replaceState(null, "", "/");
    render(
      <Frame dataset={dataset} language="en">
        <Filters dataset={dataset} />
      </Frame>,
    );
    await userEvent.click(screen.getByRole("button", { name: /^Biomedicine/ }));
    expect(window.location.search).toBe("?sector=biomed");
    const chips = screen.getByRole("region", { name: "Filters" });
    await userEvent.click(within(chips).getByRole("button", { name: /^Remove filter: Biomedicine/ }));
    expect(window.location.search).toBe("");
  });

  it("hides a family with a click and shows one family alone with its own button", async () => {
    window.history.replaceState(null, "", "/");
    render(
      <Frame dataset={dataset} language="en">
        <Filters dataset={dataset} />
      </Frame>,
    );
    await userEvent.click(screen.getByRole("button", { name: /^Capital/ }));
    expect(new URLSearchParams(window.location.search).get("family")?.split(",")).not.toContain("capital");
    await userEvent.click(screen.getByRole("button", { name: "Only Capital" }));
    expect(window.location.search).toBe("?family=capital");
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
