// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { inertJson } from "../../scripts/one-file.ts";
import { isOneFile, ownScript, readOwnFile } from "../../src/files/ownFile.ts";

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("a file of the atlas's own", () => {
  it("is fetched from beside the page where the document carries none", async () => {
    vi.stubGlobal("fetch", async (url: string) => new Response(JSON.stringify({ url })));
    expect(await readOwnFile("data/x.json")).toEqual({ url: `${import.meta.env.BASE_URL}data/x.json` });
    expect(isOneFile()).toBe(false);
    expect(ownScript("worker.js", "served.js")).toBe("served.js");
  });

  it("says which file the server did not give", async () => {
    vi.stubGlobal("fetch", async () => new Response("", { status: 503, statusText: "Busy" }));
    await expect(readOwnFile("data/x.json")).rejects.toThrow("data/x.json: 503 Busy");
  });

  it("is read from the document that carries it, whatever it says, and asks no server", async () => {
    const fetched = vi.fn();
    vi.stubGlobal("fetch", fetched);
    const content = { text: "</script><script>alert(1)</script><!-- \u2028 字" };
    document.body.innerHTML = `<script type="application/json" data-own-file="data/x.json">${inertJson(content)}</script>`;
    expect(await readOwnFile("data/x.json")).toEqual(content);
    expect(isOneFile()).toBe(true);
    expect(fetched).not.toHaveBeenCalled();
  });

  it("is one address for a script, however often it is asked for", () => {
    document.body.innerHTML = `<script type="application/json" data-own-file="w.js">${inertJson("run()")}</script>`;
    const address = ownScript("w.js", "served.js");
    expect(address).toMatch(/^blob:/);
    expect(ownScript("w.js", "served.js")).toBe(address);
  });
});
