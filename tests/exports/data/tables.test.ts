import fc from "fast-check";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { projectScriptTable } from "../../../scripts/traditional.ts";
import { csvRecords } from "../../../src/dataset/csv.ts";
import { get } from "../../../src/domain/dataset.ts";
import { plainCell } from "../../../src/domain/spreadsheet.ts";
import { languages, teachTraditional } from "../../../src/domain/text.ts";
import { cellText, csvText, packageCsv } from "../../../src/exports/data/csv.ts";
import { dataTable } from "../../../src/exports/data/dataTable.ts";
import { fullTable, jsonFile } from "../../../src/exports/data/dataExport.ts";
import { figureModel } from "../../../src/i18n/figureLine.ts";
import { linkModel } from "../../../src/i18n/linkLine.ts";
import { setNames } from "../../../src/i18n/messages/dataTables.ts";
import { parcelAt, realStamp } from "../../fixtures/dataParcel.ts";
import { realFiles } from "../../fixtures/dataset-files.ts";
import { projectFolder } from "../../fixtures/project.ts";
import { realDataset as dataset } from "../../fixtures/realDataset.ts";

beforeAll(() => teachTraditional(projectScriptTable(projectFolder)));

const decided = "?view=decide&needs=finance,sector/biomed";

describe.each(languages)("tables in %s", (language) => {
  const everything = parcelAt("", { scope: "everything", language });
  const parcels = [everything, parcelAt(decided, { language })];
  const tables = parcels.flatMap((parcel) => parcel.names.map((name) => fullTable(parcel, name)));

  it("are there for every set of records", () => {
    expect(new Set(tables.map(({ name }) => name))).toEqual(new Set(setNames));
  });

  it("come back from a CSV parser with every cell, under headers of their own", () => {
    for (const table of tables) {
      const text = csvText(table);
      expect(text.startsWith("\uFEFF") && text.endsWith("\r\n"), table.name).toBe(true);
      expect(text.replaceAll("\r\n", ""), table.name).not.toContain("\r");
      const { data, errors } = Papa.parse<string[]>(text.slice(1).replace(/\r\n$/u, ""), { delimiter: "," });
      expect(errors, table.name).toEqual([]);
      const [header = [], ...rows] = data;
      expect(header, table.name).toEqual(table.columns.map(({ label }) => label));
      expect(new Set(header).size, table.name).toBe(header.length);
      expect(
        rows.map((row) => row.map(plainCell)),
        table.name,
      ).toEqual(table.rows.map(({ cells }) => cells.map(cellText)));
    }
  });

  it("give each row an id of its own, its version, and where it was read", () => {
    for (const table of tables) {
      const column = (key: string) => table.columns.findIndex((one) => one.key === key);
      const records = table.rows.map(({ cells }) => cells[column("record")]);
      expect(new Set(records).size, table.name).toBe(records.length);
      for (const { cells, evidence } of table.rows) {
        expect(cells[column("dataset_version")]).toBe(dataset.version);
        expect(cells[column("address")]).toBe(realStamp.address);
        const [first] = evidence;
        if (!first) continue;
        expect(cells[column("phrase")]).toBe(first.phrase);
        expect(cells[column("source_title")]).toContain(get(dataset.byId.source, first.source).titleZh ?? "[");
        for (const { paragraph, phrase } of evidence) {
          expect(cellText(cells[column("citations")] ?? null)).toContain(`${paragraph} “${phrase}”`);
        }
      }
    }
  });

  it("say of figures and links what the page says", () => {
    const figures = fullTable(everything, "figures");
    const value = (table: typeof figures, row: number, key: string) =>
      table.rows[row]?.cells[table.columns.findIndex((one) => one.key === key)];
    for (const [row, observation] of dataset.observations.entries()) {
      const model = figureModel(dataset, observation, language);
      expect(value(figures, row, "printed")).toBe(model.text);
      expect(value(figures, row, "as_of_words")).toBe(model.asOf);
      expect(value(figures, row, "status_words")).toBe(model.statusWord);
      const { quantity } = observation;
      expect(["value", "min", "max", "bound"].map((key) => value(figures, row, key))).toEqual(
        quantity.bound === "range"
          ? [null, quantity.min, quantity.max, "range"]
          : [quantity.value, null, null, quantity.bound],
      );
    }
    const links = fullTable(everything, "links");
    for (const [row, link] of dataset.links.entries()) {
      const model = linkModel(dataset, link, language);
      expect(value(links, row, "since_words")).toBe(model.since);
      expect(value(links, row, "not_drawn")).toBe(model.unplaced);
      expect(value(links, row, "from")).toBe(model.from.name);
    }
  });
});

it("no cell of a table begins a formula, whatever a dataset says; it can be had back", () => {
  const { order, sets } = parcelAt("", { scope: "everything" });
  const hostile = fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "＝", "\t=", " ="), fc.string())
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(hostile, (words) => {
      const [first] = dataset.observations;
      if (!first) throw new Error("The dataset has no figure");
      const figures = [{ ...first, asOfPhrase: words, notes: { zh: words, en: words } }];
      const table = dataTable(order, { ...sets, figures }, "figures");
      const { data } = Papa.parse<string[]>(csvText(table).slice(1), { delimiter: ",", newline: "\r\n" });
      const cells = data.slice(0, 2).flat();
      expect(cells.filter((cell) => /^[\s=+\-@＝]/u.test(cell) && !/^-\d+(?:\.\d+)?$/u.test(cell))).toEqual([]);
      expect(cells.map(plainCell).filter((cell) => cell === words)).toHaveLength(2);
    }),
    { numRuns: 30 },
  );
});

describe("JSON", () => {
  it("holds every record with all its evidence, typed as its schema says, the same each time", async () => {
    const parcel = parcelAt("?hub=hetao", { language: "en" });
    const text = await jsonFile(parcel).content.text();
    expect(await jsonFile(parcelAt("?hub=hetao", { language: "en" })).content.text()).toBe(text);
    const { format, stamp, view, schema, records, sources } = JSON.parse(text);
    expect([format, view.scope, stamp.dataset.version, stamp.made]).toEqual([
      "corridor-atlas-records",
      "shown",
      dataset.version,
      "2026-12-01",
    ]);
    expect(Object.keys(schema).sort()).toEqual([...Object.keys(records), "sources"].sort());
    for (const name of Object.keys(records)) {
      for (const record of records[name]) {
        const fields = schema[name].fields as { name: string; type: string }[];
        expect(Object.keys(record).filter((key) => key !== "evidence")).toEqual(fields.map((field) => field.name));
        for (const { name: key, type } of fields) {
          const value = record[key];
          const found = value === null ? type : Array.isArray(value) ? "array" : typeof value;
          expect([name, key, found]).toEqual([name, key, type]);
        }
        const known = new Set(sources.map((source: { record: string }) => source.record));
        for (const { source } of record.evidence ?? []) expect(known).toContain(source);
      }
    }
    const figure = dataset.observations.find(({ id }) => id === "obs-hetao-open-01");
    const exported = records.figures.find(({ record }: { record: string }) => record === "obs-hetao-open-01");
    expect(exported.evidence).toEqual(figure?.provenance.evidence);
  });
});

describe("the tables of the data package", () => {
  it("are written back cell by cell, in the manner of data/README.md", () => {
    const tables = [...realFiles].filter(([path]) => path.endsWith(".csv"));
    expect(tables.length).toBeGreaterThan(20);
    for (const [path, text] of tables) {
      const { records } = csvRecords(text);
      const written = packageCsv(records);
      expect(csvRecords(written).records, path).toEqual(records);
      expect(written.replaceAll('"', ""), path).toBe(text.replaceAll('"', ""));
    }
  });
});
