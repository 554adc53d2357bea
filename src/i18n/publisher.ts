import { publishers } from "../domain/citation.ts";
import type { Source } from "../domain/source.ts";
import { type Language, say } from "../domain/text.ts";
import { vocabulary } from "./messages/vocabulary.ts";
import { messagesIn } from "./messages.ts";

/**
 * Who published a text first, then who carried it where that is somebody else: "新华网（人民网转载）", "Xinhua, carried by
 * People's Daily Online". In words where the document names nobody.
 */
export function publisherLine(source: Source, language: Language): string {
  const words = messagesIn(vocabulary, language);
  const [first, carrier] = publishers(source);
  if (!first) return words.publisherUnknown;
  return carrier ? words.carried(say(first, language), say(carrier, language)) : say(first, language);
}
