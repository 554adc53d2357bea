// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/text.ts";
import { indicatorRows, sortedIndicators, sourceModels } from "../../src/features/sources-view/model.ts";
import { SourcesView } from "../../src/features/sources-view/SourcesView.tsx";
import { tableNames } from "../../src/dataset/schema.ts";
import { goToAnchor } from "../../src/view/address.ts";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

beforeEach(() => window.history.replaceState(null, "", "/"));
afterEach(cleanup);

const tables = [
  { path: "links.csv", title: "Links", href: "data/links.csv" },
  { path: "extra.csv", title: "Something else", href: "data/extra.csv" },
];
const show = (language: Language = "zh-Hans") =>
  render(
    <Frame dataset={dataset} language={language}>
      <SourcesView dataset={dataset} tables={tables} takeAlong={null} />
    </Frame>,
  );

describe("the sources view", () => {
  it("lets every record of the dataset be opened", () => {
    const { container } = show();
    const open = new Set(
      [...container.querySelectorAll("[data-evidence]")].map((element) => element.getAttribute("data-evidence")),
    );
    const records = [
      dataset.observations,
      dataset.links,
      dataset.events,
      dataset.instruments,
      dataset.mentions,
      dataset.people,
      dataset.entities,
    ];
    for (const { id } of records.flat()) expect(open.has(id), id).toBe(true);
    for (const { id, kind } of dataset.derivations) if (kind !== "forbidden") expect(open.has(id), id).toBe(true);
  });

  it("says everything the records say, in both languages", () => {
    for (const language of ["zh-Hans", "en"] as const) {
      const { container } = show(language);
      const text = container.textContent ?? "";
      const side = language === "en" ? "en" : "zh";
      for (const source of dataset.sources) {
        for (const part of [source.noise, source.dateNotes, source.outsideEvidence, source.repairs, source.script]) {
          expect(text).toContain(part[side]);
        }
        for (const exclusion of source.exclusions) expect(text).toContain(exclusion.phrase);
      }
      for (const question of dataset.questions) expect(text).toContain(question.answer[side]);
      for (const group of dataset.comparability) expect(text).toContain(group.reasoning[side]);
      for (const trap of dataset.traps) expect(text).toContain(trap.text[side]);
      for (const indicator of dataset.indicators) expect(text).toContain(indicator.definition[side]);
      for (const { version, date, what } of dataset.changes) {
        for (const part of [version, date, what[side]]) expect(text).toContain(part);
      }
      expect(text).not.toMatch(/undefined|NaN/u);
      cleanup();
    }
  });

  it("offers each table for download, by the name it has in the reader's language", () => {
    show();
    expect(screen.getByRole("link", { name: "下载链路" }).getAttribute("href")).toBe("data/links.csv");
    expect(screen.getByRole("link", { name: "下载Something else" }).getAttribute("href")).toBe("data/extra.csv");
  });

  // By selector: asking for roles in a page of this size takes seconds.
  it("names the atlas's own tables in Chinese, and goes to the part its address names, at once and later", () => {
    window.history.replaceState(null, "", "/?view=sources#changes");
    const own = tableNames.map((name) => ({ path: `${name}.csv`, title: "English title", href: `data/${name}.csv` }));
    const { container } = render(
      <Frame dataset={dataset} language="zh-Hans">
        <SourcesView dataset={dataset} tables={own} takeAlong={null} />
      </Frame>,
    );
    expect(container.querySelectorAll(".sources__files a")).toHaveLength(own.length);
    expect(container.textContent).not.toContain("English title");
    const current = [...container.querySelectorAll(".sources__changes li")].map((row) =>
      row.textContent?.includes("现行版本"),
    );
    expect(current).toEqual(dataset.changes.map((_, index) => index === 0));
    const head = container.querySelector('.sources__head a[href="#changes"]')?.textContent;
    for (const part of [dataset.version, dataset.released]) expect(head).toContain(part);

    const focused = () => document.activeElement?.getAttribute("data-anchor");
    expect(focused()).toBe("changes");
    act(() => goToAnchor("q-17"));
    expect(focused()).toBe("q-17");
    const indicators = container.querySelector('.sources__nav a[href="#indicators"]');
    if (indicators) fireEvent.click(indicators);
    expect(focused()).toBe("indicators");
    act(() => goToAnchor("nowhere"));
    expect(focused()).toBe("indicators");
    expect(window.location.search).toBe("?view=sources");
  });

  it("sorts the dictionary up, down and back", () => {
    show("en");
    const table = screen.getByRole("table");
    const first = () => within(table).getAllByRole("rowheader")[0]?.textContent;
    const own = first();
    const header = within(table).getByRole("button", { name: /^Indicator/u });
    fireEvent.click(header);
    expect(header.closest("th")?.getAttribute("aria-sort")).toBe("ascending");
    const ascending = first();
    fireEvent.click(header);
    expect(header.closest("th")?.getAttribute("aria-sort")).toBe("descending");
    expect(first()).not.toBe(ascending);
    fireEvent.click(header);
    expect(first()).toBe(own);
  });
});

describe("the models", () => {
  it("attribute each record to the one source it was taken from", () => {
    const taken = sourceModels(dataset, "zh-Hans").flatMap((source) => source.taken);
    const count = (kind: string) => taken.filter((list) => list.kind === kind).flatMap((list) => list.items).length;
    expect(["observation", "link", "event", "instrument", "mention", "person"].map(count)).toEqual([
      57, 68, 26, 30, 51, 22,
    ]);
  });

  it("say why a number was not taken, in the reader's words, and what is amiss with a headline", () => {
    for (const language of ["zh-Hans", "en"] as const) {
      for (const [index, source] of sourceModels(dataset, language).entries()) {
        const known = dataset.sources[index];
        const categories = source.exclusions.map((exclusion) => exclusion.category);
        if (language === "zh-Hans") for (const category of categories) expect(category).toMatch(/^\p{Script=Han}+$/u);
        const note = source.fields.find((field) => field.key === "headline")?.lines ?? [];
        const side = language === "en" ? "en" : "zh";
        expect(note).toEqual(known?.titleNote ? [known.titleNote[side]] : []);
        expect(source.isHeadlinePrinted).toBe(known?.titleZh !== null);
      }
    }
  });

  it("name, for every indicator, the hubs that report it and those that do not", () => {
    for (const row of indicatorRows(dataset, "zh-Hans")) {
      const reporting = row.figures.map((figure) => figure.hub);
      expect([...reporting, ...row.missing].sort()).toEqual(dataset.hubs.map((hub) => hub.shortName.zh).sort());
    }
  });

  it("sort without losing a row", () => {
    const rows = indicatorRows(dataset, "zh-Hans");
    for (const column of ["label", "unit", "theme", "figures", "missing"] as const) {
      expect(new Set(sortedIndicators(rows, { column, isDescending: true }, "zh-Hans"))).toEqual(new Set(rows));
    }
  });
});
