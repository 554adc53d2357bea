import { isOnlyAnnounced } from "../domain/announced.ts";
import {
  corridorDistanceKm,
  corridorsOf,
  isDistanceBetweenPlaces,
  type Arc,
  type Corridor,
} from "../domain/corridor.ts";
import { get, type Dataset } from "../domain/dataset.ts";
import type { Entity } from "../domain/entity.ts";
import { applyFilter, type Filter, isFiltering, type Selected } from "../domain/filter.ts";
import type { Hub } from "../domain/hub.ts";
import type { EntityId, HubId } from "../domain/ids.ts";
import { isTentative, type LinkFamilyId } from "../domain/link.ts";
import { findPlacement, type Position } from "../domain/place.ts";
import { hostedObservations, linksOf, observationsOf } from "../domain/statistics.ts";
import { say, type Language } from "../domain/text.ts";
import { formatDate, formatKm } from "../i18n/format.ts";
import { mapMessages, type MapMessages } from "../i18n/messages/map.ts";
import { messagesIn } from "../i18n/messages.ts";
import { vocabulary } from "../i18n/messages/vocabulary.ts";
import { ringsOf, type Ring } from "./rings.ts";
import type { Camera, Selection, Theme, View } from "../view/view.ts";

/** What the map shows, as a value. How it lies on the screen at some zoom is layout's question. */
export interface Scene {
  readonly language: Language;
  readonly theme: Theme;
  readonly camera: Camera;
  readonly selection: Selection;
  readonly hubs: readonly HubMarker[];
  readonly cities: readonly CityMarker[];
  readonly sites: readonly SiteMarker[];
  readonly corridors: readonly SceneCorridor[];
  readonly arcs: readonly SceneArc[];
  /** How exactly each placed body is known. */
  readonly rings: ReadonlyMap<string, Ring>;
  /** The positions a fit to the selection has to show; empty when nothing on the map is selected. */
  readonly focus: readonly Position[];
}

interface Emphasis {
  readonly isSelected: boolean;
  /** Drawn at 30 %: not part of what is selected or filtered for. */
  readonly isDimmed: boolean;
}

/** A body that can be reached from a marker. */
export interface Named {
  readonly id: EntityId;
  readonly name: string;
}

export interface HubMarker extends Emphasis {
  readonly id: HubId;
  readonly position: Position;
  readonly name: string;
  readonly note: string;
  /** The home city in words, for the label of a cluster. */
  readonly city: string;
}

export interface CityMarker extends Emphasis {
  readonly id: EntityId;
  readonly position: Position;
  readonly name: string;
  readonly note: string;
  /** home: hubs lie in it, and it stands only for bodies the sources place no finer. */
  readonly kind: "partner" | "home";
  readonly hasArcs: boolean;
  /** Bodies known only to the city. */
  readonly entities: readonly Named[];
  /** How exactly the selected one of them is known, in words. */
  readonly within: string | null;
}

/** All bodies placed at one point. */
export interface SiteMarker extends Emphasis {
  /** Id of the entity whose location is used. */
  readonly id: EntityId;
  readonly position: Position;
  readonly name: string;
  readonly entities: readonly [Named, ...Named[]];
  /** How exactly the selected one of them is known, in words, after the word for a plan where it is no more than one. */
  readonly within: string | null;
  /** The selected one of them, or the only one, is announced and nothing reports it as standing. */
  readonly isPlanned: boolean;
}

export interface SceneCorridor {
  readonly id: string;
  readonly name: string;
  /** Null where it would only be the distance to the marker of a city that may well reach up to the other end. */
  readonly distance: string | null;
  readonly distanceKm: number | null;
  readonly ends: readonly [EntityId, EntityId];
  readonly families: readonly {
    readonly id: LinkFamilyId;
    readonly mark: string;
    readonly label: string;
    readonly count: number;
    readonly isTentative: boolean;
  }[];
}

export interface SceneArc extends Emphasis {
  readonly id: string;
  readonly corridor: string;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly family: LinkFamilyId;
  readonly mark: string;
  readonly name: string;
  readonly count: number;
  readonly isMutual: boolean;
  readonly isTentative: boolean;
  /** Runs along the arc while its corridor is selected. */
  readonly caption: { readonly title: string; readonly note: string } | null;
}

export interface SceneInput {
  readonly dataset: Dataset;
  readonly view: Pick<View, "selection" | "filter" | "camera">;
  readonly language: Language;
  readonly theme: Theme;
}

/** Hubs, cities, sites and arcs for this view. Links that are filtered out take their arcs with them; hubs stay. */
export function buildScene({ dataset, view, language, theme }: SceneInput): Scene {
  const selected = applyFilter(dataset, view.filter);
  const corridors = corridorsOf(dataset, selected.links);
  const context: Context = {
    dataset,
    language,
    words: messagesIn(mapMessages, language),
    selected,
    corridors,
    part: partOf(dataset, view.selection, corridors),
    selection: view.selection,
    rings: ringsOf(dataset, language),
    isFiltering: isFiltering(view.filter),
    matching: isFiltering(view.filter) ? matchingHubs(selected, view.filter) : null,
  };
  return {
    language,
    theme,
    camera: view.camera,
    selection: view.selection,
    hubs: dataset.hubs.map((hub) => hubMarker(context, hub)),
    cities: cityMarkers(context),
    sites: siteMarkers(context),
    corridors: corridors.map((corridor) => sceneCorridor(context, corridor)),
    arcs: corridors.flatMap((corridor) => corridor.arcs.map((arc) => sceneArc(context, corridor, arc))),
    rings: context.rings,
    focus: focusOf(context),
  };
}

interface Context {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly words: MapMessages;
  readonly selected: Selected;
  readonly corridors: readonly Corridor[];
  /** What belongs to the selection; null when nothing on the map is selected. */
  readonly part: Part | null;
  readonly selection: Selection;
  readonly rings: ReadonlyMap<string, Ring>;
  readonly isFiltering: boolean;
  /** The hubs a filter matches; null without one. */
  readonly matching: ReadonlySet<string> | null;
}

/** The part of the map a selection is about. */
interface Part {
  readonly places: ReadonlySet<string>;
  readonly arcs: ReadonlySet<string>;
}

function partOf(dataset: Dataset, selection: Selection, corridors: readonly Corridor[]): Part | null {
  if (selection.type === "none") return null;
  const arcs = corridors.flatMap((corridor) => corridor.arcs).filter((arc) => touches(dataset, selection, arc));
  const ends = arcs.flatMap((arc) => [arc.from.id, arc.to.id]);
  const own = selectedPlaces(dataset, selection);
  if (own.length === 0 && ends.length === 0) return null;
  return { places: new Set<string>([...own, ...ends]), arcs: new Set(arcs.map((arc) => arc.id)) };
}

function touches(dataset: Dataset, selection: Selection, arc: Arc): boolean {
  switch (selection.type) {
    case "none":
      return false;
    case "corridor":
      return arc.corridor === selection.id;
    case "hub":
      return arc.from.id === selection.id || arc.to.id === selection.id;
    case "entity":
      return (
        (dataset.byId.location.has(selection.id) && (arc.from.id === selection.id || arc.to.id === selection.id)) ||
        arc.links.some((link) => link.from.entity === selection.id || link.to.entity === selection.id)
      );
  }
}

/** The markers a selection lights by itself, with or without links. */
function selectedPlaces(dataset: Dataset, selection: Selection): readonly string[] {
  switch (selection.type) {
    case "none":
      return [];
    case "hub":
      return [selection.id];
    case "corridor":
      return selection.id.split("~").filter((id) => [...dataset.byId.location.keys()].some((known) => known === id));
    case "entity": {
      const entity = dataset.byId.entity.get(selection.id);
      const placement = entity && findPlacement(dataset, entity);
      return placement ? [placement.at] : [];
    }
  }
}

function emphasis({ part }: Context, id: string, isSelected: boolean): Emphasis {
  return { isSelected, isDimmed: !isSelected && part !== null && !part.places.has(id) };
}

/** The hubs a filter leaves something of. Figures and events count where it asks nothing that they cannot answer. */
function matchingHubs(selected: Selected, { sectors, families, direction }: Filter): ReadonlySet<string> {
  const asksLinks = sectors.length + families.length > 0 || direction !== null;
  return new Set<string>([
    ...(asksLinks ? [] : [...selected.observations, ...selected.events].map(({ hub }) => hub)),
    ...selected.mentions.map((mention) => mention.hub),
    ...selected.links.flatMap((link) => [link.from.hub, link.to.hub]).filter((hub) => hub !== null),
  ]);
}

function hubMarker(context: Context, hub: Hub): HubMarker {
  const { dataset, language, selection, matching } = context;
  const isSelected = selection.type === "hub" && selection.id === hub.id;
  const own = emphasis(context, hub.id, isSelected);
  return {
    ...own,
    isDimmed: own.isDimmed || (matching !== null && !matching.has(hub.id) && !isSelected),
    id: hub.id,
    position: get(dataset.byId.location, hub.id).position,
    name: say(hub.shortName, language),
    note: hubNote(context, hub),
    city: say(get(dataset.byId.entity, hub.city).name, language),
  };
}

function hubNote({ dataset, selected, words, language }: Context, hub: Hub): string {
  const figures = observationsOf(hub.id, selected.observations).length;
  const guest = hostedObservations(dataset, hub.id)[0];
  if (hub.nestedIn !== null) return words.nestedIn(say(get(dataset.byId.hub, hub.nestedIn).shortName, language));
  if (guest && figures === 0) return words.hosts(say(get(dataset.byId.hub, guest.hub).shortName, language));
  const isReported = observationsOf(hub.id, dataset.observations).length > 0;
  const isLinked = linksOf(hub.id, dataset.links).length > 0;
  return words.hubCounts(isReported ? figures : null, isLinked ? linksOf(hub.id, selected.links).length : null);
}

/** Every placed city. Layout leaves one out that stands beside a hub with nothing of its own to show. */
function cityMarkers(context: Context): readonly CityMarker[] {
  const { dataset, language, words, corridors, selection } = context;
  const homes = new Set<string>(dataset.hubs.map((hub) => hub.city));
  const bodies = placedBodies(dataset, "city");
  return dataset.entities
    .filter((entity) => entity.locatableAs === "city" && dataset.byId.location.has(entity.id))
    .map((entity) => {
      const links = corridors.filter((corridor) => corridor.ends.some((end) => end.id === entity.id));
      const count = links.reduce((sum, corridor) => sum + corridor.links.length, 0);
      const kind = homes.has(entity.id) ? "home" : "partner";
      const entities = (bodies.get(entity.id) ?? []).map((body) => named(body, language));
      const isSelected =
        selection.type === "entity" &&
        (selection.id === entity.id || entities.some((body) => body.id === selection.id));
      const own = emphasis(context, entity.id, isSelected);
      const within = isSelected ? withinOf(context) : null;
      const cityWords = cityNote(words, { kind, count, bodies: entities.length });
      return {
        isSelected,
        isDimmed: own.isDimmed || (context.isFiltering && count === 0 && !isSelected),
        id: entity.id,
        position: get(dataset.byId.location, entity.id).position,
        name: say(entity.name, language),
        note: within === null ? cityWords : words.clauses([cityWords, within]),
        kind,
        hasArcs: count > 0,
        entities,
        within,
      };
    });
}

function cityNote(
  words: MapMessages,
  { kind, count, bodies }: { readonly kind: CityMarker["kind"]; readonly count: number; readonly bodies: number },
): string {
  if (kind === "home" && count + bodies > 0) return words.cityOnly;
  return count === 0 ? words.cityWithoutLinks : words.cityLinks(count);
}

function siteMarkers(context: Context): readonly SiteMarker[] {
  const { dataset, language, words, selection } = context;
  const hubs = new Set<string>(dataset.hubs.map((hub) => hub.id));
  const stacks = new Map<string, { readonly at: EntityId; readonly position: Position; readonly bodies: Named[] }>();
  for (const [at, bodies] of placedBodies(dataset, "site")) {
    const position = get(dataset.byId.location, at).position;
    const key = position.join();
    const stack = stacks.get(key) ?? { at, position, bodies: [] };
    stack.bodies.push(...bodies.filter((body) => !hubs.has(body.id)).map((body) => named(body, language)));
    stacks.set(key, stack);
  }
  return [...stacks.values()].flatMap(({ at, position, bodies: [first, ...others] }) => {
    if (!first) return [];
    const entities = [first, ...others] as const;
    const isSelected = selection.type === "entity" && entities.some((body) => body.id === selection.id);
    const host = say(get(dataset.byId.entity, at).name, language);
    const name = others.length === 0 ? first.name : words.siteStack(host, entities.length);
    const subject = isSelected ? selection.id : others.length === 0 ? first.id : null;
    const isPlanned = subject !== null && isOnlyAnnounced(dataset, get(dataset.byId.entity, subject));
    const within = isSelected ? plannedWords(context, isPlanned, withinOf(context)) : null;
    return [{ ...emphasis(context, at, isSelected), id: at, position, name, entities, within, isPlanned }];
  });
}

function plannedWords({ language, words }: Context, isPlanned: boolean, within: string | null): string | null {
  const planned = isPlanned ? [messagesIn(vocabulary, language).status.planned] : [];
  const parts = [...planned, ...(within === null ? [] : [within])];
  return parts.length === 0 ? null : words.clauses(parts);
}

/** How exactly the selected body is known, in words. */
function withinOf({ selection, rings }: Context): string | null {
  return selection.type === "entity" ? (rings.get(selection.id)?.words ?? null) : null;
}

/** The entities drawn at a site or at a city, by the place whose location they use. */
function placedBodies(dataset: Dataset, kind: "site" | "city"): ReadonlyMap<EntityId, readonly Entity[]> {
  const bodies = new Map<EntityId, Entity[]>();
  for (const entity of dataset.entities) {
    const placement = findPlacement(dataset, entity);
    if (placement?.kind !== kind || (kind === "city" && placement.at === entity.id)) continue;
    bodies.set(placement.at, [...(bodies.get(placement.at) ?? []), entity]);
  }
  return bodies;
}

function named(entity: Entity, language: Language): Named {
  return { id: entity.id, name: say(entity.name, language) };
}

function sceneCorridor(context: Context, corridor: Corridor): SceneCorridor {
  const { dataset, language, words } = context;
  const [a, b] = corridor.ends;
  const distanceKm = isDistanceBetweenPlaces(dataset, corridor) ? corridorDistanceKm(dataset, corridor) : null;
  const families = dataset.linkFamilies.flatMap((family) => {
    const links = corridor.links.filter((link) => link.family === family.id);
    if (links.length === 0) return [];
    return [
      {
        id: family.id,
        mark: say(family.mark, language),
        label: say(family.label, language),
        count: links.length,
        isTentative: links.every(isTentative),
      },
    ];
  });
  return {
    id: corridor.id,
    name: words.between(placeName(context, a.id), placeName(context, b.id)),
    distance: distanceKm === null ? null : formatKm(distanceKm, language),
    distanceKm,
    ends: [a.id, b.id],
    families,
  };
}

function sceneArc(context: Context, corridor: Corridor, arc: Arc): SceneArc {
  const { dataset, language, words, part, selection } = context;
  const from = placeName(context, arc.from.id);
  const to = placeName(context, arc.to.id);
  const isMutual = arc.direction === "mutual";
  const family = dataset.linkFamilies.find((candidate) => candidate.id === arc.family);
  const isSelected = selection.type === "corridor" && selection.id === corridor.id;
  return {
    isSelected,
    isDimmed: part !== null && !part.arcs.has(arc.id),
    id: arc.id,
    corridor: corridor.id,
    from: arc.from.id,
    to: arc.to.id,
    family: arc.family,
    mark: family ? say(family.mark, language) : "",
    name: isMutual ? words.between(from, to) : words.fromTo(from, to),
    count: arc.links.length,
    isMutual,
    isTentative: arc.isTentative,
    caption: isSelected ? captionOf(context, arc) : null,
  };
}

/** Type and date of a single link; family and count of several. */
function captionOf({ dataset, language, words }: Context, arc: Arc): SceneArc["caption"] {
  const [link] = arc.links;
  if (!link || arc.links.length > 1) {
    const family = dataset.linkFamilies.find((candidate) => candidate.id === arc.family);
    return { title: family ? say(family.label, language) : "", note: words.linkCount(arc.links.length) };
  }
  const { since } = link;
  const isPlain = since !== null && ["day", "month", "year"].includes(since.precision);
  return {
    title: say(get(dataset.byId.linkType, link.type).label, language),
    note: since ? words.since(formatDate(since.date, since.precision, language), isPlain) : "",
  };
}

function placeName({ dataset, language }: Context, id: EntityId): string {
  const hub = dataset.hubs.find((candidate) => candidate.id === id);
  return say(hub ? hub.shortName : get(dataset.byId.entity, id).name, language);
}

function focusOf({ dataset, part }: Context): readonly Position[] {
  return dataset.locations.filter((location) => part?.places.has(location.entity)).map((location) => location.position);
}
