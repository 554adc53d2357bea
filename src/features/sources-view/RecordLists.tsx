import { CircleQuestionMark } from "lucide-react";
import { useMessages } from "../../i18n/messages.ts";
import { sourcesMessages } from "../../i18n/messages/sources.ts";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { ItemList } from "./ItemList.tsx";
import type { DerivationModel, GroupModel, PersonModel, QuestionModel } from "./model.ts";

export function GroupList({ groups }: { groups: readonly GroupModel[] }) {
  const words = useMessages(sourcesMessages);
  return (
    <ul className="sources__list">
      {groups.map((group) => (
        <li key={group.id} className="sources__entry sources__entry--group">
          <h3>
            {group.verdict === "side_by_side_with_caveat" && <span className="sources__hatch" aria-hidden="true" />}
            {group.verdict === "not_comparable" && <span aria-hidden="true">≠</span>}
            {group.title}
            <span className="sources__verdict">{group.verdictWord}</span>
          </h3>
          <p className="sources__quiet">{group.hubs}</p>
          <p>{group.reasoning}</p>
          <p className="sources__quiet">
            <strong>{words.rule}</strong> {group.rule}
          </p>
          {group.members.length === 0 ? (
            <p className="sources__quiet">{words.noMembers}</p>
          ) : (
            <ItemList items={group.members} label={words.members} />
          )}
        </li>
      ))}
    </ul>
  );
}

export function QuestionList(props: { questions: readonly QuestionModel[]; onShowSource: (id: string) => void }) {
  const words = useMessages(sourcesMessages);
  const doors = useDoors();
  return (
    <ol className="sources__list sources__list--columns">
      {props.questions.map((question) => (
        <li key={question.id} className="sources__entry" data-anchor={question.id} tabIndex={-1}>
          <h3>
            <CircleQuestionMark size={14} strokeWidth={1.5} aria-hidden="true" />
            {question.question}
          </h3>
          <p>
            <strong>{words.answer}</strong> {question.answer}
          </p>
          <p className="sources__refs">
            {question.hubs.map((hub) => (
              <ViewLink key={hub.id} passage={doors.to({ type: "select", selection: { type: "hub", id: hub.id } })}>
                {hub.name}
              </ViewLink>
            ))}
            {question.sources.map((source) => (
              <button
                key={source.id}
                type="button"
                className="sources__jump"
                onClick={() => props.onShowSource(source.id)}
              >
                {source.name}
              </button>
            ))}
          </p>
          {question.records.length > 0 && <ItemList items={question.records} label={words.concerns} />}
        </li>
      ))}
    </ol>
  );
}

export function DerivationList({ derivations }: { derivations: readonly DerivationModel[] }) {
  const words = useMessages(sourcesMessages);
  const doors = useDoors();
  return (
    <ul className="sources__list sources__list--columns">
      {derivations.map((derivation) => (
        <li key={derivation.id} className="sources__entry">
          <h3>
            {derivation.label}
            <span className="sources__verdict">{derivation.kindWord}</span>
          </h3>
          {derivation.value !== null && (
            <p>
              <EvidenceButton door={doors.evidence(derivation.id)} className="sources__value">
                {derivation.value}
              </EvidenceButton>
            </p>
          )}
          <p>{derivation.note}</p>
          {derivation.inputs.length > 0 && <ItemList items={derivation.inputs} label={words.inputs} />}
        </li>
      ))}
    </ul>
  );
}

export function PersonList({ people }: { people: readonly PersonModel[] }) {
  const doors = useDoors();
  return (
    <ul className="sources__people">
      {people.map((person) => (
        <li key={person.id}>
          <EvidenceButton door={doors.evidence(person.id)} className="sources__item">
            {person.name}
          </EvidenceButton>
          {person.printedName !== person.name && <span lang="zh-Hans"> {person.printedName}</span>}
          <p>{person.role}</p>
          {person.entity !== "" && <p className="sources__quiet">{person.entity}</p>}
          <p className="sources__quiet">{person.place}</p>
        </li>
      ))}
    </ul>
  );
}
