import type { Door } from "../ui/door.ts";
import { EvidenceButton } from "../ui/EvidenceButton.tsx";
import type { StageText } from "./model.ts";

/** A text of a story; the figures and dates it quotes open their evidence. */
export function StoryText({ text, doorOf }: { text: StageText; doorOf: (record: string) => Door }) {
  return (
    <span lang={text.lang ?? undefined}>
      {text.pieces.map(({ text: words, record }, index) =>
        record === null ? (
          words
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
          <EvidenceButton key={index} door={doorOf(record)} className="story-text__quoted">
            {words}
          </EvidenceButton>
        ),
      )}
    </span>
  );
}
