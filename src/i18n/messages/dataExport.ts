import type { CitationStyle } from "../../domain/citation.ts";
import type { Catalogue } from "../messages.ts";

/** Words of the panel that gives data and citations away, and of the files it makes. */
export interface DataExportMessages {
  readonly scopeLabel: string;
  readonly shown: string;
  readonly everything: string;
  /** What the chosen records are called together, and how many there are. */
  readonly holds: (title: string, records: number, tables: number) => string;
  readonly nothingShown: string;
  readonly formatLabel: string;
  readonly format: Record<"csv" | "json" | "geojson" | "citation" | "zip", string>;
  readonly formatIs: DataExportMessages["format"];
  readonly tableLabel: string;
  readonly rows: (rows: number, columns: number) => string;
  readonly oneRow: (what: string) => string;
  readonly features: (counts: {
    readonly points: number;
    readonly lines: number;
    readonly unplaced: number;
    readonly undrawn: number;
  }) => string;
  readonly files: (files: number) => string;
  readonly preview: (shown: number, rows: number) => string;
  readonly previewLabel: (table: string) => string;
  readonly missing: string;
  readonly download: (format: string) => string;
  readonly downloadPackage: string;
  readonly downloadTable: (table: string) => string;
  readonly downloadText: string;
  readonly downloadBib: string;
  readonly copyCitation: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly openEvidence: (record: string) => string;
  readonly thingLabel: string;
  readonly cited: Record<"view" | "record" | "dataset" | "sources", string>;
  readonly styleLabel: string;
  readonly style: Record<CitationStyle, string>;
  readonly jsonNote: string;
  readonly geoJsonNote: string;
  readonly readme: ReadmeWords;
}

/** The text that explains a package to whoever unpacks it, maybe years later and without the page. */
export interface ReadmeWords {
  readonly title: string;
  readonly contents: (title: string, isEverything: boolean) => string;
  readonly version: (version: string, released: string, made: string) => string;
  readonly address: (address: string) => string;
  readonly noAddress: string;
  readonly files: string;
  readonly tableFile: (title: string, rows: number, row: string) => string;
  readonly file: Record<"readme" | "json" | "geojson" | "citation" | "bib" | "changes" | "package" | "picture", string>;
  readonly reading: string;
  readonly readingLines: readonly string[];
  readonly codes: (what: string, codes: readonly (readonly [code: string, meaning: string])[]) => string;
  readonly bound: string;
  readonly status: string;
  readonly licence: string;
  readonly licenceLines: readonly string[];
  readonly basemap: string;
  readonly cite: string;
}

const some = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

export const dataExportMessages = {
  "zh-Hans": {
    scopeLabel: "取哪些",
    shown: "当前所示",
    everything: "全部数据",
    holds: (title, records, tables) => (records === 0 ? title : `${title}（${tables}张表，共${records}条记录）`),
    nothingShown: "当前页面没有列出任何记录，可改取全部数据。",
    formatLabel: "格式",
    format: { csv: "CSV表格", json: "JSON", geojson: "GeoJSON", citation: "引用", zip: "整包" },
    formatIs: {
      csv: "用电子表格打开，一次一张表",
      json: "给程序读，全部表连同字段说明与来源",
      geojson: "给地图软件读，地点与廊道",
      citation: "当前页面、图集与所据来源",
      zip: "表格、JSON、GeoJSON、引用、原始数据包与说明，一个压缩包",
    },
    tableLabel: "取哪张表",
    rows: (rows, columns) => `${rows}行，${columns}列`,
    oneRow: (what) => `一行是${what}`,
    features: ({ points, lines, unplaced, undrawn }) => {
      const bare = [
        ...(unplaced > 0 ? [`${unplaced}个未落点的地点与机构`] : []),
        ...(undrawn > 0 ? [`${undrawn}条未上图的链路`] : []),
      ];
      const placed = `${points}个点，${lines}条廊道`;
      return bare.length === 0 ? placed : `${placed}；另列${bare.join("与")}，不带坐标`;
    },
    files: (files) => `${files}个文件`,
    preview: (shown, rows) => (shown === rows ? "以下是全部" : `以下是前${shown}行`),
    previewLabel: (table) => `${table}的前几行`,
    missing: "空",
    download: (format) => `下载${format}`,
    downloadPackage: "下载整包",
    downloadTable: (table) => `下载${table}表`,
    downloadText: "下载引用文本",
    downloadBib: "下载BibTeX文件",
    copyCitation: "复制引用",
    copied: "已复制",
    copyByHand: "无法写入剪贴板，文字已选中，请按Ctrl+C（Mac按⌘C）",
    openEvidence: (record) => `打开${record}的证据`,
    thingLabel: "引用什么",
    cited: { view: "当前页面", record: "打开的证据", dataset: "整个图集", sources: "所据来源" },
    styleLabel: "引用格式",
    style: { gbt7714: "GB/T 7714", plain: "纯文本", bibtex: "BibTeX" },
    jsonNote:
      "每条记录都带全部出处（来源、段落、原文用语）。null表示来源未载，不是零。schema说明每个字段；_words与printed是页面上的文字，其余为机器读的值。",
    geoJsonNote:
      "WGS 84，经度在前。precision_m是点位的精度，以米计：名称所指约有八成把握落在此半径内。廊道是两端之间的直线；页面上的弧线只为看清，不是地理。没有坐标的对象geometry为null，缘由见not_placed或not_drawn。",
    readme: {
      title: "科创廊图 数据包",
      contents: (title, isEverything) => (isEverything ? "内容：全部数据" : `内容：${title}，当时页面所示`),
      version: (version, released, made) => `数据版本：${version}，${released}发布；导出日：${made}`,
      address: (address) => `页面网址：${address}`,
      noAddress: "页面网址：没有别人打得开的网址",
      files: "文件",
      tableFile: (title, rows, row) => `${title}，${rows}行；一行是${row}`,
      file: {
        readme: "本说明",
        json: "上列各表合为一份，供程序读，带字段说明与全部出处",
        geojson: "地点与廊道，供地图软件读（RFC 7946，WGS 84）",
        citation: "当前页面、图集与来源的引用，GB/T 7714与纯文本",
        bib: "同上，BibTeX",
        changes: "数据的变更记录",
        package:
          "原始数据包（Frictionless Data Package）：表与来源记录，每个单元格都未改动；编辑用的reviewed.csv不在内",
        picture: "地图",
      },
      reading: "怎样读这些表",
      readingLines: [
        "CSV依RFC 4180：UTF-8带BOM，逗号分隔，行尾CRLF；一格里有多项时以“; ”分隔。",
        "空单元格表示来源未载，绝不是零。",
        "“（代码）”列是机器读的值，旁边一列是它的文字；“如页面所示”的列与页面上的文字完全一致，限定与单位都在内。",
        "限定是数字的一部分：“至少160”不是160。区间没有单一数值，只有上下限。",
        "计划与容量从不与已达成的数字相加；各枢纽之间不作总数、平均与排名。何者可以并列，见comparability.csv。",
        "带星号的日期，年份或月份为推断，缘由在“时点依据”列。",
        "每行带出处：来源、段落、原文用语；“全部出处”列出印有同一内容的每一处。",
        "点位取自来源之外的旁证，精度以米计；廊道是两端之间的直线，距离为约数。",
        "防止公式运行：单元格若以=、+、-、@（含全角＝＋－＠）、制表符或换行开头，前面加一个撇号（'）；去掉它就是原文。单纯的负数仍是数字。package/里的文件没有这样改动。",
      ],
      codes: (what, codes) => `${what}：${codes.map(([code, meaning]) => `${code}（${meaning}）`).join("、")}。`,
      bound: "限定",
      status: "状态",
      licence: "许可与来源",
      licenceLines: [
        "数据的汇编依CC BY 4.0许可：https://creativecommons.org/licenses/by/4.0/ 使用时请注明科创廊图与版本。",
        "事实属于各来源；包内没有任何一句报道原文，只有数字、名称与日期等短语。",
      ],
      basemap: "底图",
      cite: "引用",
    },
  },
  en: {
    scopeLabel: "Which records",
    shown: "What is shown",
    everything: "Everything",
    holds: (title, records, tables) =>
      records === 0 ? title : `${title} (${some(records, "record")} in ${some(tables, "table")})`,
    nothingShown: "The page lists no records now. Everything can be taken instead.",
    formatLabel: "Format",
    format: { csv: "CSV table", json: "JSON", geojson: "GeoJSON", citation: "Citation", zip: "Package" },
    formatIs: {
      csv: "for a spreadsheet, one table at a time",
      json: "for programs: all tables with what each field means, and the sources",
      geojson: "for map programs: places and corridors",
      citation: "of this view, of the atlas and of the sources behind it",
      zip: "tables, JSON, GeoJSON, citations, the data package as it is and a read-me, in one zip file",
    },
    tableLabel: "Which table",
    rows: (rows, columns) => `${some(rows, "row")}, ${columns} columns`,
    oneRow: (what) => `One row is ${what}`,
    features: ({ points, lines, unplaced, undrawn }) => {
      const bare = [
        ...(unplaced > 0 ? [`${unplaced} places and bodies that are not placed`] : []),
        ...(undrawn > 0 ? [`${some(undrawn, "link")} the map does not draw`] : []),
      ];
      const placed = `${some(points, "point")}, ${some(lines, "corridor")}`;
      return bare.length === 0 ? placed : `${placed}; listed without a position: ${bare.join(" and ")}`;
    },
    files: (files) => some(files, "file"),
    preview: (shown, rows) => (shown === rows ? "all below" : `the first ${shown} below`),
    previewLabel: (table) => `First rows of ${table}`,
    missing: "empty",
    download: (format) => `Download ${format}`,
    downloadPackage: "Download the package",
    downloadTable: (table) => `Download table: ${table}`,
    downloadText: "Download as text",
    downloadBib: "Download as BibTeX",
    copyCitation: "Copy citation",
    copied: "Copied",
    copyByHand: "The clipboard is not available; the text is selected, press Ctrl+C (⌘C on a Mac)",
    openEvidence: (record) => `Open the evidence of ${record}`,
    thingLabel: "What to cite",
    cited: { view: "This view", record: "The open evidence", dataset: "The atlas", sources: "Sources behind it" },
    styleLabel: "Style",
    style: { gbt7714: "GB/T 7714", plain: "Plain text", bibtex: "BibTeX" },
    jsonNote:
      "Every record carries all its citations (source, paragraph, printed phrase). null means not reported, never zero. schema says what each field is; fields ending in _words, and printed, hold words as on the page, the others are machine values.",
    geoJsonNote:
      "WGS 84, longitude first. precision_m is how exact a point is, in metres: the named thing lies within that radius, about 80 % sure. A corridor is the straight line between its ends; the curve on the page is drawn to be seen and is not geography. What has no position has a null geometry and says why in not_placed or not_drawn.",
    readme: {
      title: "Corridor Atlas: data package",
      contents: (title, isEverything) =>
        isEverything ? "Contents: everything in the dataset" : `Contents: what the page showed, ${title}`,
      version: (version, released, made) => `Dataset version: ${version}, released ${released}; exported on ${made}`,
      address: (address) => `Address of the view: ${address}`,
      noAddress: "Address of the view: none that others could open",
      files: "Files",
      tableFile: (title, rows, row) => `${title}, ${some(rows, "row")}; one row is ${row}`,
      file: {
        readme: "this text",
        json: "the tables above as one document for programs, with what each field means and all citations",
        geojson: "places and corridors for map programs (RFC 7946, WGS 84)",
        citation: "citations of the view, the atlas and the sources, in GB/T 7714 and plain text",
        bib: "the same as BibTeX",
        changes: "what each version of the dataset changed",
        package:
          "the data package itself (Frictionless): tables and source records, no cell changed; reviewed.csv, which only editors need, is left out",
        picture: "the map",
      },
      reading: "How to read the tables",
      readingLines: [
        "CSV follows RFC 4180: UTF-8 with a byte order mark, commas, CRLF line ends; several values in one cell are separated by “; ”.",
        "An empty cell means not reported. It is never zero.",
        "A column marked (code) holds machine values; its words stand in the column beside it. A column marked (as on the page) reads exactly as the page does, bound and unit included.",
        "The bound is part of a figure: “at least 160” is not 160. A range has no single value, only a minimum and a maximum.",
        "Planned figures and capacities are never added to achieved ones; nothing is totalled, averaged or ranked over hubs. What may stand side by side is in comparability.csv.",
        "A star behind a date says that its year or month is inferred; the column on its basis says why.",
        "Every row carries where it was read: source, paragraph, printed words; “All citations” lists every place that prints the same.",
        "Positions come from evidence outside the sources and have a precision in metres; a corridor is a straight line between its ends, and distances are approximate.",
        "Formulas are neutralised: a cell that begins with =, +, -, @ (or full-width ＝＋－＠), a tab or a line break has an apostrophe (') put before it; take it away for the original words. Plain negative numbers stay numbers. The files in package/ are not changed in this way.",
      ],
      codes: (what, codes) => `${what}: ${codes.map(([code, meaning]) => `${code} (${meaning})`).join(", ")}.`,
      bound: "Bounds",
      status: "Statuses",
      licence: "Licence and sources",
      licenceLines: [
        "The compilation is under CC BY 4.0: https://creativecommons.org/licenses/by/4.0/ Please name Corridor Atlas and the version.",
        "The facts belong to their sources. No sentence of an article is in this package, only figures, names, dates and other short phrases.",
      ],
      basemap: "Base map",
      cite: "How to cite",
    },
  },
} satisfies Catalogue<DataExportMessages>;
