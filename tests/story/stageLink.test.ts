import { describe, expect, it } from "vitest";
import {
  contactAfter,
  fromSpeaker,
  fromStage,
  isOwnOrigin,
  noContact,
  parseSpeakerMessage,
  parseStageMessage,
  patienceMs,
  speakerAfter,
  type SpeakerMessage,
  type StageMessage,
  targetOrigin,
} from "../../src/story/stageLink.ts";

const state = { story: "five-hubs", step: 3, isBlack: false, isPlaying: true };

describe("what stage and speaker say to each other", () => {
  it("is understood by the other side, and by that alone", () => {
    const stage: readonly StageMessage[] = [{ type: "state", state }, { type: "bye" }];
    const speaker: readonly SpeakerMessage[] = [
      { type: "hello" },
      { type: "go", step: 7 },
      { type: "black", isBlack: true },
      { type: "autoplay", isOn: false },
      { type: "bye" },
    ];
    for (const message of stage) {
      expect(parseStageMessage(structuredClone(fromStage(message)))).toEqual(message);
      expect(parseSpeakerMessage(fromStage(message))).toBeNull();
    }
    for (const message of speaker) {
      expect(parseSpeakerMessage(structuredClone(fromSpeaker(message)))).toEqual(message);
      expect(parseStageMessage(fromSpeaker(message))).toBeNull();
    }
  });

  it.each([
    null,
    "hello",
    { type: "go", step: 2 },
    { from: "corridor-atlas-speaker", type: "go", step: 0 },
    { from: "corridor-atlas-speaker", type: "go", step: 2.5 },
    { from: "corridor-atlas-speaker", type: "go", step: "2" },
    { from: "corridor-atlas-speaker", type: "black" },
    { from: "corridor-atlas-speaker", type: "reload" },
    { from: "corridor-atlas-stage", type: "state", state: { ...state, step: 1000 } },
    { from: "corridor-atlas-stage", type: "state", state: { ...state, story: 5 } },
    { from: "corridor-atlas-stage", type: "state" },
  ])("is ignored where it is malformed: %j", (data) => {
    expect(parseSpeakerMessage(data)).toBeNull();
    expect(parseStageMessage(data)).toBeNull();
  });

  it("is taken from our own origin alone; from disk no origin can be told from another", () => {
    expect(isOwnOrigin("https://atlas.example", "https://atlas.example")).toBe(true);
    expect(isOwnOrigin("https://evil.example", "https://atlas.example")).toBe(false);
    expect(isOwnOrigin("null", "https://atlas.example")).toBe(false);
    expect(isOwnOrigin("null", "null")).toBe(true);
    expect(isOwnOrigin("file://", "null")).toBe(true);
    expect(isOwnOrigin("https://evil.example", "null")).toBe(false);
    expect([targetOrigin("https://atlas.example"), targetOrigin("null")]).toEqual(["https://atlas.example", "*"]);
  });
});

describe("the speaker's window", () => {
  const heard = (message: StageMessage) => ({ type: "heard", message }) as const;
  const together = contactAfter(noContact, heard({ type: "state", state }));

  it("is in step once the stage has answered, and follows each word of it", () => {
    expect(noContact.type).toBe("waiting");
    expect(together).toEqual({ type: "together", state, silentMs: 0 });
    const next = contactAfter(together, heard({ type: "state", state: { ...state, step: 4 } }));
    expect(next.state?.step).toBe(4);
  });

  it("goes on alone where the stage says goodbye, has closed, or is silent for too long", () => {
    expect(contactAfter(together, heard({ type: "bye" })).type).toBe("alone");
    expect(contactAfter(together, { type: "closed" }).type).toBe("alone");
    const waited = contactAfter(together, { type: "waited", ms: patienceMs - 1 });
    expect(waited.type).toBe("together");
    expect(contactAfter(waited, { type: "waited", ms: 1 }).type).toBe("alone");
    expect(contactAfter(noContact, { type: "waited", ms: patienceMs }).type).toBe("alone");
  });

  it("is in step again when the stage comes back", () => {
    const alone = contactAfter(together, { type: "closed" });
    expect(contactAfter(alone, heard({ type: "state", state })).type).toBe("together");
  });
});

describe("the stage", () => {
  it("knows whether there is a speaker, and says that one has gone only where there was one", () => {
    expect(speakerAfter("none", { type: "closed" })).toBe("none");
    const together = speakerAfter("none", { type: "heard", message: { type: "hello" } });
    expect(together).toBe("together");
    expect(speakerAfter(together, { type: "heard", message: { type: "bye" } })).toBe("gone");
    expect(speakerAfter(together, { type: "closed" })).toBe("gone");
    expect(speakerAfter("gone", { type: "heard", message: { type: "hello" } })).toBe("together");
  });
});
