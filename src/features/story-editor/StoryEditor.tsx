import { ArrowLeft, Redo2, Undo2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { storiesMessages } from "../../i18n/messages/stories.ts";
import { storyEditorMessages } from "../../i18n/messages/storyEditor.ts";
import { newStep } from "../../story/newStory.ts";
import type { OwnStory } from "../../story/ownStories.ts";
import { type StoryEdit, type StoryLanguage, storyLanguages } from "../../story/storyEdit.ts";
import { newStepId } from "../../story/storyIds.ts";
import { useOwnStories } from "../../story/useOwnStories.ts";
import { useKeyDown } from "../../ui/useKeyDown.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { stepView } from "../../view/storyView.ts";
import { useDoors } from "../../view/useDoors.ts";
import { useView } from "../../view/useView.ts";
import type { View } from "../../view/view.ts";
import { redoWords, undoWords, writtenIn } from "./model.ts";
import { Preview } from "./Preview.tsx";
import { StepForm } from "./StepForm.tsx";
import { StepList } from "./StepList.tsx";
import { StepMap } from "./StepMap.tsx";
import { TextField } from "./TextField.tsx";
import "../../ui/buttons.css";
import "./StoryEditor.css";

export interface StoryEditorProps {
  readonly dataset: Dataset;
  readonly own: OwnStory;
  /** Draws what a view shows as a small map, sizes in px. */
  readonly pictureOf: (
    view: Pick<View, "selection" | "filter" | "camera">,
    size: { readonly width: number; readonly height: number },
  ) => ReactNode;
  /** What a view shows, in words. */
  readonly viewWords: (view: Pick<View, "selection" | "filter" | "camera">) => string;
  /** What else can be done with the story. */
  readonly actions: ReactNode;
}

/** How a text reads whose language is not that of the page. */
const asRead = { zh: "zh-Hans", en: "en" } as const;

/** A reader's own story, step by step. Every change is kept at once, and can be undone. */
export function StoryEditor(props: StoryEditorProps) {
  const { dataset, own, pictureOf, viewWords } = props;
  const { story } = own;
  const words = useMessages(storyEditorMessages);
  const language = useLanguage();
  const { view, dispatch } = useView();
  const { store } = useOwnStories();
  const [written, setWritten] = useState<StoryLanguage>(writtenIn(language));
  const [said, setSaid] = useState("");
  const index = Math.min(view.step, story.steps.length) - 1;
  const step = story.steps[index];
  const choose = (at: number) => dispatch({ type: "play-step", step: at + 1 });
  const edit = (one: StoryEdit) => {
    setSaid("");
    store.edit(story.id, one, dataset.version);
  };
  const leave = () => store.settle(story.id);
  const { undo, redo } = useUndo(own, setSaid);
  if (!step) return null;
  return (
    <div className="story-editor">
      <header className="story-editor__head">
        <BackToList />
        <h1 className="visually-hidden">{words.title(story.title[written])}</h1>
        <fieldset className="story-editor__language" aria-label={words.language}>
          <span aria-hidden="true">{words.language}</span>
          {storyLanguages.map((one) => (
            <button key={one} type="button" aria-pressed={one === written} onClick={() => setWritten(one)}>
              {words.inLanguage[one]}
            </button>
          ))}
        </fieldset>
      </header>
      <div className="story-editor__story">
        <TextField
          className="story-editor__title"
          label={words.storyTitle}
          text={story.title}
          written={written}
          lines={1}
          onWrite={(text) => edit({ type: "write-story", field: "title", language: written, text })}
          onLeave={leave}
        />
        <TextField
          label={words.lead}
          text={story.lead}
          written={written}
          lines={1}
          onWrite={(text) => edit({ type: "write-story", field: "lead", language: written, text })}
          onLeave={leave}
        />
      </div>
      {props.actions}
      <UndoBar own={own} said={said} onUndo={undo} onRedo={redo} />
      <div className="story-editor__columns">
        <StepList
          dataset={dataset}
          story={story}
          chosen={index}
          pictureOf={(at) => pictureOf(stepView(dataset, story, at), { width: 84, height: 56 })}
          onChoose={choose}
          onMove={(id, to) => {
            const at = Math.max(0, Math.min(story.steps.length - 1, to));
            edit({ type: "move-step", step: id, to: at });
            choose(at);
            setSaid(words.moved(at + 1, story.steps.length));
          }}
          onAdd={() => {
            edit({ type: "add-step", step: newStep(view), at: index + 1 });
            choose(index + 1);
          }}
          onDuplicate={(id) => {
            edit({ type: "duplicate-step", step: id, copy: newStepId() });
            choose(index + 1);
          }}
          onRemove={(id) => {
            if (story.steps.length === 1) return;
            edit({ type: "remove-step", step: id });
            choose(Math.min(index, story.steps.length - 2));
          }}
        />
        <StepForm
          dataset={dataset}
          story={story}
          index={index}
          step={step}
          written={written}
          onEdit={edit}
          onLeave={leave}
        />
        <div className="story-editor__side">
          <StepMap
            dataset={dataset}
            story={story}
            index={index}
            step={step}
            picture={pictureOf(stepView(dataset, story, index), { width: 360, height: 230 })}
            viewWords={viewWords}
            onEdit={edit}
          />
          <Preview
            dataset={dataset}
            step={step}
            language={written === writtenIn(language) ? language : asRead[written]}
          />
        </div>
      </div>
    </div>
  );
}

function BackToList() {
  const { allStories } = useMessages(storiesMessages);
  const doors = useDoors();
  return (
    <ViewLink className="story-editor__back" passage={doors.to({ type: "open-story", story: null })}>
      <ArrowLeft size={14} strokeWidth={1.5} aria-hidden="true" />
      {allStories}
    </ViewLink>
  );
}

/** What can be undone and redone, in words, and whether the browser holds the story as it is. */
function UndoBar(props: { own: OwnStory; said: string; onUndo: () => void; onRedo: () => void }) {
  const { story, undo, redo, trouble } = props.own;
  const words = useMessages(storyEditorMessages);
  const { trouble: troubles } = useMessages(storiesMessages);
  const language = useLanguage();
  return (
    <div className="story-editor__bar">
      <button
        type="button"
        className="button button--bare"
        aria-disabled={undo === null}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={props.onUndo}
      >
        <Undo2 size={15} strokeWidth={1.5} aria-hidden="true" />
        <span>{undo ? words.undo(undoWords(undo, story, language)) : words.nothingToUndo}</span>
      </button>
      <button
        type="button"
        className="button button--bare"
        aria-disabled={redo === null}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        onClick={props.onRedo}
      >
        <Redo2 size={15} strokeWidth={1.5} aria-hidden="true" />
        <span>{redo ? words.redo(redoWords(redo, story, language)) : words.nothingToRedo}</span>
      </button>
      <p className="story-editor__status" role="status" data-kept={trouble === null}>
        {props.said !== "" && <span className="visually-hidden">{props.said} </span>}
        {trouble === null ? words.kept : troubles[trouble]}
      </p>
    </div>
  );
}

/** Undo and redo, also by their keys anywhere on the page: a field's own undo would know only its letters. */
function useUndo(own: OwnStory, onSay: (text: string) => void) {
  const words = useMessages(storyEditorMessages);
  const language = useLanguage();
  const { store } = useOwnStories();
  const undo = () => {
    if (own.undo === null) return;
    store.undo(own.story.id);
    onSay(words.undone(undoWords(own.undo, own.story, language)));
  };
  const redo = () => {
    if (own.redo === null) return;
    store.redo(own.story.id);
    onSay(words.redone(redoWords(own.redo, own.story, language)));
  };
  const deeds = { undo, redo };
  useKeyDown((event) => {
    const deed = undoKey(event);
    if (deed === null || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    deeds[deed]();
  });
  return deeds;
}

function undoKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): "undo" | "redo" | null {
  if (ctrlKey === metaKey || altKey) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && ctrlKey && !shiftKey ? "redo" : null;
}
