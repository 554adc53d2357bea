import type { Dataset } from "../../domain/dataset.ts";
import { paletteMessages, type PaletteMessages } from "../../i18n/messages/palette.ts";
import { messagesIn } from "../../i18n/messages.ts";
import type { Findable } from "../../search/searchIndex.ts";
import { recordFindables, type RecordKind } from "../../search/searchRecords.ts";

/** The records of the dataset, sectors with the words people use for them where the sources use others (芯片, biotech). */
export function findableRecords(dataset: Dataset): readonly Findable<RecordKind>[] {
  const words = (["zh-Hans", "en"] as const).map(
    (language): PaletteMessages["sectorWords"] => messagesIn(paletteMessages, language).sectorWords,
  );
  return recordFindables(dataset).map((findable) => {
    const own = words.flatMap((known) => known[findable.id] ?? []);
    if (findable.kind !== "sector" || own.length === 0) return findable;
    return { ...findable, aliases: [...findable.aliases, ...own.map((word) => ({ zh: word, en: word }))] };
  });
}
