import { Plus } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { StoryId } from "../../domain/ids.ts";
import type { StoryStep } from "../../domain/story.ts";
import { stepModes } from "../../domain/story.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { storiesMessages } from "../../i18n/messages/stories.ts";
import { storyEditorMessages } from "../../i18n/messages/storyEditor.ts";
import { storyText } from "../../i18n/storyText.ts";
import { newStep, newStory } from "../../story/newStory.ts";
import type { OwnStory } from "../../story/ownStories.ts";
import { storyLimits } from "../../story/storyFile.ts";
import { useOwnStories } from "../../story/useOwnStories.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { hasMap } from "../../view/intent.ts";
import { useDoors } from "../../view/useDoors.ts";
import { useView } from "../../view/useView.ts";
import type { View } from "../../view/view.ts";
import { writtenIn } from "./model.ts";
import { recordLine } from "./records.ts";
import "../../ui/buttons.css";
import "./AddStepPanel.css";

export interface AddStepPanelProps {
  readonly dataset: Dataset;
  /** A small map of what the view shows. */
  readonly picture: ReactNode;
  /** What a view shows, in words. */
  readonly viewWords: (view: Pick<View, "selection" | "filter" | "camera">) => string;
  /** Called where a link leads away from the dialog. */
  readonly onLeave: () => void;
}

/** What was added last: the story, and the place of the step in it, counted from 1. */
interface Added {
  readonly story: StoryId;
  readonly step: number;
}

/** Adds the view on screen to a story of the reader's: the one worked on last, another one, or a new one. */
export function AddStepPanel(props: AddStepPanelProps) {
  const { dataset } = props;
  const words = useMessages(storyEditorMessages);
  const { view } = useView();
  const { own } = useOwnStories();
  const [added, setAdded] = useState<Added | null>(null);
  return (
    <section className="add-step" aria-label={words.addTitle}>
      <div className="add-step__shown">
        <div className="add-step__picture" aria-hidden="true">
          {props.picture}
        </div>
        <div>
          <p className="add-step__lead">{hasMap(view.page) ? words.addLead : words.noMapHere}</p>
          <p>{props.viewWords(view)}</p>
        </div>
      </div>
      {added === null ? (
        <Form {...props} onAdded={setAdded} />
      ) : (
        <Done {...props} added={added} onAgain={() => setAdded(null)} />
      )}
      <p className="visually-hidden" role="status">
        {added && <AddedWords dataset={dataset} added={added} stories={own.stories} />}
      </p>
    </section>
  );
}

const isNew = "new";

function Form({ dataset, onAdded }: AddStepPanelProps & { onAdded: (added: Added) => void }) {
  const words = useMessages(storyEditorMessages);
  const language = useLanguage();
  const { view } = useView();
  const { own, store } = useOwnStories();
  const id = useId();
  const open = view.evidence === null ? undefined : recordLine(dataset, view.evidence, language);
  const [target, setTarget] = useState<string>(
    own.stories.find(({ story }) => story.id === view.story)?.story.id ?? own.stories[0]?.story.id ?? isNew,
  );
  const [texts, setTexts] = useState({ story: "", title: "", caption: "" });
  const [mode, setMode] = useState<StoryStep["mode"]>("move");
  const [isCiting, setIsCiting] = useState(true);
  const written = writtenIn(language);
  const story = own.stories.find((one) => one.story.id === target)?.story;
  const isFull = story !== undefined && story.steps.length >= storyLimits.steps;
  const add = () => {
    const local = (text: string) => ({ zh: "", en: "", [written]: text });
    const step = newStep(view, {
      mode,
      title: local(texts.title),
      caption: local(texts.caption),
      records: open && isCiting ? [open.id] : [],
    });
    if (!story)
      return onAdded({ story: store.add(newStory(local(texts.story), view, step), dataset.version), step: 1 });
    store.edit(story.id, { type: "add-step", step, at: story.steps.length }, dataset.version);
    onAdded({ story: story.id, step: story.steps.length + 1 });
  };
  const field = (name: keyof typeof texts, label: string, lines: number) => (
    <div className="add-step__field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <textarea
        id={`${id}-${name}`}
        rows={lines}
        maxLength={storyLimits.text}
        value={texts[name]}
        onChange={(event) => setTexts({ ...texts, [name]: event.target.value })}
        onKeyDown={(event) => {
          // A title is one line.
          if (lines === 1 && event.key === "Enter") event.preventDefault();
        }}
      />
    </div>
  );
  return (
    <form
      className="add-step__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isFull) add();
      }}
    >
      <div className="add-step__field">
        <label htmlFor={`${id}-target`}>{words.addTo}</label>
        <select id={`${id}-target`} value={target} onChange={(event) => setTarget(event.target.value)}>
          {own.stories.map((one) => (
            <option key={one.story.id} value={one.story.id}>
              {titleOf(dataset, one, words.noTitle, language)}
            </option>
          ))}
          <option value={isNew}>{words.newStory}</option>
        </select>
        {isFull && <p className="add-step__quiet">{words.full(storyLimits.steps)}</p>}
      </div>
      {!story && field("story", words.storyTitle, 1)}
      {story && (
        <fieldset className="add-step__mode" aria-label={words.addAs}>
          <span aria-hidden="true">{words.addAs}</span>
          {stepModes.map((one) => (
            <button key={one} type="button" className="button" aria-pressed={one === mode} onClick={() => setMode(one)}>
              {words.modes[one]}
            </button>
          ))}
        </fieldset>
      )}
      {field("title", words.field.title, 1)}
      {field("caption", words.field.caption, 3)}
      {open && (
        <label className="add-step__cite">
          <input type="checkbox" checked={isCiting} onChange={(event) => setIsCiting(event.target.checked)} />
          <span>
            {words.citeOpen(open.name)}
            {open.value !== null && <strong data-evidence={open.id}> {open.value}</strong>}
          </span>
        </label>
      )}
      <button type="submit" className="button button--ink" aria-disabled={isFull}>
        <Plus size={14} strokeWidth={1.5} aria-hidden="true" />
        {words.add}
      </button>
    </form>
  );
}

/** What was added and where, with the ways on from here. */
function Done(props: AddStepPanelProps & { added: Added; onAgain: () => void }) {
  const { dataset, added, onLeave } = props;
  const words = useMessages(storyEditorMessages);
  const { trouble: troubles } = useMessages(storiesMessages);
  const doors = useDoors();
  const { own } = useOwnStories();
  const trouble = own.stories.find(({ story }) => story.id === added.story)?.trouble ?? null;
  const editor = doors.to({ type: "open-story", story: added.story, step: added.step });
  return (
    <div className="add-step__done">
      <p className="add-step__added">
        <AddedWords dataset={dataset} added={added} stories={own.stories} />
      </p>
      {trouble !== null && <p role="alert">{troubles[trouble]}</p>}
      <div className="add-step__on">
        <ViewLink
          className="button button--ink"
          passage={{
            href: editor.href,
            onGo: () => {
              onLeave();
              editor.onGo();
            },
          }}
        >
          {words.toEditor}
        </ViewLink>
        <button type="button" className="button" onClick={props.onAgain}>
          {words.addAnother}
        </button>
      </div>
    </div>
  );
}

function AddedWords(props: { dataset: Dataset; added: Added; stories: readonly OwnStory[] }) {
  const words = useMessages(storyEditorMessages);
  const language = useLanguage();
  const one = props.stories.find(({ story }) => story.id === props.added.story);
  return one ? words.added(props.added.step, titleOf(props.dataset, one, words.noTitle, language)) : null;
}

function titleOf(dataset: Dataset, { story }: OwnStory, untitled: string, language: Parameters<typeof storyText>[2]) {
  return storyText({ dataset, author: "reader" }, story.title, language).trim() || untitled;
}
