import { type RefObject, useId } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { storyEditorMessages } from "../../i18n/messages/storyEditor.ts";
import type { LocalText } from "../../domain/text.ts";
import type { StoryLanguage } from "../../story/storyEdit.ts";
import { storyLimits } from "../../story/storyFile.ts";

/** A text in the language that is being written. An empty one says what is shown instead. */
export function TextField(props: {
  label: string;
  hint?: string;
  text: LocalText;
  written: StoryLanguage;
  lines: number;
  className?: string;
  field?: RefObject<HTMLTextAreaElement | null>;
  onWrite: (text: string) => void;
  onLeave: () => void;
}) {
  const { text, written } = props;
  const words = useMessages(storyEditorMessages);
  const id = useId();
  const other: StoryLanguage = written === "en" ? "zh" : "en";
  const left = storyLimits.text - text[written].length;
  return (
    <div className={`text-field ${props.className ?? ""}`}>
      <label htmlFor={id}>
        {props.label}
        {props.hint !== undefined && <span className="story-editor__quiet">{props.hint}</span>}
      </label>
      <textarea
        ref={props.field}
        id={id}
        rows={props.lines}
        lang={written === "en" ? "en" : "zh-Hans"}
        maxLength={storyLimits.text}
        value={text[written]}
        aria-describedby={`${id}-note`}
        onChange={(event) => props.onWrite(event.target.value)}
        onBlur={props.onLeave}
        onKeyDown={(event) => {
          // A title is one line.
          if (props.lines === 1 && event.key === "Enter") event.preventDefault();
        }}
      />
      <p id={`${id}-note`} className="story-editor__quiet">
        {text[written] === "" && text[other] !== "" && words.shownIn[written]}
        {left < 200 && words.left(left)}
      </p>
    </div>
  );
}
