import type { Dataset } from "../domain/dataset.ts";
import type { Story } from "../domain/story.ts";
import type { LocalText } from "../domain/text.ts";
import { useLanguage } from "../i18n/messages.ts";
import { knotted, otherLanguage, storyPieces } from "../i18n/storyText.ts";
import type { Door } from "./door.ts";
import { EvidenceButton } from "./EvidenceButton.tsx";
import "./StoryWords.css";
import "./Unbroken.css";

/** A text of a story as it reads: what it quotes opens its evidence, where there are doors. */
export function StoryWords(props: {
  dataset: Dataset;
  author: Story["author"];
  text: LocalText;
  doorOf?: (record: string) => Door;
}) {
  const { dataset, author, text, doorOf } = props;
  const language = useLanguage();
  const pieces = knotted(storyPieces({ dataset, author }, text, language));
  const other = otherLanguage(text, language);
  return (
    <span className="story-words" lang={other === "zh" ? "zh-Hans" : (other ?? undefined)}>
      {pieces.map((piece, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
        if (piece.record === null || !doorOf || isUnknown(piece)) return <span key={index}>{whole(piece)}</span>;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
          <span key={index} className="unbroken">
            <EvidenceButton door={doorOf(piece.record)}>{piece.text}</EvidenceButton>
            {piece.tail}
          </span>
        );
      })}
    </span>
  );
}

/** A quotation that leads nowhere stands as it was typed. */
function isUnknown({ text, record }: { readonly text: string; readonly record: string | null }): boolean {
  return text === `{${record}}`;
}

function whole({ text, tail }: { readonly text: string; readonly tail: string }): string {
  return text + tail;
}
