import type { Dataset } from "../../domain/dataset.ts";
import { get } from "../../domain/dataset.ts";
import { type Arc, type Corridor, corridorsOf } from "../../domain/corridor.ts";
import { applyFilter, isFiltering } from "../../domain/filter.ts";
import type { LinkId, SourceId } from "../../domain/ids.ts";
import type { Link, LinkFamilyId } from "../../domain/link.ts";
import type { Evidence } from "../../domain/provenance.ts";
import { evidenceOf, findRecord } from "../../domain/record.ts";
import { sourceName } from "../../domain/sourceName.ts";
import { type Language, say } from "../../domain/text.ts";
import { filterLine } from "../../i18n/filterLine.ts";
import { geographyMessages } from "../../i18n/messages/geography.ts";
import { mapMessages } from "../../i18n/messages/map.ts";
import { pictureMessages } from "../../i18n/messages/pictures.ts";
import { shellMessages } from "../../i18n/messages/shell.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { publisherLine } from "../../i18n/publisher.ts";
import { clause, clauses, colon, list } from "../../i18n/punctuation.ts";
import { selectionTitle } from "../../view/selectionTitle.ts";
import { type ShownLinks, shownLinks } from "../../view/shownLinks.ts";
import type { MapSigns, MarkerSign } from "../../view/mapSigns.ts";
import type { View } from "../../view/view.ts";
import type { Stamp } from "../stamp.ts";

/** What a picture says beside what it shows. Its layout is `plate`'s to find. */
export interface PlateModel {
  readonly language: Language;
  readonly title: string;
  /** Whose picture it is, and how much it shows. */
  readonly subtitle: string;
  readonly filter: string | null;
  /** What the marks of a map mean; null on a picture without one. */
  readonly key: MapKeyModel | null;
  readonly sourcesTitle: string;
  readonly sources: readonly PlateSource[];
  /** Said instead of sources; null where there is nothing to cite. */
  readonly noSources: string | null;
  /** Dataset and day; and for a map what is said of its ground and what whoever runs the atlas must show. */
  readonly facts: readonly string[];
  /** Where the same view can be opened; null where nobody else could. */
  readonly address: string | null;
  readonly addressHint: string;
}

export interface MapKeyModel {
  readonly familiesTitle: string;
  readonly families: readonly FamilyEntry[];
  /** Said where what is not selected is drawn faint. */
  readonly note: string | null;
  readonly arcsTitle: string;
  readonly arcs: readonly KeyEntry<ArcSign>[];
  readonly markersTitle: string;
  readonly markers: readonly KeyEntry<MarkerSign>[];
}

export interface FamilyEntry {
  readonly id: LinkFamilyId;
  readonly mark: string;
  readonly label: string;
  /**
   * Links that the map draws: as many as the arcs of the family in the picture stand for; null where all of its arcs are
   * drawn faint and not counted.
   */
  readonly count: number | null;
  readonly links: readonly LinkId[];
}

export type ArcSign =
  | { readonly type: "width"; readonly links: 1 | 2 | 3 | 4 }
  | { readonly type: "directed" | "mutual" | "tentative" | "bundle" };

export interface KeyEntry<Sign> {
  readonly sign: Sign;
  readonly words: string;
}

export interface PlateSource {
  readonly source: SourceId;
  readonly text: string;
}

type Shown = Pick<View, "selection" | "filter" | "camera">;

/** What a picture of the map says. Every count comes with the ids of what was counted. */
export function mapPlate(dataset: Dataset, view: Shown, context: MapPlateContext): PlateModel {
  const { language, signs } = context;
  const words = messagesIn(pictureMessages, language);
  const shown = shownLinks(dataset, view);
  const subject = selectionTitle(dataset, view.selection, language);
  const filter = isFiltering(view.filter) ? filterLine(dataset, view.filter, language) : null;
  return {
    ...frame(context),
    title:
      subject !== ""
        ? subject
        : filter !== null
          ? words.title.filtered(filter)
          : words.title.all(extent(view, language)),
    subtitle: colon(
      [messagesIn(shellMessages, language).product, words.counts(shown.links.length, shown.drawn.length)],
      language,
    ),
    filter: subject !== "" && filter !== null ? words.filter(filter) : null,
    key: signs ? seenKey(dataset, view, signs, language) : mapKey(dataset, view, shown, language),
    sources: sourceLines(dataset, mapEvidence(dataset, view, shown), language),
    facts: [...stampFacts(context), ...groundFacts(context)],
  };
}

/** What a picture of a part of the page says: its title, and what was printed behind all records seen on it. */
export function pagePlate(
  dataset: Dataset,
  { view, title, records, hasMap }: PagePlateRequest,
  context: PlateContext,
): PlateModel {
  const { language } = context;
  const words = messagesIn(pictureMessages, language);
  const evidence = records.flatMap((id) => {
    const record = findRecord(dataset, id);
    return record ? evidenceOf(dataset, record) : [];
  });
  return {
    ...frame(context),
    title,
    noSources: null,
    subtitle: messagesIn(shellMessages, language).product,
    filter: isFiltering(view.filter) ? words.filter(filterLine(dataset, view.filter, language)) : null,
    key: null,
    sources: sourceLines(dataset, evidence, language),
    facts: hasMap ? [...stampFacts(context), ...groundFacts(context)] : stampFacts(context),
  };
}

export interface PagePlateRequest {
  readonly view: Pick<View, "filter">;
  readonly title: string;
  /** Ids of the records whose evidence a reader of the page could open. */
  readonly records: readonly string[];
  readonly hasMap: boolean;
}

export interface PlateContext {
  readonly language: Language;
  readonly stamp: Stamp;
}

export interface MapPlateContext extends PlateContext {
  /** What the map shows; absent before it has been laid out. */
  readonly signs?: MapSigns;
}

function frame({ language, stamp }: PlateContext) {
  const words = messagesIn(pictureMessages, language);
  return {
    language,
    sourcesTitle: words.sources,
    noSources: words.noSources,
    address: stamp.address,
    addressHint: words.seeView,
  };
}

/** The part of the map in words; empty for the whole of it, or for one that only its camera knows. */
function extent({ camera }: Shown, language: Language): string {
  if (camera.type === "free" || camera.preset === "all") return "";
  return messagesIn(mapMessages, language).presets[camera.preset];
}

/** The key of a map before it is laid out, about as large as it can become. */
function mapKey(
  dataset: Dataset,
  { selection, filter }: Shown,
  { drawn }: ShownLinks,
  language: Language,
): MapKeyModel {
  const corridors = corridorsOf(dataset, drawn);
  const arcs = corridors.flatMap((corridor) => corridor.arcs);
  const all = shownLinks(dataset, { selection: { type: "none" }, filter }).drawn;
  const hasBodies = selection.type === "hub" || selection.type === "entity";
  return keyOf(dataset, language, {
    drawn,
    alone: arcs,
    faintFamilies: [],
    hasBundle: corridors.some(hasManyFamilies),
    hasFaint: drawn.length < all.length,
    hasTentative: arcs.some(({ isTentative }) => isTentative),
    markers: [
      "hub",
      ...(corridors.some(endsInCity) ? (["partner"] as const) : []),
      "cluster",
      "homeCity",
      ...(hasBodies ? (["site", "ring"] as const) : []),
    ],
  });
}

/** The key of a map as it is drawn: what is seen inside its frame. */
function seenKey(dataset: Dataset, { filter }: Shown, signs: MapSigns, language: Language): MapKeyModel {
  const { bundled, faintFamilies, hasFaint, hasTentative, markers } = signs;
  const all = corridorsOf(dataset, applyFilter(dataset, filter).links).flatMap((corridor) => corridor.arcs);
  const alone = all.filter(({ id }) => signs.arcs.includes(id));
  const drawn = all.flatMap(({ id, links }) => (signs.arcs.includes(id) || bundled.includes(id) ? links : []));
  return keyOf(dataset, language, {
    drawn,
    alone,
    faintFamilies,
    hasBundle: bundled.length > 0,
    hasFaint,
    hasTentative,
    markers,
  });
}

interface Seen {
  /** Links that the arcs stand for. */
  readonly drawn: readonly Link[];
  /** Arcs in the foreground that are no part of a bundle. */
  readonly alone: readonly Arc[];
  readonly faintFamilies: readonly LinkFamilyId[];
  readonly hasBundle: boolean;
  readonly hasFaint: boolean;
  readonly hasTentative: boolean;
  readonly markers: readonly MarkerSign[];
}

function keyOf(dataset: Dataset, language: Language, seen: Seen): MapKeyModel {
  const { drawn, alone, faintFamilies, hasBundle, hasFaint, hasTentative, markers } = seen;
  const words = messagesIn(pictureMessages, language);
  const { key } = messagesIn(mapMessages, language);
  const most = Math.max(0, ...alone.map((arc) => arc.links.length));
  const arc = (sign: ArcSign, said: string): KeyEntry<ArcSign> => ({ sign, words: said });
  const said = { ...key, ring: messagesIn(geographyMessages, language).keyRing };
  return {
    familiesTitle: words.families,
    families: dataset.linkFamilies.flatMap(({ id, label, mark }): readonly FamilyEntry[] => {
      const links = drawn.filter(({ family }) => family === id).map((link) => link.id);
      const said = { id, mark: say(mark, language), label: say(label, language) };
      if (links.length > 0) return [{ ...said, count: links.length, links }];
      return faintFamilies.includes(id) ? [{ ...said, count: null, links }] : [];
    }),
    note: hasFaint ? words.othersFaint : null,
    arcsTitle: words.arcs,
    arcs: [
      ...([1, 2, 3] as const)
        .filter((links) => alone.some((each) => each.links.length === links))
        .map((links) => arc({ type: "width", links }, key.links(links))),
      ...(most > 3 ? [arc({ type: "width", links: 4 }, key.linksFrom(4))] : []),
      ...(alone.some(({ direction }) => direction === "directed") ? [arc({ type: "directed" }, key.directed)] : []),
      ...(alone.some(({ direction }) => direction === "mutual") ? [arc({ type: "mutual" }, key.mutual)] : []),
      ...(hasTentative ? [arc({ type: "tentative" }, key.tentative)] : []),
      ...(hasBundle ? [arc({ type: "bundle" }, words.bundle)] : []),
    ],
    markersTitle: words.hubKey,
    markers: markerSigns.filter((sign) => markers.includes(sign)).map((sign) => ({ sign, words: said[sign] })),
  };
}

/** In the order of the key. */
const markerSigns = ["hub", "partner", "cluster", "homeCity", "site", "stack", "ring"] as const;

function endsInCity({ ends }: Corridor): boolean {
  return ends.some(({ kind }) => kind === "city");
}

/** The map draws the arcs of more than two families between places close together as one. */
function hasManyFamilies({ links }: { readonly links: readonly Link[] }): boolean {
  return new Set(links.map(({ family }) => family)).size > 2;
}

function mapEvidence(dataset: Dataset, { selection }: Shown, { drawn }: ShownLinks): readonly Evidence[] {
  const own = selection.type === "hub" ? get(dataset.byId.hub, selection.id).provenance.evidence : [];
  return [...own, ...drawn.flatMap((link) => link.provenance.evidence)];
}

/** One line per source, in the order of the dataset, with all paragraphs that were read. */
function sourceLines(dataset: Dataset, evidence: readonly Evidence[], language: Language): readonly PlateSource[] {
  const words = messagesIn(pictureMessages, language);
  return dataset.sources.flatMap((source): readonly PlateSource[] => {
    const paragraphs = evidence.filter((each) => each.source === source.id).map(({ paragraph }) => paragraph);
    if (paragraphs.length === 0) return [];
    const name = say(sourceName(dataset, source.id), language);
    const publisher = publisherLine(source, language);
    return [{ source: source.id, text: words.source(name, publisher, paragraphRuns(paragraphs, language)) }];
  });
}

/** "第3—5、9段", "¶ 3–5, 9": each paragraph once, neighbours as a run. */
export function paragraphRuns(paragraphs: readonly string[], language: Language): string {
  const numbers = [...new Set(paragraphs.map((id) => Number(id.slice(1))))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const said = list(
    runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)),
    language,
  );
  return language === "en" ? `¶ ${said}` : `第${said}段`;
}

/** Of which dataset a picture is, and when it was made. */
export function stampFacts({ language, stamp }: PlateContext): readonly string[] {
  const words = messagesIn(pictureMessages, language);
  const { product } = messagesIn(shellMessages, language);
  const { version, released } = stamp.dataset;
  return [clause([words.dataset(product, version, released), words.made(stamp.made)], language)];
}

function groundFacts({ language, stamp }: PlateContext): readonly string[] {
  const { attribution } = messagesIn(mapMessages, language);
  const { mapApprovalNumber, mapMaker } = stamp;
  return [
    attribution.schematic,
    clauses([attribution.coast, attribution.boundaries, attribution.places], language),
    ...(mapApprovalNumber === null ? [] : [attribution.approval(mapApprovalNumber)]),
    ...(mapMaker === null ? [] : [attribution.maker(mapMaker)]),
  ];
}
