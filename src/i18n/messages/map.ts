import type { Catalogue } from "../messages.ts";
import { countWord } from "../spelling.ts";

export interface MapMessages {
  readonly label: string;
  readonly presets: Readonly<Record<"all" | "bay-area" | "shenzhen", string>>;
  readonly presetsLabel: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly reset: string;
  readonly northUp: string;
  readonly key: {
    readonly title: string;
    readonly links: (count: number) => string;
    readonly linksFrom: (count: number) => string;
    readonly directed: string;
    readonly mutual: string;
    readonly tentative: string;
    readonly hub: string;
    readonly cluster: string;
    readonly partner: string;
    readonly homeCity: string;
    readonly site: string;
    readonly stack: string;
    readonly ring: string;
  };
  /** How many the filter leaves, 0 where none; null where no source reports any. */
  readonly hubCounts: (figures: number | null, links: number | null) => string;
  readonly nestedIn: (hub: string) => string;
  readonly hosts: (owner: string) => string;
  readonly cityLinks: (links: number) => string;
  readonly cityWithoutLinks: string;
  readonly cityOnly: string;
  readonly cluster: (city: string | null, hubs: number) => string;
  readonly list: (names: readonly string[]) => string;
  /** What is said of one thing, part after part; a part may hold commas of its own. */
  readonly clauses: (parts: readonly string[]) => string;
  readonly siteStack: (first: string, count: number) => string;
  readonly placesHere: (place: string, count: number) => string;
  readonly between: (a: string, b: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  /** `date` may already say its precision in words. */
  readonly since: (date: string, isPlain: boolean) => string;
  readonly linkCount: (links: number) => string;
  readonly bundle: (corridors: number, links: number) => string;
  readonly clickForSources: string;
  readonly clickToOpen: string;
  readonly tentative: string;
  readonly attribution: {
    readonly schematic: string;
    readonly coast: string;
    readonly boundaries: string;
    readonly places: string;
    readonly approval: (number: string) => string;
    readonly maker: (name: string) => string;
  };
  readonly basemapParts: Readonly<Record<"land" | "water" | "boundaries" | "names", string>>;
  readonly basemapMissing: (parts: readonly string[]) => string;
  /** The map as a list, for readers who do not see it. */
  readonly inWords: string;
  readonly inWordsHubs: string;
  readonly inWordsCities: string;
  readonly inWordsCorridors: string;
  readonly withoutWebgl: string;
  readonly withoutProgram: string;
  /** How the map moves where plain scrolling is left to the page around it. */
  readonly held: { readonly wheel: (key: string) => string; readonly finger: string };
  readonly scale: (metres: number) => string;
  readonly bayAreaInset: string;
  readonly close: string;
}

export const mapMessages = {
  "zh-Hans": {
    label: "枢纽与廊道地图",
    presets: { all: "全图", "bay-area": "大湾区", shenzhen: "深圳" },
    presetsLabel: "地图范围",
    zoomIn: "放大",
    zoomOut: "缩小",
    fit: "缩放到所选",
    reset: "回到全图",
    northUp: "转回正北",
    key: {
      title: "图例",
      links: (count) => `${count}条链路`,
      linksFrom: (count) => `${count}条以上`,
      directed: "单向",
      mutual: "双向",
      tentative: "全为计划或推断",
      hub: "枢纽",
      cluster: "相近合并",
      partner: "伙伴城市",
      homeCity: "仅知城市",
      site: "机构",
      stack: "同处多家机构",
      ring: "可能范围",
    },
    hubCounts: (figures, links) =>
      [
        figures === null ? "来源未载数据" : figures === 0 ? "筛选后无数据" : `${figures}项数据`,
        links === null ? "来源未载链路" : links === 0 ? "筛选后无链路" : `${links}条链路`,
      ].join("，"),
    nestedIn: (hub) => `位于${hub}`,
    hosts: (owner) => `${owner}飞地所在`,
    cityLinks: (links) => `${links}条链路`,
    cityWithoutLinks: "无可上图链路",
    cityOnly: "仅知在此城市",
    cluster: (city, hubs) =>
      city === null ? `${countWord(hubs, "zh-Hans")}处枢纽` : `${city}，${countWord(hubs, "zh-Hans")}处枢纽`,
    list: (names) => names.join("、"),
    clauses: (parts) => parts.join("，"),
    siteStack: (first, count) => `${first}等${count}处`,
    placesHere: (place, count) => `${place}的${count}处机构`,
    between: (a, b) => `${a} ↔ ${b}`,
    fromTo: (from, to) => `${from} → ${to}`,
    since: (date, isPlain) => (isPlain ? `${date}起` : date),
    linkCount: (links) => `${links}条链路`,
    bundle: (corridors, links) => `${corridors}条廊道，${links}条链路`,
    clickForSources: "点击查看来源",
    clickToOpen: "点击查看",
    tentative: "计划或推断",
    attribution: {
      schematic: "示意图，不作划界依据",
      coast: "海岸线 © OpenStreetMap 贡献者",
      boundaries: "政区界 天地图",
      places: "地名 GeoNames",
      approval: (number) => `审图号 ${number}`,
      maker: (name) => `制图 ${name}`,
    },
    basemapParts: { land: "海岸线", water: "河湖", boundaries: "政区界", names: "地名" },
    basemapMissing: (parts) => `底图未能载入：${parts.join("、")}。枢纽与廊道不受影响`,
    inWords: "地图的文字版",
    inWordsHubs: "枢纽",
    inWordsCities: "城市",
    inWordsCorridors: "廊道",
    withoutWebgl: "此浏览器没有WebGL 2，改用矢量图",
    withoutProgram: "地图程序未能载入，改用简图",
    held: { wheel: (key) => `按住${key}再滚动，可缩放地图`, finger: "用两指移动地图" },
    scale: (metres) => (metres >= 1000 ? `${metres / 1000}公里` : `${metres}米`),
    bayAreaInset: "附图 大湾区",
    close: "关闭",
  },
  en: {
    label: "Map of hubs and corridors",
    presets: { all: "All", "bay-area": "Bay Area", shenzhen: "Shenzhen" },
    presetsLabel: "Extent of the map",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Zoom to the selection",
    reset: "Back to the whole map",
    northUp: "Turn north up",
    key: {
      title: "Key",
      links: (count) => (count === 1 ? "1 link" : `${count} links`),
      linksFrom: (count) => `${count} or more`,
      directed: "one way",
      mutual: "mutual",
      tentative: "all planned or inferred",
      hub: "hub",
      cluster: "hubs merged",
      partner: "partner city",
      homeCity: "city only",
      site: "body",
      stack: "several bodies here",
      ring: "may lie here",
    },
    hubCounts: (figures, links) =>
      [
        figures === null ? "no figures reported" : figures === 0 ? "no figures match" : count(figures, "figure"),
        links === null ? "no links reported" : links === 0 ? "no links match" : count(links, "link"),
      ].join(", "),
    nestedIn: (hub) => `inside ${hub}`,
    hosts: (owner) => `hosts the ${owner} enclave`,
    cityLinks: (links) => count(links, "link"),
    cityWithoutLinks: "no link drawn",
    cityOnly: "known only to the city",
    cluster: (city, hubs) => (city === null ? `${hubs} hubs` : `${city}: ${hubs} hubs`),
    list: (names) => names.join(", "),
    clauses: (parts) => parts.join(", "),
    siteStack: (first, bodies) => `${first} and ${bodies - 1} more`,
    placesHere: (place, bodies) => `${bodies} bodies at ${place}`,
    between: (a, b) => `${a} ↔ ${b}`,
    fromTo: (from, to) => `${from} → ${to}`,
    since: (date, isPlain) => (isPlain ? `since ${date}` : date),
    linkCount: (links) => count(links, "link"),
    bundle: (corridors, links) => `${count(corridors, "corridor")}, ${count(links, "link")}`,
    clickForSources: "click for sources",
    clickToOpen: "click to open",
    tentative: "planned or inferred",
    attribution: {
      schematic: "Sketch map, no authority on boundaries",
      coast: "Coast © OpenStreetMap contributors",
      boundaries: "Divisions Tianditu",
      places: "Place names GeoNames",
      approval: (number) => `Map approval ${number}`,
      maker: (name) => `Map by ${name}`,
    },
    basemapParts: { land: "coast", water: "water", boundaries: "boundaries", names: "place names" },
    basemapMissing: (parts) => `Basemap incomplete, not loaded: ${parts.join(", ")}. Hubs and corridors are complete`,
    inWords: "The map in words",
    inWordsHubs: "Hubs",
    inWordsCities: "Cities",
    inWordsCorridors: "Corridors",
    withoutWebgl: "This browser has no WebGL 2, so the map is drawn as vectors",
    withoutProgram: "The map program did not load; a simpler map is shown",
    held: { wheel: (key) => `${key} and scroll to zoom the map`, finger: "Two fingers move the map" },
    scale: (metres) => (metres >= 1000 ? `${metres / 1000} km` : `${metres} m`),
    bayAreaInset: "Bay Area",
    close: "Close",
  },
} satisfies Catalogue<MapMessages>;

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
