// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Language } from "../../src/domain/text.ts";
import { Handout } from "../../src/features/handout/Handout.tsx";
import { PresentView } from "../../src/features/present/PresentView.tsx";
import { SpeakerView } from "../../src/features/speaker/SpeakerView.tsx";
import { fromSpeaker, fromStage, parseSpeakerMessage, type SpeakerMessage } from "../../src/story/stageLink.ts";
import { formatView } from "../../src/view/url.ts";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const credit = { version: dataset.version, mapApprovalNumber: "GS(2026)0000", mapMaker: null };
const story = "view=present&story=chancheng-enclave";

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  history.replaceState(null, "", "/");
});

function show(search: string, language: Language = "en") {
  history.replaceState(null, "", `/?${search}`);
  const asked = new URLSearchParams(search).get("story");
  const page = new URLSearchParams(search).get("view");
  render(
    <Frame dataset={dataset} language={language}>
      {page === "speaker" ? (
        <SpeakerView dataset={dataset} asked={asked} drawMap={() => null} evidence={null} />
      ) : page === "handout" ? (
        <Handout
          dataset={dataset}
          asked={asked}
          credit={credit}
          today="2026-11-28"
          addressOf={(view) => `https://atlas.example/${formatView(view)}`}
          drawMap={() => null}
        />
      ) : (
        <PresentView
          dataset={dataset}
          theme="light"
          asked={asked}
          credit={credit}
          drawMap={() => null}
          evidence={null}
        />
      )}
    </Frame>,
  );
}

const title = () => screen.getByRole("heading", { level: 1 }).textContent;
const key = (name: string) => fireEvent.keyDown(document.body, { key: name });
const asked = (name: string) => new URLSearchParams(location.search).get(name);

/** Another window, as much of it as the two talk with. */
function strangerWindow() {
  const said: SpeakerMessage[] = [];
  const other = {
    closed: false,
    focus: () => undefined,
    opener: null as unknown,
    postMessage: (data: unknown) => {
      const message = parseSpeakerMessage(data);
      if (message) said.push(message);
    },
  };
  return { other: other as unknown as Window & { closed: boolean }, said };
}

function receive(data: unknown, source: Window, origin = window.location.origin) {
  act(() => {
    window.dispatchEvent(new MessageEvent("message", { data, source, origin }));
  });
}

describe("the stage", () => {
  it("shows figures with bound, status and date in words, and each opens its evidence", () => {
    show(`${story}&step=6`);
    const records = screen.getByRole("list", { name: "What this step rests on" });
    const figures = within(records).getAllByRole("button");
    expect(figures.map((button) => button.getAttribute("data-evidence"))).toEqual([
      "obs-chan-02",
      "obs-chan-03",
      "obs-chan-04",
    ]);
    expect(records.textContent).toContain("at least");
    expect(records.textContent).toContain("as of 2022-12-12*");
    expect(records.textContent).toContain("achieved");
    expect(screen.getByRole("contentinfo").textContent).toContain("* day and month printed, year inferred");
    fireEvent.click(figures[0] as HTMLElement);
    expect(asked("evidence")).toBe("obs-chan-02");
    expect(asked("view")).toBe("present");
  });

  it("says who published its sources, what the map is, its approval number and the version", () => {
    show(story);
    const foot = screen.getByRole("contentinfo").textContent;
    expect(foot).toContain("our rendering of the headline");
    expect(foot).toMatch(/¶\s3/u);
    expect(foot).toContain("no authority on boundaries");
    expect(foot).toContain("GS(2026)0000");
    expect(foot).toContain(dataset.version);
  });

  it("turns its pages by key, keeps the place in the address, and never shows a note", () => {
    show(story);
    const notes = dataset.stories.flatMap(({ steps }) => steps.map(({ note }) => note.en));
    const titles = dataset.stories.find(({ id }) => id === "chancheng-enclave")?.steps.map((step) => step.title.en);
    for (const [index, text] of (titles ?? []).entries()) {
      expect(title()).toBe(text);
      for (const note of notes) expect(document.body.textContent).not.toContain(note);
      if (index > 0) expect(asked("step")).toBe(String(index + 1));
      key("PageDown");
    }
    expect(asked("step")).toBe("7");
    key("Home");
    expect(asked("step")).toBeNull();
    key("4");
    expect(asked("step")).toBe("4");
  });

  it("goes black by key, with everything behind it out of reach, and comes back by any key", () => {
    show(story);
    key("b");
    expect(screen.getByRole("button", { name: /screen is black/ })).toBeTruthy();
    expect(document.querySelector(".present__show")?.hasAttribute("inert")).toBe(true);
    key("PageDown");
    expect(screen.queryByRole("button", { name: /screen is black/ })).toBeNull();
    expect(asked("step")).toBeNull();
  });

  it("leaves by Escape for the story's own page, closing an open card first", () => {
    show(`${story}&step=2&evidence=obs-chan-01`);
    key("Escape");
    expect([asked("view"), asked("evidence")]).toEqual(["present", null]);
    key("Escape");
    expect([asked("view"), asked("story")]).toEqual(["stories", "chancheng-enclave"]);
  });

  it("runs over and over by itself, stays while a card is open, and is held by Space", () => {
    show(`${story}&step=7&autoplay=60`);
    const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));
    pass(61);
    expect(asked("step")).toBeNull();
    expect(asked("autoplay")).toBe("60");
    pass(61);
    expect(asked("step")).toBe("2");
    key(" ");
    pass(200);
    expect(asked("step")).toBe("2");
    key(" ");
    pass(61);
    expect(asked("step")).toBe("3");
    fireEvent.click(screen.getAllByRole("button", { name: "Stop playing by itself" })[0] as HTMLElement);
    expect(asked("autoplay")).toBeNull();
    pass(300);
    expect(asked("step")).toBe("3");
  });

  it("says that there is no such story, and the way out", () => {
    show("view=present&story=atlantis");
    expect(title()).toBe("There is no such story");
    expect(screen.getByText(/atlantis/)).toBeTruthy();
    fireEvent.click(screen.getByRole("link", { name: "See all stories" }));
    expect(asked("view")).toBe("stories");
  });

  it("opens the speaker's window, follows it, and listens to no other window and no other origin", () => {
    show(story);
    const { other } = strangerWindow();
    vi.spyOn(window, "open").mockReturnValue(other);
    key("s");
    expect(window.open).toHaveBeenCalledWith(
      expect.stringContaining("view=speaker"),
      "corridor-atlas-speaker",
      expect.anything(),
    );
    receive(fromSpeaker({ type: "go", step: 3 }), other);
    expect(asked("step")).toBe("3");
    receive(fromSpeaker({ type: "go", step: 5 }), strangerWindow().other);
    receive(fromSpeaker({ type: "go", step: 6 }), other, "https://evil.example");
    receive({ type: "go", step: 7 }, other);
    expect(asked("step")).toBe("3");
    receive(fromSpeaker({ type: "black", isBlack: true }), other);
    expect(screen.getByRole("button", { name: /screen is black/ })).toBeTruthy();
  });

  it("says so, with a link, where the browser blocks that window", () => {
    show(story);
    vi.spyOn(window, "open").mockReturnValue(null);
    key("s");
    const notice = screen.getByRole("alert");
    expect(within(notice).getByRole("link").getAttribute("href")).toContain("view=speaker");
    expect(within(notice).getByRole("link").getAttribute("target")).toBe("corridor-atlas-speaker");
  });

  it("says so where the browser refuses full screen", async () => {
    show(story);
    key("f");
    expect((await screen.findByRole("alert")).textContent).toContain("did not allow full screen");
  });
});

describe("the speaker's window", () => {
  afterEach(() => {
    window.opener = null;
  });

  it("goes on alone where no stage has opened it, and says so", () => {
    show("view=speaker&story=chancheng-enclave");
    expect(screen.getByRole("status").textContent).toContain("No stage is connected");
    expect(screen.getByText(/Only day and month are printed/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Next step" }));
    expect(asked("step")).toBe("2");
    expect(screen.getByRole("button", { name: "Black screen" }).hasAttribute("disabled")).toBe(true);
  });

  it("drives the stage that opened it, follows it, and notices when it falls silent", () => {
    const { other, said } = strangerWindow();
    window.opener = other;
    show("view=speaker&story=chancheng-enclave");
    expect(said).toContainEqual({ type: "hello" });
    const state = { story: "chancheng-enclave", step: 4, isBlack: false, isPlaying: false };
    receive(fromStage({ type: "state", state }), other);
    expect(screen.getByRole("status").textContent).toContain("In step with the stage");
    expect(asked("step")).toBe("4");
    key("PageDown");
    expect(said).toContainEqual({ type: "go", step: 5 });
    // Only the stage's own word turns the page here.
    expect(asked("step")).toBe("4");
    receive(fromStage({ type: "state", state: { ...state, step: 6 } }), strangerWindow().other);
    expect(asked("step")).toBe("4");
    act(() => vi.advanceTimersByTime(6_000));
    expect(screen.getByRole("status").textContent).toContain("No stage is connected");
  });
});

describe("the handout", () => {
  it("is one page for each step and one for its sources; notes are printed only where asked for", () => {
    show("view=handout&story=chancheng-enclave");
    const pages = screen.getAllByRole("region", { name: /^Page \d/u });
    expect(pages.length).toBe(8);
    expect(pages[0]?.textContent).toContain("1 / 8");
    expect(pages[0]?.textContent).toContain("atlas.example/?view=present&story=chancheng-enclave");
    expect(pages[7]?.textContent).toContain("Pages 1, 2, 3, 4, 5, 6, 7");
    expect(pages[7]?.textContent).toContain("GS(2026)0000");
    const note = /Only day and month are printed/;
    expect(screen.queryByText(note)).toBeNull();
    fireEvent.click(screen.getByRole("checkbox"));
    expect(screen.getByText(note)).toBeTruthy();
  });
});
