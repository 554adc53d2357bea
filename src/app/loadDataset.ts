import { csvText } from "../dataset/csvText.ts";
import { draftReader } from "../dataset/draft.ts";
import { type Problem, words } from "../dataset/problem.ts";
import { rawTable, type TableReading } from "../dataset/rawTable.ts";
import type { FileContent } from "../dataset/tables.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { SourceId } from "../domain/ids.ts";
import { isOneFile, readOwnFile } from "../files/ownFile.ts";

/** A paragraph of a source text, where the reader's organisation may show it. */
export interface SourceParagraph {
  readonly id: string;
  readonly text: string;
}

export interface LoadedAtlas {
  readonly dataset: Dataset;
  /** Empty unless seeds/texts/ held the article texts when the site was built. */
  readonly texts: ReadonlyMap<SourceId, readonly SourceParagraph[]>;
  readonly tables: readonly DownloadableTable[];
  /** The files of the package, cell by cell as they are. */
  readonly files: AtlasBundle["files"];
  /**
   * Everything that is wrong with the dataset. The build has asked the same question and stopped at any answer, so the
   * page shows its figures first and asks again while they are read; a dataset changed since is still found out.
   */
  readonly verdict: Promise<readonly Problem[]>;
}

/** A table of the package, by its path below data/, and where it can be downloaded. */
export interface DownloadableTable {
  readonly path: string;
  readonly title: string;
  readonly href: string;
}

/** What the build writes to data/atlas.json: the package's files, tables as rows of cells and JSON records as text. */
export interface AtlasBundle {
  readonly files: Readonly<Record<string, FileContent>>;
  readonly texts: Readonly<Record<string, readonly SourceParagraph[]>>;
  readonly tables: readonly { readonly path: string; readonly title: string }[];
}

/** Path of the bundle below the page. */
export const bundlePath = "data/atlas.json";

/** Fetches and reads the dataset; where cells cannot be read, all problems at once. Throws where it cannot be fetched. */
export async function loadDataset(): Promise<LoadedAtlas | { readonly problems: readonly Problem[] }> {
  const bundle = (await readOwnFile(bundlePath)) as AtlasBundle;
  const { facts, problems } = draftReader(rejectCsv)(new Map(Object.entries(bundle.files)));
  const verdict = import("../dataset/integrity/laws.ts").then(({ judge }) => judge(facts, problems));
  if (problems.length > 0) return { problems: await verdict };
  return {
    dataset: facts.draft,
    texts: new Map(Object.entries(bundle.texts).map(([id, text]) => [id as SourceId, text])),
    tables: bundle.tables.map((table) => ({ ...table, href: tableAddress(table.path, bundle.files) })),
    files: bundle.files,
    verdict,
  };
}

/** Beside the page; the one-file edition makes the table from the cells it carries. */
function tableAddress(path: string, files: AtlasBundle["files"]): string {
  const rows = files[`data/${path}`];
  if (!isOneFile() || rows === undefined || typeof rows === "string") return `data/${path}`;
  return URL.createObjectURL(new Blob([csvText(rows)], { type: "text/csv" }));
}

/** The bundle holds tables told apart into cells; whoever puts CSV text there has to be told. */
function rejectCsv(file: string): TableReading {
  const finding = {
    file,
    row: null,
    column: null,
    value: null,
    what: words(
      "data/atlas.json里的表应是单元格的行，不是文本",
      "a table in data/atlas.json is text, not rows of cells",
    ),
    mend: words("请用本项目的构建命令重新生成该文件", "write the file again with the project's own build"),
  };
  return { ...rawTable(file, []), findings: [finding] };
}
