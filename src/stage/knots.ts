import type { StoryPiece } from "../i18n/storyText.ts";

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

function closing(piece: StoryPiece | undefined): string {
  if (!piece || piece.record !== null) return "";
  return /^[，。；：、！？）》”’,.;:!?)\]]+/u.exec(piece.text)?.[0] ?? "";
}
