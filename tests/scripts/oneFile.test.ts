// @vitest-environment happy-dom
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inertJson, oneDocument } from "../../scripts/one-file.ts";

const page = `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="preload" href="./data/atlas.json" as="fetch" crossorigin />
    <script type="module" crossorigin src="./assets/index-x.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style-x.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
const program = 'const a = "</script>", b = "<!--"; a < b;';
const html = oneDocument(page, {
  program,
  style: "p{content:'</style>'}",
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  files: { "data/x.json": { says: "</script><img src=x>" }, "map-worker.js": "run('</script>')" },
});
const read = new DOMParser().parseFromString(html, "text/html");

describe("the one-file edition", () => {
  it("asks for nothing: no link, script or picture has an address but the icon's own", () => {
    const addresses = [...read.querySelectorAll("[src], [href]")].map(
      (element) => element.getAttribute("src") ?? element.getAttribute("href"),
    );
    expect(addresses).toEqual([expect.stringMatching(/^data:image\/svg\+xml,%3Csvg/)]);
  });

  it("lets that very script run and no other, nor any from elsewhere, and connects to nobody", () => {
    const policy = read.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
    const script = read.querySelector("script[type=module]")?.textContent ?? "";
    const hash = createHash("sha256").update(script, "utf8").digest("base64");
    const directives = policy.split("; ");
    expect(directives).toContain(`script-src 'sha256-${hash}'`);
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("connect-src blob:");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  it("keeps its character set first and its policy before everything it governs", () => {
    expect(html.indexOf("charset")).toBeLessThan(1024);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<style"));
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  });

  it("ends no element early, whatever program, style and data say", () => {
    const scripts = [...read.querySelectorAll("script")];
    expect(scripts.map((element) => element.getAttribute("type"))).toEqual([
      "application/json",
      "application/json",
      "module",
    ]);
    expect(JSON.parse(scripts[0]?.textContent ?? "")).toEqual({ says: "</script><img src=x>" });
    expect(JSON.parse(scripts[1]?.textContent ?? "")).toBe("run('</script>')");
    expect(scripts[2]?.textContent).toBe('const a = "\\x3C/script>", b = "\\x3C!--"; a < b;');
    expect(read.querySelectorAll("img, style").length).toBe(1);
  });
});

describe("inert JSON", () => {
  it.each(["</script>", "<!--<script>", "line\u2028separator\u2029", "字𝒳", "\\u003c"])("reads back as %j", (text) => {
    const json = inertJson({ text });
    expect(json).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ text });
  });
});
