import { type ParseResult, parseDataset } from "../dataset/parse.ts";
import type { SourceId } from "../domain/ids.ts";

/** A paragraph of a source text, where the reader's organisation may show it. */
export interface SourceParagraph {
  readonly id: string;
  readonly text: string;
}

export interface LoadedAtlas {
  readonly result: ParseResult;
  /** Empty unless seeds/texts/ held the article texts when the site was built. */
  readonly texts: ReadonlyMap<SourceId, readonly SourceParagraph[]>;
  /** The tables that can be downloaded, as paths below data/. */
  readonly tables: readonly { readonly path: string; readonly title: string }[];
}

/** What the build writes to data/atlas.json: the package's files as they are, so that one parser serves everywhere. */
export interface AtlasBundle {
  readonly files: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, readonly SourceParagraph[]>>;
  readonly tables: readonly { readonly path: string; readonly title: string }[];
}

/** Fetches and parses the dataset. Throws where it cannot be fetched; a dataset with mistakes is a result, not an error. */
export async function loadDataset(url: string): Promise<LoadedAtlas> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  const bundle = (await response.json()) as AtlasBundle;
  return {
    result: parseDataset(new Map(Object.entries(bundle.files))),
    texts: new Map(Object.entries(bundle.texts).map(([id, text]) => [id as SourceId, text])),
    tables: bundle.tables,
  };
}
