import { claimMessages } from "../../i18n/messages/claims.ts";
import { useMessages } from "../../i18n/messages.ts";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { Section } from "../../ui/Section.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { disputedModel, type Statement, type StatementSet } from "./disputedModel.ts";
import type { Scope } from "./model.ts";

/** Statements that stand beside each other: about one thing, or alike in their digits only. Nothing where none are. */
export function Disputed({ scope }: { scope: Scope }) {
  const words = useMessages(claimMessages);
  const { claims, twins } = disputedModel(scope);
  return (
    <>
      {claims.length > 0 && (
        <Section title={words.statements} note={words.statementsNote}>
          <Sets sets={claims} />
        </Section>
      )}
      {twins.length > 0 && (
        <Section title={words.twins} note={twins.length}>
          <p className="hub-panel__rule">{words.twinsNote}</p>
          <Sets sets={twins} />
        </Section>
      )}
    </>
  );
}

function Sets({ sets }: { sets: readonly StatementSet[] }) {
  return (
    <ul className="hub-panel__sets">
      {sets.map((set) => (
        <li key={set.key}>
          {set.lead !== null && <p className="hub-panel__set-lead">{set.lead}</p>}
          <ul className="hub-panel__set">
            {set.statements.map((statement) => (
              <StatementCell key={statement.record} statement={statement} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function StatementCell({ statement }: { statement: Statement }) {
  const { evidence } = useDoors();
  return (
    <li>
      <p>
        <EvidenceButton door={evidence(statement.record)} label={statement.spoken} className="hub-panel__set-number">
          {statement.text}
        </EvidenceButton>
      </p>
      <p>{statement.label}</p>
      {statement.subject !== null && <p className="hub-panel__set-quiet">{statement.subject}</p>}
      <p className="hub-panel__set-quiet">
        <StatusMark status={statement.status} word={statement.statusWord} /> {statement.asOf}
      </p>
      <p className="hub-panel__set-quiet">
        {statement.source} <span lang="zh-Hans">{statement.phrase}</span>
      </p>
    </li>
  );
}
