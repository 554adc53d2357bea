import { knotted } from "../i18n/storyText.ts";
import type { Door } from "../ui/door.ts";
import { EvidenceButton } from "../ui/EvidenceButton.tsx";
import "../ui/Unbroken.css";
import type { StageText } from "./model.ts";

/** A text of a story; the figures and dates it quotes open their evidence. */
export function StoryText({ text, doorOf }: { text: StageText; doorOf: (record: string) => Door }) {
  return (
    <span lang={text.lang ?? undefined}>
      {knotted(text.pieces).map(({ text: words, record, tail }, index) =>
        record === null ? (
          words
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
          <span key={index} className="unbroken">
            <EvidenceButton door={doorOf(record)} className="story-text__quoted">
              {words}
            </EvidenceButton>
            {tail}
          </span>
        ),
      )}
    </span>
  );
}
