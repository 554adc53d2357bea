import type { Marked } from "../../search/search.ts";

/** A text with the parts that answered the query marked. */
export function MarkedText({ text, spans }: Marked) {
  return pieces(text, spans).map(({ start, piece, isMarked }) =>
    isMarked ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
  );
}

function pieces(text: string, spans: Marked["spans"]) {
  const cuts = [0, ...spans.flat(), text.length];
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0;
    return end > start ? [{ start, piece: text.slice(start, end), isMarked: index % 2 === 1 }] : [];
  });
}
