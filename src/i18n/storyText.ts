import { get, type Dataset } from "../domain/dataset.ts";
import { findRecord } from "../domain/record.ts";
import { type Story, textPieces } from "../domain/story.ts";
import { inScript, type Language, type LocalText } from "../domain/text.ts";
import { derivedFigure } from "./derivationLine.ts";
import { proseDate, proseEventDate, proseQuantity, proseSince } from "./prose.ts";

/** A piece of a story's text; one with a record is a figure or a date of the dataset. */
export interface StoryPiece {
  readonly text: string;
  readonly record: string | null;
}

/**
 * A text of a story in the reader's language, with what it quotes in words. A reader's own text stays as they typed it,
 * in the other language where they wrote none.
 */
export function storyPieces(
  { dataset, author }: { readonly dataset: Dataset; readonly author: Story["author"] },
  text: LocalText,
  language: Language,
): readonly StoryPiece[] {
  const written = writtenText(text, language);
  return textPieces(written).map((piece) =>
    "record" in piece
      ? { text: quotedText(dataset, piece.record, language) ?? `{${piece.record}}`, record: piece.record }
      : { text: author === "atlas" ? inScript(piece.text, language) : piece.text, record: null },
  );
}

/** A piece, and the marks after it that must not begin a line. */
export type Knot = StoryPiece & { readonly tail: string };

/** Lines break after a button as after a word: marks that close are tied to the figure they follow. */
export function knotted(pieces: readonly StoryPiece[]): readonly Knot[] {
  return pieces.flatMap((piece, index): readonly Knot[] => {
    if (piece.record !== null) return [{ ...piece, tail: closing(pieces[index + 1]) }];
    const before = pieces[index - 1];
    const text = before && before.record !== null ? piece.text.slice(closing(piece).length) : piece.text;
    return text === "" ? [] : [{ ...piece, text, tail: "" }];
  });
}

/** The same as one string, for titles, slides and notes. */
export function storyText(
  of: { readonly dataset: Dataset; readonly author: Story["author"] },
  text: LocalText,
  language: Language,
): string {
  return storyPieces(of, text, language)
    .map((piece) => piece.text)
    .join("");
}

/** The language a reader's text is in, where it is not the one asked for; null where it is. */
export function otherLanguage(text: LocalText, language: Language): "zh" | "en" | null {
  const wanted = language === "en" ? "en" : "zh";
  const other = wanted === "en" ? "zh" : "en";
  return text[wanted] === "" && text[other] !== "" ? other : null;
}

function writtenText(text: LocalText, language: Language): string {
  const other = otherLanguage(text, language);
  return text[other ?? (language === "en" ? "en" : "zh")];
}

/** The figure of an observation or derivation, the date of an event, link or instrument; undefined where there is none. */
function quotedText(dataset: Dataset, id: string, language: Language): string | undefined {
  const record = findRecord(dataset, id);
  switch (record?.type) {
    case "observation": {
      const { quantity, unit, indicator } = record.observation;
      return proseQuantity(quantity, { unit, counterZh: get(dataset.byId.indicator, indicator).counterZh }, language);
    }
    case "derivation": {
      const figure = derivedFigure(dataset, record.derivation);
      return figure ? proseQuantity(figure.quantity, figure, language) : undefined;
    }
    case "event":
      return proseEventDate(record.event, language);
    case "link":
      return record.link.since ? proseSince(record.link.since, language) : undefined;
    case "instrument":
      return record.instrument.date === null ? undefined : proseDate(record.instrument.date, language);
    default:
      return undefined;
  }
}

function closing(piece: StoryPiece | undefined): string {
  if (!piece || piece.record !== null) return "";
  return /^[，。；：、！？）》”’,.;:!?)\]]+/u.exec(piece.text)?.[0] ?? "";
}
