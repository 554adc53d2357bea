import type { Catalogue } from "../messages.ts";

export interface MapKeysMessages {
  /** What the keys do while the map has the focus. */
  readonly hint: string;
}

export const mapKeysMessages = {
  "zh-Hans": {
    hint: "方向键在枢纽与城市之间移动，回车键选中；Shift加方向键平移地图，加号、减号缩放，0回到全图",
  },
  en: {
    hint: "Arrow keys walk between hubs and cities, Enter selects; Shift with an arrow moves the map, plus and minus zoom, 0 shows all of it",
  },
} satisfies Catalogue<MapKeysMessages>;
