import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Download, Page } from "@playwright/test";
import { expect, expectNoSidewaysScroll, test } from "./atlas.ts";

test.use({ hasWebGl: false });

/** Goes on with Tab until what has the focus bears this name; from the last thing on the page it starts again. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const matches = (text: string) => (typeof name === "string" ? text === name : name.test(text));
  for (let press = 0; press < 150; press += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const label = element?.labels?.[0]?.textContent ?? "";
      return element?.getAttribute("aria-label") ?? (label || element?.textContent) ?? "";
    });
    if (matches(focused.trim())) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

async function command(page: Page, query: string): Promise<void> {
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const field = page.getByRole("combobox", { name: "Search and commands" });
  // The first key may come before the page listens to keys.
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(field).toBeFocused({ timeout: 3_000 });
  }).toPass();
  await page.keyboard.type(query);
  await page.keyboard.press("Enter");
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

/** Adds what is on screen to a story, and closes the dialog. */
async function addView(page: Page, { story, title }: { story?: string; title: string }): Promise<void> {
  await command(page, "add this view to a story");
  await expect(page.getByRole("tabpanel", { name: "Add to a story" })).toBeVisible();
  if (story !== undefined) {
    await tabTo(page, "Title of the story");
    await page.keyboard.type(story);
  }
  await tabTo(page, "Title of the step");
  await page.keyboard.type(title);
  await tabTo(page, "Add to the story");
  await page.keyboard.press("Enter");
  await expect(page.locator(".add-step__added")).toContainText("Added as step");
}

function stepNames(page: Page): Promise<readonly string[]> {
  return page
    .getByRole("region", { name: "Steps" })
    .getByRole("listitem")
    .evaluateAll((rows) => rows.map((row) => row.querySelector("button")?.getAttribute("aria-label") ?? ""));
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .include(".atlas__wide")
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

test("a story of three views by keyboard alone: captioned, reordered, undone, kept, exported, imported, shared, presented", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/?hub=hetao&lang=en");
  await addView(page, { story: "Three looks", title: "Hetao" });
  await page.keyboard.press("Escape");
  await command(page, "chancheng nanshan");
  await expect(page).toHaveURL(/corridor=chancheng~nanshan/);
  await addView(page, { title: "The enclave" });
  await page.keyboard.press("Escape");
  await command(page, "biomedicine");
  await expect(page).toHaveURL(/sector=biomed/);
  await addView(page, { title: "Biomedicine" });
  await tabTo(page, "Edit the story");
  await page.keyboard.press("Enter");

  await expect.poll(() => stepNames(page)).toEqual(["Step 1: Hetao", "Step 2: The enclave", "Step 3: Biomedicine"]);
  await expect(page).toHaveURL(/step=3/);
  await tabTo(page, /^Step 3/);
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => stepNames(page)).toEqual(["Step 1: Biomedicine", "Step 2: Hetao", "Step 3: The enclave"]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => stepNames(page)).toEqual(["Step 1: Hetao", "Step 2: Biomedicine", "Step 3: The enclave"]);
  await expect(page.getByRole("button", { name: "Redo: step 2 moved" })).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await tabTo(page, /^Caption/);
  await page.keyboard.type("Standards so far: ");
  await tabTo(page, "Insert a figure or date: Caption");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("searchbox", { name: "Find a record" })).toBeFocused();
  await page.keyboard.type("standards issued");
  await page.keyboard.press("Enter");
  const preview = page.getByRole("region", { name: "As it will read" });
  await expect(preview.locator("[data-evidence]")).toHaveText(/\d/);
  await page.keyboard.type(", and 7 more");
  await expect(preview.locator("mark")).toContainText("your own figure: no source");
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await expect.poll(() => stepNames(page)).toEqual(["Step 1: Hetao", "Step 2: Biomedicine", "Step 3: The enclave"]);
  await expect(page.getByRole("textbox", { name: /^Caption/ })).toHaveValue(
    /^Standards so far: \{obs-.*\}, and 7 more$/,
  );

  await tabTo(page, "Export file");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toBe("corridor-atlas-story-Three-looks.json");
  const text = await textOf(download);
  expect(JSON.parse(text)).toMatchObject({ format: "corridor-atlas-story", version: 1, title: { en: "Three looks" } });

  await tabTo(page, "All stories");
  await page.keyboard.press("Enter");
  await tabTo(page, "Delete");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.reload();
  await expect(page.getByText("None yet.")).toBeVisible();
  // Listened for in good time: the browser must have handed its dialog over before the key opens it.
  const chosen = page.waitForEvent("filechooser");
  await tabTo(page, "Import a story file");
  await page.keyboard.press("Enter");
  await (await chosen).setFiles({ name: "three.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await expect(page.getByText("Imported “Three looks” with 3 steps.")).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await tabTo(page, "Share as a link");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Link copied/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const friend = await browser.newContext({ locale: "en-GB", ...(baseURL !== undefined && { baseURL }) });
  const other = await friend.newPage();
  const asked: string[] = [];
  other.on("request", (request) => asked.push(request.url()));
  await other.goto(link);
  await expect(other.getByRole("heading", { level: 1, name: "Three looks" })).toBeVisible();
  expect(asked.filter((url) => url.includes("story=z"))).toEqual([]);
  await other.getByRole("link", { name: "Present" }).click();
  await expect(other).toHaveURL(/view=present&story=shared.*#story=z/);
  await expect(other.getByRole("heading", { name: "Hetao" }).first()).toBeVisible();
  await other.keyboard.press("ArrowRight");
  await expect(other).toHaveURL(/step=2.*#story=z/);
  await expect(other.getByRole("heading", { name: "Biomedicine" }).first()).toBeVisible();
  await other.goto(link);
  await other.getByRole("button", { name: "Keep a copy" }).click();
  await expect.poll(() => stepNames(other)).toHaveLength(3);
  await expect(other).not.toHaveURL(/#/);
  await friend.close();
});

const good = {
  format: "corridor-atlas-story",
  version: 1,
  dataset: "2026.11.0",
  title: { zh: "一", en: "One" },
  lead: { zh: "", en: "" },
  steps: [
    {
      mode: "move",
      view: "hub=hetao",
      title: { zh: "", en: "<img src=x onerror=window.hit=1>" },
      caption: { zh: "", en: "" },
      note: { zh: "", en: "" },
      records: [],
    },
  ],
};

test("files that are broken, newer, huge or hostile are refused with reasons, dropped or chosen, and harm nothing", async ({
  page,
}) => {
  await page.addInitScript((story) => {
    if (localStorage.length === 0)
      localStorage.setItem("corridor-atlas:story:own-first", `2026-11-28T10:00:00.000Z\n${JSON.stringify(story)}`);
  }, good);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/?view=stories&lang=en");
  const own = page.getByRole("region", { name: "Your stories" });
  await expect(own.getByRole("heading", { level: 3 })).toHaveText(["One"]);
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  const before = await kept();
  const file = (name: string, content: string) => ({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(content),
  });
  await page
    .locator("input[type=file]")
    .setInputFiles([
      file("cut.json", '{"format":'),
      file("newer.json", JSON.stringify({ ...good, version: 99 })),
      file("huge.json", `[${'"x",'.repeat(600_000)}"x"]`),
      file("hostile.json", JSON.stringify(good).replace("{", '{"__proto__":{"polluted":1},"constructor":{},')),
    ]);
  const report = page.locator(".stories__report");
  for (const words of ["not complete JSON", "newer edition", "2.4 MB", "__proto__", "Your stories are as they were"]) {
    await expect(report).toContainText(words);
  }
  expect(await kept()).toBe(before);
  await expectNoSidewaysScroll(page);
  expect(await violations(page)).toEqual([]);

  await page.evaluate(
    (text) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([text], "dropped.json", { type: "application/json" }));
      const target = document.querySelector(".stories");
      for (const type of ["dragover", "drop"])
        target?.dispatchEvent(new DragEvent(type, { dataTransfer: dropped, bubbles: true, cancelable: true }));
    },
    JSON.stringify({ ...good, title: { zh: "", en: "Dropped" } }),
  );
  await expect(own.getByRole("heading", { level: 3 })).toHaveText(["Dropped", "One"]);
  await own.getByRole("link", { name: "Edit" }).first().click();
  await expect.poll(() => stepNames(page)).toEqual(["Step 1: <img src=x onerror=window.hit=1>"]);
  expect(await page.evaluate(() => "hit" in window)).toBe(false);
  await expectNoSidewaysScroll(page);
  expect(await violations(page)).toEqual([]);
});

test("two windows show the same story; a full or blocked storage is said, and the file can still be exported", async ({
  page,
  context,
}) => {
  await context.addInitScript((story) => {
    const { setItem } = Storage.prototype;
    if (localStorage.length === 0)
      localStorage.setItem("corridor-atlas:story:own-first", `2026-11-28T10:00:00.000Z\n${JSON.stringify(story)}`);
    Storage.prototype.setItem = function (key, value) {
      if (sessionStorage.getItem("full") === "yes") throw new DOMException("no room", "QuotaExceededError");
      setItem.call(this, key, value);
    };
  }, good);
  const address = "/?view=stories&story=own-first&lang=en";
  await page.goto(address);
  const other = await context.newPage();
  await other.goto(address);
  const lead = (at: Page) => at.getByRole("textbox", { name: "Lead" });
  // Both have read the browser's stories before one of them writes.
  await expect(lead(other)).toHaveValue("");
  await lead(page).fill("From the first window");
  await expect(lead(other)).toHaveValue("From the first window");
  await other.getByRole("button", { name: "Undo: change from another window" }).click();
  await expect(lead(page)).toHaveValue("");
  await other.close();

  await page.evaluate(() => sessionStorage.setItem("full", "yes"));
  await lead(page).fill("Too much");
  await expect(page.getByText(/^Not kept: the browser has no room left/)).toBeVisible();
  const exported = async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export file" }).first().click(),
    ]);
    return JSON.parse(await textOf(download)) as typeof good;
  };
  expect((await exported()).lead.en).toBe("Too much");
  await page.reload();
  await expect(lead(page)).toHaveValue("");

  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.goto("/?view=stories&hub=hetao&lang=en");
  await expect(page.getByRole("alert")).toContainText("lets the page keep nothing");
  await page.getByRole("button", { name: "New story from the current view" }).click();
  await lead(page).fill("Only here");
  await expect(page.getByText(/^Not kept: this browser lets the page keep nothing/)).toBeVisible();
  const file = await exported();
  expect([file.lead.en, file.steps[0]?.view]).toEqual(["Only here", "hub=hetao"]);
});
