import { atlasTitle, bibtexText, type CitationStyle } from "./citation.ts";
import type { Dataset } from "./dataset.ts";
import { inScript, type Language } from "./text.ts";

export interface AtlasCitationRequest {
  readonly dataset: Pick<Dataset, "title" | "version" | "released">;
  /** The part that is cited, in the reader's words ("Hetao", the title of a story); null for the dataset as a whole. */
  readonly part: string | null;
  /** Plain letters that tell the part from others in a bibliography ("hetao"); null for the whole. */
  readonly key: string | null;
  /** Where the part can be opened; null where the atlas has no address others could open. */
  readonly address: string | null;
  /** ISO day on which it was consulted. */
  readonly accessed: string;
  readonly style: CitationStyle;
  readonly language: Language;
}

/**
 * A citation of the atlas itself, or of a part of it: title, version and its day, the day of consultation, address. The
 * atlas has no named author, so the title comes first. What it says is cited from its sources, see `citation`.
 */
export function atlasCitation(request: AtlasCitationRequest): string {
  switch (request.style) {
    case "gbt7714":
      return gbt7714(request);
    case "plain":
      return request.language === "en" ? plainEnglish(request) : plainChinese(request);
    case "bibtex":
      return bibtex(request);
  }
}

/** GB/T 7714—2015 for a dataset that is online: day of the version in round brackets, of consultation in square ones. */
function gbt7714(request: AtlasCitationRequest): string {
  const { dataset, address, accessed, language } = request;
  const edition = language === "en" ? `Version ${dataset.version}` : `${dataset.version}版`;
  const path = address === null ? "" : `. ${address}`;
  return `${title(request)}[DS/OL]. ${edition}. (${dataset.released})[${accessed}]${path}.`;
}

function plainChinese(request: AtlasCitationRequest): string {
  const { dataset, address, accessed, language } = request;
  const words = `，数据${dataset.version}版（${dataset.released}发布），${accessed}查阅，`;
  return title(request) + inScript(words, language) + (address ?? inScript("无公开网址", language));
}

function plainEnglish(request: AtlasCitationRequest): string {
  const { dataset, address, accessed } = request;
  const words = `dataset ${dataset.version}, released ${dataset.released}, consulted ${accessed}`;
  return `${title(request)}, ${words}, ${address ?? "no public address"}`;
}

function bibtex(request: AtlasCitationRequest): string {
  const { dataset, key, address, accessed } = request;
  const name = ["corridor-atlas", dataset.version, key].filter((part) => part !== null).join("-");
  const [year = "", month = ""] = dataset.released.split("-");
  const fields: readonly (readonly [string, string])[] = [
    ["title", `{${bibtexText(title(request))}}`],
    ["year", year],
    ["month", month],
    ["version", bibtexText(dataset.version)],
    // An address is taken as it is; only a brace could end it early.
    ["url", (address ?? "").replace(/[{}\s]/gu, encodeURIComponent)],
    ["urldate", accessed],
    ["note", bibtexText(`Data set, version ${dataset.version} of ${dataset.released}, consulted ${accessed}`)],
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([field, value]) => `  ${field} = {${value}},`);
  return [`@misc{${name.replace(/[^0-9a-z]+/giu, "-")},`, ...lines, "}"].join("\n");
}

/** "Corridor Atlas: Hetao"; the whole keeps the title the dataset has. */
function title({ dataset, part, language }: AtlasCitationRequest): string {
  const whole = inScript(atlasTitle(dataset, language), language);
  if (part === null) return whole;
  // A part stands where the long title has its own second half.
  const name = whole.startsWith("Corridor Atlas:") ? "Corridor Atlas" : whole;
  return `${name}${language === "en" ? ": " : "："}${part}`;
}
