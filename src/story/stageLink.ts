/** The window that shows a story and the window of whoever speaks: what they say to each other. */

/** The name of the speaker's window, so that asking for it twice opens it once. */
export const speakerWindow = "corridor-atlas-speaker";

/** What the stage shows. */
export interface StageState {
  readonly story: string;
  /** Counted from 1. */
  readonly step: number;
  readonly isBlack: boolean;
  /** The story runs by itself. */
  readonly isPlaying: boolean;
}

export type StageMessage =
  | { readonly type: "state"; readonly state: StageState }
  /** The stage has been left or closed. */
  | { readonly type: "bye" };

export type SpeakerMessage =
  /** Asks for the state; sent again and again, so that each side notices when the other has gone or come back. */
  | { readonly type: "hello" }
  | { readonly type: "go"; readonly step: number }
  | { readonly type: "black"; readonly isBlack: boolean }
  | { readonly type: "autoplay"; readonly isOn: boolean }
  | { readonly type: "bye" };

/** Marks our messages among whatever else is posted to a window. */
const stageMark = "corridor-atlas-stage";
const speakerMark = "corridor-atlas-speaker";

export function fromStage(message: StageMessage): unknown {
  return { from: stageMark, ...message };
}

export function fromSpeaker(message: SpeakerMessage): unknown {
  return { from: speakerMark, ...message };
}

/** What a stage said, or null where it is not the word of a stage. */
export function parseStageMessage(data: unknown): StageMessage | null {
  if (!isFrom(data, stageMark)) return null;
  if (data.type === "bye") return { type: "bye" };
  const { state } = data;
  if (data.type !== "state" || !isRecord(state)) return null;
  const { story, step, isBlack, isPlaying } = state;
  if (typeof story !== "string" || !isStep(step) || typeof isBlack !== "boolean" || typeof isPlaying !== "boolean") {
    return null;
  }
  return { type: "state", state: { story, step, isBlack, isPlaying } };
}

/** What a speaker's window said, or null where it is not the word of one. */
export function parseSpeakerMessage(data: unknown): SpeakerMessage | null {
  if (!isFrom(data, speakerMark)) return null;
  if (data.type === "hello" || data.type === "bye") return { type: data.type };
  if (data.type === "go" && isStep(data.step)) return { type: "go", step: data.step };
  if (data.type === "black" && typeof data.isBlack === "boolean") return { type: "black", isBlack: data.isBlack };
  if (data.type === "autoplay" && typeof data.isOn === "boolean") return { type: "autoplay", isOn: data.isOn };
  return null;
}

/**
 * Whether a message comes from a page of our own origin. Pages opened from disk have an origin that browsers write as
 * "null" or "file://" and that proves nothing; there the window a message comes from is all that can be checked.
 */
export function isOwnOrigin(origin: string, own: string): boolean {
  return isFile(own) ? isFile(origin) : origin === own;
}

/** Who may receive a message: our own origin, or, from disk, whoever the window is. */
export function targetOrigin(own: string): string {
  return isFile(own) ? "*" : own;
}

/** How long a speaker waits for an answer before going on alone, in ms. Three questions go unanswered by then. */
export const patienceMs = 3_500;

/** What the speaker's window knows of the stage. */
export interface StageContact {
  /** waiting: has asked and heard nothing yet; alone: there is nobody, or nobody any more. */
  readonly type: "waiting" | "together" | "alone";
  /** As last heard. */
  readonly state: StageState | null;
  readonly silentMs: number;
}

export const noContact: StageContact = { type: "waiting", state: null, silentMs: 0 };

export type ContactEvent =
  | { readonly type: "heard"; readonly message: StageMessage }
  | { readonly type: "waited"; readonly ms: number }
  /** The window that opened this one is gone, or there was none. */
  | { readonly type: "closed" };

export function contactAfter(contact: StageContact, event: ContactEvent): StageContact {
  switch (event.type) {
    case "heard":
      if (event.message.type === "bye") return { ...contact, type: "alone" };
      return { type: "together", state: event.message.state, silentMs: 0 };
    case "waited": {
      const silentMs = contact.silentMs + event.ms;
      return { ...contact, silentMs, type: silentMs >= patienceMs ? "alone" : contact.type };
    }
    case "closed":
      return { ...contact, type: "alone" };
  }
}

/** What the stage knows of the speaker's window: there was none, it is there, or it has gone. */
export type SpeakerContact = "none" | "together" | "gone";

export function speakerAfter(
  contact: SpeakerContact,
  event: { readonly type: "heard"; readonly message: SpeakerMessage } | { readonly type: "closed" },
): SpeakerContact {
  if (event.type === "heard" && event.message.type !== "bye") return "together";
  return contact === "none" ? "none" : "gone";
}

function isFrom(data: unknown, mark: string): data is Record<string, unknown> {
  return isRecord(data) && data.from === mark;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isStep(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 999;
}

function isFile(origin: string): boolean {
  return origin === "null" || origin.startsWith("file:");
}
