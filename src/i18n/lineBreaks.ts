/** How wide a text is set, in the unit of the room it has to fit. */
export type TextWidth = (text: string) => number;

/**
 * The text in lines no wider than the room. Latin words and numbers stay whole, Chinese breaks between any two characters,
 * but no line begins with a mark that closes and none ends with one that opens. Only what is wider than the room by itself,
 * such as a long address, is cut where the room ends.
 */
export function brokenLines(text: string, room: number, widthOf: TextWidth): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const atom of atomsOf(text, room, widthOf)) {
    if (line === "" || widthOf((line + atom).trimEnd()) <= room) line += line === "" ? atom.trimStart() : atom;
    else {
      lines.push(line.trimEnd());
      line = atom.trimStart();
    }
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** The same number of lines, as even as they can be: for titles, where a last line of one word looks lost. */
export function evenLines(text: string, room: number, widthOf: TextWidth): readonly string[] {
  let best = brokenLines(text, room, widthOf);
  let [low, high] = [room / 2, room];
  while (best.length > 1 && high - low > 1) {
    const middle = (low + high) / 2;
    const lines = brokenLines(text, middle, widthOf);
    const fits = lines.length === best.length && lines.every((line) => widthOf(line) <= room);
    if (fits) best = lines;
    [low, high] = fits ? [low, middle] : [middle, high];
  }
  return best;
}

/** The first lines, the last of them with an ellipsis where something was left out. */
export function cappedLines(
  lines: readonly string[],
  most: number,
  room: number,
  widthOf: TextWidth,
): readonly string[] {
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? "";
  while (last !== "" && widthOf(`${last}…`) > room) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}

const closing = /^[\p{Pe}\p{Pf}、。，．：；！？…—～·%‰℃年月日,.:;!?]/u;
const opening = /[\p{Ps}\p{Pi}《「『【]$/u;

/** What a line may be broken between, spaces with the word before them. */
function atomsOf(text: string, room: number, widthOf: TextWidth): readonly string[] {
  const atoms: string[] = [];
  for (const piece of text.match(/[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+\s*|\s+|./gu) ?? []) {
    const last = atoms.at(-1);
    if (last !== undefined && (closing.test(piece) || opening.test(last.trimEnd()) || /^\s+$/.test(piece))) {
      atoms[atoms.length - 1] = last + piece;
    } else atoms.push(piece);
  }
  return atoms.flatMap((atom) => (widthOf(atom.trimEnd()) > room ? [...atom] : [atom]));
}
