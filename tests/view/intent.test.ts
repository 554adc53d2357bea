import { describe, expect, it } from "vitest";
import type { HubId } from "../../src/domain/ids.ts";
import { transition } from "../../src/view/intent.ts";
import { defaultView, type View } from "../../src/view/view.ts";

const hetao: View = {
  ...defaultView,
  selection: { type: "hub", id: "hetao" as HubId },
  tab: "links",
  evidence: "obs-1",
};

describe("an intent", () => {
  it("steps back from the evidence card first, then from the selection, then nowhere", () => {
    const once = transition(hetao, { type: "step-back" });
    expect(once).toEqual({ ...hetao, evidence: null });
    const twice = transition(once, { type: "step-back" });
    expect(twice).toEqual(defaultView);
    expect(transition(twice, { type: "step-back" })).toEqual(defaultView);
  });

  it("that selects closes the evidence card and opens the first tab", () => {
    const next = transition(hetao, { type: "select", selection: { type: "hub", id: "nanshan" as HubId } });
    expect(next).toEqual({ ...defaultView, selection: { type: "hub", id: "nanshan" } });
  });

  it("that changes language, theme or page keeps the selection and the filter", () => {
    for (const intent of [
      { type: "speak", language: "en" },
      { type: "paint", theme: "dark" },
      { type: "open-page", page: "sources" },
    ] as const) {
      expect(transition(hetao, intent)).toMatchObject({ selection: hetao.selection, filter: hetao.filter });
    }
  });

  it("that prints asks for the dossier of one hub, or of the shortlist with nothing selected", () => {
    const shortlist: View = { ...hetao, compared: ["nanshan" as HubId, "hetao" as HubId] };
    expect(transition(shortlist, { type: "print", hub: "hetao" as HubId })).toMatchObject({
      page: "dossier",
      selection: { type: "hub", id: "hetao" },
      evidence: null,
    });
    expect(transition(shortlist, { type: "print", hub: null })).toMatchObject({
      page: "dossier",
      selection: { type: "none" },
      compared: shortlist.compared,
    });
  });

  it("that slides the period changes nothing else, and may take it away", () => {
    const period = { from: "2023-08", to: "2024-06" };
    const slid = transition(hetao, { type: "slide-period", period });
    expect(slid).toEqual({ ...hetao, filter: { ...hetao.filter, period } });
    expect(transition(slid, { type: "slide-period", period: null })).toEqual(hetao);
  });

  it("on a story opens, presents or prints it from its first step or the one given, and stops what runs", () => {
    const running: View = { ...hetao, page: "present", story: "own-a", step: 4, autoplay: 10 };
    for (const [type, page] of [
      ["open-story", "stories"],
      ["hand-out", "handout"],
      ["present", "present"],
    ] as const) {
      expect(transition(running, { type, story: "own-b" })).toEqual({
        ...hetao,
        page,
        story: "own-b",
        step: 1,
        autoplay: null,
        evidence: null,
      });
    }
    expect(transition(running, { type: "open-story", story: "own-b", step: 3 }).step).toBe(3);
  });

  it("that looks at a step shows its view on the map, and remembers the story", () => {
    const { selection, filter, camera } = hetao;
    const editing: View = { ...defaultView, page: "stories", story: "own-a", step: 2, tab: "links", evidence: "obs-1" };
    expect(transition(editing, { type: "look-at", view: { selection, filter, camera } })).toEqual({
      ...defaultView,
      selection,
      story: "own-a",
      step: 2,
    });
  });
});
