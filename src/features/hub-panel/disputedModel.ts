import { type Claim, disputed, type Relation, type Twin } from "../../domain/claims.ts";
import type { Observation, Status } from "../../domain/observation.ts";
import { figureModel } from "../../i18n/figureLine.ts";
import { formatSpan } from "../../i18n/format.ts";
import { claimMessages } from "../../i18n/messages/claims.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { clause, colon, quoted } from "../../i18n/punctuation.ts";
import type { Scope } from "./model.ts";

/** One statement with everything it may not be shown without. */
export interface Statement {
  readonly record: string;
  readonly text: string;
  readonly spoken: string;
  readonly label: string;
  readonly subject: string | null;
  readonly status: Status;
  readonly statusWord: string;
  /** With the stated period where there is one: it is what sets two plans apart. */
  readonly asOf: string;
  readonly source: string;
  readonly phrase: string;
}

/** Statements side by side, in the order of the table. */
export interface StatementSet {
  readonly key: string;
  /** How they stand to each other; null where the heading says it. */
  readonly lead: string | null;
  readonly statements: readonly Statement[];
}

export function disputedModel(scope: Scope): {
  readonly claims: readonly StatementSet[];
  readonly twins: readonly StatementSet[];
} {
  const { claims, twins } = disputed(scope.dataset, scope.hub.id);
  return {
    claims: claims.map(({ observation, others }) => claimSet(scope, observation, others)),
    twins: twins.map(({ observation, others }) => twinSet(scope, observation, others)),
  };
}

function claimSet(scope: Scope, observation: Observation, others: readonly Claim[]): StatementSet {
  const words = messagesIn(claimMessages, scope.language);
  const relations: readonly Relation[] = [...new Set(others.map(({ relation }) => relation))];
  return {
    key: observation.id,
    lead: relations
      .map((relation) => colon([words.relation[relation], words.relationNote[relation]], scope.language))
      .join(" "),
    statements: [observation, ...others.map((other) => other.observation)].map((one) => statement(scope, one)),
  };
}

function twinSet(scope: Scope, observation: Observation, others: readonly Twin[]): StatementSet {
  return {
    key: observation.id,
    lead: null,
    statements: [observation, ...others.map((other) => other.observation)].map((one) => statement(scope, one)),
  };
}

function statement({ dataset, language }: Scope, observation: Observation): Statement {
  const figure = figureModel(dataset, observation, language);
  const { period } = observation;
  return {
    record: observation.id,
    text: figure.text,
    spoken: figure.spoken,
    label: figure.label,
    subject: figure.subject,
    status: figure.status,
    statusWord: figure.statusWord,
    asOf: clause([figure.asOf, ...(period ? [formatSpan(period.start, period.end, language)] : [])], language),
    source: `${figure.source} ${figure.paragraph}`,
    phrase: quoted(observation.provenance.evidence[0].phrase),
  };
}
