import type { Locator, Page } from "@playwright/test";
import { expect, expectNoSidewaysScroll, test } from "./atlas.ts";

test.use({ hasWebGl: false });

test("a reader decides by keyboard alone: needs, a weight, the interval, the evidence; a reload keeps it all", async ({
  page,
}) => {
  await page.goto("/?view=decide&lang=en");
  await expect(page.getByRole("heading", { name: "Nothing is ticked yet" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to details" })).toBeFocused();
  await page.keyboard.press("Enter");

  await tabTo(page, page.getByRole("checkbox", { name: /^Lab or office space/ }));
  await page.keyboard.press("Space");
  await tabTo(page, page.getByRole("checkbox", { name: /^Finance reported/ }));
  await page.keyboard.press("Space");
  const weight = page.getByRole("group", { name: "Weight of Finance" });
  await tabTo(page, weight.getByRole("radio", { name: "weight 3, important" }));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(weight.getByRole("radio", { name: "weight 5, decisive" })).toBeFocused();
  await expect(page).toHaveURL(/needs=space\*3,finance\*5/);
  const interval = page.getByRole("columnheader", { name: /Changsha ETZ/ });
  await expect(interval).toContainText("between 5/8 and 8/8 of what you asked for");
  await expect(page.getByRole("status").filter({ hasText: "weights 8 in all" })).toContainText(
    "Hetao: 8/8 of what you asked for.",
  );
  await expect(page.getByRole("region", { name: "What would change the order" })).toContainText(
    "If “Finance” counted 1 or 2 instead of 5, Chancheng could be ahead of Changsha ETZ, though not certainly.",
  );

  await tabTo(page, page.locator(".decision-matrix tbody button[tabindex='0']"));
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "Lab or office space, Hetao: met, 1 record" })).toBeFocused();
  await page.keyboard.press("Enter");
  const card = page.getByRole("dialog");
  await expect(card).toHaveAttribute("data-record", "obs-hetao-open-03");
  await expect(card).toContainText("约21万平方米");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();

  await page.reload();
  await expect(interval).toContainText("between 5/8 and 8/8");
  await expect(weight.getByRole("radio", { name: "weight 5, decisive" })).toBeChecked();
  await expect(page).toHaveURL(/needs=space\*3,finance\*5/);
});

test("an address with needs it should not have is honoured as far as it can be, and says what it left out", async ({
  page,
}) => {
  const hostile = "sector/gold*4,space*9,finance*2,finance*3,%3Cscript%3Ealert(1)%3C/script%3E,__proto__,talent*0";
  await page.goto(`/?view=decide&needs=${hostile}&compare=atlantis,hetao&lang=en`);
  const banner = page.getByRole("alert").filter({ hasText: "address" });
  for (const value of ["space*9", "finance*3", "<script>alert(1)</script>", "talent*0", "atlantis"]) {
    await expect(banner.filter({ hasText: value })).toBeVisible();
  }
  const unknown = page.getByRole("alert").filter({ hasText: "needs this atlas does not have" });
  await expect(unknown).toContainText("sector/gold");
  await expect(unknown).toContainText("__proto__");
  await expect(page.getByRole("columnheader", { name: /Changsha ETZ/ })).toContainText("2/2 of what you asked for");
  await unknown.getByRole("button", { name: "Remove all" }).click();
  await expect(unknown).toBeHidden();
  await expect(page).toHaveURL(/needs=finance\*2&/);
});

test("the decide page fits every window", async ({ page }) => {
  const needs = "sector/innovation_services*5,open-challenge*4,cross-border";
  for (const language of ["zh-Hans", "en"]) {
    await page.goto(`/?view=decide&needs=${needs}&lang=${language}`);
    await page.locator(".decision-matrix tbody button").first().click();
    await expect(page.getByRole("dialog")).toBeVisible();
    for (const [width, height] of [
      [320, 640],
      [390, 844],
      [1024, 768],
      [1440, 900],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(page.getByRole("table")).toBeVisible();
      await expectNoSidewaysScroll(page);
      const main = page.locator("#panel");
      expect(await main.evaluate((node) => node.scrollWidth - node.clientWidth), `${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if ((await target.count()) > 0 && (await target.evaluate((node) => node === document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}
