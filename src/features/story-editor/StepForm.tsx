import { Quote } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { Story, StoryStep } from "../../domain/story.ts";
import { stepModes } from "../../domain/story.ts";
import { useMessages } from "../../i18n/messages.ts";
import { storyEditorMessages } from "../../i18n/messages/storyEditor.ts";
import type { StepTextField, StoryEdit, StoryLanguage } from "../../story/storyEdit.ts";
import { stepView } from "../../view/storyView.ts";
import { withQuotation } from "./model.ts";
import { RecordList } from "./RecordList.tsx";
import { RecordPicker } from "./RecordPicker.tsx";
import { TextField } from "./TextField.tsx";

/** What the picker is open for: a record to cite, or a quotation for one of the fields. */
type Picking = "cite" | StepTextField | null;

/** Everything a step says: how it moves, its texts in one language, and the records it cites. */
export function StepForm(props: {
  dataset: Dataset;
  story: Story;
  index: number;
  step: StoryStep;
  written: StoryLanguage;
  onEdit: (edit: StoryEdit) => void;
  onLeave: () => void;
}) {
  const { dataset, story, index, step, written, onEdit, onLeave } = props;
  const words = useMessages(storyEditorMessages);
  const [picking, setPicking] = useState<Picking>(null);
  const fields = {
    title: useRef<HTMLTextAreaElement>(null),
    caption: useRef<HTMLTextAreaElement>(null),
    note: useRef<HTMLTextAreaElement>(null),
  };
  const putCaret = useCaret();
  const write = (field: StepTextField, text: string) =>
    onEdit({ type: "write-step", step: step.id, field, language: written, text });
  const pick = (record: string) => {
    setPicking(null);
    if (picking === "cite") return onEdit({ type: "cite", step: step.id, record });
    if (picking === null) return;
    const element = fields[picking].current;
    const text = step[picking][written];
    const start = element?.selectionStart ?? text.length;
    const quoted = withQuotation(text, { start, end: element?.selectionEnd ?? start }, record);
    onLeave();
    write(picking, quoted.text);
    onLeave();
    putCaret(element, quoted.caret);
  };
  const field = (name: StepTextField, lines: number, hint?: string) => (
    <div className="step-form__field">
      <TextField
        key={`${step.id} ${written}`}
        label={words.field[name]}
        {...(hint !== undefined && { hint })}
        text={step[name]}
        written={written}
        lines={lines}
        field={fields[name]}
        onWrite={(text) => write(name, text)}
        onLeave={onLeave}
      />
      {name !== "title" && (
        <button
          type="button"
          className="button button--bare"
          aria-label={`${words.quote}: ${words.field[name]}`}
          onClick={() => setPicking(name)}
        >
          <Quote size={13} strokeWidth={1.5} aria-hidden="true" />
          {words.quote}
        </button>
      )}
    </div>
  );
  return (
    <section className="step-form" aria-label={words.step(index + 1, story.steps.length)}>
      <h2>{words.step(index + 1, story.steps.length)}</h2>
      <fieldset className="step-form__mode" aria-label={words.mode}>
        {stepModes.map((mode) => (
          <button
            key={mode}
            type="button"
            className="button"
            aria-pressed={step.mode === mode}
            disabled={index === 0 && mode === "add"}
            onClick={() => onEdit({ type: "set-mode", step: step.id, mode })}
          >
            {words.modes[mode]}
          </button>
        ))}
        <p className="story-editor__quiet">{words.modeNotes[index === 0 ? "first" : step.mode]}</p>
      </fieldset>
      {field("title", 1)}
      {field("caption", 4, words.captionHint)}
      {field("note", 3, words.noteHint)}
      <RecordList
        dataset={dataset}
        records={step.records}
        onCite={() => setPicking("cite")}
        onUncite={(record) => onEdit({ type: "uncite", step: step.id, record })}
      />
      {picking !== null && (
        <RecordPicker
          dataset={dataset}
          selection={stepView(dataset, story, index).selection}
          isQuoting={picking !== "cite"}
          cited={step.records}
          onPick={pick}
          onClose={() => setPicking(null)}
        />
      )}
    </section>
  );
}

/** Puts the caret into a field once the text and the focus have settled. */
function useCaret(): (element: HTMLTextAreaElement | null, caret: number) => void {
  const [wanted, setWanted] = useState<{ readonly element: HTMLTextAreaElement; readonly caret: number } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    wanted.element.focus();
    wanted.element.setSelectionRange(wanted.caret, wanted.caret);
  }, [wanted]);
  return (element, caret) => setWanted(element && { element, caret });
}
