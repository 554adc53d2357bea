import { useMessages } from "../../i18n/messages.ts";
import { storyEditorMessages } from "../../i18n/messages/storyEditor.ts";
import type { RecordLine } from "./records.ts";
import "./RecordWords.css";

/** A record in a list: its name and what it belongs to, with its figure or date at the end. */
export function RecordWords({ line }: { line: RecordLine }) {
  const words = useMessages(storyEditorMessages);
  return (
    <span className="record-words">
      <span className="record-words__name">{line.name}</span>
      {line.value !== null && <span className="record-words__value">{line.value}</span>}
      <span className="record-words__about">
        {[words.kind[line.kind], line.about].filter((part) => part).join(" · ")}
      </span>
    </span>
  );
}
