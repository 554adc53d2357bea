import type { Dataset } from "./dataset.ts";
import type { Publisher, Source } from "./source.ts";
import { inScript, type Language, type LocalText } from "./text.ts";

export const citationStyles = ["gbt7714", "plain", "bibtex"] as const;
export type CitationStyle = (typeof citationStyles)[number];

export interface CitationRequest {
  /** The dataset through which the source is known; named in every citation, because nobody opened the page itself. */
  readonly dataset: Dataset;
  readonly source: Source;
  /** "p13", or null to cite the whole text. */
  readonly paragraph: string | null;
  readonly style: CitationStyle;
  /** Language of a plain citation, and of the name of this atlas in GB/T 7714; BibTeX follows its own rules. */
  readonly language: Language;
  /** ISO day on which the dataset was consulted. */
  readonly accessed?: string;
}

/**
 * A citation one can paste. Headlines stand as printed; the atlas's own words and the names of publishers and authors in
 * the reader's script. What the document does not print is said, not left out: 佚名, 无标题, 出版者不详, and a date
 * that is inferred stands in square brackets with its reason.
 *
 * gbt7714 follows GB/T 7714—2015: [N/OL] where a newspaper published the text, [EB/OL] otherwise. No web address was
 * recorded with the documents, so the access path names the dataset.
 */
export function citation(request: CitationRequest): string {
  switch (request.style) {
    case "gbt7714":
      return gbt7714(request);
    case "plain":
      return request.language === "en" ? plainEnglish(request) : plainChinese(request);
    case "bibtex":
      return bibtex(request);
  }
}

/** When a text was published, as sure as that is known. */
export type PublicationDate =
  | { readonly type: "printed"; readonly day: string }
  | {
      readonly type: "inferred";
      /** As short as it is known: "2024-10". */
      readonly value: string;
      /** The earliest possible date, where no more than that is known. */
      readonly notBefore: string | null;
    }
  | { readonly type: "unknown" };

export function publicationDate(source: Source): PublicationDate {
  if (source.published !== null) return { type: "printed", day: source.published.slice(0, 10) };
  const inferred = source.publishedInferred;
  if (inferred === null) return { type: "unknown" };
  const [precision = "", day = ""] = inferred.precision.split(" ");
  return {
    type: "inferred",
    value: inferred.value,
    notBefore: precision === "not_before" ? day || inferred.value : null,
  };
}

/** Escapes text for a braced BibTeX value. Braces become commands, so that they always balance. */
export function bibtexText(text: string): string {
  return text.replace(/[\\{}$&#%_~^]|\s+/gu, (found) => bibtexEscapes.get(found) ?? " ");
}

function gbt7714({ dataset, source, paragraph, language, accessed }: CitationRequest): string {
  const own = (words: string) => inScript(words, language);
  const place = paragraph === null ? "" : `: 第${paragraphNumber(paragraph)}段`;
  const consulted = accessed === undefined ? "" : `[${accessed}]`;
  const type = isNewspaper(source) ? "[N/OL]" : "[EB/OL]";
  return (
    `${own(source.author ?? "佚名")}. ${source.titleZh ?? own("[无标题]")}${type}. ` +
    `${own(`${chinesePublishers(source) ?? "[出版者不详]"}, ${chineseDate(source)}`)}${place}${consulted}. ` +
    `${own("转引自")}: ${atlasTitle(dataset, language)}[DS/OL]. ${dataset.version}.`
  );
}

/** The atlas by its Chinese name in a Chinese sentence; a dataset of a reader's own keeps the title it has. */
export function atlasTitle({ title }: Pick<Dataset, "title">, language: Language): string {
  return language !== "en" && /^Corridor Atlas\b/u.test(title) ? inScript("科创廊图", language) : title;
}

/** In Simplified Chinese; null where the document names nobody. */
function chinesePublishers(source: Source): string | null {
  const [first, carrier] = publishers(source);
  if (!first) return null;
  return carrier ? `${first.zh}（${carrier.zh}转载）` : first.zh;
}

function chineseDate(source: Source): string {
  const date = publicationDate(source);
  if (date.type === "printed") return date.day;
  if (date.type === "unknown") return "[发表日期不详]";
  return `[${date.value}]（发表日期不详，推定${date.notBefore === null ? "为" : "不早于"}${date.notBefore ?? date.value}）`;
}

function plainChinese({ dataset, source, paragraph, language }: CitationRequest): string {
  const own = (words: string) => inScript(words, language);
  const parts = [
    own(source.author ?? "作者未署名"),
    source.titleZh === null ? own("（无标题）") : `《${source.titleZh}》`,
    own(chinesePublishers(source) ?? "出版者不详"),
    own(plainChineseDate(source)),
    ...(paragraph === null ? [] : [`第${paragraphNumber(paragraph)}段`]),
  ];
  return `${parts.join("，")}。引自${atlasTitle(dataset, language)}，${dataset.version}。`;
}

function plainChineseDate(source: Source): string {
  const date = publicationDate(source);
  if (date.type === "printed") return date.day;
  if (date.type === "unknown") return "发表日期不详";
  return `发表日期不详（推定${date.notBefore === null ? "为" : "不早于"}${date.notBefore ?? date.value}）`;
}

function plainEnglish({ dataset, source, paragraph }: CitationRequest): string {
  const title =
    source.titleZh === null
      ? `[no headline; our description: ${source.titleEn}]`
      : `《${source.titleZh}》 [our rendering: ${source.titleEn}]`;
  const [first, carrier] = publishers(source);
  const parts = [
    source.author ?? "Author not named",
    title,
    first ? (carrier ? `${first.en}, carried by ${carrier.en}` : first.en) : "publisher not named",
    englishDate(source),
    ...(paragraph === null ? [] : [`paragraph ${paragraphNumber(paragraph)}`]),
  ];
  return `${parts.join(", ")}. In: ${dataset.title}, ${dataset.version}.`;
}

function englishDate(source: Source): string {
  const date = publicationDate(source);
  if (date.type === "printed") return date.day;
  if (date.type === "unknown") return "date of publication not printed";
  const value = date.notBefore === null ? date.value : `${date.notBefore} or later`;
  return `date of publication not printed [inferred: ${value}]`;
}

function bibtex(request: CitationRequest): string {
  const { dataset, source, paragraph, accessed } = request;
  const [first, carrier] = publishers(source);
  const date = publicationDate(source);
  const day = date.type === "printed" ? date.day : date.type === "inferred" ? date.value : "";
  const [year = "", month = ""] = day.split("-");
  const mark = (text: string) => (date.type === "inferred" ? `[${text}]` : text);
  const notes = [
    source.titleZh === null
      ? "The document prints no headline; the title is our description"
      : `Title in English (our rendering): ${source.titleEn}`,
    ...(date.type === "printed" ? [`Published ${date.day}`] : [sentence(englishDate(source))]),
    ...(carrier ? [`Carried by ${carrier.en}`] : []),
    ...(paragraph === null ? [] : [`Cited: paragraph ${paragraphNumber(paragraph)}`]),
    `In: ${dataset.title}, ${dataset.version}${accessed === undefined ? "" : `, consulted ${accessed}`}`,
  ];
  const fields: readonly (readonly [string, string])[] = [
    ["author", source.author === null ? "" : bibtexText(source.author)],
    ["title", source.titleZh === null ? `[${bibtexText(source.titleEn)}]` : `{${bibtexText(source.titleZh)}}`],
    [isNewspaper(source) ? "journal" : "howpublished", first ? bibtexText(first.zh) : "[publisher not named]"],
    ["year", year === "" ? "[n.d.]" : mark(bibtexText(year))],
    ["month", month === "" ? "" : mark(bibtexText(month))],
    ["language", "chinese"],
    ["note", bibtexText(notes.join(". "))],
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${isNewspaper(source) ? "article" : "misc"}{${source.id},`, ...lines, "}"].join("\n");
}

/** The original publisher first, then who carried the text, where that is somebody else; empty where nobody is named. */
export function publishers(source: Source): readonly [LocalText?, LocalText?] {
  const named = [source.originalPublisher, source.publisher].flatMap(({ name }: Publisher) => (name ? [name] : []));
  const [first, second] = named;
  return first && second && first.zh !== second.zh ? [first, second] : first ? [first] : [];
}

/** Judged by the name alone (…报, …报道), because the records do not say what kind of publisher it is. */
function isNewspaper(source: Source): boolean {
  return /(报|报道)$/u.test(publishers(source)[0]?.zh ?? "");
}

function paragraphNumber(paragraph: string): string {
  return paragraph.replace(/^p/u, "");
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const bibtexEscapes: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["{", "\\textbraceleft{}"],
  ["}", "\\textbraceright{}"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
  ["$", "\\$"],
  ["&", "\\&"],
  ["#", "\\#"],
  ["%", "\\%"],
  ["_", "\\_"],
]);
