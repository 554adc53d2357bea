import { type ReactNode, useId } from "react";
import { decideMessages } from "../../i18n/messages/decide.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { QuestionRow } from "../../ui/QuestionRow.tsx";
import { DecisionMatrix } from "./DecisionMatrix.tsx";
import type { FlipsModel, RelationGroup, ResultModel, UnknownNeed, UnknownsModel } from "./model.ts";
import { StateMark } from "./StateMark.tsx";
import "./Result.css";

/** What the reader's needs and weights say of the hubs, what would change it, and what is not known. */
export function Result({ result, sources }: { result: ResultModel; sources: number }) {
  const words = useMessages(decideMessages);
  return (
    <div className="decision">
      <Part title={words.matrixTitle} note={words.matrixNote} keys={words.matrixKeys}>
        <DecisionMatrix result={result} />
        <dl className="decision__key">
          {result.states.map((state) => (
            <div key={state}>
              <dt>
                <StateMark state={state} /> {words.state[state]}
              </dt>
              <dd>{words.stateMeans[state]}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <div className="decision__pair">
        <Part title={words.relationsTitle} note={words.relationsNote}>
          <Relations groups={result.relations} />
          {result.noDenial !== null && <p className="decision__denial">{result.noDenial}</p>}
        </Part>
        <Part title={words.flipsTitle} note={words.flipsNote}>
          <Flips flips={result.flips} />
        </Part>
      </div>
      <Part title={words.unknownsTitle} note={words.unknownsNote}>
        <Unknowns unknowns={result.unknowns} />
      </Part>
      <Part title={words.caveatTitle}>
        <p className="decision__caveat">{words.caveat(sources)}</p>
      </Part>
    </div>
  );
}

/** `keys` says which keys work inside; left out where there is no keyboard to be expected. */
function Part(props: { title: string; note?: string; keys?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="decision__part" aria-labelledby={id}>
      <div className="decision__part-head">
        <h2 id={id}>{props.title}</h2>
        {props.note !== undefined && <span>{props.note}</span>}
        {props.keys !== undefined && <span className="decision__keys">{props.keys}</span>}
      </div>
      {props.children}
    </section>
  );
}

function Relations({ groups }: { groups: readonly RelationGroup[] }) {
  return groups.map((group) => (
    <div key={group.type} className="decision__relation">
      <h3>
        {group.title} <span>{group.note}</span>
      </h3>
      <ul>
        {group.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  ));
}

function Flips({ flips }: { flips: FlipsModel }) {
  if (flips.none !== null) return <p>{flips.none}</p>;
  return (
    <>
      <ul className="decision__flips">
        {flips.first.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
      {flips.rest.length > 0 && (
        <Disclosure summary={flips.restTitle}>
          {flips.rest.map(({ need, title, lines }) => (
            <div key={need} className="decision__rest">
              <h3>{title}</h3>
              <ul>
                {lines.map((line) => (
                  <li key={line.key}>
                    <b>{line.condition}</b>
                    <span>{line.consequence}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Disclosure>
      )}
    </>
  );
}

function Unknowns({ unknowns }: { unknowns: UnknownsModel }) {
  const words = useMessages(decideMessages);
  if (unknowns.needs.length === 0) return <p>{words.noUnknowns}</p>;
  return (
    <>
      <ul className="decision__unknowns">
        {unknowns.needs.map((need) => (
          <Unknown key={need.id} need={need} />
        ))}
      </ul>
      <ul className="decision__sources">
        {unknowns.sources.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Unknown({ need }: { need: UnknownNeed }) {
  return (
    <li className="decision__unknown">
      <h3>
        {need.label} <span>{need.weight}</span>
      </h3>
      <p>{need.ask}</p>
      <ul>
        {need.lines.map(({ state, stateWord, hubs, settle }) => (
          <li key={state}>
            <StateMark state={state} />
            <span>
              <b>{stateWord}</b> {hubs}
              <span className="decision__settle">{settle}</span>
            </span>
          </li>
        ))}
      </ul>
      {need.questions.length > 0 && (
        <Disclosure summary={need.questionsTitle}>
          <ul>
            {need.questions.map((question) => (
              <QuestionRow key={question.id} question={question} />
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}
