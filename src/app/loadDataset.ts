import { draftReader } from "../dataset/draft.ts";
import { type Problem, words } from "../dataset/problem.ts";
import { rawTable, type TableReading } from "../dataset/rawTable.ts";
import type { FileContent } from "../dataset/tables.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { SourceId } from "../domain/ids.ts";

/** A paragraph of a source text, where the reader's organisation may show it. */
export interface SourceParagraph {
  readonly id: string;
  readonly text: string;
}

export interface LoadedAtlas {
  readonly dataset: Dataset;
  /** Empty unless seeds/texts/ held the article texts when the site was built. */
  readonly texts: ReadonlyMap<SourceId, readonly SourceParagraph[]>;
  /** The tables that can be downloaded, as paths below data/. */
  readonly tables: AtlasBundle["tables"];
  /** The files of the package, cell by cell as they are. */
  readonly files: AtlasBundle["files"];
  /**
   * Everything that is wrong with the dataset. The build has asked the same question and stopped at any answer, so the
   * page shows its figures first and asks again while they are read; a dataset changed since is still found out.
   */
  readonly verdict: Promise<readonly Problem[]>;
}

/** What the build writes to data/atlas.json: the package's files, tables as rows of cells and JSON records as text. */
export interface AtlasBundle {
  readonly files: Readonly<Record<string, FileContent>>;
  readonly texts: Readonly<Record<string, readonly SourceParagraph[]>>;
  readonly tables: readonly { readonly path: string; readonly title: string }[];
}

/** Fetches and reads the dataset; where cells cannot be read, all problems at once. Throws where it cannot be fetched. */
export async function loadDataset(url: string): Promise<LoadedAtlas | { readonly problems: readonly Problem[] }> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  const bundle = (await response.json()) as AtlasBundle;
  const { facts, problems } = draftReader(rejectCsv)(new Map(Object.entries(bundle.files)));
  const verdict = import("../dataset/integrity/laws.ts").then(({ judge }) => judge(facts, problems));
  if (problems.length > 0) return { problems: await verdict };
  return {
    dataset: facts.draft,
    texts: new Map(Object.entries(bundle.texts).map(([id, text]) => [id as SourceId, text])),
    tables: bundle.tables,
    files: bundle.files,
    verdict,
  };
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
