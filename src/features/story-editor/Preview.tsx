import type { Dataset } from "../../domain/dataset.ts";
import type { StoryStep } from "../../domain/story.ts";
import type { Language, LocalText } from "../../domain/text.ts";
import { useMessages } from "../../i18n/messages.ts";
import { storyEditorMessages } from "../../i18n/messages/storyEditor.ts";
import { otherLanguage } from "../../i18n/storyText.ts";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { useDoors } from "../../view/useDoors.ts";
import "../../ui/StoryWords.css";
import { ownFigures, previewPieces, writtenIn } from "./model.ts";

/** The texts of a step as they will read in the language that is written, with the figures that have no source marked. */
export function Preview({ dataset, step, language }: { dataset: Dataset; step: StoryStep; language: Language }) {
  const words = useMessages(storyEditorMessages);
  const count = ownFigures(dataset, step, language);
  const isEmpty = [step.title, step.caption, step.note].every(({ zh, en }) => zh === "" && en === "");
  return (
    <section className="preview" aria-label={words.preview}>
      <h3>{words.preview}</h3>
      {isEmpty && <p className="story-editor__quiet">{words.emptyPreview}</p>}
      <p className="preview__title">
        <Reading dataset={dataset} language={language} text={step.title} />
      </p>
      <p>
        <Reading dataset={dataset} language={language} text={step.caption} />
      </p>
      <p className="preview__note">
        <Reading dataset={dataset} language={language} text={step.note} />
      </p>
      <p className="preview__figures" role="status">
        {count > 0 && words.ownFigures(count)}
      </p>
    </section>
  );
}

function Reading({ dataset, text, language }: { dataset: Dataset; text: LocalText; language: Language }) {
  const words = useMessages(storyEditorMessages);
  const doors = useDoors();
  const spoken = otherLanguage(text, language) ?? writtenIn(language);
  return (
    <span className="story-words" lang={spoken === "en" ? "en" : "zh-Hans"}>
      {previewPieces(dataset, text, language).map((piece, index) => {
        const key = `${index}`;
        if (piece.type === "quoted" && piece.record !== null)
          return (
            <EvidenceButton key={key} door={doors.evidence(piece.record)}>
              {piece.text}
            </EvidenceButton>
          );
        if (piece.type === "text") return <span key={key}>{piece.text}</span>;
        const note = piece.type === "unknown" ? words.unknownQuote : words.ownFigure;
        return (
          <mark key={key} data-piece={piece.type} title={note}>
            {piece.text}
            <span className="visually-hidden"> ({note})</span>
          </mark>
        );
      })}
    </span>
  );
}
