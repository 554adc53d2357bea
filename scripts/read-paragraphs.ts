/** The paragraphs of a source text by their ids: lines that begin with [p1], [p2], …; all other lines are remarks. */
export function readParagraphs(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/^\[(p\d+)\]\s*(.*)$/gmu)].map(([, id = "", line = ""]) => [id, line]));
}
