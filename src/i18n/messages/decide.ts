import type { Relation } from "../../domain/decision.ts";
import type { AnswerState, Ground, OwnNeed } from "../../domain/needs.ts";
import type { Catalogue } from "../messages.ts";

export const needGroups = ["base", "people", "research", "reach", "sectors"] as const;
export type NeedGroup = (typeof needGroups)[number];

export const exampleIds = ["biotech", "chips", "cross-border", "cleantech", "ai"] as const;
export type ExampleId = (typeof exampleIds)[number];

/** A range of weights of one need that would change something, and the weight now. */
export interface Condition {
  readonly need: string;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

/** Words of the page on which a reader says what matters. */
export interface DecideMessages {
  readonly title: string;
  readonly lead: string;
  readonly hubsTitle: string;
  readonly allHubs: (count: number) => string;
  readonly shortlist: (count: number) => string;
  readonly shortlistFull: (most: number) => string;
  readonly nested: (inner: string, outer: string) => string;
  readonly needsTitle: string;
  readonly chosen: (count: number) => string;
  readonly clear: string;
  readonly showList: string;
  readonly hideList: string;
  readonly group: Record<NeedGroup, string>;
  readonly need: Record<OwnNeed, { readonly label: string; readonly means: string; readonly ask: string }>;
  readonly sectorMeans: string;
  readonly sectorAsk: (sector: string) => string;
  readonly answeredFor: (hubs: number, of: number) => string;
  readonly answeredNote: string;
  readonly answeredShort: (hubs: number, of: number) => string;
  readonly weightOf: (need: string) => string;
  /** The words of the weights 1 to 5, lightest first. */
  readonly weights: readonly string[];
  readonly examples: string;
  readonly examplesNote: string;
  readonly example: Record<ExampleId, string>;
  readonly nothingTitle: string;
  readonly nothing: string;
  readonly asks: (needs: readonly (readonly [need: string, weight: number])[]) => string;
  readonly unknownTitle: (count: number) => string;
  readonly unknownRest: string;
  readonly remove: (id: string) => string;
  readonly removeAll: string;
  readonly matrixTitle: string;
  readonly matrixNote: string;
  readonly matrixKeys: string;
  readonly needColumn: string;
  readonly weightsInAll: (total: number) => string;
  readonly state: Record<AnswerState, string>;
  readonly stateMeans: Record<AnswerState, string>;
  readonly ground: Record<Ground, string>;
  readonly standsIn: (hub: string) => string;
  readonly records: (count: number) => string;
  readonly cellSpoken: (need: string, hub: string, state: string, records: number) => string;
  readonly restsOn: (need: string, hub: string) => string;
  readonly weightNow: (weight: number, word: string) => string;
  readonly interval: (low: number, high: number, total: number) => string;
  readonly intervalSpoken: (hub: string, interval: string) => string;
  readonly onMap: (hub: string) => string;
  readonly showOnMap: string;
  readonly relationsTitle: string;
  readonly relationsNote: string;
  /** Why no hub can be certainly ahead of another one with an unknown. */
  readonly noDenial: string;
  readonly relation: Record<Relation["type"], { readonly title: string; readonly note: string }>;
  readonly stands: (type: Relation["type"], hub: string, others: readonly string[]) => string;
  readonly flipsTitle: string;
  readonly flipsNote: string;
  readonly noFlips: string;
  readonly oneNeed: string;
  readonly moreFlips: (count: number) => string;
  readonly ifWeight: (condition: Condition) => string;
  readonly atWeight: (condition: Condition) => string;
  readonly would: (type: Relation["type"], hub: string, others: readonly string[]) => string;
  readonly flip: (condition: string, consequence: string) => string;
  readonly flipsOfNeed: (need: string, weight: number) => string;
  readonly unknownsTitle: string;
  readonly unknownsNote: string;
  readonly noUnknowns: string;
  readonly sourcesOn: (hub: string, sources: string) => string;
  readonly settle: Record<"planned" | "unclear" | "not-reported", string>;
  readonly openQuestions: (count: number) => string;
  readonly caveatTitle: string;
  readonly caveat: (sources: number) => string;
  readonly compare: string;
  readonly print: string;
  readonly announced: (needs: number, total: number) => string;
}

export const decideMessages = {
  "zh-Hans": {
    title: "决策",
    lead: "勾选看重的条件，各定权重。每一格都有出处；来源没写的不算“没有”，因此得分是一个区间。本页给出理由，不代替判断。",
    hubsTitle: "参与的枢纽",
    allHubs: (count) => `短名单不足两处，因此全部${count}处枢纽参与。`,
    shortlist: (count) => `只看短名单上的${count}处。`,
    shortlistFull: (most) => `短名单至多${most}处。`,
    nested: (inner, outer) => `${inner}位于${outer}之内，两处不是互不相干的选项。`,
    needsTitle: "看重什么",
    chosen: (count) => `已选${count}项`,
    clear: "全部取消",
    showList: "展开清单",
    hideList: "收起清单",
    group: { base: "落脚", people: "人才与高校", research: "从研究到市场", reach: "联系", sectors: "产业" },
    need: {
      space: {
        label: "实验与办公空间",
        means: "已有的建筑面积或场地，免租也算",
        ask: "现在能租到多大面积的实验与办公用房，什么条件？",
      },
      finance: {
        label: "资金与金融产品",
        means: "基金、贷款、保险、对接的投资机构",
        ask: "哪些基金、贷款或保险现在就能申请？",
      },
      service: {
        label: "企业服务",
        means: "一站式、数字化等面向企业的服务",
        ask: "企业入驻后有哪些服务，由谁提供？",
      },
      talent: { label: "人才与人才计划", means: "人才数字、人才机构与流动", ask: "有哪些人才计划，今年惠及多少人？" },
      university: {
        label: "高校合作",
        means: "在枢纽内的高校，或有项目、有合作的高校",
        ask: "哪几所高校已有合作，合作什么？",
      },
      "open-challenge": {
        label: "揭榜挂帅与科研管理",
        means: "公开征集选题，或科研管理上的新做法",
        ask: "今年发布了哪些榜单，外来企业能否揭榜？",
      },
      transfer: {
        label: "技术交易与成果转化",
        means: "技术交易所、高校技转、加速器",
        ask: "成果转化由哪家机构经办，成交了多少？",
      },
      pilot: {
        label: "中试或概念验证平台",
        means: "能把样品做成产品的平台",
        ask: "哪些中试平台已对外开放，收费如何？",
      },
      compute: { label: "算力", means: "超算或可租用的算力", ask: "算力由谁供给，容量与价格是多少？" },
      patents: {
        label: "专利与标准",
        means: "专利数字、标准组织及其产出",
        ask: "专利与标准的存量各是多少，截至何时？",
      },
      "cross-border": {
        label: "与港澳的链路和规则",
        means: "与香港、澳门的合作，以及便利跨境的规则",
        ask: "与港澳有哪些已落地的合作与跨境便利？",
      },
      "other-hub": {
        label: "与其他枢纽的链路",
        means: "来源写到的枢纽之间的合作",
        ask: "与本图其他枢纽之间有哪些合作？",
      },
    },
    sectorMeans: "来源写明这一产业在此地",
    sectorAsk: (sector) => `${sector}方面，现有哪些企业与机构在此？`,
    answeredFor: (hubs, of) => `${of}处中${hubs}处有记载`,
    answeredNote: "右侧是有记载的枢纽数",
    answeredShort: (hubs, of) => `${hubs}/${of}`,
    weightOf: (need) => `${need}的权重`,
    weights: ["次要", "有用", "重要", "很重要", "决定性"],
    examples: "示例",
    examplesNote: "只作起点，不是建议",
    example: {
      biotech: "生物医药实验室",
      chips: "芯片初创",
      "cross-border": "跨境研发",
      cleantech: "清洁技术",
      ai: "人工智能团队",
    },
    nothingTitle: "还没有勾选条件",
    nothing: "在清单里勾选看重的条件，或从一个示例开始：每处枢纽会逐项写明满足、计划中、未明确或来源未载。",
    asks: (needs) => needs.map(([need, weight]) => `${need}（${weight}）`).join("、"),
    unknownTitle: (count) => `地址里有${count}项条件，本图没有`,
    unknownRest: "其余条件照常计算。",
    remove: (id) => `移除${id}`,
    removeAll: "全部移除",
    matrixTitle: "逐项对照",
    matrixNote: "点开一格看依据",
    matrixKeys: "方向键在格间移动",
    needColumn: "条件",
    weightsInAll: (total) => `权重合计${total}`,
    state: { met: "满足", planned: "计划中", unclear: "未明确", "not-reported": "来源未载", "not-met": "来源写明没有" },
    stateMeans: {
      met: "来源写明现已具备，试点也算",
      planned: "只见于计划或目标，日后可能满足，现在算未知",
      unclear: "只是推断，或说的是旁的事，算未知",
      "not-reported": "没有记录，不等于没有，算未知",
      "not-met": "来源写明没有",
    },
    ground: {
      stated: "来源写明",
      pilot: "试点中",
      planned: "计划",
      aim: "目标，尚未具备",
      inferred: "推断",
      aside: "说的是别处",
      none: "来源写明没有",
    },
    standsIn: (hub) => `位于${hub}`,
    records: (count) => `${count}条依据`,
    cellSpoken: (need, hub, state, records) => `${need}，${hub}：${state}，${records}条依据`,
    restsOn: (need, hub) => `${hub}：${need}的依据`,
    weightNow: (weight, word) => `权重${weight}，${word}`,
    interval: (low, high, total) =>
      low === high ? `满足权重：${low}（共${total}）` : `满足权重：${low}至${high}（共${total}）`,
    intervalSpoken: (hub, interval) => `${hub}，${interval}。`,
    onMap: (hub) => `在地图上看${hub}`,
    showOnMap: "看地图",
    relationsTitle: "按这些权重能说什么",
    relationsNote: "两两比较，次序依名单，不是名次",
    noDenial: "没有来源写明哪一项“没有”，因此每个区间都到顶：只要还有未知，就不能说哪一处确定落后。",
    relation: {
      ahead: { title: "确定领先", note: "无论未知的各项最后怎样" },
      "not-behind": { title: "不会落后", note: "至少持平" },
      level: { title: "持平", note: "无论未知的各项最后怎样" },
      leads: { title: "可能领先", note: "有记载的满足得较多，未知的各项可能翻转" },
      open: { title: "无从分辨", note: "有记载的满足得一样多，要看未知的各项" },
    },
    stands: (type, first, seconds) => {
      const others = seconds.join("、");
      switch (type) {
        case "ahead":
          return `${first}确定领先于${others}`;
        case "not-behind":
          return `${first}不会落后于${others}`;
        case "leads":
          return `${first}可能领先于${others}`;
        case "level":
          return `${first}与${others}持平`;
        case "open":
          return `${first}与${others}无从分辨`;
      }
    },
    flipsTitle: "什么会改变次序",
    flipsNote: "每次只动一项权重，其余不变",
    noFlips: "单独改动任何一项权重（包括去掉），以上说法都不变。",
    oneNeed: "只有一项条件时，权重大小不影响结果。",
    moreFlips: (count) => `其余${count}处变化，逐项列出`,
    ifWeight: (condition) =>
      condition.to === 0
        ? `若去掉“${condition.need}”`
        : `若“${condition.need}”${zhWeight(condition)}（现为${condition.weight}）`,
    atWeight: zhWeight,
    would: (type, first, seconds) => {
      const others = seconds.join("、");
      switch (type) {
        case "ahead":
          return `${first}将确定领先于${others}`;
        case "not-behind":
          return `${first}将不会落后于${others}`;
        case "leads":
          return `${first}可能领先于${others}，但不确定`;
        case "level":
          return `${first}将与${others}持平`;
        case "open":
          return `${first}将与${others}无从分辨`;
      }
    },
    flip: (condition, consequence) => `${condition}，${consequence}。`,
    flipsOfNeed: (need, weight) => `${need}，现为${weight}`,
    unknownsTitle: "还不知道什么",
    unknownsNote: "权重大的在前；附可以去问的话",
    noUnknowns: "所问各项，来源都有答案。",
    sourcesOn: (hub, sources) => `写到${hub}的来源：${sources}`,
    settle: {
      planned: "计划落实后即满足。",
      unclear: "现有记录不足以断定。",
      "not-reported": "没有来源提到。",
    },
    openQuestions: (count) => `依据的待解问题${count}条`,
    caveatTitle: "读这一页时",
    caveat: (sources) =>
      `本页只依据${sources}篇新闻报道。条件满足与否只看有没有，不看多少、好坏；各枢纽被写到的详略不同，未载多的区间就宽。权重是你的，不是本图的。`,
    compare: "对比",
    print: "打印档案",
    announced: (needs, total) => `${needs}项条件，权重合计${total}。`,
  },
  en: {
    title: "Decide",
    lead: "Tick what you need and say how much it matters. Every cell has its source; what no source reports is not a “no”, so a score is an interval. The page gives reasons and leaves the judgement to you.",
    hubsTitle: "Hubs considered",
    allHubs: (count) => `All ${count} hubs, because fewer than two are on your shortlist.`,
    shortlist: (count) => `The ${count} hubs on your shortlist.`,
    shortlistFull: (most) => `A shortlist holds ${most} hubs at most.`,
    nested: (inner, outer) => `${inner} lies inside ${outer}: the two are not separate choices.`,
    needsTitle: "What you need",
    chosen: (count) => `${count} chosen`,
    clear: "Clear all",
    showList: "Show the list",
    hideList: "Hide the list",
    group: {
      base: "A place to work",
      people: "People and universities",
      research: "From research to market",
      reach: "Links",
      sectors: "Sectors",
    },
    need: {
      space: {
        label: "Lab or office space",
        means: "Floor area or rooms that are there; rent-free ones count too",
        ask: "How much lab and office space can be rented now, on what terms?",
      },
      finance: {
        label: "Finance",
        means: "Funds, loans, insurance, investors connected",
        ask: "Which funds, loans or insurance can be applied for now?",
      },
      service: {
        label: "Services for firms",
        means: "One-stop, digital and other services",
        ask: "Which services do firms get once they are in, and from whom?",
      },
      talent: {
        label: "Talent",
        means: "Numbers of people, talent bodies and flows",
        ask: "Which talent programmes are there, and whom did they reach this year?",
      },
      university: {
        label: "University partner",
        means: "Universities in the hub, or with projects or cooperation there",
        ask: "Which universities cooperate already, and on what?",
      },
      "open-challenge": {
        label: "Open challenges",
        means: "Topics put out for open bidding, new ways of managing research",
        ask: "Which challenges were published this year, and may outside firms bid?",
      },
      transfer: {
        label: "Technology transfer",
        means: "Technology exchange, university transfer, accelerator",
        ask: "Who handles technology transfer, and how much has been traded?",
      },
      pilot: {
        label: "Pilot platform",
        means: "Pilot-scale or proof-of-concept platforms",
        ask: "Which pilot platforms are open to outsiders, at what price?",
      },
      compute: {
        label: "Computing power",
        means: "A supercomputer or computing power to rent",
        ask: "Who supplies computing power, how much and at what price?",
      },
      patents: {
        label: "Patents and standards",
        means: "Figures of patents, standards bodies and their output",
        ask: "How many patents and standards are there, as of when?",
      },
      "cross-border": {
        label: "Hong Kong or Macao",
        means: "Cooperation across the border and rules that ease it",
        ask: "Which links and rules across the border are working already?",
      },
      "other-hub": {
        label: "Another hub",
        means: "Cooperation with another hub of this atlas",
        ask: "What is done together with the other hubs of this atlas?",
      },
    },
    sectorMeans: "A source states that the sector is there",
    sectorAsk: (sector) => `Which firms and bodies in “${sector}” are here today?`,
    answeredFor: (hubs, of) => `reported for ${hubs} of ${of} hubs`,
    answeredNote: "On the right, the hubs a source speaks of",
    answeredShort: (hubs, of) => `${hubs} of ${of}`,
    weightOf: (need) => `Weight of ${need}`,
    weights: ["minor", "useful", "important", "very important", "decisive"],
    examples: "Examples",
    examplesNote: "a start, not advice",
    example: {
      biotech: "Biotech lab",
      chips: "Chip start-up",
      "cross-border": "Cross-border R&D",
      cleantech: "Cleantech",
      ai: "AI team",
    },
    nothingTitle: "Nothing is ticked yet",
    nothing:
      "Tick what you need in the list, or start from an example: each hub then shows, need by need, whether it is met, planned, unclear or not reported.",
    asks: (needs) => needs.map(([need, weight]) => `${need} ${weight}`).join(", "),
    unknownTitle: (count) =>
      count === 1
        ? "The address names a need this atlas does not have"
        : `The address names ${count} needs this atlas does not have`,
    unknownRest: "Everything else is worked out as usual.",
    remove: (id) => `Remove ${id}`,
    removeAll: "Remove all",
    matrixTitle: "Need by need",
    matrixNote: "open a cell for its evidence",
    matrixKeys: "arrow keys move between cells",
    needColumn: "Need",
    weightsInAll: (total) => `weights ${total} in all`,
    state: {
      met: "met",
      planned: "planned",
      unclear: "unclear",
      "not-reported": "not reported",
      "not-met": "not met",
    },
    stateMeans: {
      met: "a source states that it is there today; a pilot counts",
      planned: "only a plan or an aim: it could become met, today it counts as unknown",
      unclear: "only inferred, or said of something near by: counts as unknown",
      "not-reported": "no record says anything, which is not a no: counts as unknown",
      "not-met": "a source states that there is none",
    },
    ground: {
      stated: "stated",
      pilot: "running as a pilot",
      planned: "planned",
      aim: "an aim, not there yet",
      inferred: "inferred",
      aside: "said of something else",
      none: "stated: none",
    },
    standsIn: (hub) => `stands in ${hub}`,
    records: (count) => (count === 1 ? "1 record" : `${count} records`),
    cellSpoken: (need, hub, state, records) =>
      `${need}, ${hub}: ${state}, ${records === 1 ? "1 record" : `${records} records`}`,
    restsOn: (need, hub) => `${need} in ${hub} rests on`,
    weightNow: (weight, word) => `weight ${weight}, ${word}`,
    interval: (low, high, total) =>
      low === high
        ? `${low}/${total} of what you asked for`
        : `between ${low}/${total} and ${high}/${total} of what you asked for`,
    intervalSpoken: (hub, interval) => `${hub}: ${interval}.`,
    onMap: (hub) => `Show ${hub} on the map`,
    showOnMap: "On the map",
    relationsTitle: "What your weights say",
    relationsNote: "pair by pair, in the order of the list; not a ranking",
    noDenial:
      "No source says “no” to anything asked for, so every interval reaches the top: where anything is unknown, no hub is certainly behind.",
    relation: {
      ahead: { title: "Certainly ahead", note: "however the unknowns turn out" },
      "not-behind": { title: "Not behind", note: "level at least" },
      level: { title: "Level", note: "however the unknowns turn out" },
      leads: { title: "May be ahead", note: "more is met on what is reported; the unknowns can turn it round" },
      open: { title: "Cannot be told apart", note: "as much is met on what is reported; the unknowns decide" },
    },
    stands: (type, first, seconds) => {
      switch (type) {
        case "ahead":
          return `${first} is certainly ahead of ${and(seconds)}`;
        case "not-behind":
          return `${first} is not behind ${and(seconds)}`;
        case "leads":
          return `${first} may be ahead of ${and(seconds)}`;
        case "level":
          return `${first} is level with ${and(seconds)}`;
        case "open":
          return `${first} cannot be told apart from ${and(seconds)}`;
      }
    },
    flipsTitle: "What would change the order",
    flipsNote: "one weight at a time, the others as they are",
    noFlips: "No change of a single weight, nor dropping a need, changes what is said above.",
    oneNeed: "With a single need its weight makes no difference.",
    moreFlips: (count) => `${count} more, need by need`,
    ifWeight: ({ need, weight, from, to }) => {
      if (to === 0) return `If “${need}” were dropped`;
      const range = enWeight({ from, to });
      return `If “${need}” counted ${range} instead of ${weight}`;
    },
    atWeight: (condition) => (condition.to === 0 ? "dropped" : enWeight(condition)),
    would: (type, first, seconds) => {
      switch (type) {
        case "ahead":
          return `${first} would be certainly ahead of ${and(seconds)}`;
        case "not-behind":
          return `${first} would not be behind ${and(seconds)}`;
        case "leads":
          return `${first} could be ahead of ${and(seconds)}, though not certainly`;
        case "level":
          return `${first} would be level with ${and(seconds)}`;
        case "open":
          return `${first} could not be told apart from ${and(seconds)}`;
      }
    },
    flip: (condition, consequence) => `${condition}, ${consequence}.`,
    flipsOfNeed: (need, weight) => `${need}, now ${weight}`,
    unknownsTitle: "What is not known",
    unknownsNote: "heaviest first, each with a question to take there",
    noUnknowns: "The sources answer everything you asked for.",
    sourcesOn: (hub, sources) => `Sources on ${hub}: ${sources}`,
    settle: {
      planned: "Met once the plan is carried out.",
      unclear: "The records at hand do not settle it.",
      "not-reported": "No source says anything.",
    },
    openQuestions: (count) =>
      count === 1 ? "1 open question on the records" : `${count} open questions on the records`,
    caveatTitle: "How to read this page",
    caveat: (sources) =>
      `It rests on ${sources} news articles and nothing else. A need is met or not, whatever the amount or quality; hubs are written about at different length, and a hub with little reported has a wide interval. The weights are yours, not the atlas's.`,
    compare: "Compare",
    print: "Print dossier",
    announced: (needs, total) => `${needs === 1 ? "1 need" : `${needs} needs`}, weights ${total} in all.`,
  },
} satisfies Catalogue<DecideMessages>;

function zhWeight({ from, to }: Pick<Condition, "from" | "to">): string {
  if (to === 0) return "去掉";
  if (from === 0) return `权重降到${to}或以下`;
  if (to === 5 && from < 5) return `权重为${from}或以上`;
  if (from === to) return `权重为${from}`;
  return `权重为${from}${to - from === 1 ? "或" : "至"}${to}`;
}

function enWeight({ from, to }: Pick<Condition, "from" | "to">): string {
  if (from === 0) return `${to} or less`;
  if (to === 5 && from < 5) return `${from} or more`;
  if (from === to) return String(from);
  return `${from} ${to - from === 1 ? "or" : "to"} ${to}`;
}

function and(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}
