import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { test as base, type Frame } from "@playwright/test";
import jsQR from "jsqr";
import { workerText } from "../../scripts/service-worker-plugin.ts";
import { barPages } from "../../src/view/view.ts";
import { projectFolder } from "../fixtures/project.ts";
import { expect, expectNoSidewaysScroll, mapIsDrawn, test, withoutWebGl } from "./atlas.ts";

test.use({ hasWebGl: false });

test.describe("the link tab", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("copies the link of the view, shows it as a QR code that can be read, and writes code that embeds it", async ({
    page,
    baseURL,
  }) => {
    await page.goto("/?hub=hetao&sector=biomed&lang=en");
    await page.getByRole("button", { name: "Share and export" }).click();
    const dialog = page.getByRole("dialog");
    const link = `${baseURL}?hub=hetao&sector=biomed&lang=en`;
    await dialog.getByRole("button", { name: "Copy the link" }).click();
    await expect(dialog.getByText("Copied")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await expect(dialog).toContainText("works on this computer alone");

    const code = dialog.getByRole("img", { name: "QR code of the link to this view" });
    expect(await readQr(await code.evaluate((svg) => svg.outerHTML))).toBe(link);
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Save as SVG" }).click(),
    ]);
    expect(await readQr(readFileSync(await saved.path(), "utf8"))).toBe(link);

    await dialog.getByLabel("Width").fill("640");
    await dialog.getByLabel("Language").selectOption("zh-Hant");
    await dialog.getByLabel("Site it talks to").fill("https://example.org/news");
    await dialog.getByRole("button", { name: "Copy the code" }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('width="640" height="480"');
    expect(copied).toContain(
      `src="${baseURL}?hub=hetao&amp;sector=biomed&amp;frame=embed&amp;host=https://example.org&amp;lang=zh-Hant"`,
    );
    await dialog.getByLabel("Height").fill("20");
    await expect(dialog.getByText("Height (px): A whole number from 240 to 2160, please")).toBeVisible();

    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ["violations"] })
      .include(".share-dialog")
      .analyze();
    expect(violations).toEqual([]);

    const file = dialog.getByRole("link", { name: /^Download the one-file edition: \d\.\d MB/ });
    const [edition] = await Promise.all([page.waitForEvent("download"), file.click()]);
    expect(edition.suggestedFilename()).toBe("corridor-atlas.html");

    /** The picture drawn by the browser, and read by a program that knows nothing of it. */
    async function readQr(svg: string): Promise<string | undefined> {
      const px = 400;
      const pixels = await page.evaluate(
        async ([text, size]) => {
          const standalone = text.replace(
            "<svg",
            `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"`,
          );
          const image = new Image(size, size);
          const own = text.includes("xmlns=") ? text : standalone;
          image.src = `data:image/svg+xml,${encodeURIComponent(own)}`;
          await image.decode();
          const context = new OffscreenCanvas(size, size).getContext("2d");
          context?.drawImage(image, 0, 0, size, size);
          return [...(context?.getImageData(0, 0, size, size).data ?? [])];
        },
        [svg, px] as const,
      );
      return jsQR(new Uint8ClampedArray(pixels), px, px)?.data;
    }
  });
});

for (const [width, height, theme] of [
  [320, 240, "light"],
  [640, 400, "dark"],
] as const) {
  test(`an embedded view is sound at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`/?hub=hetao&lang=en&frame=embed&theme=${theme}`);
    await mapIsDrawn(page);
    await expect(page.locator(".embed__panel").getByRole("heading", { name: "Hetao" })).toBeVisible();
    await expectNoSidewaysScroll(page);
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).analyze();
    expect(violations).toEqual([]);
  });
}

base.describe("inside another page", () => {
  base(
    "an embedded view talks to its host, to nobody else, and leaves the host's page alone",
    async ({ page, baseURL }) => {
      const stranger = await serve(() => "");
      const host = await serve((path) => {
        if (path !== "/") return "";
        const src = `${baseURL}?frame=embed&amp;lang=en&amp;host=${host.origin}`;
        return hostPage(src, stranger.origin);
      });
      await page.goto(`${host.origin}/`);
      const atlas = page.frame({ name: "atlas" });
      if (!atlas) throw new Error("no frame");
      const camera = () => new URL(atlas.url()).searchParams.get("at");
      const heard = () => page.evaluate(() => (window as unknown as { heard: { type: string }[] }).heard);
      const ask = (from: Frame, message: object) =>
        from.evaluate(
          ([asked]) => window.top?.frames["atlas" as never as number]?.postMessage(asked, "*"),
          [{ source: "corridor-atlas", version: 1, ...message }],
        );
      await expect
        .poll(async () => (await heard())[0])
        .toEqual({
          source: "corridor-atlas",
          version: 1,
          type: "ready",
          search: "?lang=en",
        });
      const before = await page.evaluate(() => history.length);

      await ask(page.mainFrame(), { type: "set-view", search: "?scale=bay-area&host=https://evil.example&frame=page" });
      await expect
        .poll(async () => (await heard()).at(-1))
        .toMatchObject({ type: "view", search: "?scale=bay-area&lang=en" });
      await expect(atlas.locator(".top-bar")).toHaveCount(0);
      await mapIsDrawn(atlas as never);
      await atlas.getByRole("link", { name: /^Chancheng, / }).press("Enter");
      await expect(atlas.locator(".embed__panel").getByRole("heading", { name: "Chancheng" })).toBeVisible();
      await expect
        .poll(heard)
        .toContainEqual(expect.objectContaining({ type: "select", selection: { type: "hub", id: "chancheng" } }));
      await atlas.locator(".embed__panel [data-evidence]").first().click();
      await expect(atlas.getByRole("dialog")).toContainText("as printed");
      await expect.poll(camera, "the hub is brought beside the panel").not.toBeNull();
      expect(await page.evaluate(() => history.length)).toBe(before);

      // Neither a window of another origin nor another window of the host's is the host.
      for (const name of ["stranger", "inner"]) {
        const from = page.frame({ name });
        if (!from) throw new Error(`no frame ${name}`);
        await ask(from, { type: "set-view", search: "?hub=hetao" });
        await ask(from, { type: "set-language", language: "zh-Hans" });
      }
      await ask(page.mainFrame(), { type: "set-view", search: 7 });
      await ask(page.mainFrame(), { type: "set-language", language: "zh-Hant" });
      await expect(atlas.locator("html")).toHaveAttribute("lang", "zh-Hant");
      expect(atlas.url()).toContain("hub=chancheng");
      expect(await page.evaluate(() => (window as unknown as { strangers: number }).strangers)).toBe(0);

      const open = atlas.getByRole("link", { name: /新窗口|新視窗/ });
      await expect(open).toHaveAttribute("rel", "noopener");
      expect(await open.getAttribute("href")).not.toMatch(/frame=|host=/);

      await atlas
        .locator(".embed__panel")
        .getByRole("button", { name: /關閉|关闭/ })
        .click();
      const stood = camera();
      const box = await page.locator("iframe[name=atlas]").boundingBox();
      await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 250);
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
      await expect(atlas.locator(".map-hint")).toContainText("Ctrl");
      expect(camera()).toBe(stood);
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.keyboard.down("Control");
      // Browsers take turns of the wheel that follow each other closely for one, and this one for the page's.
      await expect(async () => {
        await page.mouse.wheel(0, -200);
        await expect.poll(camera, { timeout: 2_000 }).not.toBe(stood);
      }).toPass();
      await page.keyboard.up("Control");
      for (const server of [host, stranger]) server.stop();
    },
  );

  /** A page taller than the window, with the atlas, a frame of its own and one of a stranger's. */
  function hostPage(src: string, stranger: string): string {
    return `<!doctype html><title>Host</title><body style="height:3000px">
<script>
  window.heard = []; window.strangers = 0;
  addEventListener("message", ({ source, data }) => {
    if (source === frames.atlas) heard.push(data); else strangers += 1;
  });
</script>
<iframe name="atlas" width="800" height="500" src="${src}"></iframe>
<iframe name="inner" src="inner.html"></iframe>
<iframe name="stranger" src="${stranger}/"></iframe>`;
  }
});

base.describe("kept in the browser", () => {
  base.use({ serviceWorkers: "allow" });

  base(
    "the site opens without a network, and a newer edition comes when the reader takes it",
    async ({ page, context }) => {
      base.setTimeout(120_000);
      const site = await serveSite();
      try {
        const errors: string[] = [];
        page.on("pageerror", (error) => errors.push(String(error)));
        await withoutWebGl(page);
        await page.goto(`${site.address}?lang=en`);
        await isKept();

        site.stop();
        await context.setOffline(true);
        await page.goto(`${site.address}?lang=en&hub=hetao`);
        for (const view of barPages) {
          const link = page.locator(".top-bar__views a").nth(barPages.indexOf(view));
          await link.click();
          await expect(link).toHaveAttribute("aria-current", "page");
          await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
          await expect(page.getByText("This part did not load")).toHaveCount(0);
        }
        await page.goto(`${site.address}?lang=en&view=sources`);
        await expect(page.getByText(`Data version ${site.version}`)).toBeVisible();
        await site.start();
        await context.setOffline(false);

        const other = await context.newPage();
        await other.goto(`${site.address}?lang=en&hub=hetao`);
        await page.evaluate(() => Object.assign(window, { isSame: true }));
        // An edition of which one file is missing is none.
        await site.release("2999.1.0", { isWhole: false });
        await update(true);
        await expect(page.locator(".edition-line")).toHaveCount(0);
        await site.release("2999.1.1", { isWhole: true });
        const line = page.locator(".edition-line");
        // A look on its way already, such as browsers take after a page has loaded, may still have been for the last one.
        await expect(async () => {
          await update(false);
          await expect(line).toContainText("A new edition is here: data 2999.1.1", { timeout: 5_000 });
        }).toPass();
        await expect(page.getByText(`Data version ${site.version}`)).toBeVisible();
        expect(await page.evaluate(() => "isSame" in window)).toBe(true);
        await other.goto(`${site.address}?lang=en&view=present`);
        await expect(other.locator(".edition-line")).toHaveCount(0);
        await other.goto(`${site.address}?lang=en&hub=hetao`);
        await expect(other.locator(".edition-line")).toBeVisible();
        await other.evaluate(() => Object.assign(window, { isSame: true }));

        await line.getByRole("button", { name: "Take it" }).click();
        await expect(page.getByText("Data version 2999.1.1")).toBeVisible();
        await expect(page).toHaveURL(`${site.address}?lang=en&view=sources`);
        await expect(line).toHaveCount(0);
        // The other window is told, not reloaded, and still has all its parts.
        expect(await other.evaluate(() => "isSame" in window)).toBe(true);
        await other.locator(".top-bar__views a").nth(4).click();
        await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
        expect(errors).toEqual([]);
      } finally {
        site.close();
      }

      function isKept() {
        return page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      }

      /** Looks for a newer edition, as the page does when a reader comes back to it; and waits for it to be given up. */
      function update(isGivenUp: boolean) {
        return page.evaluate(async (isOver) => {
          const registration = await navigator.serviceWorker.getRegistration();
          await registration?.update();
          while (isOver && registration?.installing) await new Promise((resolve) => setTimeout(resolve, 50));
        }, isGivenUp);
      }
    },
  );
});

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** A copy of the built site below a path of its own, on a server that can be stopped, and that can bring out a new edition. */
async function serveSite() {
  const folder = mkdtempSync(join(tmpdir(), "atlas-site-"));
  cpSync(join(projectFolder, "dist"), folder, { recursive: true });
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const { version } = JSON.parse(read("data/datapackage.json")) as { version: string };
  let shown = version;
  const server = await serve((path) => readFileSync(join(folder, path.replace(/^\/atlas\//, "") || "index.html")));
  return {
    address: `${server.origin}/atlas/`,
    version,
    start: server.start,
    stop: server.stop,
    /** Brings out the site with another version of its dataset, whole or with one file that is not what was announced. */
    async release(next: string, { isWhole }: { readonly isWhole: boolean }) {
      for (const path of ["data/datapackage.json", "data/atlas.json"]) {
        writeFileSync(join(folder, path), read(path).replaceAll(shown, next));
      }
      shown = next;
      writeFileSync(join(folder, "service-worker.js"), await workerText(projectFolder, folder));
      if (!isWhole) writeFileSync(join(folder, "data/atlas.json"), `${read("data/atlas.json")} `);
    },
    close() {
      server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A server of its own origin; what throws is not found. */
async function serve(contentOf: (path: string) => string | Uint8Array) {
  let server: Server;
  let port = 0;
  const start = () =>
    new Promise<void>((resolve) => {
      server = createServer((request, response) => {
        const path = decodeURI((request.url ?? "").split("?")[0] ?? "");
        try {
          response.setHeader("Content-Type", types[extname(path) || ".html"] ?? "application/octet-stream");
          response.end(contentOf(path));
        } catch {
          response.writeHead(404).end();
        }
      }).listen(port, "localhost", () => {
        port = (server.address() as AddressInfo).port;
        resolve();
      });
    });
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  await start();
  return { origin: `http://localhost:${port}`, start, stop };
}
