import { ArrowDown, ArrowUp, Copy, GripVertical, Plus, Trash2 } from "lucide-react";
import {
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { StepId } from "../../domain/ids.ts";
import type { Story } from "../../domain/story.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { storyEditorMessages } from "../../i18n/messages/storyEditor.ts";
import { storyLimits } from "../../story/storyFile.ts";
import { stepName } from "./model.ts";

export interface StepListProps {
  readonly dataset: Dataset;
  readonly story: Story;
  /** The place of the step that is edited, from 0. */
  readonly chosen: number;
  readonly pictureOf: (index: number) => ReactNode;
  readonly onChoose: (index: number) => void;
  readonly onMove: (step: StepId, to: number) => void;
  readonly onAdd: () => void;
  readonly onDuplicate: (step: StepId) => void;
  readonly onRemove: (step: StepId) => void;
}

const icon = { size: 15, strokeWidth: 1.5, "aria-hidden": true } as const;

/** The steps in their order. Each can be chosen, moved (buttons, Alt with an arrow, dragging), doubled and deleted. */
export function StepList(props: StepListProps) {
  const { story, chosen } = props;
  const words = useMessages(storyEditorMessages);
  const hint = useId();
  const list = useRef<HTMLOListElement>(null);
  const focusStep = useFocusOnStep(list);
  const { dragged, over, dragging } = useDragging(props.onMove);
  const step = story.steps[chosen];
  const count = story.steps.length;
  const isFull = count >= storyLimits.steps;
  const move = (id: StepId, to: number) => {
    props.onMove(id, to);
    focusStep(id);
  };
  const onKeyDown = (event: KeyboardEvent, id: StepId, index: number) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (by === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(count - 1, index + by));
    if (to === index) return;
    if (event.altKey) return move(id, to);
    props.onChoose(to);
    const next = story.steps[to];
    if (next) stepButton(list.current, next.id)?.focus();
  };
  return (
    <section className="step-list" aria-label={words.steps}>
      <div className="step-list__head">
        <h2>{words.steps}</h2>
        <p id={hint} className="story-editor__quiet">
          {words.drag}
        </p>
      </div>
      <ol ref={list}>
        {story.steps.map((one, index) => (
          <StepRow
            key={one.id}
            {...props}
            index={index}
            hint={hint}
            edge={dragged !== null && over === index ? (dragged > index ? "before" : "after") : null}
            drag={dragging(one.id, index)}
            onKeyDown={(event) => onKeyDown(event, one.id, index)}
          />
        ))}
      </ol>
      <div className="step-list__tools">
        <button type="button" className="button" aria-disabled={isFull} onClick={() => !isFull && props.onAdd()}>
          <Plus {...icon} />
          {words.addStep}
        </button>
        {isFull && <p className="story-editor__quiet">{words.full(storyLimits.steps)}</p>}
        {step && (
          <div className="step-list__deeds" role="group" aria-label={words.step(chosen + 1, count)}>
            <button
              type="button"
              aria-label={words.earlier}
              title={words.earlier}
              aria-disabled={chosen === 0}
              onClick={() => props.onMove(step.id, chosen - 1)}
            >
              <ArrowUp {...icon} />
            </button>
            <button
              type="button"
              aria-label={words.later}
              title={words.later}
              aria-disabled={chosen === count - 1}
              onClick={() => props.onMove(step.id, chosen + 1)}
            >
              <ArrowDown {...icon} />
            </button>
            <button
              type="button"
              aria-label={words.duplicateStep}
              title={words.duplicateStep}
              aria-disabled={isFull}
              onClick={() => props.onDuplicate(step.id)}
            >
              <Copy {...icon} />
            </button>
            <button
              type="button"
              aria-label={words.removeStep}
              title={count === 1 ? words.lastStep : words.removeStep}
              aria-disabled={count === 1}
              onClick={() => props.onRemove(step.id)}
            >
              <Trash2 {...icon} />
            </button>
          </div>
        )}
      </div>
      {count === 1 && <p className="story-editor__quiet">{words.lastStep}</p>}
    </section>
  );
}

function StepRow(
  props: StepListProps & {
    index: number;
    hint: string;
    edge: "before" | "after" | null;
    drag: ReturnType<ReturnType<typeof useDragging>["dragging"]>;
    onKeyDown: (event: KeyboardEvent) => void;
  },
) {
  const { dataset, story, index, chosen } = props;
  const words = useMessages(storyEditorMessages);
  const language = useLanguage();
  const step = story.steps[index];
  if (!step) return null;
  const name = stepName(dataset, step, language);
  return (
    <li className="step-list__row" data-mode={step.mode} data-edge={props.edge} {...props.drag}>
      <GripVertical className="step-list__grip" {...icon} />
      <button
        type="button"
        data-step={step.id}
        aria-label={words.stepNamed(index + 1, name)}
        aria-current={index === chosen ? "step" : undefined}
        aria-describedby={props.hint}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={() => props.onChoose(index)}
        onKeyDown={props.onKeyDown}
      >
        <span className="step-list__picture" aria-hidden="true">
          {props.pictureOf(index)}
        </span>
        <span className="step-list__name">
          <span className="step-list__number">
            {index + 1} · {words.modes[step.mode]}
          </span>
          {name}
        </span>
      </button>
    </li>
  );
}

function stepButton(list: HTMLElement | null, step: StepId): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-step="${CSS.escape(step)}"]`) ?? null;
}

/** Gives the focus to a step once it has been drawn in its new place. */
function useFocusOnStep(list: RefObject<HTMLElement | null>): (step: StepId) => void {
  const wanted = useRef<StepId | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    stepButton(list.current, wanted.current)?.focus();
    wanted.current = null;
  });
  return (step) => {
    wanted.current = step;
  };
}

/** Dragging a row to another place; where it would land is drawn as a line. */
function useDragging(onMove: StepListProps["onMove"]) {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const step = useRef<StepId | null>(null);
  const end = () => {
    step.current = null;
    setDragged(null);
    setOver(null);
  };
  const dragging = (id: StepId, index: number) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      step.current = id;
      setDragged(index);
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", "");
    },
    onDragOver: (event: DragEvent) => {
      if (step.current === null) return;
      event.preventDefault();
      setOver(index);
    },
    onDrop: (event: DragEvent) => {
      if (step.current === null) return;
      event.preventDefault();
      onMove(step.current, index);
      end();
    },
    onDragEnd: end,
  });
  return { dragged, over, dragging };
}
