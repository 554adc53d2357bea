import type { Locatable } from "../../domain/entity.ts";
import type { Direction, FilterAspect } from "../../domain/filter.ts";
import type { Catalogue } from "../messages.ts";
import { capitalised, countWord } from "../spelling.ts";

type Tab = "profile" | "figures" | "links" | "entities" | "events" | "instruments" | "sources";
type Held = "hubs" | "entities" | "figures" | "links" | "events" | "instruments";

/** Words of the right panel: overview, hub, corridor and entity, and of the rows they share. */
export interface PanelMessages {
  readonly closePanel: string;
  readonly sourceOf: (what: string, source: string) => string;
  readonly goTo: (name: string) => string;

  readonly overviewTitle: (hubs: number) => string;
  readonly overviewLead: (sources: number) => string;
  readonly isolated: (hubs: readonly string[]) => string;
  readonly holdings: Record<Held, string>;
  readonly sectorsByHub: string;
  readonly matrixCaption: string;
  readonly mentionsInAll: (total: number) => string;
  readonly mentionsOf: (shown: number, total: number) => string;
  readonly notReportedHere: string;
  readonly silentHubs: (hubs: readonly string[]) => string;
  readonly onlyInferred: string;
  readonly hiddenByFilter: string;
  readonly cellSpoken: (sector: string, hub: string, count: number, isInferred: boolean) => string;
  readonly linksByFamily: string;
  readonly ofLinks: (shown: number, total: number) => string;
  readonly onMapColumn: string;
  readonly familyBarSpoken: (bar: {
    readonly label: string;
    readonly count: number;
    readonly tentative: number;
    readonly onMap: number;
  }) => string;
  readonly familiesNote: (counts: {
    readonly families: number;
    readonly inFamilies: number;
    readonly containment: number;
    readonly onMap: number;
  }) => string;
  readonly starMeans: (meanings: readonly string[]) => string;
  readonly comparability: string;
  readonly comparable: (groups: { readonly sideBySide: number; readonly severalHubs: number }) => string;

  readonly tab: Record<Tab, string>;
  /** Stands for the count of a tab no source reports anything for. */
  readonly none: string;
  readonly hubTabs: (hub: string) => string;
  readonly keyFigureRule: (most: number) => string;
  readonly noFigures: string;
  readonly figuresHere: string;
  readonly allFigures: (count: number) => string;
  readonly allInstruments: (count: number) => string;
  /** `others` are the kinds of dates that only the full list shows. */
  readonly allEvents: (count: number, others: readonly string[]) => string;
  readonly allQuestions: (count: number) => string;
  readonly someOf: (shown: number, total: number) => string;
  readonly latestOf: (shown: number, total: number) => string;
  readonly openQuestions: string;
  readonly sectors: string;
  readonly mentions: string;
  readonly noSectors: string;
  readonly sectorSpoken: (sector: string, count: number, isInferred: boolean) => string;
  readonly derivations: string;
  readonly derivationsNote: string;
  readonly hostedFigures: (owner: string) => string;
  readonly hostedNote: (owner: string) => string;
  readonly linksOnMap: (onMap: number, shown: number) => string;
  readonly noLinks: string;
  readonly noLinkPasses: string;
  /** Heading over the ways of a hub's links, and the ways. */
  readonly linkWays: (hub: string) => string;
  readonly linkWay: Record<"all" | Direction, string>;
  readonly noFamily: string;
  readonly hostedEntities: string;
  readonly hostedEntitiesNote: (owners: readonly string[]) => string;
  readonly partners: string;
  readonly partnersNote: string;
  readonly noEvents: string;
  readonly noInstruments: string;
  readonly starExplained: string;
  readonly recordsTaken: (counts: {
    readonly figures: number;
    readonly links: number;
    readonly events: number;
    readonly instruments: number;
  }) => string;
  readonly allSources: string;

  readonly links: string;
  readonly linkTotal: (count: number) => string;
  readonly linkSpoken: (type: string, from: string, to: string, isMutual: boolean) => string;
  readonly leadsTo: string;
  readonly mutualWith: string;
  readonly sinceNotStated: string;
  readonly aggregate: string;
  readonly notOnMap: (reason: string) => string;
  readonly unplaced: {
    readonly containment: string;
    readonly withinHub: string;
    readonly withinDistrict: string;
    readonly neither: string;
    readonly oneEnd: string;
    readonly samePlace: string;
    readonly noCity: (name: string) => string;
  };
  readonly seeCorridor: string;
  readonly corridorOf: (link: string) => string;

  /** `cities`: how many ends are cities up to whose marker alone it was measured. */
  readonly distance: (distance: string, cities: 0 | 1 | 2) => string;
  readonly corridorSummary: (corridor: {
    readonly links: number;
    readonly families: number;
    readonly statuses: readonly { readonly word: string; readonly count: number }[];
    /** A whole clause, or null where no source dates any of them. */
    readonly since: string | null;
  }) => string;
  readonly carriedFigures: string;
  readonly carriedNote: (count: number) => string;
  readonly linksByFamilyNote: (count: number) => string;
  readonly sectorsOfLinksNote: string;
  readonly noSectorsOfLinks: string;
  readonly undrawn: string;

  readonly entityTerms: Record<"kind" | "hub" | "parent" | "aliases" | "note", string>;
  readonly where: string;
  readonly pinned: string;
  readonly unpinned: string;
  readonly pinnedItself: string;
  readonly pinnedIn: (place: string) => string;
  readonly pinnedAtCity: (city: string) => string;
  readonly notPinned: Record<Locatable, string>;
  readonly whereTerms: Record<"basis" | "method" | "precision" | "datum" | "evidence", string>;
  readonly within: (distance: string) => string;
  readonly figuresAbout: string;
  readonly people: string;
  readonly namedIn: string;
  readonly namedInNote: string;

  readonly filterAspect: Record<FilterAspect, string>;
  readonly hiddenThings: Record<
    "links" | "figures" | "mentions" | "charts" | "events" | "instruments",
    (count: number) => string
  >;
  readonly hidden: (things: string, aspects: readonly string[]) => string;
  readonly clearFilters: (aspects: readonly string[]) => string;
  readonly notFilteredBy: (aspects: readonly string[]) => string;
}

const zhCount = (count: number) => countWord(count, "zh-Hans");
const enCount = (count: number) => countWord(count, "en");
const some = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const enList = (items: readonly string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

export const panelMessages = {
  "zh-Hans": {
    closePanel: "关闭，回到总览",
    sourceOf: (what, source) => `${what}的来源：${source}`,
    goTo: (name) => `看${name}`,

    overviewTitle: (hubs) => `${zhCount(hubs)}个枢纽，与其所连之处`,
    overviewLead: (sources) => `全部出自${zhCount(sources)}篇报道，每个数字可追至原段。`,
    isolated: (hubs) => `没有来源把${hubs.join("、")}与其余枢纽相连，图上也就不连。`,
    holdings: {
      hubs: "枢纽",
      entities: "实体",
      figures: "项数据",
      links: "条链路",
      events: "个事件",
      instruments: "项政策工具",
    },
    sectorsByHub: "产业与枢纽",
    matrixCaption: "各枢纽的各产业在来源中被提及的次数",
    mentionsInAll: (total) => `原文提及次数，共${total}`,
    mentionsOf: (shown, total) => `原文提及次数，筛选后${shown}，共${total}`,
    notReportedHere: "来源未载",
    silentHubs: (hubs) => `${hubs.join("、")}：来源无本地产业表述`,
    onlyInferred: "仅由名称推断",
    hiddenByFilter: "被筛选隐藏",
    cellSpoken: (sector, hub, count, isInferred) =>
      `${hub}，${sector}：提及${count}次${isInferred ? "，仅由名称推断" : ""}`,
    linksByFamily: "链路按类型",
    ofLinks: (shown, total) => (shown === total ? "条数" : `筛选后${shown}条，共${total}条`),
    onMapColumn: "右列：已上图",
    familyBarSpoken: ({ label, count, tentative, onMap }) =>
      `${label}：${count}条，其中${tentative}条为计划或推断，${onMap}条在图上。只看这一类`,
    familiesNote: ({ families, inFamilies, containment, onMap }) =>
      `虚框为计划或推断。共${inFamilies + containment}条：${inFamilies}条属这${zhCount(families)}类，${containment}条是地理包含（枢纽套枢纽），不画弧线。${onMap}条两端都有城市可考，已上图。`,
    starMeans: (meanings) => `* ${meanings.join("；")}`,
    comparability: "能否对比",
    comparable: ({ sideBySide, severalHubs }) =>
      sideBySide === 0
        ? `涉及多个枢纽的${severalHubs}组指标，没有一组可以并列，各归各处。`
        : `涉及多个枢纽的${severalHubs}组指标中，${sideBySide}组可并列而须带注意，其余各归各处。`,

    tab: {
      profile: "概览",
      figures: "数据",
      links: "链路",
      entities: "实体",
      events: "事件",
      instruments: "政策工具",
      sources: "来源",
    },
    none: "无",
    hubTabs: (hub) => `${hub}的各部分`,
    keyFigureRule: (most) => `每个主题取表中第一项，已达成者优先，至多${zhCount(most)}项；不是排名。`,
    noFigures: "来源未载：没有来源给出这一枢纽自己的数字。",
    figuresHere: "看设在此地的飞地数字",
    allFigures: (count) => `全部${count}项数据`,
    allInstruments: (count) => `全部${count}项政策工具`,
    allEvents: (count, others) => `全部${count}个事件${others.length > 0 ? `，含${others.join("、")}` : ""}`,
    allQuestions: (count) => `全部${count}个待解问题`,
    someOf: (shown, total) => (shown === total ? `${total}` : `前${shown}，共${total}`),
    latestOf: (shown, total) => (shown === total ? `${total}` : `最近${shown}个，共${total}个`),
    openQuestions: "待解",
    sectors: "产业",
    mentions: "原文提及次数",
    noSectors: "来源未载：没有来源说到这一枢纽自己的产业。",
    sectorSpoken: (sector, count, isInferred) => `${sector}：提及${count}次${isInferred ? "，仅由名称推断" : ""}`,
    derivations: "由数据推算",
    derivationsNote: "非原文所印",
    hostedFigures: (owner) => `设在此地、属于${owner}`,
    hostedNote: (owner) => `这些数字记在${owner}名下，只计一次，不与此地相加。`,
    linksOnMap: (onMap, shown) => {
      if (onMap === shown) return "都已上图。";
      return onMap === 0 ? "都未上图，各注明缘由。" : `其中${onMap}条已上图；其余各注明缘由。`;
    },
    noLinks: "来源未载：没有来源说到这一枢纽的链路。",
    noLinkPasses: "筛选之下没有链路。",
    linkWays: (hub) => `${hub}链路的方向`,
    linkWay: { all: "全部", out: "流出", in: "流入", between: "与其他枢纽" },
    noFamily: "不属任何类型",
    hostedEntities: "设在此地",
    hostedEntitiesNote: (owners) => `属于${owners.join("、")}`,
    partners: "与之相连",
    partnersNote: "不属于本枢纽",
    noEvents: "来源未载：没有记在这一枢纽名下的事件。",
    noInstruments: "来源未载：没有来源说到这一枢纽自己的政策工具。",
    starExplained: "* 日期没有完整印出，依据见事件全表。",
    recordsTaken: ({ figures, links, events, instruments }) => {
      const taken = [
        ...(figures > 0 ? [`${figures}项数据`] : []),
        ...(links > 0 ? [`${links}条链路`] : []),
        ...(events > 0 ? [`${events}个事件`] : []),
        ...(instruments > 0 ? [`${instruments}项政策工具`] : []),
      ];
      return taken.length > 0 ? `取用${taken.join("、")}` : "未取用数据、链路、事件或政策工具";
    },
    allSources: "看全部来源",

    links: "链路",
    linkTotal: (count) => `${count}条`,
    linkSpoken: (type, from, to, isMutual) => `${type}，${from}${isMutual ? "与" : "到"}${to}`,
    leadsTo: "到",
    mutualWith: "与",
    sinceNotStated: "起始未载",
    aggregate: "一组，来源未分列",
    notOnMap: (reason) => `未上图：${reason}`,
    unplaced: {
      containment: "地理包含，不是合作",
      withinHub: "两端在同一枢纽内",
      withinDistrict: "两端在同一区内",
      neither: "两端的城市都未载",
      oneEnd: "一端的城市未载",
      samePlace: "两端落在同一处",
      noCity: (name) => `${name}所在城市未载`,
    },
    seeCorridor: "看这条廊道",
    corridorOf: (link) => `看所在廊道：${link}`,

    distance: (distance, cities) =>
      `直线约${distance}，${["", "只量到城市的标注点，", "只是两座城市标注点之间，"][cities]}按坐标计算。`,
    corridorSummary: ({ links, families, statuses, since }) => {
      const [only] = statuses;
      const status =
        statuses.length === 1 && only
          ? `${links > 1 ? "都" : ""}为${only.word}`
          : statuses.map(({ word, count }) => `${word}${count}条`).join("、");
      const family = families > 1 ? `分属${zhCount(families)}类` : "同属一类";
      if (links === 0) return "筛选之下没有链路。";
      return `${links}条链路，${links > 1 ? `${family}，` : ""}${status}，${since ?? "起始未载"}。`;
    },
    carriedFigures: "链路所带数字",
    carriedNote: (count) => (count > 1 ? `${count}项，含义不同，不相加` : "1项"),
    linksByFamilyNote: (count) => `${count}条，按类型`,
    sectorsOfLinksNote: "来源就这些链路说到的",
    noSectorsOfLinks: "来源未载：没有就这些链路说到产业。",
    undrawn: "同两地之间未上图",

    entityTerms: { kind: "类别", hub: "所属枢纽", parent: "所在", aliases: "又印作", note: "说明" },
    where: "位置",
    pinned: "已定位",
    unpinned: "不落点",
    pinnedItself: "按自身位置落点。",
    pinnedIn: (place) => `落在所处的${place}。`,
    pinnedAtCity: (city) => `仅知在${city}，故落在城市标注点，并附同等大小的范围圈。`,
    notPinned: {
      point: "来源说在一处，但没有可核对的位置，故不落点。",
      area: "来源说在一片地方，但没有可核对的位置，故不落点。",
      city: "来源只写到城市，而没有可用的城市点，故不落点。",
      region: "来源只写到省或区域，落点会显得过于精确，故只列不点。",
      country: "来源只写到国家，落点会显得过于精确，故只列不点。",
      line: "是一条河，不是一点，故只列不点。",
      none: "没有来源说它在哪里，故只列不点。",
    },
    whereTerms: { basis: "来源", method: "取法", precision: "精度", datum: "基准", evidence: "依据" },
    within: (distance) => `约${distance}之内`,
    figuresAbout: "关于它的数据",
    people: "来源点名的人",
    namedIn: "见于",
    namedInNote: "段落与印出的名称",

    filterAspect: {
      sectors: "产业",
      families: "链路类型",
      statuses: "状态",
      hubs: "枢纽",
      kinds: "实体类别",
      direction: "方向",
      period: "时段",
    },
    hiddenThings: {
      links: (count) => `${count}条链路`,
      figures: (count) => `${count}项数据`,
      mentions: (count) => `${count}次产业提及`,
      charts: (count) => `${count}张图`,
      events: (count) => `${count}个事件`,
      instruments: (count) => `${count}项政策工具`,
    },
    hidden: (things, aspects) => `${aspects.join("、")}筛选隐藏了${things}。`,
    clearFilters: (aspects) => `取消${aspects.join("、")}筛选`,
    notFilteredBy: (aspects) => `未按${aspects.join("、")}筛选。`,
  },
  en: {
    closePanel: "Close, back to the overview",
    sourceOf: (what, source) => `Source of ${what}: ${source}`,
    goTo: (name) => `See ${name}`,

    overviewTitle: (hubs) => `${capitalised(enCount(hubs))} hubs and the links between them`,
    overviewLead: (sources) => `All from ${enCount(sources)} reports; every number leads to its paragraph.`,
    isolated: (hubs) => ` No source links ${enList(hubs)} to the other hubs, so the map does not either.`,
    holdings: {
      hubs: "hubs",
      entities: "entities",
      figures: "figures",
      links: "links",
      events: "events",
      instruments: "instruments",
    },
    sectorsByHub: "Sectors by hub",
    matrixCaption: "How often the sources name each sector for each hub",
    mentionsInAll: (total) => `mentions, ${total} in all`,
    mentionsOf: (shown, total) => `mentions, ${shown} of ${total} under the filters`,
    notReportedHere: "not reported",
    silentHubs: (hubs) => `${enList(hubs)}: no sector named by any source`,
    onlyInferred: "inferred from a name only",
    hiddenByFilter: "hidden by the filters",
    cellSpoken: (sector, hub, count, isInferred) =>
      `${hub}, ${sector}: ${some(count, "mention")}${isInferred ? ", inferred from a name only" : ""}`,
    linksByFamily: "Links by family",
    ofLinks: (shown, total) => (shown === total ? "count" : `${shown} of ${total} under the filters`),
    onMapColumn: "right: on the map",
    familyBarSpoken: ({ label, count, tentative, onMap }) =>
      `${label}: ${some(count, "link")}, ${tentative} of them planned or inferred, ${onMap} on the map. Show this family only`,
    familiesNote: ({ families, inFamilies, containment, onMap }) =>
      `Dashed: planned or inferred. ${some(inFamilies + containment, "link")}: ${inFamilies} in these ${enCount(families)} families, ${containment === 1 ? "1 is geography (a hub inside a hub) and has no arc" : `${containment} are geography (a hub inside a hub) and have no arc`}. ${onMap} have a known city at both ends and are on the map.`,
    starMeans: (meanings) => `* ${meanings.join("; ")}`,
    comparability: "Can they be compared?",
    comparable: ({ sideBySide, severalHubs }) =>
      sideBySide === 0
        ? `None of ${enCount(severalHubs)} groups of indicators that concern several hubs may stand side by side; each stays where it belongs.`
        : `Of ${enCount(severalHubs)} groups of indicators that concern several hubs, ${enCount(sideBySide)} may stand side by side with a caveat; the rest stay where they belong.`,

    tab: {
      profile: "Profile",
      figures: "Figures",
      links: "Links",
      entities: "Entities",
      events: "Events",
      instruments: "Instruments",
      sources: "Sources",
    },
    none: "none",
    hubTabs: (hub) => `Parts of ${hub}`,
    keyFigureRule: (most) =>
      `The first figure of each theme, achieved before planned, at most ${enCount(most)}. Not a ranking.`,
    noFigures: "Not reported: no source gives this hub a figure of its own.",
    figuresHere: "Figures of the enclave that stands here",
    allFigures: (count) => `All ${some(count, "figure")}`,
    allInstruments: (count) => `All ${some(count, "instrument")}`,
    allEvents: (count, others) =>
      `${count === 1 ? "The" : "All"} ${some(count, "event")}${others.length > 0 ? ` (also: ${others.join(", ")})` : ""}`,
    allQuestions: (count) => `All ${some(count, "open question")}`,
    someOf: (shown, total) => (shown === total ? `${total}` : `${shown} of ${total}`),
    latestOf: (shown, total) => (shown === total ? `${total}` : `latest ${shown} of ${total}`),
    openQuestions: "Open questions",
    sectors: "Sectors",
    mentions: "mentions in the sources",
    noSectors: "Not reported: no source names a sector of this hub itself.",
    sectorSpoken: (sector, count, isInferred) =>
      `${sector}: ${some(count, "mention")}${isInferred ? ", inferred from a name only" : ""}`,
    derivations: "Derived from the figures",
    derivationsNote: "printed in no source",
    hostedFigures: (owner) => `Stands here, belongs to ${owner}`,
    hostedNote: (owner) => `These figures are credited to ${owner}, count once, and are never added to this hub.`,
    linksOnMap: (onMap, shown) => {
      if (onMap === shown) return "All of them on the map.";
      if (onMap === 0) return "None of them on the map; each says why not.";
      return `${onMap} of them on the map; each of the others says why not.`;
    },
    noLinks: "Not reported: no source names a link of this hub.",
    noLinkPasses: "No link passes the filters.",
    linkWays: (hub) => `Which way the links of ${hub} run`,
    linkWay: { all: "all", out: "out", in: "in", between: "with other hubs" },
    noFamily: "Of no family",
    hostedEntities: "Standing here",
    hostedEntitiesNote: (owners) => `belonging to ${enList(owners)}`,
    partners: "Linked to it",
    partnersNote: "not part of this hub",
    noEvents: "Not reported: no event is recorded for this hub.",
    noInstruments: "Not reported: no source names an instrument of this hub.",
    starExplained: "* The date is not printed in full; the full list says how it is known.",
    recordsTaken: ({ figures, links, events, instruments }) => {
      const taken = [
        ...(figures > 0 ? [some(figures, "figure")] : []),
        ...(links > 0 ? [some(links, "link")] : []),
        ...(events > 0 ? [some(events, "event")] : []),
        ...(instruments > 0 ? [some(instruments, "instrument")] : []),
      ];
      return taken.length > 0 ? `Gave ${taken.join(", ")}` : "Gave no figure, link, event or instrument";
    },
    allSources: "All sources",

    links: "Links",
    linkTotal: (count) => some(count, "link"),
    linkSpoken: (type, from, to, isMutual) => `${type}, ${from} ${isMutual ? "and" : "to"} ${to}`,
    leadsTo: "to",
    mutualWith: "and",
    sinceNotStated: "start not stated",
    aggregate: "a group, not broken down",
    notOnMap: (reason) => `Not on the map: ${reason}`,
    unplaced: {
      containment: "geography, not collaboration",
      withinHub: "both ends are in the same hub",
      withinDistrict: "both ends are in the same district",
      neither: "no city is stated for either end",
      oneEnd: "no city is stated for one end",
      samePlace: "both ends fall on the same place",
      noCity: (name) => `no city is stated for ${name}`,
    },
    seeCorridor: "See the corridor",
    corridorOf: (link) => `See the corridor of ${link}`,

    distance: (distance, cities) =>
      `About ${distance} in a straight line${["", " to the marker of the city", " between the markers of the cities"][cities]}, computed from coordinates.`,
    corridorSummary: ({ links, families, statuses, since }) => {
      const [only] = statuses;
      const status =
        statuses.length === 1 && only
          ? `${links > 1 ? "all " : ""}${only.word}`
          : enList(statuses.map(({ word, count }) => `${count} ${word}`));
      if (links === 0) return "No link passes the filters.";
      const family = links > 1 ? ` in ${families === 1 ? "one family" : `${enCount(families)} families`}` : "";
      return `${some(links, "link")}${family}, ${status}; ${since ?? "start not stated"}.`;
    },
    carriedFigures: "Figures carried by the links",
    carriedNote: (count) => (count > 1 ? `${count}, unlike, never added` : "1"),
    linksByFamilyNote: (count) => `${count}, by family`,
    sectorsOfLinksNote: "named for these links",
    noSectorsOfLinks: "Not reported: no source names a sector for these links.",
    undrawn: "Between the same places, not on the map",

    entityTerms: { kind: "Kind", hub: "Hub", parent: "Part of", aliases: "Also as", note: "Note" },
    where: "Where",
    pinned: "on the map",
    unpinned: "not pinned",
    pinnedItself: "Drawn at its own place.",
    pinnedIn: (place) => `Drawn at ${place}, where it stands.`,
    pinnedAtCity: (city) => `Known only to be in ${city}: drawn at the point of the city, with a ring of that size.`,
    notPinned: {
      point: "A source gives it a site, but none that can be checked, so it has no pin.",
      area: "A source gives it an area, but none that can be checked, so it has no pin.",
      city: "The source names a city only, and no point stands for that city, so it has no pin.",
      region: "The source names a region only; a pin would look more exact than that, so it is listed and not drawn.",
      country: "The source names a country only; a pin would look more exact than that, so it is listed and not drawn.",
      line: "A river is no point: listed and not drawn.",
      none: "No source says where it is: listed and not drawn.",
    },
    whereTerms: { basis: "Source", method: "Method", precision: "Precision", datum: "Datum", evidence: "Evidence" },
    within: (distance) => `within about ${distance}`,
    figuresAbout: "Figures about it",
    people: "People named",
    namedIn: "Named in",
    namedInNote: "paragraphs and printed names",

    filterAspect: {
      sectors: "sector",
      families: "family",
      statuses: "status",
      hubs: "hub",
      kinds: "kind",
      direction: "direction",
      period: "period",
    },
    hiddenThings: {
      links: (count) => some(count, "link"),
      figures: (count) => some(count, "figure"),
      mentions: (count) => some(count, "sector mention"),
      charts: (count) => some(count, "chart"),
      events: (count) => some(count, "event"),
      instruments: (count) => some(count, "instrument"),
    },
    hidden: (things, aspects) =>
      `${things} hidden by the ${enList(aspects)} ${aspects.length === 1 ? "filter" : "filters"}.`,
    clearFilters: (aspects) => `Clear the ${enList(aspects)} ${aspects.length === 1 ? "filter" : "filters"}`,
    notFilteredBy: (aspects) => `Not filtered by ${enList(aspects)}.`,
  },
} satisfies Catalogue<PanelMessages>;
