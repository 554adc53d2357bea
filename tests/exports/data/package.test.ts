import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { csvRecords } from "../../../src/dataset/csv.ts";
import { parseDataset } from "../../../src/dataset/parse.ts";
import { get } from "../../../src/domain/dataset.ts";
import { noFilter } from "../../../src/domain/filter.ts";
import type { HubId } from "../../../src/domain/ids.ts";
import { bibFile, csvFile, jsonFile, packageJob, packageSize } from "../../../src/exports/data/dataExport.ts";
import { sourcesModel } from "../../../src/features/hub-panel/model.ts";
import { parcelAt } from "../../fixtures/dataParcel.ts";
import { unreviewedFiles } from "../../fixtures/dataset-files.ts";
import { realDataset as dataset } from "../../fixtures/realDataset.ts";

/** The files as the page has them: tables told apart into cells. */
const files = Object.fromEntries(
  [...unreviewedFiles].map(([path, text]) => [path, path.endsWith(".csv") ? csvRecords(text).records : text]),
);
const free = { signal: new AbortController().signal, report: () => {} };
const unpack = async (blob: Blob) => unzipSync(new Uint8Array(await blob.arrayBuffer()));

describe("a package", () => {
  it("holds a table per set, JSON, GeoJSON, citations, changes, and the data package as it is", async () => {
    const parcel = parcelAt("?hub=chancheng&evidence=obs-chan-02", { language: "en" });
    const shares: number[] = [];
    const { name, content } = await packageJob(parcel, files, null)({ ...free, report: (share) => shares.push(share) });
    expect(name).toBe(`corridor-atlas-${dataset.version}-chancheng.zip`);
    expect(shares.every((share, index) => share >= (shares[index - 1] ?? 0))).toBe(true);
    expect(shares.at(-1)).toBeCloseTo(1);
    const unpacked = await unpack(content);
    expect(Object.keys(unpacked)).toHaveLength(packageSize(parcel, files, null));
    for (const [path, text] of unreviewedFiles) {
      const packed = strFromU8(unpacked[`package/${path}`] ?? new Uint8Array());
      const cells = (of: string) => (path.endsWith(".csv") ? csvRecords(of).records : of);
      expect(cells(packed), path).toEqual(cells(text));
    }
    const again = parseDataset(
      new Map(
        Object.entries(unpacked).flatMap(([path, bytes]) =>
          path.startsWith("package/") ? [[path.slice("package/".length), strFromU8(bytes)] as const] : [],
        ),
      ),
    );
    expect(again.ok && again.dataset.observations).toEqual(dataset.observations);
    for (const set of parcel.names) {
      // The mark is part of the file.
      const bytes = new Uint8Array(await csvFile(parcel, set).content.arrayBuffer());
      expect(unpacked[`tables/${set}.csv`], set).toEqual(bytes);
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    }
    expect(strFromU8(unpacked["records.json"] ?? new Uint8Array())).toBe(await jsonFile(parcel).content.text());
    expect(strFromU8(unpacked["CHANGES.txt"] ?? new Uint8Array())).toContain(dataset.changes[0]?.what.en);
  });

  it("explains every file it holds, how to read it, and on what terms", async () => {
    for (const language of ["zh-Hans", "en"] as const) {
      const parcel = parcelAt("?view=links", { language });
      const picture = { name: "map.png", content: new Blob(["not empty"]) };
      const { content } = await packageJob(parcel, files, { count: 1, draw: async () => [picture] })(free);
      const unpacked = await unpack(content);
      const readme = strFromU8(unpacked["README.txt"] ?? new Uint8Array());
      for (const path of Object.keys(unpacked)) {
        expect(readme).toContain(path.startsWith("package/") ? "package/" : path);
      }
      expect(strFromU8(unpacked["map.png"] ?? new Uint8Array())).toBe("not empty");
      expect(readme).toContain("CC BY 4.0");
      expect(readme).toContain("OpenStreetMap");
      expect(readme).toContain(dataset.version);
      for (const word of ["at_least", "planned", "＝", "WGS 84"]) expect(readme).toContain(word);
    }
  });

  it("once cancelled is not made: the job ends with the reason and reports no more", async () => {
    const controller = new AbortController();
    const shares: number[] = [];
    const report = (share: number) => {
      shares.push(share);
      if (share > 0.3) controller.abort(new Error("cancelled"));
    };
    const job = packageJob(parcelAt("?hub=hetao"), files, null)({ signal: controller.signal, report });
    await expect(job).rejects.toThrow("cancelled");
    expect(shares.filter((share) => share > 0.3)).toHaveLength(1);
  });
});

describe("citations", () => {
  it("name this view, the open evidence, the atlas and the sources behind, each source once", async () => {
    const parcel = parcelAt("?hub=hetao&evidence=obs-hetao-open-01", { language: "en" });
    const { citing } = parcel;
    const hub = get(dataset.byId.hub, "hetao" as HubId);
    const listed = sourcesModel({ dataset, hub, filter: noFilter, language: "en" });
    const cited = citing.sources.map(({ id }) => id);
    expect(cited).toEqual(expect.arrayContaining(listed.map(({ id }) => id)));
    // One link is printed in a source of another hub as well; places that are only named bring in no further source.
    expect(cited).toHaveLength(listed.length + 1);
    const bib = await bibFile(parcel).content.text();
    const keys = [...bib.matchAll(/^@\w+\{([^,]+),/gmu)].map(([, key]) => key);
    expect(keys).toEqual([
      `corridor-atlas-${dataset.version.replaceAll(".", "-")}-hetao`,
      ...citing.sources.map(({ id }) => id),
    ]);
  });
});

it("no cell of the dataset begins like a formula, so that the package's own tables are harmless too", () => {
  const cells = [...unreviewedFiles].flatMap(([path, text]) =>
    path.endsWith(".csv")
      ? csvRecords(text)
          .records.flat()
          .map((cell) => `${path}: ${cell}`)
      : [],
  );
  expect(cells.filter((cell) => /: [=+\-@＝＋－＠\t]/u.test(cell) && !/: -?\d/u.test(cell))).toEqual([]);
});
