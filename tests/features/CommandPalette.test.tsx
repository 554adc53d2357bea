// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Bar } from "../../src/app/Bar.tsx";
import type { Language } from "../../src/domain/text.ts";
import { switchSingleKeys } from "../../src/view/singleKeys.ts";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

// The part is fetched on its first opening.
vi.setConfig({ testTimeout: 30_000 });
beforeEach(() => {
  window.history.replaceState(null, "", "/");
  sessionStorage.clear();
  switchSingleKeys(true);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function openPalette(language: Language = "en") {
  render(
    <Frame dataset={dataset} language={language}>
      <Bar dataset={dataset} theme="light" />
    </Frame>,
  );
  await userEvent.keyboard("{Control>}k{/Control}");
  return screen.findByRole("combobox", undefined, { timeout: 10_000 });
}

function active(): HTMLElement | null {
  const id = screen.getByRole("combobox").getAttribute("aria-activedescendant");
  return id === null ? null : document.getElementById(id);
}

describe("the palette", () => {
  it("is a combobox over a listbox of grouped options, one of them active", async () => {
    const field = await openPalette();
    expect(document.activeElement).toBe(field);
    const list = screen.getByRole("listbox");
    expect(field.getAttribute("aria-controls")).toBe(list.id);
    await userEvent.keyboard("xili");
    expect(within(list).getAllByRole("group")[0]?.textContent).toContain("Hubs");
    expect(active()?.getAttribute("aria-selected")).toBe("true");
    expect(active()?.textContent).toContain("Xili Lake");
  });

  it("is walked with the arrow keys, round at both ends", async () => {
    await openPalette();
    const options = screen.getAllByRole("option");
    await userEvent.keyboard("{ArrowDown}");
    expect(active()).toBe(options[1]);
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    expect(active()).toBe(options.at(-1));
    await userEvent.keyboard("{ArrowDown}");
    expect(active()).toBe(options[0]);
  });

  it("Enter chooses: the dialog closes and the address has the hub", async () => {
    await openPalette();
    await userEvent.keyboard("hetao{Enter}");
    expect(window.location.search).toBe("?hub=hetao");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("a press chooses too, and is remembered for the next time", async () => {
    await openPalette();
    await userEvent.keyboard("biomed");
    await userEvent.click(active() as HTMLElement);
    expect(window.location.search).toBe("?sector=biomed");
    await userEvent.keyboard("/");
    await screen.findByRole("combobox");
    expect(within(screen.getByRole("listbox")).getAllByRole("group")[0]?.textContent).toMatch(
      /Chosen lately.*Biomedicine.*on/,
    );
  });

  it("an option that prints a number carries its record", async () => {
    await openPalette();
    await userEvent.keyboard("1152");
    expect(active()?.dataset.evidence).toBe("obs-xili-07");
    await userEvent.keyboard("{Enter}");
    expect(window.location.search).toBe("?hub=xili-lake&evidence=obs-xili-07");
  });

  it("shows more of a kind when asked", async () => {
    await openPalette();
    await userEvent.keyboard("hetao");
    const before = screen.getAllByRole("option").length;
    await userEvent.click(screen.getByRole("option", { name: /more: bodies/ }));
    expect(screen.getAllByRole("option").length).toBeGreaterThan(before);
    expect(screen.getByRole("dialog")).toBeTruthy();
  });

  it("says in words how much was found, and what to try where nothing was", async () => {
    await openPalette();
    await userEvent.keyboard("1152");
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("1 result"));
    await userEvent.clear(screen.getByRole("combobox"));
    await userEvent.keyboard("qqqq");
    expect(screen.getByText("Nothing found for “qqqq”.")).toBeTruthy();
    expect(screen.getByRole("combobox").getAttribute("aria-expanded")).toBe("false");
  });

  it("shows hostile text as text", async () => {
    await openPalette();
    await userEvent.type(screen.getByRole("combobox"), "<script>alert(1)</script>");
    expect(document.querySelector("dialog script")).toBeNull();
    expect(screen.getByText(/Nothing found for “<script>/)).toBeTruthy();
  });

  it("Escape closes it and gives the focus back; nothing behind takes a step back", async () => {
    window.history.replaceState(null, "", "/?hub=hetao");
    render(
      <Frame dataset={dataset} language="en">
        <Bar dataset={dataset} theme="light" />
      </Frame>,
    );
    const button = screen.getByRole("button", { name: "Search and commands" });
    await userEvent.click(button);
    await screen.findByRole("combobox");
    const behind = vi.fn();
    window.addEventListener("keydown", behind);
    await userEvent.keyboard("{Escape}");
    window.removeEventListener("keydown", behind);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(behind).not.toHaveBeenCalled();
    expect(window.location.search).toBe("?hub=hetao");
  });

  it("changes the language, in the reader's own words", async () => {
    await openPalette("zh-Hans");
    await userEvent.keyboard("english{Enter}");
    expect(window.location.search).toBe("?lang=en");
  });

  it("copies the link, or shows it where the clipboard is closed", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("closed"));
    await openPalette();
    await userEvent.keyboard("copy{Enter}");
    const field = await screen.findByLabelText<HTMLInputElement>("Link to this page");
    expect(field.value).toBe(window.location.href);
  });

  it("works where the browser keeps nothing", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new Error("blocked");
    });
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("blocked");
    });
    await openPalette();
    await userEvent.keyboard("xlh{Enter}");
    expect(window.location.search).toBe("?hub=xili-lake");
  });
});

describe("the keys of the page", () => {
  const page = () =>
    render(
      <Frame dataset={dataset} language="en">
        <Bar dataset={dataset} theme="light" />
        <input aria-label="a field" />
      </Frame>,
    );

  it("open views, change language and theme, and put the selected hub on the shortlist", async () => {
    window.history.replaceState(null, "", "/?hub=hetao");
    page();
    await userEvent.keyboard("t");
    expect(window.location.search).toBe("?hub=hetao&theme=dark");
    await userEvent.keyboard("c");
    expect(window.location.search).toContain("compare=hetao");
    await userEvent.keyboard("4l");
    expect(window.location.search).toBe("?view=compare&hub=hetao&compare=hetao&lang=zh-Hans&theme=dark");
  });

  it("do nothing while somebody types", async () => {
    page();
    await userEvent.type(screen.getByLabelText("a field"), "t2/?");
    expect(window.location.search).toBe("");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("can be switched off in the help; Ctrl+K goes on working", async () => {
    page();
    await userEvent.keyboard("?");
    const toggle = await screen.findByRole("switch", { name: "Single-key shortcuts" }, { timeout: 10_000 });
    expect(toggle.getAttribute("aria-checked")).toBe("true");
    await userEvent.click(toggle);
    expect(toggle.getAttribute("aria-checked")).toBe("false");
    await userEvent.keyboard("{Escape}");
    await userEvent.keyboard("t2?/");
    expect(window.location.search).toBe("");
    expect(screen.queryByRole("dialog")).toBeNull();
    await userEvent.keyboard("{Control>}k{/Control}");
    expect(await screen.findByRole("combobox")).toBeTruthy();
  });

  it("what is typed before the search has arrived is not lost, and does nothing else", async () => {
    page();
    await userEvent.keyboard("/tl");
    const field = await screen.findByRole<HTMLInputElement>("combobox");
    expect(field.value).toBe("tl");
    expect(window.location.search).toBe("");
  });
});

describe("the dialog that shares", () => {
  it("opens by its key, and from the palette where the view is added to a story", async () => {
    await openPalette();
    await userEvent.keyboard("{Escape}s");
    expect(await screen.findByRole("dialog", { name: "Share and export" })).toBeDefined();
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Link");
    await userEvent.click(screen.getByRole("button", { name: "Close share and export" }));
    await userEvent.keyboard("{Control>}k{/Control}");
    await screen.findByRole("combobox");
    await userEvent.keyboard("add this view to a story{Enter}");
    expect((await screen.findByRole("tab", { selected: true })).textContent).toBe("Add to a story");
  });
});
