import type { Dataset } from "../../domain/dataset.ts";
import { get } from "../../domain/dataset.ts";
import { type Corridor, corridorsOf } from "../../domain/corridor.ts";
import { isFiltering } from "../../domain/filter.ts";
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
  /** Links that the map draws: as many as the arcs of the family in the picture stand for. */
  readonly count: number;
  readonly links: readonly LinkId[];
}

export type ArcSign =
  | { readonly type: "width"; readonly links: 1 | 2 | 3 | 4 }
  | { readonly type: "directed" | "mutual" | "tentative" | "bundle" };
export type MarkerSign = "hub" | "partner" | "cluster" | "homeCity" | "site" | "ring";

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
export function mapPlate(dataset: Dataset, view: Shown, context: PlateContext): PlateModel {
  const { language } = context;
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
    key: mapKey(dataset, view, shown, language),
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

function mapKey(dataset: Dataset, view: Shown, { drawn }: ShownLinks, language: Language): MapKeyModel {
  const { selection, camera, filter } = view;
  const words = messagesIn(pictureMessages, language);
  const { key } = messagesIn(mapMessages, language);
  const corridors = corridorsOf(dataset, drawn);
  const arcs = corridors.flatMap((corridor) => corridor.arcs);
  const most = Math.max(0, ...arcs.map((arc) => arc.links.length));
  const all = shownLinks(dataset, { selection: { type: "none" }, filter }).drawn;
  const isFar = camera.type === "preset" ? camera.preset === "all" : camera.zoom < farZoom;
  const isNear = camera.type === "preset" ? camera.preset === "shenzhen" : camera.zoom > nearZoom;
  const arc = (sign: ArcSign, said: string): KeyEntry<ArcSign> => ({ sign, words: said });
  const marker = (sign: MarkerSign, said: string): KeyEntry<MarkerSign> => ({ sign, words: said });
  return {
    familiesTitle: words.families,
    families: dataset.linkFamilies.flatMap(({ id, label, mark }): readonly FamilyEntry[] => {
      const links = drawn.filter(({ family }) => family === id).map((link) => link.id);
      const said = { id, mark: say(mark, language), label: say(label, language) };
      return links.length === 0 ? [] : [{ ...said, count: links.length, links }];
    }),
    note: drawn.length < all.length ? words.othersFaint : null,
    arcsTitle: words.arcs,
    arcs: [
      ...([1, 2, 3] as const)
        .filter((links) => links <= most)
        .map((links) => arc({ type: "width", links }, key.links(links))),
      ...(most > 3 ? [arc({ type: "width", links: 4 }, key.linksFrom(4))] : []),
      ...(arcs.some(({ direction }) => direction === "directed") ? [arc({ type: "directed" }, key.directed)] : []),
      ...(arcs.some(({ direction }) => direction === "mutual") ? [arc({ type: "mutual" }, key.mutual)] : []),
      ...(arcs.some(({ isTentative }) => isTentative) ? [arc({ type: "tentative" }, key.tentative)] : []),
      ...(isFar && corridors.some(hasManyFamilies) ? [arc({ type: "bundle" }, words.bundle)] : []),
    ],
    markersTitle: words.hubKey,
    markers: [
      marker("hub", key.hub),
      ...(corridors.some(endsInCity) ? [marker("partner", key.partner)] : []),
      ...(isNear ? [] : [marker("cluster", key.cluster)]),
      marker("homeCity", key.homeCity),
      ...(selection.type === "hub" || selection.type === "entity"
        ? [marker("site", key.site), marker("ring", messagesIn(geographyMessages, language).keyRing)]
        : []),
    ],
  };
}

function endsInCity({ ends }: Corridor): boolean {
  return ends.some(({ kind }) => kind === "city");
}

/** Farther out than the first, links between close places become one arc; closer than the second, no hubs merge. */
const farZoom = 7.5;
const nearZoom = 9;

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
