import type { HubId, QuestionId, SourceId } from "./ids.ts";
import type { LocalText } from "./text.ts";

/** Something the sources leave open, and how the atlas shows it meanwhile. */
export interface Question {
  readonly id: QuestionId;
  readonly question: LocalText;
  readonly answer: LocalText;
  readonly hubs: readonly HubId[];
  readonly sources: readonly SourceId[];
  /** Ids of the observations, links, events, entities or instruments it concerns. */
  readonly records: readonly string[];
}

/** A mistake that is easy to make with these sources. */
export interface Trap {
  readonly id: string;
  readonly title: LocalText;
  readonly text: LocalText;
}
