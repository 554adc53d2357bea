import { get, type Dataset } from "../domain/dataset.ts";
import type { SourceId } from "../domain/ids.ts";
import type { Evidence } from "../domain/provenance.ts";
import { sourcesOf } from "../domain/record.ts";
import type { Source } from "../domain/source.ts";
import { sourceName } from "../domain/sourceName.ts";
import { type Language, say } from "../domain/text.ts";
import { stageMessages } from "./messages/stage.ts";
import { messagesIn } from "./messages.ts";
import { publisherLine } from "./publisher.ts";
import { paragraphList } from "./sourceLine.ts";

/** A source in one line, as it stands under what it is cited for. */
export interface CitedSource {
  readonly source: SourceId;
  /** The headline as printed (in Simplified Chinese), or in our English; the atlas's short name where there is none. */
  readonly title: string;
  readonly isPrinted: boolean;
  /** What has to be said of the title: that it is our rendering, or that the source has none. */
  readonly titleNote: string | null;
  readonly publisher: string;
  /** "第3、7段", each paragraph once. */
  readonly paragraphs: string;
}

/** The sources behind some evidence, in order of appearance, each with all its paragraphs. */
export function citedSources(
  dataset: Dataset,
  evidence: readonly Evidence[],
  language: Language,
): readonly CitedSource[] {
  return sourcesOf(evidence).map((id) => {
    const source = get(dataset.byId.source, id);
    const own = evidence.filter((piece) => piece.source === id).map((piece) => piece.paragraph);
    return {
      source: id,
      ...titleOf(dataset, source, language),
      publisher: publisherLine(source, language),
      paragraphs: paragraphList(own, language),
    };
  });
}

function titleOf(dataset: Dataset, { id, titleZh, titleEn }: Source, language: Language) {
  const words = messagesIn(stageMessages, language);
  if (language === "en") {
    return { title: titleEn, isPrinted: false, titleNote: titleZh === null ? words.noHeadline : words.ourRendering };
  }
  return titleZh === null
    ? { title: say(sourceName(dataset, id), language), isPrinted: false, titleNote: words.noHeadline }
    : { title: `《${titleZh}》`, isPrinted: true, titleNote: null };
}
