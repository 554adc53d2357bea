import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test as base, expect, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { csvRecords } from "../../src/dataset/csv.ts";
import { say } from "../../src/domain/text.ts";
import { barPages } from "../../src/view/view.ts";
import { projectFolder } from "../fixtures/project.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { mapIsDrawn, withoutWebGl } from "./atlas.ts";

const file = pathToFileURL(join(projectFolder, "dist/corridor-atlas.html")).href;

/** Opened from disk with the network off: any request but for the file itself fails the test, as does any error. */
const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page }, use) => {
      const errors: string[] = [];
      const requests: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("request", (request) => {
        if (!/^(blob|data):/.test(request.url()) && request.url().split(/[?#]/)[0] !== file)
          requests.push(request.url());
      });
      await use(undefined);
      expect(errors).toEqual([]);
      expect(requests, "requests").toEqual([]);
    },
    { auto: true },
  ],
});
test.use({ offline: true });

test("the one-file edition works from disk: map, every view, evidence, search, tables, reload", async ({ page }) => {
  await page.goto(`${file}?lang=en`);
  await mapIsDrawn(page);
  await expect(page.locator(".hub-map__ground canvas")).toHaveCount(1);

  await everyView(page);
  await page.goBack();
  await expect(page).toHaveURL(/view=sources/);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sources and data");

  const table = page.getByRole("link", { name: "Download Links", exact: true });
  const [download] = await Promise.all([page.waitForEvent("download"), table.click()]);
  expect(download.suggestedFilename()).toBe("links.csv");
  const text = (path: string) => csvRecords(readFileSync(path, "utf8")).records;
  expect(text(await download.path())).toEqual(text(join(projectFolder, "data/links.csv")));

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("hetao");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/hub=hetao/);
  await page.locator(".hub-panel [data-evidence]").first().click();
  await expect(page.getByRole("dialog")).toContainText("as printed");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Share and export" }).click();
  const share = page.getByRole("dialog");
  await expect(share).toContainText("no address that others could open");
  await expect(share).toContainText("This is the one-file edition");
  await expect(share.getByRole("textbox")).toHaveCount(0);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "繁體中文" }).click();
  await expect(page.getByRole("heading", { name: "河套" })).toBeVisible();
});

test("it also works without WebGL, with storage blocked and an address that cannot be written", async ({ page }) => {
  await withoutWebGl(page);
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("not here", "SecurityError");
    };
    history.pushState = refuse;
    history.replaceState = refuse;
    for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
      Object.defineProperty(window, name, { get: refuse });
    }
  });
  await page.goto(`${file}?lang=en&scale=bay-area`);
  await mapIsDrawn(page);
  await expect(page.locator(".hub-map__ground canvas")).toHaveCount(0);
  await page
    .getByRole("region", { name: "Map" })
    .getByRole("link", { name: /^Chancheng, / })
    .press("Enter");
  await expect(page.locator(".hub-panel").getByRole("heading", { name: "Chancheng" })).toBeVisible();
  await everyView(page);
  await expect(page).toHaveURL(`${file}?lang=en&scale=bay-area`);
});

test("from disk every story plays, its speaker has a window, and every kind of file is made", async ({ page }) => {
  test.setTimeout(150_000);
  await withoutWebGl(page);
  await page.goto(`${file}?lang=en&view=stories`);
  const { stories } = dataset;
  for (const { title } of stories) await expect(page.getByRole("heading", { name: say(title, "en") })).toBeVisible();
  for (const story of stories) {
    await page.goto(`${file}?lang=en&view=present&story=${story.id}`);
    for (const [index, step] of story.steps.entries()) {
      await expect(page.locator(`.present[data-step="${index + 1}"]`)).toContainText(say(step.title, "en"));
      await expect(page.locator(".step-foot")).toContainText(`Dataset ${dataset.version}`);
      await page.keyboard.press("PageDown");
    }
  }
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await page.keyboard.press("Home");
  await speaker.getByRole("button", { name: "Next step" }).click();
  await expect(page.locator('.present[data-step="2"]')).toBeVisible();
  await speaker.close();

  await page.goto(`${file}?lang=en&hub=hetao&story=${stories[1]?.id}`);
  await page.getByRole("button", { name: "Share and export" }).click();
  const saved = async (tab: string, button: string | RegExp) => {
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("tab", { name: tab }).click();
    const made = page.waitForEvent("download");
    await dialog.getByRole("button", { name: button }).click();
    return readFileSync(await (await made).path());
  };
  expect((await saved("Picture", "Save as PNG")).subarray(1, 4).toString()).toBe("PNG");
  await page.getByRole("dialog").getByRole("radio", { name: "Page" }).check();
  expect((await saved("Picture", "Save as PNG")).length).toBeGreaterThan(50_000);
  const slides = unzipSync(await saved("Slides", "Make slides"));
  expect(Object.keys(slides)).toContain("ppt/slides/slide2.xml");
  expect((await saved("Data and citation", /^Download table/)).subarray(0, 3)).toEqual(Buffer.from("\uFEFF"));
  await page.getByRole("dialog").getByText("Package", { exact: true }).click();
  expect(Object.keys(unzipSync(await saved("Data and citation", "Download the package"))).length).toBeGreaterThan(20);
});

/** Goes through the bar; each view shows something of its own, and no part has failed to load. */
async function everyView(page: Page): Promise<void> {
  for (const view of barPages) {
    const link = page.locator(`.top-bar__views a`).nth(barPages.indexOf(view));
    await link.click();
    await expect(link).toHaveAttribute("aria-current", "page");
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    await expect(page.getByText("This part did not load")).toHaveCount(0);
    if (view !== "stories")
      await expect(page.locator("main").getByRole("heading", { level: 1 }).first()).toBeAttached();
  }
}
