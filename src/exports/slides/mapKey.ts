import type { Language } from "../../domain/text.ts";
import { slideMessages } from "../../i18n/messages/slides.ts";
import { messagesIn } from "../../i18n/messages.ts";
import type { MapRequest, Paragraph, SlideKey } from "./deck.ts";
import { heightOf, linesOf } from "./measure.ts";
import { footTop, mapBox, pitchOf, type Placed } from "./placed.ts";

/** A map and, below it in words that can be edited, what its signs mean; the map gives way to the key. */
export function mapElements(map: MapRequest, language: Language): readonly Placed[] {
  const lines = linesOfKey(map.key, language);
  const pitch = pitchOf(size, language);
  const height = heightOf(lines, { size, pitch }, keyWidth);
  const strip = lines.length === 0 ? 0 : height + 2 * padding;
  const top = footTop - strip;
  const box = { ...mapBox, h: top - mapBox.y };
  return [
    { type: "map", box, map },
    { type: "rule", box: { x: mapBox.x, y: 0, w: 0, h: footTop }, ink: "strong" },
    ...(lines.length === 0
      ? []
      : [
          { type: "rule", box: { x: mapBox.x, y: top, w: mapBox.w, h: 0 }, ink: "hair" } as const,
          {
            type: "text",
            name: "map key",
            box: { x: mapBox.x + side, y: top + padding, w: keyWidth, h: height },
            paragraphs: lines,
            size,
            pitch,
            ink: "ink-2",
            bold: false,
            gap: 0,
          } as const,
        ]),
  ];
}

const size = 10;
/** In inches. */
const padding = 0.07;
const side = 0.15;
const keyWidth = mapBox.w - 2 * side;

/** Entry after entry, broken only between them: the families, then dashes, then signs. */
function linesOfKey({ families, hasTentative, signs }: SlideKey, language: Language): readonly Paragraph[] {
  const words = messagesIn(slideMessages, language);
  const entries: readonly Paragraph[] = [
    ...families.map(
      ({ id, mark, label }): Paragraph => [
        { text: "■ ", family: id },
        { text: mark, bold: true, ink: "ink" },
        { text: ` ${label}` },
      ],
    ),
    ...(hasTentative ? [[{ text: words.tentative }]] : []),
    ...signs.map((sign): Paragraph => [{ text: words.keySign[sign] }]),
  ];
  const lines: Paragraph[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    const longer = last && [...last, { text: gap }, ...entry];
    if (longer && linesOf(longer, size, keyWidth / spare) === 1) lines[lines.length - 1] = longer;
    else lines.push(entry);
  }
  return lines;
}

const gap = "    ";
/** How much wider than measured a line may come out on another machine before it breaks. */
const spare = 1.06;
