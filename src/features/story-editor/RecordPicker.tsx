import { Search, X } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { readingTable } from "virtual:reading-table";
import type { Dataset } from "../../domain/dataset.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { storyEditorMessages } from "../../i18n/messages/storyEditor.ts";
import { readingsOf } from "../../search/searchText.ts";
import { Modal } from "../../ui/Modal.tsx";
import type { Selection } from "../../view/view.ts";
import { pickableIndex, recordsToPick } from "./records.ts";
import { RecordWords } from "./RecordWords.tsx";
import "./RecordPicker.css";

/** A dialog to find a record: those of the step's selection first, any other by what is typed. */
export function RecordPicker(props: {
  dataset: Dataset;
  /** What the step selects. */
  selection: Selection;
  /** True where a figure or date is wanted; false where any record will do. */
  isQuoting: boolean;
  cited: readonly string[];
  onPick: (record: string) => void;
  onClose: () => void;
}) {
  const { dataset, selection, isQuoting, onClose } = props;
  const words = useMessages(storyEditorMessages);
  const language = useLanguage();
  const [query, setQuery] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const index = useMemo(() => pickableIndex(dataset, readingsOf(readingTable)), [dataset]);
  const { lines, count } = useMemo(
    () => recordsToPick({ dataset, index }, { query, selection, isQuoting, language }),
    [dataset, index, query, selection, isQuoting, language],
  );
  const isAsked = query.trim() !== "";
  const title = isQuoting ? words.pickQuote : words.pickCite;
  useEffect(() => input.current?.focus(), []);
  return (
    <Modal label={title} className="record-picker" onClose={onClose}>
      <header className="record-picker__head">
        <h2>{title}</h2>
        <button type="button" aria-label={words.close} onClick={onClose}>
          <X size={18} strokeWidth={1.5} aria-hidden="true" />
        </button>
      </header>
      <div className="record-picker__field">
        <Search size={16} strokeWidth={1.5} aria-hidden="true" />
        <input
          ref={input}
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            const [first] = lines;
            if (event.key !== "Enter" || event.nativeEvent.isComposing || !first || !isAsked) return;
            event.preventDefault();
            props.onPick(first.id);
          }}
        />
      </div>
      <p className="record-picker__count" role="status">
        {!isAsked && count > 0 && `${words.ofTheView} · `}
        {count > lines.length ? words.firstOf(lines.length, count) : count > 0 ? words.found(count) : null}
        {count === 0 && (isAsked ? words.nothingFound : words.nothingOfView)}
      </p>
      <ul className="record-picker__list">
        {lines.map((line) => (
          <li key={line.id}>
            <button type="button" data-evidence={line.id} onClick={() => props.onPick(line.id)}>
              <RecordWords line={line} />
              {!isQuoting && props.cited.includes(line.id) && (
                <span className="record-picker__cited">{words.isCited}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
