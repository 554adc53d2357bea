import { Presentation, Printer } from "lucide-react";
import { type ReactNode, useMemo, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { lastMove, type Story } from "../../domain/story.ts";
import { handoutMessages } from "../../i18n/messages/handout.ts";
import { shellMessages } from "../../i18n/messages/shell.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { sentences } from "../../i18n/punctuation.ts";
import type { DrawStepMap } from "../../stage/mapSlot.ts";
import { stageText, type StageText, type StepModel } from "../../stage/model.ts";
import { NoStory } from "../../stage/NoStory.tsx";
import { type StageCredit, StepFoot } from "../../stage/StepFoot.tsx";
import { StepKey } from "../../stage/StepKey.tsx";
import { StepPane } from "../../stage/StepPane.tsx";
import { StoryText } from "../../stage/StoryText.tsx";
import { useFit } from "../../stage/useFit.ts";
import { useMapKey } from "../../stage/useMapKey.ts";
import { useStory } from "../../story/useStory.ts";
import { useSize } from "../../ui/useSize.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import type { MapSigns } from "../../view/mapSigns.ts";
import { stepView } from "../../view/storyView.ts";
import { useView } from "../../view/useView.ts";
import { defaultView, isOwnStory, type View } from "../../view/view.ts";
import { type HandoutModel, handoutModel } from "./model.ts";
import "./Handout.css";

interface HandoutProps {
  readonly dataset: Dataset;
  /** The story the address names, also where there is none of that name. */
  readonly asked: string | null;
  readonly credit: StageCredit;
  /** ISO day on which it is made. */
  readonly today: string;
  /** The full address of a view; null where the atlas has none that others could open. */
  readonly addressOf: (view: View) => string | null;
  readonly drawMap: DrawStepMap;
}

/** A story as pages to print, 16:9, laid out as on the stage: to be sent as a PDF, shown without the atlas, or printed. */
export function Handout(props: HandoutProps) {
  const { view } = useView();
  const story = useStory(props.dataset, view.story);
  return story ? <Pages key={story.id} {...props} story={story} /> : <NoStory asked={props.asked} />;
}

function Pages(props: HandoutProps & { story: Story }) {
  const { dataset, story } = props;
  const language = useLanguage();
  const model = useMemo(() => handoutModel(dataset, story, language), [dataset, story, language]);
  const [hasNotes, setHasNotes] = useState(false);
  return (
    <article className="handout">
      <Head {...props} hasNotes={hasNotes} onNotes={setHasNotes} />
      {/* Paper is light, whatever the screen. */}
      <div className="handout__pages" data-theme="light">
        {model.steps.map((step) => (
          <StepPage key={step.number} {...props} step={step} pageCount={model.pageCount} hasNotes={hasNotes} />
        ))}
        {model.sources.map((entries, index) => (
          <SourcesPage
            key={entries[0]?.source ?? index}
            {...props}
            entries={entries}
            page={model.steps.length + index + 1}
            pageCount={model.pageCount}
          />
        ))}
      </div>
    </article>
  );
}

function Head(props: HandoutProps & { story: Story; hasNotes: boolean; onNotes: (hasNotes: boolean) => void }) {
  const { dataset, story, hasNotes, onNotes } = props;
  const language = useLanguage();
  const words = useMessages(handoutMessages);
  const { to } = useDoors();
  const [title, lead] = [story.title, story.lead].map((text) => stageText(dataset, story, { text, language }));
  return (
    <header className="handout__head">
      <div>
        <h1 lang={title?.lang ?? undefined}>{title?.text}</h1>
        <p lang={lead?.lang ?? undefined}>{lead?.text}</p>
        <p className="handout__how">{words.howTo}</p>
      </div>
      <div className="handout__tools">
        <label>
          <input type="checkbox" checked={hasNotes} onChange={(event) => onNotes(event.target.checked)} />
          {words.withNotes}
        </label>
        <ViewLink passage={to({ type: "present", story: story.id })} className="handout__tool">
          <Presentation size={16} strokeWidth={1.5} aria-hidden="true" />
          {words.present}
        </ViewLink>
        <button type="button" className="handout__print" onClick={() => window.print()}>
          <Printer size={16} strokeWidth={1.5} aria-hidden="true" />
          {words.print}
        </button>
      </div>
    </header>
  );
}

function StepPage(props: HandoutProps & { story: Story; step: StepModel; pageCount: number; hasNotes: boolean }) {
  const { dataset, story, step, pageCount, hasNotes, credit, addressOf } = props;
  const language = useLanguage();
  const [key, onSigns] = useMapKey(dataset, step, { of: `${story.id} ${step.number} ${hasNotes}`, language });
  const words = useMessages(handoutMessages);
  const doors = useDoors();
  return (
    <section className="stage handout__page" aria-label={words.pageLabel(step.number, step.title.text)}>
      <StepPane model={step} doorOf={doors.evidence} heading="h2" spare={0.04} />
      <div className="stage__map">
        <PageMap {...props} index={step.number - 1} onSigns={onSigns} />
        <StepKey stageKey={key} />
        {hasNotes && step.note.text !== "" && <Notes note={step.note} what={`${step.number}`} />}
      </div>
      <StepFoot model={step} credit={credit}>
        <PageEnd
          address={addressOf(stepAddress(props.dataset, props.story, step.number))}
          page={step.number}
          pageCount={pageCount}
        />
      </StepFoot>
    </section>
  );
}

/** The step on the stage; of a story that lives in one browser alone, the map that it shows. */
function stepAddress(dataset: Dataset, story: Story, step: number): View {
  const isAtHome = isOwnStory(story.id) && story.id !== "shared";
  return isAtHome ? stepView(dataset, story, step - 1) : { ...defaultView, page: "present", story: story.id, step };
}

/** Drawn in pixels of the stage and scaled to the page, whatever it is measured at: on the screen or on paper. */
function PageMap(props: HandoutProps & { story: Story; index: number; onSigns: (signs: MapSigns) => void }) {
  const { dataset, story, index, drawMap, onSigns } = props;
  const [frame, size] = useSize<HTMLDivElement>();
  const [view, standsAt] = useMemo(
    () => [stepView(dataset, story, index), stepView(dataset, story, lastMove(story, index))],
    [dataset, story, index],
  );
  const px = size.fontSize / 100;
  const [width, height] = px > 0 ? [Math.round(size.width / px), Math.round(size.height / px)] : [0, 0];
  return (
    <div ref={frame} className="stage__map-frame">
      {width > 0 &&
        height > 0 &&
        drawMap({ view, standsAt, size: { width, height }, scale: 2, isForWall: true, isGliding: false, onSigns })}
    </div>
  );
}

function Notes({ note, what }: { note: StageText; what: string }) {
  const words = useMessages(handoutMessages);
  const { evidence } = useDoors();
  const language = useLanguage();
  const [box, density] = useFit<HTMLDivElement>({ what: `${what} ${language}`, most: 3 });
  return (
    <div ref={box} className="handout__notes" data-density={density}>
      <div>
        <h3>{words.notes}</h3>
        <p>
          <StoryText text={note} doorOf={evidence} />
        </p>
      </div>
    </div>
  );
}

function SourcesPage(
  props: HandoutProps & { story: Story; entries: HandoutModel["sources"][number]; page: number; pageCount: number },
) {
  const { dataset, entries, page, pageCount, credit, today, addressOf } = props;
  const words = useMessages(handoutMessages);
  const { product } = useMessages(shellMessages);
  const language = useLanguage();
  return (
    <section className="stage handout__page handout__page--sources" aria-label={words.pageLabel(page, words.sources)}>
      <div className="handout__sources">
        <p className="step-pane__where">{product}</p>
        <h2 className="step-pane__title">{words.sources}</h2>
        <p className="handout__lead">{words.sourcesLead}</p>
        <ol>
          {entries.map(({ source, citation, lang, pages }) => (
            <li key={source}>
              <span lang={lang}>{citation}</span> <span className="handout__cited">{words.citedOn(pages)}</span>
            </li>
          ))}
        </ol>
      </div>
      <footer className="step-foot">
        <p className="step-foot__words">
          {sentences(
            [
              words.version(dataset.version, dataset.released),
              words.made(today),
              ...words.mapFacts(credit.mapApprovalNumber, credit.mapMaker),
            ],
            language,
          )}
        </p>
        <PageEnd address={addressOf(stepAddress(dataset, props.story, 1))} page={page} pageCount={pageCount} />
      </footer>
    </section>
  );
}

function PageEnd({ address, page, pageCount }: { address: string | null; page: number; pageCount: number }): ReactNode {
  const words = useMessages(handoutMessages);
  return (
    <div className="handout__end">
      {address === null ? <span>{words.noAddress}</span> : <a href={address}>{address.replace(/^https?:\/\//u, "")}</a>}
      <span className="handout__number">{words.page(page, pageCount)}</span>
    </div>
  );
}
