// @vitest-environment happy-dom
import { canBeQuoted, findRecord } from "../../src/domain/record.ts";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StoryId } from "../../src/domain/ids.ts";
import type { Story } from "../../src/domain/story.ts";
import { type Language, languages } from "../../src/domain/text.ts";
import { AddStepPanel } from "../../src/features/story-editor/AddStepPanel.tsx";
import { previewPieces, redoWords, undoWords, withQuotation } from "../../src/features/story-editor/model.ts";
import { pickableIndex, recordLine, recordsOf, recordsToPick } from "../../src/features/story-editor/records.ts";
import { StoryEditor } from "../../src/features/story-editor/StoryEditor.tsx";
import { readingsOf } from "../../src/search/searchText.ts";
import { createOwnStories, type OwnStoriesStore } from "../../src/story/ownStories.ts";
import { done, historyOf, undone } from "../../src/story/storyHistory.ts";
import { OwnStoriesContext, useOwnStories } from "../../src/story/useOwnStories.ts";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { realReadings } from "../fixtures/realPalette.ts";
import { Shelf, step, story } from "../fixtures/stories.ts";

beforeEach(() => window.history.replaceState(null, "", "/?view=stories"));
afterEach(cleanup);

describe("a text as it will read", () => {
  const pieces = (en: string, language: Language = "en") =>
    previewPieces(dataset, { zh: "", en }, language).map(({ text, type }) => [type, text]);

  it("tells quoted figures, figures of one's own and quotations that lead nowhere apart", () => {
    expect(pieces("Talks: {obs-chan-02}, I heard 1,150 (40%) by 2024-06; {obs-none}.")).toEqual([
      ["text", "Talks: "],
      ["quoted", "at least 100"],
      ["text", ", I heard "],
      ["own-figure", "1,150"],
      ["text", " ("],
      ["own-figure", "40%"],
      ["text", ") by "],
      ["own-figure", "2024-06"],
      ["text", "; "],
      ["unknown", "{obs-none}"],
      ["text", "."],
    ]);
    expect(pieces("no figure, {constructor} {ai@hetao}").map(([type]) => type)).toEqual([
      "text",
      "unknown",
      "text",
      "unknown",
    ]);
    expect(pieces("全角１２")).toContainEqual(["own-figure", "１２"]);
  });

  it("puts a quotation where the caret is, and the caret behind it", () => {
    expect(withQuotation("about X now", { start: 6, end: 7 }, "obs-1")).toEqual({
      text: "about {obs-1} now",
      caret: 13,
    });
    expect(withQuotation("", { start: 0, end: 0 }, "obs-1")).toEqual({ text: "{obs-1}", caret: 7 });
  });
});

describe("records to choose from", () => {
  const corpus = { dataset, index: pickableIndex(dataset, readingsOf(realReadings)) };
  const asked = { query: "", selection: { type: "none" }, isQuoting: false, language: "en" } as const;

  it("every record that can be cited has a line, in every language; other ids have none", () => {
    const records = [
      dataset.observations,
      dataset.events,
      dataset.links,
      dataset.instruments,
      dataset.mentions,
      dataset.people,
      dataset.derivations,
      dataset.entities,
    ];
    for (const language of languages) {
      for (const { id } of records.flat()) expect(recordLine(dataset, id, language)?.name).toBeTruthy();
    }
    expect(recordLine(dataset, "obs-chan-02", "en")).toMatchObject({ kind: "figure", value: "100+" });
    expect(recordLine(dataset, "__proto__", "en")).toBeUndefined();
  });

  it("are first those of what the step selects: of a corridor its links, then the figures of its ends", () => {
    const ids = recordsOf(dataset, { type: "corridor", id: "chancheng~nanshan" });
    expect(ids[0]).toMatch(/^link-chan/);
    expect(ids).toContain("obs-chan-02");
    const hub = recordsToPick(corpus, {
      ...asked,
      selection: { type: "hub", id: dataset.hubs[1]?.id ?? ("" as never) },
    });
    expect(hub.lines).toHaveLength(12);
    expect(hub.count).toBeGreaterThan(40);
    expect(recordsToPick(corpus, asked).count).toBe(0);
  });

  it("or any that answers what is typed; for quoting only those with a figure or date", () => {
    expect(recordsToPick(corpus, { ...asked, query: "1152" }).lines[0]?.id).toBe("obs-xili-07");
    const all = recordsToPick(corpus, { ...asked, query: "hetao" });
    const quotable = recordsToPick(corpus, { ...asked, query: "hetao", isQuoting: true });
    expect(quotable.count).toBeLessThan(all.count);
    for (const { id } of quotable.lines) expect(canBeQuoted(findRecord(dataset, id))).toBe(true);
  });
});

it("every edit has words of its own, with the place of its step, in every language", () => {
  const [one, two] = story().steps.map(({ id }) => id);
  if (!one || !two) throw new Error("no steps");
  const edits = [
    { type: "write-step", step: two, field: "caption", language: "en", text: "x" },
    { type: "write-story", field: "title", language: "zh", text: "x" },
    { type: "write-story", field: "lead", language: "en", text: "x" },
    { type: "set-mode", step: two, mode: "add" },
    { type: "set-view", step: two, view: "hub=hetao" },
    { type: "cite", step: two, record: "obs-1" },
    { type: "add-step", step: step("new"), at: 1 },
    { type: "duplicate-step", step: one, copy: step("copy").id },
    { type: "remove-step", step: two },
    { type: "move-step", step: two, to: 0 },
    { type: "take-over", story: story({ lead: { zh: "", en: "x" } }) },
  ] as const;
  for (const language of languages) {
    const said = edits.map((edit) => {
      const after = done(historyOf(story()), edit);
      const [last, next] = [after.past.at(-1), undone(after).future.at(-1)];
      if (!last || !next) return "nothing";
      const said = undoWords(last, after.present, language);
      expect(redoWords(next, undone(after).present, language)).toBe(said);
      return said;
    });
    expect(new Set(said).size).toBe(edits.length);
    if (language === "en") {
      expect(said[0]).toBe("caption of step 2 (English)");
      expect(said[8]).toBe("step 2 deleted");
      expect(said[9]).toBe("step 2 moved");
    }
  }
});

function Editor({ id }: { id: StoryId }) {
  const { own } = useOwnStories();
  const edited = own.stories.find((one) => one.story.id === id);
  if (!edited) return null;
  return (
    <StoryEditor
      dataset={dataset}
      own={edited}
      pictureOf={() => null}
      viewWords={() => "what is on screen"}
      actions={null}
    />
  );
}

function openEditor(made: Story = story(), language: Language = "en", shelf = new Shelf()) {
  const store = createOwnStories({ shelf: () => shelf, now: () => new Date().toISOString() });
  const id = store.add(made, dataset.version);
  render(
    <OwnStoriesContext.Provider value={store}>
      <Frame dataset={dataset} language={language}>
        <Editor id={id} />
      </Frame>
    </OwnStoriesContext.Provider>,
  );
  const current = () => store.read().stories[0]?.story as Story;
  return { store, shelf, current };
}

function order(): readonly (string | null)[] {
  return within(screen.getByRole("region", { name: "Steps" }))
    .getAllByRole("listitem")
    .map((row) => within(row).getByRole("button").getAttribute("aria-label"));
}

describe("the editor", () => {
  it("keeps what is typed at once, and undoes a field whole, by key, with words", async () => {
    const { shelf, current } = openEditor();
    const caption = screen.getByRole("textbox", { name: /^Caption/u });
    await userEvent.type(caption, "Talks first");
    expect(current().steps[0].caption.en).toBe("Talks first");
    const again = createOwnStories({ shelf: () => shelf, now: () => "" });
    expect(again.read().stories[0]?.story.steps[0].caption.en).toBe("Talks first");
    expect(screen.getByText("Kept in this browser")).toBeDefined();
    expect(screen.getByRole("button", { name: "Undo: caption of step 1 (English)" })).toBeDefined();
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(current().steps[0].caption.en).toBe("");
    expect(screen.getByText(/^Undone: caption of step 1/u)).toBeDefined();
    await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(current().steps[0].caption.en).toBe("Talks first");
  });

  it("moves steps by Alt and an arrow, with the focus on the step and its new place said", async () => {
    const { current } = openEditor();
    const third = screen.getByRole("button", { name: "Step 3: three" });
    third.focus();
    await userEvent.keyboard("{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}");
    expect(order()).toEqual(["Step 1: three", "Step 2: one", "Step 3: two"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Step 1: three");
    expect(screen.getByText(/Moved: now step 1 of 3/u)).toBeDefined();
    expect(current().steps.map(({ mode }) => mode)).toEqual(["move", "move", "move"]);
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement?.getAttribute("aria-current")).toBe("step");
    expect(window.location.search).toContain("step=2");

    // The arrow leads to a step that is chosen already: the focus goes there now, and not with the next letter typed.
    const elsewhere = screen.getByRole("button", { name: "Step 1: three" });
    elsewhere.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Step 2: one");
    await userEvent.type(screen.getByRole("textbox", { name: /^Caption/u }), "letters");
    expect(current().steps[1]?.caption.en).toBe("letters");
  });

  it("moves a step by dragging it onto another", () => {
    openEditor();
    const rows = within(screen.getByRole("region", { name: "Steps" })).getAllByRole("listitem");
    const dataTransfer = { setData: () => {}, effectAllowed: "" };
    fireEvent.dragStart(rows[0] as HTMLElement, { dataTransfer });
    fireEvent.dragOver(rows[2] as HTMLElement, { dataTransfer });
    expect(rows[2]?.dataset.edge).toBe("after");
    fireEvent.drop(rows[2] as HTMLElement, { dataTransfer });
    expect(order()).toEqual(["Step 1: two", "Step 2: three", "Step 3: one"]);
  });

  it("adds the current view, doubles and deletes steps, and never the last one", async () => {
    window.history.replaceState(null, "", "/?view=stories&hub=hetao&sector=biomed&scale=shenzhen&step=3");
    const { current } = openEditor();
    await userEvent.click(screen.getByRole("button", { name: "Add the current view" }));
    expect(current().steps[3]).toMatchObject({ mode: "move", view: "hub=hetao&sector=biomed&scale=shenzhen" });
    expect(window.location.search).toContain("step=4");
    await userEvent.click(screen.getByRole("button", { name: "Duplicate this step" }));
    expect(current().steps).toHaveLength(5);
    for (let left = 5; left > 1; left -= 1) {
      await userEvent.click(screen.getByRole("button", { name: "Delete this step" }));
    }
    expect(current().steps).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "Delete this step" }));
    expect(current().steps).toHaveLength(1);
    expect(screen.getByText("A story keeps at least one step.")).toBeDefined();
  });

  it("writes in two languages, and says which one stands in for the other", async () => {
    const { current } = openEditor();
    await userEvent.click(screen.getByRole("button", { name: "Chinese" }));
    const title = screen.getByRole("textbox", { name: "Title of the step" });
    expect(title.getAttribute("lang")).toBe("zh-Hans");
    expect(title.parentElement?.textContent).toContain("No Chinese: the English is shown");
    await userEvent.type(title, "第一步");
    expect(current().steps[0].title).toEqual({ zh: "第一步", en: "one" });
    expect(title.parentElement?.textContent).not.toContain("No Chinese");
    expect(screen.getByRole("region", { name: "As it will read" }).textContent).toContain("第一步");
  });

  it("marks figures of one's own in the preview, quotes the atlas's from a picker, and cites records", async () => {
    const made = story({
      steps: [step("one", { view: "corridor=chancheng~nanshan", caption: { zh: "", en: "So: " } })],
    });
    const { current } = openEditor(made);
    await userEvent.type(screen.getByRole("textbox", { name: /^Caption/u }), "300, ");
    const preview = screen.getByRole("region", { name: "As it will read" });
    expect(preview.querySelector("mark")?.textContent).toBe("300 (your own figure: no source)");
    expect(preview.textContent).toContain("1 figure is your own and has no source");

    await userEvent.click(screen.getByRole("button", { name: "Insert a figure or date: Caption" }));
    const dialog = await screen.findByRole("dialog", { name: "Choose a figure or date to insert" });
    expect(dialog.textContent).toContain("Of what this step selects");
    await userEvent.type(within(dialog).getByRole("searchbox"), "talked to{Enter}");
    expect(current().steps[0].caption.en).toBe("So: 300, {obs-chan-02}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /^Caption/u }));
    expect(within(preview).getByRole("button", { name: "at least 100" }).dataset.evidence).toBe("obs-chan-02");

    await userEvent.click(screen.getByRole("button", { name: "Add a record" }));
    const picker = await screen.findByRole("dialog", { name: "Choose a record to cite" });
    await userEvent.click(within(picker).getByRole("button", { name: /Projects and teams talked to/u }));
    expect(current().steps[0].records).toEqual(["obs-chan-02"]);
    await userEvent.click(screen.getByRole("button", { name: "Remove the record: Projects and teams talked to" }));
    expect(current().steps[0].records).toEqual([]);
  });

  it("marks the record that Enter takes; the arrow keys and the pointer move the mark", async () => {
    const { current } = openEditor(story({ steps: [step("one", { view: "hub=hetao" })] }));
    await userEvent.click(screen.getByRole("button", { name: "Insert a figure or date: Caption" }));
    const dialog = await screen.findByRole("dialog", { name: "Choose a figure or date to insert" });
    const rows = () => [...dialog.querySelectorAll("button[data-evidence]")];
    const marked = () => [...dialog.querySelectorAll("[data-marked=true]")];
    expect(marked()).toEqual([]);
    await userEvent.type(within(dialog).getByRole("searchbox"), "area{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(marked()).toEqual([rows()[1]]);
    await userEvent.hover(rows()[0] ?? dialog);
    expect(marked()).toEqual([rows()[0]]);
    await userEvent.type(within(dialog).getByRole("searchbox"), "{ArrowDown}", { skipClick: true });
    const [taken] = marked();
    const id = taken?.getAttribute("data-evidence");
    expect(within(dialog).getByRole("status").textContent).toContain("Enter takes: ");
    await userEvent.keyboard("{Enter}");
    expect(current().steps[0].caption.en).toContain(`{${id}}`);
  });

  it("shows a step in the atlas, and takes the view back from there", async () => {
    window.history.replaceState(null, "", "/?view=stories&hub=hetao");
    const { current } = openEditor(
      story({ steps: [step("one", { view: "corridor=chancheng~nanshan&scale=bay-area" })] }),
    );
    expect(screen.getByRole("link", { name: "Show in the atlas" }).getAttribute("href")).toBe(
      "?corridor=chancheng~nanshan&scale=bay-area",
    );
    await userEvent.click(screen.getByRole("button", { name: "Take the current view" }));
    expect(current().steps[0].view).toBe("hub=hetao");
    expect(screen.getByRole("button", { name: "Take the current view" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("says what this dataset does not hold, and that a full browser keeps nothing more", async () => {
    const shelf = new Shelf();
    openEditor(story({ steps: [step("one", { view: "hub=atlantis", records: ["obs-none"] })] }), "en", shelf);
    expect(screen.getByText("2 things are not in this version of the dataset")).toBeDefined();
    shelf.room = 10;
    await userEvent.type(screen.getByRole("textbox", { name: "Lead" }), "x");
    expect(screen.getByText(/^Not kept: the browser has no room left/u)).toBeDefined();
  });
});

describe("adding the view on screen to a story", () => {
  function openPanel(address: string, before?: (store: OwnStoriesStore) => void) {
    window.history.replaceState(null, "", address);
    const store = createOwnStories({ shelf: () => new Shelf(), now: () => new Date().toISOString() });
    before?.(store);
    let hasLeft = false;
    render(
      <OwnStoriesContext.Provider value={store}>
        <Frame dataset={dataset} language="en">
          <AddStepPanel
            dataset={dataset}
            picture={null}
            viewWords={() => "Hetao"}
            onLeave={() => {
              hasLeft = true;
            }}
          />
        </Frame>
      </OwnStoriesContext.Provider>,
    );
    return { store, hasLeft: () => hasLeft };
  }

  it("begins a story where there is none, cites the open card, and leads to the editor", async () => {
    const { store, hasLeft } = openPanel("/?corridor=chancheng~nanshan&evidence=link-chan-01");
    expect(screen.getByText("The step will show:")).toBeDefined();
    await userEvent.type(screen.getByRole("textbox", { name: "Title of the story" }), "Mine");
    await userEvent.type(screen.getByRole("textbox", { name: "Caption" }), "Look");
    await userEvent.click(screen.getByRole("button", { name: "Add to the story" }));
    const [own] = store.read().stories;
    expect(own?.story).toMatchObject({
      title: { zh: "", en: "Mine" },
      steps: [{ mode: "move", view: "corridor=chancheng~nanshan", caption: { en: "Look" }, records: ["link-chan-01"] }],
    });
    expect(screen.getByRole("status").textContent).toBe("Added as step 1 of “Mine”.");
    await userEvent.click(screen.getByRole("link", { name: "Edit the story" }));
    expect(hasLeft()).toBe(true);
    expect(window.location.search).toContain(`view=stories&story=${own?.story.id}`);
  });

  it("goes to the story worked on last, moving or adding; a page without a map says what it takes", async () => {
    const { store } = openPanel("/?view=decide&hub=hetao", (kept) => {
      kept.add(story(), dataset.version);
    });
    expect(screen.getByText(/^There is no map on this page/u)).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "adds to it" }));
    await userEvent.click(screen.getByRole("button", { name: "Add to the story" }));
    expect(store.read().stories[0]?.story.steps[3]).toMatchObject({ mode: "add", view: "hub=hetao", records: [] });
    expect(screen.getByRole("link", { name: "Edit the story" }).getAttribute("href")).toContain("step=4");
    await userEvent.click(screen.getByRole("button", { name: "Add another" }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Add to" }), "a new story");
    await userEvent.click(screen.getByRole("button", { name: "Add to the story" }));
    expect(store.read().stories).toHaveLength(2);
  });
});
