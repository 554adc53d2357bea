import { claims, relations, twins } from "../../domain/claims.ts";
import { get } from "../../domain/dataset.ts";
import { isDateInferred, type Observation } from "../../domain/observation.ts";
import { say } from "../../domain/text.ts";
import { formatDate, formatSpan } from "../../i18n/format.ts";
import { claimMessages } from "../../i18n/messages/claims.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { clause, colon } from "../../i18n/punctuation.ts";
import { observationText } from "./figureText.ts";
import { evidenceLine, type Line, type Piece, type Speech } from "./speech.ts";

/** Other statements of the same indicator about the same subject, each beside this one, by how they stand to it. */
export function statementLines(voice: Speech, observation: Observation): readonly Line[] {
  const words = messagesIn(claimMessages, voice.language);
  const others = claims(voice.dataset, observation);
  if (others.length === 0) return [];
  const said = relations.flatMap((relation) => {
    const alike = others.filter((other) => other.relation === relation);
    if (alike.length === 0) return [];
    return [
      caveat(words.relation[relation], words.relationNote[relation]),
      ...alike.flatMap((other) => statement(voice, other.observation, link(voice, other.observation))),
    ];
  });
  const own = text(colon([words.thisOne, observationText(voice, observation)], voice.language));
  return [...statement(voice, observation, own), ...said];
}

/** Figures with the same printed digits that count something else. */
export function twinLines(voice: Speech, observation: Observation): readonly Line[] {
  const words = messagesIn(claimMessages, voice.language);
  const found = twins(voice.dataset, observation);
  if (found.length === 0) return [];
  return [
    caveat(words.twins, words.twinsNote),
    ...found.flatMap((twin) => statement(voice, twin.observation, link(voice, twin.observation))),
  ];
}

/** A figure with what it measures, its time, and the words and place it was printed in. */
function statement(voice: Speech, observation: Observation, figure: Piece): readonly Line[] {
  const { dataset, language } = voice;
  const { period, asOf, asOfPrecision, provenance } = observation;
  const label = say(get(dataset.byId.indicator, observation.indicator).label, language);
  const date = formatDate(asOf, asOfPrecision, language, isDateInferred(observation));
  const when = [date, ...(period ? [formatSpan(period.start, period.end, language)] : [])];
  return [
    { tone: "plain", pieces: [figure, text(clause([label, ...when], language))] },
    { ...evidenceLine(voice, provenance.evidence[0]), tone: "quiet" },
  ];
}

function link(voice: Speech, observation: Observation): Piece {
  return { type: "record", record: observation.id, text: observationText(voice, observation) };
}

function caveat(title: string, note: string): Line {
  return {
    tone: "caveat",
    pieces: [{ type: "text", text: title, isStrong: true }, text(note)],
  };
}

function text(content: string): Piece {
  return { type: "text", text: content };
}
