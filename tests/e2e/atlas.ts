import { test as base, expect, type Page } from "@playwright/test";

interface Options {
  readonly expectedErrors: readonly RegExp[];
  /** False where the ground of the map is not the subject: the flat map draws the same hubs and arcs in half the time. */
  readonly hasWebGl: boolean;
  /** True where it is the subject that an idle page fetches all its parts, for the time without a network. */
  readonly fetchesAhead: boolean;
}

/** Every browser test also fails on an error in the console and on a request that leaves the page's own origin. */
export const test = base.extend<Options & { watched: undefined }>({
  expectedErrors: [[], { option: true }],
  hasWebGl: [true, { option: true }],
  fetchesAhead: [false, { option: true }],
  watched: [
    async ({ page, expectedErrors, hasWebGl, fetchesAhead, baseURL }, use) => {
      if (!hasWebGl) await withoutWebGl(page);
      if (!fetchesAhead) {
        await page.addInitScript(() => {
          window.requestIdleCallback = () => 0;
        });
      }
      const errors: string[] = [];
      const strangers: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => {
        // Without a network the browser itself asks for the icon again at each new address, and the size of the one-file
        // edition stays unsaid; a test keeps no service worker that would answer for either.
        const isOptional = /\/(icon\.svg|one-file\.json)$/u.test(message.location().url);
        if (message.type() === "error" && !isOptional) errors.push(message.text());
      });
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith("data:") && !url.startsWith("blob:") && !url.startsWith(baseURL ?? "")) strangers.push(url);
      });
      await use(undefined);
      expect(errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)))).toEqual([]);
      expect(strangers, "requests to other origins").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until the map has drawn hubs, arcs and labels (the product sets the mark itself). */
export async function mapIsDrawn(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName("atlas:map").length), { timeout: 45_000 })
    .toBeGreaterThan(0);
}

/** Takes WebGL away before the page starts, as on a machine without it. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
      return type.startsWith("webgl") ? null : Reflect.apply(original, this, [type, ...rest]);
    } as typeof original;
  });
}

/** To another address of the page without loading it again, as the back button goes. */
export async function walkTo(page: Page, search: string): Promise<void> {
  await page.evaluate((next) => {
    window.history.pushState(null, "", next);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, search);
}

/** Nothing on the page is wider than the window, once what measures its own room has done so. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow, page.url()).toBeLessThanOrEqual(0);
}

/** A hub's line in the rail. */
export function hubRow(page: Page, name: RegExp) {
  return page.locator(".hub-list").getByRole("link", { name });
}

/** A sector's line in the filter rail. */
export function sectorRow(page: Page, name: RegExp) {
  return page.locator(".filters").getByRole("button", { name });
}
