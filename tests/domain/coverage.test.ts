import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { ageInMonths, coverage } from "../../src/domain/coverage.ts";
import type { HubId } from "../../src/domain/ids.ts";
import { coverageModel } from "../../src/i18n/coverageLine.ts";
import { realFiles } from "../fixtures/dataset-files.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const table = (file: string) =>
  Papa.parse<Record<string, string>>((realFiles.get(file) ?? "").trimEnd(), { header: true, delimiter: "," }).data;
const observation = (id: string) =>
  dataset.observations.find((candidate) => candidate.id === id) ?? expect.fail(`no figure ${id}`);
const months = (id: string, today: string) => ageInMonths(observation(id), today);

describe("coverage", () => {
  it("equals a count over the tables, per hub and theme", () => {
    const indicators = table("data/indicators.csv");
    const themeOf = new Map(indicators.map((row) => [row.id, row.theme]));
    for (const { id } of dataset.hubs) {
      const rows = table("data/observations.csv").filter((row) => row.hub === id);
      const known = new Set(rows.map((row) => row.indicator));
      const found = coverage(dataset, id);
      expect([found.known, found.total]).toEqual([known.size, indicators.length]);
      for (const { theme, known: inTheme, total } of found.themes) {
        expect(inTheme).toBe([...known].filter((indicator) => themeOf.get(indicator) === theme).length);
        expect(total).toBe(indicators.filter((row) => row.theme === theme).length);
      }
    }
  });

  it("counts an indicator with several figures once: Hetao prints 25 figures of 23 indicators", () => {
    expect(coverage(dataset, "hetao" as HubId).known).toBe(23);
  });

  it("of Nanshan nothing is known, and nothing is dated", () => {
    expect(coverage(dataset, "nanshan" as HubId)).toMatchObject({ known: 0, total: 54, newest: null, oldest: null });
  });

  it("the newest figure of Changsha is of 2024-10, the oldest of 2024 without a month", () => {
    const { newest, oldest } = coverage(dataset, "changsha-etz" as HubId);
    expect([newest?.asOf, oldest?.asOf]).toEqual(["2024-10", "2024"]);
  });
});

describe("the age of a figure", () => {
  it("counts whole months from its day", () => {
    expect(months("obs-xili-01", "2023-05-09")).toBe(0);
    expect(months("obs-xili-01", "2023-06-08")).toBe(0);
    expect(months("obs-xili-01", "2023-06-09")).toBe(1);
    expect(months("obs-xili-01", "2026-11-22")).toBe(42);
  });

  it("counts from the end of what a month or a year may mean, so it is never made older than it is", () => {
    expect(months("obs-hetao-year-09", "2024-06-15")).toBe(0);
    expect(months("obs-hetao-year-09", "2024-07-31")).toBe(1);
    expect(months("obs-cs-08", "2024-12-31")).toBe(0);
    expect(months("obs-cs-08", "2025-12-31")).toBe(12);
  });

  it("a short month ends as a long one does", () => {
    expect(months("obs-xili-07", "2023-02-28")).toBe(2);
  });

  it("does not ask its stated period: a plan until 2024 printed in 2022 is as old as its print", () => {
    expect(months("obs-chan-07", "2023-08-31")).toBe(12);
  });

  it("a clock before the figure makes no negative age", () => {
    expect(months("obs-xili-01", "1999-01-01")).toBe(0);
  });
});

describe("coverage in words", () => {
  const said = (hub: string, language: "en" | "zh-Hans") =>
    coverageModel(dataset, { hub: hub as HubId, today: "2026-11-22" }, language);

  it("says how many, how new and how old", () => {
    const xili = said("xili-lake", "en");
    expect(xili.text).toBe("9 of 54 indicators reported");
    expect(xili.newest).toMatchObject({ date: "2023-05-09", age: "3 years 6 months" });
    expect(said("xili-lake", "zh-Hans").newest?.age).toBe("3年6个月");
  });

  it("says at least where only the year is known", () => {
    expect(said("changsha-etz", "en").oldest?.age).toBe("at least 1 year 10 months");
  });

  it("says not reported, never zero, where nothing is known", () => {
    expect(said("nanshan", "en").text).toBe("none of 54 indicators reported");
    expect(said("nanshan", "zh-Hans").text).toBe("54项指标均来源未载");
    expect(said("nanshan", "en").newest).toBeNull();
  });
});
