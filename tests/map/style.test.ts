import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { linkFamilies } from "../../src/domain/link.ts";
import { languages } from "../../src/domain/text.ts";
import { decodeBasemap } from "../../src/map/basemap/basemapData.ts";
import { sceneFeatures } from "../../src/map/features.ts";
import { findIcon, iconName, type Icon } from "../../src/map/icons.ts";
import { layoutScene } from "../../src/map/layout.ts";
import { mapStyle } from "../../src/map/mapStyle.ts";
import { mapPaints } from "../../src/map/paint.ts";
import { buildScene } from "../../src/map/scene.ts";
import { defaultView, themes } from "../../src/view/view.ts";
import { projectFolder } from "../fixtures/project.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

for (const theme of themes) {
  for (const language of languages) {
    test(`the whole style is valid (${theme}, ${language})`, () => {
      const scene = buildScene({ dataset, view: defaultView, language, theme });
      const features = sceneFeatures(scene, layoutScene(scene, 9));
      const style = mapStyle({ theme, language, basemap: decodeBasemap({}), features });
      expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
      expect(style).not.toHaveProperty("glyphs");
    });
  }
}

describe("the map's colours are those of the page", () => {
  const css = readFileSync(join(projectFolder, "src/ui/tokens.css"), "utf8");
  for (const theme of themes) {
    const block = css.slice(css.indexOf(`[data-theme="${theme}"]`)).split("}")[0] ?? "";
    const token = (name: string) => new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`, "i").exec(block)?.[1]?.toLowerCase();
    test(`${theme}: link families`, () => {
      const families = Object.fromEntries(linkFamilies.map((family) => [family, token(`family-${family}`)]));
      expect(families).toEqual(mapPaints[theme].families);
    });
    test(`${theme}: paper and ink`, () => {
      const { surface, ink, ink2, ink3, land } = mapPaints[theme];
      expect({ surface, ink, ink2, ink3, land }).toEqual({
        surface: token("surface"),
        ink: token("ink"),
        ink2: token("ink-2"),
        ink3: token("ink-3"),
        land: token("map-land"),
      });
    });
  }
});

test("an icon can be drawn from its name alone", () => {
  const icons: readonly Icon[] = [
    { shape: "hub", isSelected: true, theme: "dark" },
    { shape: "cluster", count: 3, isSelected: false, theme: "light" },
    { shape: "city", kind: "home", isSelected: false, theme: "light" },
    { shape: "site", count: 14, isSelected: false, theme: "dark" },
    { shape: "mark", family: "research", text: "研 3", theme: "light" },
    { shape: "mark", family: null, text: "10", theme: "dark" },
  ];
  for (const icon of icons) expect(findIcon(iconName(icon))).toEqual(icon);
  expect(findIcon("airport")).toBeUndefined();
});
