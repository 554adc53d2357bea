import { expect, expectNoSidewaysScroll, hubRow, test } from "./atlas.ts";

test.use({ hasWebGl: false });

const three = "/?view=compare&compare=xili-lake,hetao,changsha-etz";

test("a reader gathers hubs in the list, compares them, and finds them again after a reload", async ({ page }) => {
  await page.goto("/?lang=en");
  await expect(hubRow(page, /^Hetao/)).toBeVisible();
  for (const name of ["Compare Hetao", "Compare Chancheng District", "Compare Xili Lake"]) {
    const toggle = page.locator(".hub-list").getByRole("button", { name });
    await toggle.click();
    await expect(toggle).toHaveAttribute("aria-pressed", "true");
  }
  const tray = page.getByRole("region", { name: "To compare" });
  await expect(tray.getByRole("listitem")).toHaveText(["Hetao", "Chancheng", "Xili Lake"]);
  await page.reload();
  await expect(tray.getByRole("listitem")).toHaveText(["Hetao", "Chancheng", "Xili Lake"]);
  await tray.getByRole("button", { name: "Move Xili Lake one column forward" }).click();
  await tray.getByRole("link", { name: "Compare (3)" }).click();
  await expect(page).toHaveURL(/view=compare&compare=hetao,xili-lake,chancheng/);
  await expect(page.getByRole("columnheader")).toHaveText(["Topic", "Hetao", "Xili Lake", "Chancheng", "Notes"]);
  await page.getByRole("button", { name: "简体中文" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("对比三处枢纽");
  await page.getByRole("link", { name: "探索" }).first().click();
  await expect(page.getByRole("region", { name: "对比清单" }).getByRole("listitem")).toHaveText([
    "河套",
    "西丽湖",
    "禅城",
  ]);
});

test("the heads of the columns stay while the table scrolls under them", async ({ page }) => {
  await page.goto(`${three}&lang=en`);
  const head = page.getByRole("columnheader", { name: "Hetao" });
  await expect(head).toBeVisible();
  const before = await head.boundingBox();
  await page.getByRole("region", { name: /^Comparison/ }).focus();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("PageDown");
  await expect(page.getByRole("heading", { name: "May stand side by side" })).not.toBeInViewport();
  expect(await head.boundingBox()).toEqual(before);
});

test("a comparison with unknown hubs and with too many says so and compares the first four", async ({ page }) => {
  await page.goto("/?view=compare&compare=hetao,atlantis,xili-lake,nanshan,chancheng,changsha-etz&lang=en");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("“atlantis” in compare is not in the dataset");
  await expect(alert).toContainText("At most 4 hubs can be compared at once; changsha-etz was left out.");
  await expect(page.getByRole("columnheader")).toHaveText([
    "Topic",
    "Hetao",
    "Xili Lake",
    "Nanshan",
    "Chancheng",
    "Notes",
  ]);
});

test("the keyboard alone adds a hub, opens a figure, walks back and removes a hub", async ({ page }) => {
  await page.goto("/?view=compare&compare=hetao&lang=en");
  const add = page.getByRole("button", { name: "Add Xili Lake to the comparison" });
  await add.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("columnheader")).toHaveText(["Topic", "Hetao", "Xili Lake", "Notes"]);
  await page.getByRole("button", { name: "1,152, National high-tech enterprises" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("1152家");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("button", { name: "Move Hetao one column back" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("columnheader")).toHaveText(["Topic", "Xili Lake", "Hetao", "Notes"]);
  await expect(page.getByRole("button", { name: "Move Hetao one column back" })).toBeFocused();
  await page.getByRole("button", { name: "Remove Xili Lake from the comparison" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Hetao is chosen/)).toBeVisible();
});

test("nothing scrolls sideways but the table itself, from 320 px up", async ({ page }) => {
  for (const compared of ["nanshan,hetao", "xili-lake,hetao,nanshan,chancheng"]) {
    await page.goto(`/?view=compare&compare=${compared}&lang=en`);
    for (const width of [320, 834]) {
      await page.setViewportSize({ width, height: 844 });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectNoSidewaysScroll(page);
      if (width < 640) {
        const region = page.getByRole("region", { name: /^Comparison/ });
        expect(await region.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
      }
    }
  }
});

test("on a phone each cell says whose it is", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${three}&lang=en`);
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Open challenge items" }) });
  for (const name of ["Xili Lake", "Hetao", "Changsha ETZ"])
    await expect(row.getByText(name, { exact: true })).toBeVisible();
});

test("on paper the table is a table, and the controls are gone", async ({ page }) => {
  await page.goto(`${three}&lang=en`);
  await expect(page.getByRole("columnheader", { name: "Hetao" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".compare__table").evaluate((node) => getComputedStyle(node).display)).toBe("table");
  expect(await page.locator(".compare__region").evaluate((node) => getComputedStyle(node).overflow)).toBe("visible");
  await expect(page.getByRole("button", { name: "Differences only" })).toBeHidden();
});
