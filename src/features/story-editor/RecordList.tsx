import { Plus, X } from "lucide-react";
import type { Dataset } from "../../domain/dataset.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { storyEditorMessages } from "../../i18n/messages/storyEditor.ts";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { recordLine } from "./records.ts";
import { RecordWords } from "./RecordWords.tsx";

/** What a step cites, each with a way to its evidence and one to be rid of it. */
export function RecordList(props: {
  dataset: Dataset;
  records: readonly string[];
  onCite: () => void;
  onUncite: (record: string) => void;
}) {
  const { dataset, records } = props;
  const words = useMessages(storyEditorMessages);
  const language = useLanguage();
  const doors = useDoors();
  return (
    <section className="record-list" aria-label={words.records}>
      <div className="record-list__head">
        <h3>{words.records}</h3>
        <button type="button" className="button" onClick={props.onCite}>
          <Plus size={14} strokeWidth={1.5} aria-hidden="true" />
          {words.cite}
        </button>
        <p className="story-editor__quiet">{records.length === 0 ? words.noRecords : words.recordsNote}</p>
      </div>
      <ul>
        {records.map((id) => {
          const line = recordLine(dataset, id, language);
          return (
            <li key={id}>
              {line ? (
                <EvidenceButton door={doors.evidence(id)} className="record-list__record">
                  <RecordWords line={line} />
                </EvidenceButton>
              ) : (
                <span className="record-list__record">
                  <code>{id}</code> <span className="story-editor__quiet">{words.unknownRecord}</span>
                </span>
              )}
              <button
                type="button"
                className="record-list__remove"
                aria-label={words.uncite(line?.name ?? id)}
                onClick={() => props.onUncite(id)}
              >
                <X size={15} strokeWidth={1.5} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
