import type { Catalogue } from "../messages.ts";

/** Words about editions of the atlas: a newer one that waits, and the one that is a file. */
export interface EditionMessages {
  /** `version` of its dataset; null where it is unknown. */
  readonly isThere: (version: string | null) => string;
  readonly isThereSameData: (version: string) => string;
  readonly take: string;
  readonly takeNote: string;
  readonly later: string;
}

export const editionMessages = {
  "zh-Hans": {
    isThere: (version) => (version === null ? "有新版图集" : `有新版图集：数据版本${version}`),
    isThereSameData: (version) => `有新版图集，数据仍为版本${version}`,
    take: "换用新版",
    takeNote: "页面将重新载入，当前视图不变",
    later: "以后再说",
  },
  en: {
    isThere: (version) => (version === null ? "A new edition is here" : `A new edition is here: data ${version}`),
    isThereSameData: (version) => `A new edition is here; the data are still ${version}`,
    take: "Take it",
    takeNote: "The page loads again; your view stays",
    later: "Later",
  },
} satisfies Catalogue<EditionMessages>;
