import { Download, Trash2 } from "lucide-react";
import { useMessages } from "../../i18n/messages.ts";
import { storiesMessages } from "../../i18n/messages/stories.ts";
import type { Unreadable } from "../../story/ownStories.ts";
import { useOwnStories } from "../../story/useOwnStories.ts";
import { saveFile } from "../../ui/saveFile.ts";
import { ProblemList } from "./ProblemList.tsx";

/** Something kept that cannot be read: why, a way to take it away as it is, and one to let go of it. */
export function UnreadableRow({ entry }: { entry: Unreadable }) {
  const words = useMessages(storiesMessages);
  const { store } = useOwnStories();
  const save = () =>
    saveFile({ name: `${entry.id}.json`, content: new Blob([entry.text], { type: "application/json" }) });
  return (
    <li className="story-row" data-story={entry.id}>
      <div className="story-row__text">
        <h3>{words.unreadable}</h3>
        <p className="stories__quiet">{words.unreadableNote}</p>
        <ProblemList problems={entry.problems} />
        <div className="story-actions" role="group" aria-label={entry.id}>
          <button type="button" className="button" onClick={save}>
            <Download size={14} strokeWidth={1.5} aria-hidden="true" />
            {words.saveAsFile}
          </button>
          <button type="button" className="button" onClick={() => store.forget(entry.id)}>
            <Trash2 size={14} strokeWidth={1.5} aria-hidden="true" />
            {words.letGo}
          </button>
        </div>
      </div>
    </li>
  );
}
