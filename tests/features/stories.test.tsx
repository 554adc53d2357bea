// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Language, languages, say } from "../../src/domain/text.ts";
import { StoriesView } from "../../src/features/stories/StoriesView.tsx";
import { messagesIn } from "../../src/i18n/messages.ts";
import { storiesMessages } from "../../src/i18n/messages/stories.ts";
import { createOwnStories } from "../../src/story/ownStories.ts";
import { storyFileText, storyLimits } from "../../src/story/storyFile.ts";
import { storyHash } from "../../src/story/storyLink.ts";
import { OwnStoriesContext } from "../../src/story/useOwnStories.ts";
import { pushSearch } from "../../src/view/address.ts";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { Shelf, step, story } from "../fixtures/stories.ts";

beforeEach(() => window.history.replaceState(null, "", "/?view=stories"));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(
  shelf: Shelf,
  { language = "en" as Language, address = "https://atlas.example/" as string | null } = {},
) {
  const store = createOwnStories({ shelf: () => shelf, now: () => new Date().toISOString() });
  await act(async () => {
    render(
      <OwnStoriesContext.Provider value={store}>
        <Frame dataset={dataset} language={language}>
          <StoriesView
            dataset={dataset}
            pictureOf={() => null}
            viewWords={() => "the whole map"}
            addressOf={(search) => (address === null ? null : address + search)}
          />
        </Frame>
      </OwnStoriesContext.Provider>,
    );
  });
  return store;
}

function file(text: string, name = "story.json"): File {
  return new File([text], name, { type: "application/json" });
}

async function choose(...files: readonly File[]) {
  const input = screen.getByLabelText("Import a story file", { selector: "input" });
  await userEvent.upload(input, [...files]);
  return screen.findByRole("button", { name: "Close this message" });
}

function ownTitles(): readonly (string | null)[] {
  const own = screen.getByRole("region", { name: "Your stories" });
  return within(own)
    .queryAllByRole("heading", { level: 3 })
    .map((heading) => heading.textContent);
}

describe("the list of stories", () => {
  it("names every ready-made story with its lead, steps and sources, and offers what can be done, in three languages", async () => {
    for (const language of languages) {
      await open(new Shelf(), { language });
      const words = messagesIn(storiesMessages, language);
      for (const ready of dataset.stories) {
        const row = screen.getByRole("heading", { name: words.open(say(ready.title, language)) }).closest("li");
        if (!row) throw new Error("no row");
        expect(row.textContent).toContain(say(ready.lead, language));
        expect(row.textContent).toContain(words.steps(ready.steps.length));
        const group = within(row).getByRole("group", { name: say(ready.title, language) });
        expect(within(group).getByRole("link", { name: words.present }).getAttribute("href")).toContain(
          `view=present&story=${ready.id}`,
        );
        expect(within(group).getByRole("link", { name: words.handout }).getAttribute("href")).toContain("view=handout");
      }
      cleanup();
    }
  });

  it("a ready-made story is copied to be edited, and says that it is a copy", async () => {
    const store = await open(new Shelf());
    const [ready] = dataset.stories;
    await userEvent.click(screen.getAllByRole("button", { name: "Copy and edit" })[0] as HTMLElement);
    const [own] = store.read().stories;
    expect(own?.story).toMatchObject({ author: "reader", title: { en: `${ready?.title.en} (copy)` } });
    expect(own?.story.steps).toHaveLength(ready?.steps.length ?? 0);
    expect(window.location.search).toBe(`?view=stories&story=${own?.story.id}`);
  });

  it("a deleted story can be brought back, and the focus is where that is done", async () => {
    const store = await open(new Shelf());
    act(() => void store.add(story(), dataset.version));
    await userEvent.click(screen.getByRole("button", { name: "Delete" }));
    expect(ownTitles()).toEqual([]);
    expect(screen.getByText("Deleted “A corridor”.")).toBeDefined();
    const undo = screen.getByRole("button", { name: "Undo" });
    expect(document.activeElement).toBe(undo);
    await userEvent.click(undo);
    expect(ownTitles()).toEqual(["A corridor"]);
    await userEvent.click(screen.getByRole("button", { name: "Duplicate" }));
    expect([...ownTitles()].toSorted()).toEqual(["A corridor", "A corridor (copy)"]);
  });

  it("says where the browser keeps nothing, and which story is not kept", async () => {
    const shelf = new Shelf();
    shelf.isBlocked = true;
    const store = await open(shelf);
    expect(screen.getByRole("alert").textContent).toContain("lets the page keep nothing");
    act(() => void store.add(story(), dataset.version));
    expect(screen.getByRole("region", { name: "Your stories" }).textContent).toContain("Not kept");
  });

  it("a story gone from this browser is said to be, and so is a shared one without its link", async () => {
    window.history.replaceState(null, "", "/?view=stories&story=own-gone");
    await open(new Shelf());
    expect(screen.getByRole("alert").textContent).toContain("no such story");
    act(() => pushSearch("?view=stories&story=shared"));
    expect(screen.getByRole("alert").textContent).toContain("holds no story");
  });
});

describe("a file that is imported", () => {
  it("becomes a story of one's own, with what this dataset does not hold named", async () => {
    await open(new Shelf());
    const made = story({ steps: [step("one", { view: "hub=atlantis", records: ["obs-none"] })] });
    await choose(file(storyFileText(made, "1999.1")));
    expect(ownTitles()).toEqual(["A corridor"]);
    const [report] = screen.getAllByRole("status").filter(({ textContent }) => textContent?.includes("Imported"));
    for (const text of ["with 1 step", "atlantis", "obs-none", "1999.1", "Mend:"]) {
      expect(report?.textContent).toContain(text);
    }
  });

  it("that is broken, newer, huge or hostile leaves everything as it was, and each says why", async () => {
    const shelf = new Shelf();
    const store = await open(shelf);
    act(() => void store.add(story(), dataset.version));
    const before = JSON.stringify(store.read().stories);
    const good = storyFileText(story(), "1");
    const hostile = good.replace('"mode": "move"', '"mode": "<img src=x onerror=alert(1)>"');
    await choose(
      file(good.slice(0, 200), "cut.json"),
      file(good.replace('"version": 1', '"version": 7'), "newer.json"),
      file("x".repeat(storyLimits.bytes + 1), "huge.json"),
      file(hostile, "hostile.json"),
    );
    const report = document.querySelector(".stories__report");
    const parts = [...(report?.children ?? [])]
      .map(({ textContent }) => textContent ?? "")
      .filter((text) => text !== "");
    expect(parts).toEqual([
      expect.stringMatching(/^cut\.json was not imported: 1 problem.*not complete JSON/u),
      expect.stringMatching(/^newer\.json was not imported.*newer edition.*update the atlas/u),
      expect.stringMatching(/^huge\.json was not imported.*1\.0 MB/u),
      expect.stringMatching(/^hostile\.json was not imported.*Step 1, mode<img src=x.*move or add/u),
    ]);
    expect(report?.querySelector("img")).toBeNull();
    expect(JSON.stringify(store.read().stories)).toBe(before);
    await userEvent.click(screen.getByRole("button", { name: "Close this message" }));
    expect(document.querySelector(".stories__report")).toBeNull();
  });

  it("that the browser holds and cannot read is set aside, to be saved or let go of", async () => {
    const shelf = new Shelf();
    shelf.setItem("corridor-atlas:story:own-odd", "not a story");
    await open(shelf);
    expect(ownTitles()).toEqual(["A story that cannot be read"]);
    await userEvent.click(screen.getByRole("button", { name: "Remove" }));
    expect(shelf.length).toBe(0);
  });
});

describe("a story in the address", () => {
  const shared = story({
    title: { zh: "", en: "From a friend" },
    steps: [step("one", { caption: { zh: "", en: "{obs-chan-02} <b>talks</b>" } })],
  });

  it("is read, its figures lead to their sources, and a copy can be kept", async () => {
    const hash = await storyHash(storyFileText(shared, "1", { isShort: true }));
    window.history.replaceState(null, "", `/?view=stories&story=shared${hash}`);
    const store = await open(new Shelf());
    expect(await screen.findByRole("heading", { level: 1, name: "From a friend" })).toBeDefined();
    expect(screen.getByText(/came in a link/u)).toBeDefined();
    expect(document.querySelector('[data-evidence="obs-chan-02"]')?.textContent).toBe("at least 100");
    expect(document.querySelector(".story-reader b")).toBeNull();
    expect(screen.getByRole("link", { name: "Present" }).getAttribute("href")).toContain(hash);
    expect(screen.getByRole("link", { name: "All stories" }).getAttribute("href")).not.toContain("#");
    await userEvent.click(screen.getByRole("button", { name: "Keep a copy" }));
    expect(store.read().stories[0]?.story.title.en).toBe("From a friend");
    expect(window.location.hash).toBe("");
  });

  it("goes along while it is presented or a card is open, and with no other page", async () => {
    const hash = await storyHash(storyFileText(shared, "1", { isShort: true }));
    window.history.replaceState(null, "", `/?view=stories&story=shared${hash}`);
    for (const search of [
      "?view=present&story=shared&step=2",
      "?view=handout&story=shared",
      "?view=stories&story=shared&evidence=obs-chan-02",
    ]) {
      pushSearch(search);
      expect([search, window.location.hash]).toEqual([search, hash]);
    }
    pushSearch("?story=shared");
    expect(window.location.hash).toBe("");
    window.history.replaceState(null, "", `/?view=stories&story=shared${hash}`);
    pushSearch("?view=stories&story=own-a");
    expect(window.location.hash).toBe("");
  });

  it("that is cut off says so", async () => {
    const hash = await storyHash(storyFileText(shared, "1", { isShort: true }));
    window.history.replaceState(null, "", `/?view=stories&story=shared${hash.slice(0, -20)}`);
    await open(new Shelf());
    expect((await screen.findByRole("alert")).textContent).toContain("may be cut off");
  });
});

describe("sharing as a link", () => {
  const said = () =>
    screen
      .getAllByRole("status")
      .map(({ textContent }) => textContent)
      .join("");

  it("copies an address with the story in it", async () => {
    const user = userEvent.setup();
    const store = await open(new Shelf());
    act(() => void store.add(story(), dataset.version));
    await user.click(screen.getByRole("button", { name: "Share as a link" }));
    await waitFor(() => expect(said()).toMatch(/Link copied \(\d+ characters\)/u));
    expect(await navigator.clipboard.readText()).toMatch(
      /^https:\/\/atlas\.example\/\?view=stories&story=shared#story=z/u,
    );
  });

  it("a long story asks for the file, and so does an atlas without an address", async () => {
    const store = await open(new Shelf());
    const random = () =>
      Array.from({ length: 1_990 }, () => String.fromCharCode(0x4e00 + Math.random() * 20_000)).join("");
    const note = { zh: random(), en: random() };
    act(() => void store.add(story({ steps: [step("one", { note, caption: note })] }), dataset.version));
    await userEvent.click(screen.getByRole("button", { name: "Share as a link" }));
    await waitFor(() =>
      expect(said()).toMatch(/Too long for a link \([\d,]+ characters, at most 8,000\): send the file/u),
    );
    cleanup();
    const other = await open(new Shelf(), { address: null });
    act(() => void other.add(story(), dataset.version));
    await userEvent.click(screen.getByRole("button", { name: "Share as a link" }));
    expect(said()).toContain("no address that others could open");
  });
});

describe("where a file is wrong", () => {
  it("is said in the words of the page, with the name in the file", () => {
    expect(storiesMessages["zh-Hans"].place(2, "caption.zh")).toBe("第2步，说明（caption.zh）");
    expect(storiesMessages["zh-Hans"].place(null, "colour")).toBe("colour");
    expect(storiesMessages.en.place(2, "caption.zh")).toBe("Step 2, caption.zh");
  });
});
