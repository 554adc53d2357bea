import type { Catalogue } from "../messages.ts";

/** What the map says of exactness, of what lies beyond its frame, and of its small pictures. */
export interface GeographyMessages {
  readonly drawing: string;
  /** How exactly a place is known. */
  readonly within: (distance: string) => string;
  readonly onlyDistrict: string;
  readonly beyond: string;
  readonly about: (distance: string) => string;
  readonly aboutBetween: (nearest: string, farthest: string) => string;
  readonly links: (count: number) => string;
  readonly clauses: (parts: readonly string[]) => string;
  readonly tagLabel: (name: string, note: string) => string;
  readonly locator: (region: string) => string;
  readonly credit: string;
  readonly closeCredit: string;
  readonly keyRing: string;
}

export const geographyMessages = {
  "zh-Hans": {
    drawing: "正在绘制地图…",
    within: (distance) => `约${distance}范围内`,
    onlyDistrict: "仅知在此区",
    beyond: "画面之外的伙伴",
    about: (distance) => `约${distance}`,
    aboutBetween: (nearest, farthest) => `约${nearest}至${farthest}`,
    links: (count) => `${count}条链路`,
    clauses: (parts) => parts.join("，"),
    tagLabel: (name, note) => `${name}，${note}`,
    locator: (region) => `位置图，${region}`,
    credit: "底图来源",
    closeCredit: "收起底图来源",
    keyRing: "在此圈内某处",
  },
  en: {
    drawing: "Drawing the map…",
    within: (distance) => `within about ${distance}`,
    onlyDistrict: "known only to the district",
    beyond: "Partners beyond the frame",
    about: (distance) => `about ${distance}`,
    aboutBetween: (nearest, farthest) => `about ${nearest} to ${farthest}`,
    links: (count) => (count === 1 ? "1 link" : `${count} links`),
    clauses: (parts) => parts.join(", "),
    tagLabel: (name, note) => `${name}, ${note}`,
    locator: (region) => `Locator, ${region}`,
    credit: "Map sources",
    closeCredit: "Hide map sources",
    keyRing: "somewhere in this ring",
  },
} satisfies Catalogue<GeographyMessages>;
