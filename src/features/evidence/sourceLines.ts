import { publicationDate } from "../../domain/citation.ts";
import { get } from "../../domain/dataset.ts";
import type { SourceId } from "../../domain/ids.ts";
import type { Source } from "../../domain/source.ts";
import { inScript, say } from "../../domain/text.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { colon } from "../../i18n/punctuation.ts";
import { capitalised } from "../../i18n/spelling.ts";
import type { Line, Piece, Speech } from "./speech.ts";

/** Title, publisher and date of a source, and how sure each of them is. */
export function sourceLines(voice: Speech, id: SourceId): readonly Line[] {
  const source = get(voice.dataset.byId.source, id);
  return [
    { tone: "plain", pieces: titlePieces(voice, source) },
    quiet(publisherText(voice, source)),
    quiet(dateText(voice, source)),
  ];
}

function titlePieces({ language, words }: Speech, source: Source): readonly Piece[] {
  const printed: Piece =
    source.titleZh === null ? text(words.noHeadline) : { type: "printed", text: `《${source.titleZh}》` };
  if (language !== "en" && source.titleZh !== null) return [printed];
  return language === "en" ? [text(`${source.titleEn} (${words.ourRendering})`), printed] : [printed];
}

function publisherText({ language, words }: Speech, source: Source): string {
  const { publisher, originalPublisher } = source;
  const parts = [
    ...(originalPublisher.name ? [words.firstPublished(say(originalPublisher.name, language))] : []),
    ...(publisher.name && publisher.name.zh !== originalPublisher.name?.zh
      ? [words.carriedBy(say(publisher.name, language))]
      : []),
    ...(!publisher.name && !originalPublisher.name
      ? [
          publisher.note
            ? say(publisher.note, language).replace(/[。.]$/u, "")
            : capitalised(messagesIn(vocabulary, language).publisherUnknown),
        ]
      : []),
    ...(source.author === null ? [] : [words.author(inScript(source.author, language))]),
  ];
  return words.published(parts);
}

function dateText({ language, words }: Speech, source: Source): string {
  const date = publicationDate(source);
  if (date.type === "printed") return words.publishedOn(date.day);
  if (date.type === "unknown" || source.publishedInferred === null) return words.publishedUnknown;
  const { confidence, basis } = source.publishedInferred;
  const claim = words.publishedInferred(
    date.notBefore ?? date.value,
    date.notBefore !== null,
    words.confidence[confidence],
  );
  return colon([claim, say(basis, language)], language);
}

function quiet(content: string): Line {
  return { tone: "quiet", pieces: [text(content)] };
}

function text(content: string): Piece {
  return { type: "text", text: content };
}
