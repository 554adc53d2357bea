import type { Catalogue } from "../messages.ts";
import { countWord } from "../spelling.ts";

/** Words of the comparison and of the tray that gathers hubs for it. */
export interface CompareMessages {
  readonly heading: string;
  readonly title: (hubs: number) => string;
  readonly order: string;
  readonly none: string;
  readonly one: (hub: string) => string;
  readonly howMany: (most: number) => string;
  readonly add: string;
  readonly addHub: (hub: string) => string;
  readonly remove: (hub: string) => string;
  readonly earlier: (hub: string) => string;
  readonly later: (hub: string) => string;
  readonly full: (most: number) => string;
  readonly differences: string;
  readonly differencesNote: string;
  readonly rowsHidden: (rows: number) => string;
  readonly tableLabel: string;
  readonly regionLabel: string;
  readonly topic: string;
  readonly margin: string;
  readonly marginNote: (groups: number) => string;
  readonly nested: (city: string, hub: string) => string;
  readonly counts: (counts: { readonly figures: number; readonly links: number }) => string;
  readonly noFigures: string;
  readonly hostsFigures: (owner: string, count: number) => string;
  readonly sources: (count: number) => string;
  readonly thisHub: string;
  readonly otherHubs: string;
  readonly sameScale: string;
  readonly mapOf: (hub: string) => string;
  readonly section: Record<
    "sideBySide" | "unlike" | "themes" | "sectors" | "instruments" | "pairs" | "questions",
    string
  >;
  readonly sectionNote: Record<"sideBySide" | "unlike" | "themes" | "sectors" | "instruments" | "pairs", string>;
  readonly noneHere: Record<"sideBySide" | "unlike" | "sectors" | "instruments", string>;
  readonly allHidden: string;
  readonly asChart: (title: string) => string;
  readonly onward: string;
  readonly elsewhere: (hubs: readonly string[]) => string;
  readonly above: (groups: readonly string[]) => string;
  readonly derived: string;
  readonly derivedNote: string;
  readonly nothingDerived: string;
  readonly mentions: (count: number) => string;
  readonly inferred: string;
  readonly mentionsSpoken: (hub: string, sector: string, count: number, isInferred: boolean) => string;
  readonly forAll: string;
  readonly onlyFor: (hub: string) => string;
  readonly forSome: (hubs: readonly string[]) => string;
  readonly unnamedSectors: (sectors: readonly string[]) => string;
  readonly pairTitle: (a: string, b: string) => string;
  readonly distance: (distance: string) => string;
  readonly noDistance: string;
  readonly nesting: (inner: string, outer: string) => string;
  readonly enclave: (owner: string, host: string, count: number) => string;
  readonly noLinks: string;
  readonly concerns: (hubs: readonly string[]) => string;
  readonly starMeans: (meanings: readonly string[]) => string;

  readonly toTray: string;
  readonly inTray: string;
  readonly tray: string;
  readonly trayCount: (count: number, most: number) => string;
  readonly compare: (count: number) => string;
  readonly needTwo: string;
  readonly decide: string;
  readonly dossier: string;
  readonly clear: string;
  readonly moved: (hub: string, place: number, count: number) => string;
  readonly removed: (hub: string, left: number) => string;
  readonly cleared: string;
}

const en = (count: number) => countWord(count, "en");
const zh = (count: number) => countWord(count, "zh-Hans");
const some = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;
const enList = (items: readonly string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

export const compareMessages = {
  "zh-Hans": {
    heading: "对比枢纽",
    title: (hubs) => `对比${zh(hubs)}处枢纽`,
    order: "列序为加入次序，不是名次；没有合计，没有得分。空缺一律写明“来源未载”，不当作零。",
    none: "还没有选枢纽。选两处以上，就能逐项并列。",
    one: (hub) => `已选${hub}。再选一处以上，就能逐项并列。`,
    howMany: (most) => `可对比两处到${zh(most)}处。`,
    add: "再加一处",
    addHub: (hub) => `将${hub}加入对比`,
    remove: (hub) => `将${hub}移出对比`,
    earlier: (hub) => `${hub}前移一列`,
    later: (hub) => `${hub}后移一列`,
    full: (most) => `最多同时对比${zh(most)}处，先移出一处再加。`,
    differences: "只看不同",
    differencesNote: "隐去各处相同的行：都有的产业与政策类别、相同的数字，以及都未载的行。",
    rowsHidden: (rows) => (rows === 0 ? "没有相同的行。" : `已隐去${rows}行相同的内容。`),
    tableLabel: "枢纽逐项对比",
    regionLabel: "对比表，可用方向键滚动",
    topic: "主题",
    margin: "旁注",
    marginNote: (groups) =>
      groups === 0
        ? "这几处之间没有一组指标可以并列，各归各处。"
        : `没有一项指标的口径、日期、界限全同。${zh(groups)}组可并列，须带注意；其余各归各处。`,
    nested: (city, hub) => `${city}，位于${hub}内`,
    counts: ({ figures, links }) =>
      [...(figures > 0 ? [`${figures}项数据`] : []), links > 0 ? `${links}条链路` : "链路来源未载"].join("，"),
    noFigures: "没有自己的数字：没有来源给出整体的数据。",
    hostsFigures: (owner, count) => `设在此地、记在${owner}名下的数字有${count}项，只计一次。`,
    sources: (count) => `${count}篇来源`,
    thisHub: "本枢纽",
    otherHubs: "其他枢纽",
    sameScale: "各图同一比例",
    mapOf: (hub) => `${hub}的位置`,
    section: {
      sideBySide: "可并列，须带注意",
      unlike: "同名不同义，各归各处",
      themes: "其余数据，按主题",
      sectors: "产业",
      instruments: "政策工具",
      pairs: "两两之间",
      questions: "待解",
    },
    sectionNote: {
      sideBySide: "不排名，不算比值；口径不同处见旁注",
      unlike: "以下各行不可横向比较，只为看清各处印了什么",
      themes: "竖着读：同一行里各处的指标并不相同",
      sectors: "原文提及次数，不是产业规模",
      instruments: "按类别",
      pairs: "直线距离、隶属与链路",
    },
    noneHere: {
      sideBySide: "这几处没有可并列的数字。",
      unlike: "这几处没有同名不同义的数字。",
      sectors: "来源未载：没有来源说到这几处的产业。",
      instruments: "来源未载：没有来源说到这几处的政策工具。",
    },
    allHidden: "这一部分各处相同，已隐去。",
    asChart: (title) => `画成图：${title}`,
    onward: "以这份清单继续",
    elsewhere: (hubs) => `${hubs.join("、")}也有数，不在此次对比中。`,
    above: (groups) => `见上文：${groups.join("、")}`,
    derived: "推算",
    derivedNote: "由本处数据推算，非原文所印。",
    nothingDerived: "没有推算",
    mentions: (count) => `${count}次`,
    inferred: "仅由名称推断",
    mentionsSpoken: (hub, sector, count, isInferred) =>
      `${hub}，${sector}：提及${count}次${isInferred ? "，仅由名称推断" : ""}`,
    forAll: "各处都有",
    onlyFor: (hub) => `仅${hub}`,
    forSome: (hubs) => hubs.join("、"),
    unnamedSectors: (sectors) => `这几处都未载的产业：${sectors.join("、")}。`,
    pairTitle: (a, b) => `${a}与${b}`,
    distance: (distance) => `两处标注点之间直线约${distance}，按坐标计算。`,
    noDistance: "一处没有可核对的位置，不算距离。",
    nesting: (inner, outer) => `${inner}位于${outer}之内：两处的数字从不相加，距离只是标注点之间的。`,
    enclave: (owner, host, count) => `${owner}的${count}项数字说的是设在${host}的飞地，只计一次，记在${owner}名下。`,
    noLinks: "来源未载：没有来源说到两处之间的链路。",
    concerns: (hubs) => hubs.join("、"),
    starMeans: (meanings) => `* ${meanings.join("；")}`,

    toTray: "加入对比",
    inTray: "已加入对比",
    tray: "对比清单",
    trayCount: (count, most) => `${count}/${most}`,
    compare: (count) => `对比（${count}）`,
    needTwo: "再加一处即可对比",
    decide: "决策",
    dossier: "档案",
    clear: "清空",
    moved: (hub, place, count) => `${hub}移到第${place}，共${count}处`,
    removed: (hub, left) => `${hub}已移出，还有${left}处`,
    cleared: "对比清单已清空",
  },
  en: {
    heading: "Compare hubs",
    title: (hubs) => `${en(hubs).replace(/^./u, (first) => first.toUpperCase())} hubs compared`,
    order:
      "Columns stand in the order in which they were added, which is no ranking. No totals, no scores. A gap says “not reported” and is not zero.",
    none: "No hub is chosen yet. Choose two or more to see them side by side.",
    one: (hub) => `${hub} is chosen. Choose one or more others to see them side by side.`,
    howMany: (most) => `Two to ${en(most)} hubs can be compared.`,
    add: "Add another",
    addHub: (hub) => `Add ${hub} to the comparison`,
    remove: (hub) => `Remove ${hub} from the comparison`,
    earlier: (hub) => `Move ${hub} one column forward`,
    later: (hub) => `Move ${hub} one column back`,
    full: (most) => `At most ${en(most)} hubs fit; remove one to add another.`,
    differences: "Differences only",
    differencesNote:
      "Hides rows in which the hubs do not differ: sectors and kinds of instruments all have, equal figures, and rows nobody reports.",
    rowsHidden: (rows) => (rows === 0 ? "No row is alike." : `${some(rows, "row")} alike hidden.`),
    tableLabel: "Hubs compared, topic by topic",
    regionLabel: "Comparison, scrolls with the arrow keys",
    topic: "Topic",
    margin: "Notes",
    marginNote: (groups) =>
      groups === 0
        ? "No group of indicators may stand side by side for these hubs; each stays where it belongs."
        : `No indicator has the same definition, date and bounds everywhere. ${en(groups).replace(/^./u, (first) => first.toUpperCase())} ${groups === 1 ? "group" : "groups"} may stand side by side with a caveat; the rest stay where they belong.`,
    nested: (city, hub) => `${city}, inside ${hub}`,
    counts: ({ figures, links }) =>
      [...(figures > 0 ? [some(figures, "figure")] : []), links > 0 ? some(links, "link") : "links not reported"].join(
        ", ",
      ),
    noFigures: "No figure of its own: no source prints one for it as a whole.",
    hostsFigures: (owner, count) => `${some(count, "figure")} of ${owner} stand here and count once, for ${owner}.`,
    sources: (count) => some(count, "source"),
    thisHub: "this hub",
    otherHubs: "other hubs",
    sameScale: "All maps at one scale",
    mapOf: (hub) => `Where ${hub} is`,
    section: {
      sideBySide: "May stand side by side, with a caveat",
      unlike: "Same word, unlike meaning",
      themes: "All other figures, by theme",
      sectors: "Sectors",
      instruments: "Instruments",
      pairs: "Between them",
      questions: "Open questions",
    },
    sectionNote: {
      sideBySide: "no ranks and no ratios; the notes say what differs",
      unlike: "not to be read across; shown to see what each source printed",
      themes: "read down: the figures of a row measure different things",
      sectors: "mentions in the sources, not the size of an industry",
      instruments: "by kind",
      pairs: "straight-line distance, what lies in what, and links",
    },
    noneHere: {
      sideBySide: "No figures of these hubs may stand side by side.",
      unlike: "These hubs have no figures of one name and unlike meaning.",
      sectors: "Not reported: no source names a sector for these hubs.",
      instruments: "Not reported: no source names an instrument of these hubs.",
    },
    allHidden: "Alike in this part, and hidden.",
    asChart: (title) => `As a chart: ${title}`,
    onward: "Go on with this shortlist",
    elsewhere: (hubs) => `Also reported for ${enList(hubs)}, not compared here.`,
    above: (groups) => `See above: ${groups.join("; ")}`,
    derived: "Derived",
    derivedNote: "Worked out from the figures of the same hub; printed in no source.",
    nothingDerived: "nothing derived",
    mentions: (count) => some(count, "mention"),
    inferred: "inferred from a name only",
    mentionsSpoken: (hub, sector, count, isInferred) =>
      `${hub}, ${sector}: ${some(count, "mention")}${isInferred ? ", inferred from a name only" : ""}`,
    forAll: "Common to all",
    onlyFor: (hub) => `Only ${hub}`,
    forSome: (hubs) => enList(hubs),
    unnamedSectors: (sectors) => `Not reported for any of them: ${sectors.join(", ")}.`,
    pairTitle: (a, b) => `${a} and ${b}`,
    distance: (distance) => `About ${distance} in a straight line between the points that stand for them, computed.`,
    noDistance: "One of them has no position that can be checked, so there is no distance.",
    nesting: (inner, outer) =>
      `${inner} lies inside ${outer}: their figures are never added, and the distance is only between the points.`,
    enclave: (owner, host, count) =>
      `${some(count, "figure")} of ${owner} ${count === 1 ? "speaks" : "speak"} of its enclave in ${host}; ${count === 1 ? "it counts" : "they count"} once, for ${owner}.`,
    noLinks: "Not reported: no source names a link between them.",
    concerns: (hubs) => hubs.join(", "),
    starMeans: (meanings) => `* ${meanings.join("; ")}`,

    toTray: "Add to comparison",
    inTray: "In the comparison",
    tray: "To compare",
    trayCount: (count, most) => `${count} of ${most}`,
    compare: (count) => `Compare (${count})`,
    needTwo: "Add one more to compare",
    decide: "Decide",
    dossier: "Dossier",
    clear: "Clear",
    moved: (hub, place, count) => `${hub} is now ${place} of ${count}`,
    removed: (hub, left) => `${hub} removed, ${left} left`,
    cleared: "Nothing left to compare",
  },
} satisfies Catalogue<CompareMessages>;
