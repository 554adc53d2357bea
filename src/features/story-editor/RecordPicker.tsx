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
  const [chosen, setChosen] = useState(0);
  const marked = isAsked ? lines[Math.min(chosen, lines.length - 1)] : undefined;
  useEffect(() => {
    if (marked) document.getElementById(rowId(marked.id))?.scrollIntoView({ block: "nearest" });
  }, [marked]);
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
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || !marked) return;
            const step = { ArrowDown: 1, ArrowUp: -1, Enter: 0 }[event.key];
            if (step === undefined) return;
            event.preventDefault();
            if (step === 0) props.onPick(marked.id);
            else setChosen(Math.max(0, Math.min(lines.indexOf(marked) + step, lines.length - 1)));
          }}
        />
      </div>
      <p className="record-picker__count" role="status">
        {!isAsked && count > 0 && `${words.ofTheView} · `}
        {count > lines.length ? words.firstOf(lines.length, count) : count > 0 ? words.found(count) : null}
        {count === 0 && (isAsked ? words.nothingFound : words.nothingOfView)}
        {marked && ` · ${words.enterTakes([marked.value, marked.name].filter(Boolean).join(" "))}`}
      </p>
      <ul className="record-picker__list">
        {lines.map((line, index) => (
          <li key={line.id}>
            <button
              type="button"
              id={rowId(line.id)}
              data-evidence={line.id}
              data-marked={line === marked}
              onPointerMove={() => setChosen(index)}
              onClick={() => props.onPick(line.id)}
            >
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

function rowId(record: string): string {
  return `pick-${record}`;
}
