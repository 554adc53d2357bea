import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test, walkTo } from "./atlas.ts";

const stories = [
  ["five-hubs", 7],
  ["chancheng-enclave", 7],
  ["shanghai-changsha-exchange", 8],
  ["hetao-cross-border", 8],
  ["xili-lake-compute", 7],
] as const;

test.describe.configure({ timeout: 150_000 });

async function stepIs(page: Page, step: number): Promise<void> {
  await expect(page.locator(".present")).toHaveAttribute("data-step", String(step));
  await expect(page.locator(".gliding-map__now svg[data-drawn=true]")).toBeVisible();
}

const stepInAddress = (page: Page) => new URL(page.url()).searchParams.get("step");

/** What sticks out of the stage, covers something else or is too small to be read from afar, in words. */
function flaws(): readonly string[] {
  const root = document.documentElement;
  const show = document.querySelector(".present__show");
  const pane = document.querySelector(".step-pane");
  const frame = document.querySelector(".stage__map-frame");
  if (!show || !pane || !frame) return ["no stage"];
  const px = Number.parseFloat(getComputedStyle(frame).fontSize) / 100;
  const found: string[] = [];
  if (root.scrollWidth > root.clientWidth || root.scrollHeight > root.clientHeight) found.push("the page scrolls");
  const inner = pane.firstElementChild;
  if (inner && inner.getBoundingClientRect().height > pane.clientHeight + 1) found.push("the words are too tall");
  const texts: { text: string; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(show, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || parent.closest(".visually-hidden, .present__controls, svg")) continue;
    const text = node.textContent.slice(0, 30);
    if (Number.parseFloat(getComputedStyle(parent).fontSize) < 17.9 * px) found.push(`small: ${text}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    // Letters, without the air above and below them in their line.
    for (const { x, y, width, height } of range.getClientRects()) {
      texts.push({ text, box: new DOMRect(x, y + 0.2 * height, width, 0.6 * height) });
    }
  }
  const stage = new DOMRect(-1, -1, innerWidth + 2, innerHeight + 2);
  const isApart = (a: DOMRect, b: DOMRect) =>
    a.right - 1 <= b.left || b.right - 1 <= a.left || a.bottom - 1 <= b.top || b.bottom - 1 <= a.top;
  texts.forEach(({ text, box }, index) => {
    const isInside =
      box.left >= stage.left && box.top >= stage.top && box.right <= stage.right && box.bottom <= stage.bottom;
    if (!isInside) found.push(`outside: ${text}`);
    for (const other of texts.slice(index + 1)) {
      if (!isApart(box, other.box)) found.push(`${text} over ${other.text}`);
    }
  });
  return found;
}

for (const [width, height, lang, theme] of [
  [1280, 720, "en", "dark"],
  [1920, 1080, "zh-Hans", "light"],
  [3840, 2160, "zh-Hant", "dark"],
] as const) {
  test(`every step of every story fits on ${width} × ${height}, walked by a clicker`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`/?view=present&story=${stories[0][0]}&lang=${lang}&theme=${theme}`);
    for (const [story, count] of stories) {
      if (story !== stories[0][0]) {
        // Another story without another load, as a link of the page goes there.
        await walkTo(page, `?view=present&story=${story}&lang=${lang}&theme=${theme}`);
      }
      for (let step = 1; step <= count; step += 1) {
        await stepIs(page, step);
        expect(await page.evaluate(flaws), `${story}, step ${step}`).toEqual([]);
        await expect(page.locator(".step-foot__source").first()).toBeVisible();
        if (step < count) await page.keyboard.press("PageDown");
      }
    }
  });
}

test("keys, address, Back and reload keep to one place; black, cards, help and the way out", async ({ page }) => {
  await page.goto("/?view=present&story=chancheng-enclave&step=4&lang=en");
  await stepIs(page, 4);
  const map = page.locator(".gliding-map__now svg.still-map");
  const cameraOf = () => map.locator(".scene-picture__coast").first().getAttribute("d");
  const before = await cameraOf();

  await page.keyboard.press("ArrowRight");
  await stepIs(page, 5);
  // The step adds: what stood before steps back, and the map stays where it is.
  expect(await cameraOf()).toBe(before);
  await expect(page.locator(".gliding-map__before")).toHaveCount(0);
  await expect(page.locator("[data-new=false]")).toHaveCount(1);
  await page.keyboard.press("Space");
  await stepIs(page, 6);
  expect(stepInAddress(page)).toBe("6");
  await page.keyboard.press("ArrowRight");
  await stepIs(page, 7);
  await page.keyboard.press("PageDown");
  await stepIs(page, 7);
  await page.goBack();
  await stepIs(page, 6);
  await page.reload();
  await stepIs(page, 6);
  await page.keyboard.press("2");
  await stepIs(page, 2);
  await expect(page.getByRole("status").filter({ hasText: "Step 2 of 7" })).toBeAttached();

  await page.keyboard.press("b");
  await expect(page.locator(".present__black")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.locator(".present__black")).toHaveCount(0);
  await stepIs(page, 2);

  // Any figure of the caption or the records opens its evidence, and the clicker goes on from there.
  await page.locator(".step-figure [data-evidence=obs-chan-01]").click();
  await expect(page.getByRole("dialog")).toContainText("约1150平方米");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText("clicker");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  // Out of sight until a pointer moves; Tab reaches them always.
  const controls = page.getByRole("group", { name: "Controls of the presentation" });
  await expect(controls).toHaveCSS("opacity", "0");
  await page.mouse.move(300, 300);
  await expect(controls).toHaveCSS("opacity", "1");
  await page.getByRole("button", { name: /^Go to step 7/ }).click();
  await stepIs(page, 7);

  // Beyond the end is the last step.
  await page.goto("/?view=present&story=chancheng-enclave&step=99&lang=en");
  await stepIs(page, 7);
  await page.evaluate(() => localStorage.setItem("corridor-atlas:single-keys", "off"));
  await page.keyboard.press("p");
  await page.keyboard.press("PageUp");
  await stepIs(page, 6);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/view=stories&story=chancheng-enclave/);

  await page.goto("/?view=present&story=atlantis&lang=en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such story");
  await page.getByRole("link", { name: "See all stories" }).click();
  await expect(page).toHaveURL(/view=stories/);
});

test("the map moves calmly, and cuts for those who want no motion", async ({ page }) => {
  await page.goto("/?view=present&story=five-hubs&step=4&lang=en");
  await stepIs(page, 4);
  // Held at its beginning, so that it can be looked at.
  await page.addStyleTag({ content: ".gliding-map > div { animation-play-state: paused !important; }" });
  await page.keyboard.press("PageDown");
  await expect(page.locator(".gliding-map__before")).toHaveCSS("animation-duration", "0.6s");
  await expect(page.locator(".gliding-map__before")).toHaveAttribute("aria-hidden", "true");
  await page.addStyleTag({ content: ".gliding-map > div { animation-play-state: running !important; }" });
  await expect(page.locator(".gliding-map__before")).toHaveCount(0);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.keyboard.press("PageDown");
  await stepIs(page, 6);
  await expect(page.locator(".gliding-map__before")).toHaveCount(0);
});

test("a story runs by itself in a hall: over and over, held by a key or an open card", async ({ page }) => {
  await page.clock.install();
  await page.goto("/?view=present&story=chancheng-enclave&step=6&autoplay=60&lang=en");
  await stepIs(page, 6);
  await page.clock.runFor(61_000);
  await stepIs(page, 7);
  await page.clock.runFor(61_000);
  await stepIs(page, 1);
  // Each step takes the place of the one before in the history: Back leaves the loop.
  expect(new URL(page.url()).searchParams.get("autoplay")).toBe("60");
  await page.keyboard.press("Space");
  await expect(page.locator(".present__paused")).toBeVisible();
  await page.clock.runFor(61_000);
  await stepIs(page, 1);
  await page.keyboard.press("Space");
  await page.locator(".step-records [data-evidence]").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.clock.runFor(70_000);
  await stepIs(page, 1);
  // A card that everybody has walked away from closes, and the loop goes on.
  await page.clock.runFor(30_000);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.clock.runFor(61_000);
  await stepIs(page, 2);
  await page.keyboard.press("a");
  await page.clock.runFor(61_000);
  await stepIs(page, 2);
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a swipe turns the page on a telephone, upright and on its side, and nothing scrolls sideways", async ({
    page,
  }) => {
    await page.goto("/?view=present&story=hetao-cross-border&step=2&lang=en");
    await stepIs(page, 2);
    await swipe(page, { from: 300, to: 60, y: 600 });
    await stepIs(page, 3);
    await swipe(page, { from: 60, to: 300, y: 600 });
    await stepIs(page, 2);
    for (const size of [
      { width: 390, height: 844 },
      { width: 844, height: 390 },
    ]) {
      await page.setViewportSize(size);
      const wide = await page.evaluate(() => document.querySelector(".present")?.scrollWidth ?? 0);
      expect(wide).toBeLessThanOrEqual(size.width);
      await page.locator(".step-foot__small").scrollIntoViewIfNeeded();
      await expect(page.locator(".step-foot__small")).toBeInViewport();
    }
  });
});

async function swipe(page: Page, { from, to, y }: { from: number; to: number; y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: x === undefined ? [] : [{ x, y }] });
  await touch("touchStart", from);
  await touch("touchMove", (from + to) / 2);
  await touch("touchMove", to);
  await touch("touchEnd");
}

test("the speaker's window is in step both ways, outlives a reload of the stage, and goes on alone", async ({
  page,
}) => {
  await page.goto("/?view=present&story=chancheng-enclave&step=3&lang=en&theme=dark");
  await stepIs(page, 3);
  const opening = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const speaker = await opening;
  const contact = speaker.locator(".speaker__contact");
  const place = speaker.getByRole("heading", { level: 1 });
  await expect(contact).toContainText("In step with the stage");
  await expect(place).toContainText("Step 3 of 7");
  await expect(speaker.locator(".speaker__note")).toContainText("known to be in Shenzhen by its name alone");
  await expect(page.getByText("known to be in Shenzhen by its name alone")).toHaveCount(0);
  await expect(speaker.locator("svg.still-map[data-drawn=true]")).toHaveCount(2);
  const caption = (await page.locator(".step-pane__caption").textContent()) ?? "no caption";
  await expect(speaker.locator(".speaker__step-caption").first()).toHaveText(caption);

  await speaker.getByRole("button", { name: "Next step" }).click();
  await stepIs(page, 4);
  await expect(place).toContainText("Step 4 of 7");
  await page.keyboard.press("PageDown");
  await expect(place).toContainText("Step 5 of 7");
  await speaker.keyboard.press("PageDown");
  await stepIs(page, 6);
  await speaker.getByRole("button", { name: "Black screen" }).click();
  await expect(page.locator(".present__black")).toBeVisible();
  await expect(contact).toContainText("black");
  await page.keyboard.press("PageDown");
  await expect(contact).toContainText("In step");

  await page.reload();
  await stepIs(page, 6);
  await page.keyboard.press("Home");
  await expect(place).toContainText("Step 1 of 7");
  await speaker.reload();
  await expect(contact).toContainText("In step");
  await speaker.getByRole("button", { name: "Next step" }).click();
  await stepIs(page, 2);

  for (const theme of ["dark", "light"] as const) {
    for (const window of [page, speaker]) {
      await window.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      const { violations } = await new AxeBuilder({ page: window }).options({ resultTypes: ["violations"] }).analyze();
      expect(violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
    }
  }

  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/view=stories/);
  await expect(contact).toContainText("goes on alone");
  await speaker.getByRole("button", { name: "Next step" }).click();
  await expect(place).toContainText("Step 3 of 7");

  await page.goto("/?view=present&story=chancheng-enclave&step=5&lang=en");
  await stepIs(page, 5);
  await expect(contact).toContainText("In step");
  await expect(place).toContainText("Step 5 of 7");
  await speaker.close();
  await expect(page.locator(".present__contact")).toContainText("closed");
  await page.keyboard.press("PageDown");
  await stepIs(page, 6);
});

test("a handout prints in 16:9, a page for each step and one for its sources, and nothing is cut off", async ({
  page,
}) => {
  await page.goto("/?view=handout&story=hetao-cross-border&lang=en&theme=dark");
  const maps = page.locator(".handout svg.still-map[data-drawn=true]");
  await expect(maps).toHaveCount(8, { timeout: 60_000 });
  await page.getByRole("checkbox").check();
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ media: "print" });
  const cut = await page
    .locator(".handout__page")
    .evaluateAll((sheets) =>
      sheets.flatMap((sheet) =>
        [sheet, ...sheet.querySelectorAll(".step-pane, .handout__notes")]
          .filter((node) => node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1)
          .map((node) => `${sheet.getAttribute("aria-label")}: ${node.className}`),
      ),
    );
  expect(cut).toEqual([]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
  expect(boxes).toEqual(Array.from({ length: 9 }, () => [960, 540]));
});
