import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { decodeBasemap } from "../../src/map/basemap/basemapData.ts";
import { darkPalette, lightPalette } from "../../src/map/basemap/palette.ts";
import { mapStyle } from "../../src/map/mapStyle.ts";
import { themes } from "../../src/view/view.ts";
import { projectFolder } from "../fixtures/project.ts";

const css = readFileSync(join(projectFolder, "src/ui/tokens.css"), "utf8");

for (const theme of themes) {
  test(`the whole style is valid (${theme})`, () => {
    const style = mapStyle({ theme, basemap: decodeBasemap({}) });
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    expect(style).not.toHaveProperty("glyphs");
  });

  test(`the ground has the colours that the picture above it counts on (${theme})`, () => {
    const block = css.slice(css.indexOf(`[data-theme="${theme}"]`)).split("}")[0] ?? "";
    const token = (name: string) => new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`, "i").exec(block)?.[1]?.toLowerCase();
    const { land, sea } = theme === "dark" ? darkPalette : lightPalette;
    expect([land, sea].map((color) => color.toLowerCase())).toEqual([token("map-land"), token("map-sea")]);
  });
}
