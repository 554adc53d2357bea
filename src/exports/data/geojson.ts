import type { BBox, FeatureCollection, Geometry, LineString, Point, Position } from "geojson";
import { drawingOf } from "../../domain/corridor.ts";
import { type Dataset, get } from "../../domain/dataset.ts";
import type { Entity } from "../../domain/entity.ts";
import { findPlacement } from "../../domain/place.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { dataExportMessages } from "../../i18n/messages/dataExport.ts";
import type { SetName } from "../../i18n/messages/dataTables.ts";
import type { Stamp } from "../stamp.ts";
import type { Writing } from "./column.ts";
import { dataTable } from "./dataTable.ts";
import { recordsOf, stampObject } from "./json.ts";
import type { RecordSets } from "./recordSets.ts";

type Properties = Readonly<Record<string, unknown>>;

/** What a feature stands for. */
export type FeatureKind = "hub" | "city" | "place" | "corridor" | "link";

/** A collection with what every artefact carries; RFC 7946 lets it have members of its own. */
export interface AtlasFeatures extends FeatureCollection<Point | LineString | null, Properties> {
  readonly title: string;
  readonly note: string;
  readonly stamp: ReturnType<typeof stampObject>;
}

/**
 * The places and corridors of the records, after RFC 7946 (WGS 84, longitude first). A place is a point, with its precision
 * in metres; a corridor is a straight line between the points of its ends. What nobody may place, and links that join no
 * two places, have no geometry, and say why.
 */
export function atlasFeatures(
  writing: Writing,
  sets: RecordSets,
  { stamp, title }: { readonly stamp: Stamp; readonly title: string },
): AtlasFeatures {
  const { dataset, language } = writing;
  const undrawn = sets.links.filter((link) => "reason" in drawingOf(dataset, link));
  const objects = (name: SetName, of: RecordSets) => recordsOf(dataTable(writing, of, name));
  const places = objects("places", sets);
  const corridors = objects("corridors", sets);
  const links = objects("links", { ...sets, links: undrawn });
  const features = [
    ...sets.places.map((entity, index) =>
      feature(entity.id, kindOf(dataset, entity), pointOf(dataset, entity), {
        ...places[index],
        ...countsOf(sets, entity),
      }),
    ),
    ...sets.corridors.map((corridor, index) =>
      feature(corridor.id, "corridor", lineBetween(dataset, corridor.ends), corridors[index] ?? {}),
    ),
    ...undrawn.map((link, index) => feature(link.id, "link", null, links[index] ?? {})),
  ];
  const bbox = boundsOf(features.map(({ geometry }) => geometry));
  return {
    type: "FeatureCollection",
    ...(bbox && { bbox }),
    title,
    note: messagesIn(dataExportMessages, language).geoJsonNote,
    stamp: stampObject(stamp),
    features,
  };
}

export function geoJsonText(features: AtlasFeatures): string {
  return `${JSON.stringify(features, null, 1)}\n`;
}

function feature(id: string, kind: FeatureKind, geometry: Point | LineString | null, properties: Properties) {
  return { type: "Feature" as const, id, geometry, properties: { feature: kind, ...properties } };
}

function kindOf(dataset: Dataset, { id, locatableAs }: Entity): FeatureKind {
  if (dataset.hubs.some((hub) => hub.id === id)) return "hub";
  return locatableAs === "city" ? "city" : "place";
}

function pointOf(dataset: Dataset, entity: Entity): Point | null {
  const placement = findPlacement(dataset, entity);
  return placement ? { type: "Point", coordinates: [...placement.position] } : null;
}

function lineBetween(dataset: Dataset, ends: RecordSets["corridors"][number]["ends"]): LineString {
  return { type: "LineString", coordinates: ends.map(({ id }) => [...get(dataset.byId.location, id).position]) };
}

/** How many of the records are about a place: figures by their subject, links by their ends, events by who or where. */
function countsOf({ figures, links, events }: RecordSets, { id }: Entity) {
  return {
    figure_count: figures.filter(({ subject, hub }) => subject === id || (hub as string) === id).length,
    link_count: links.filter(({ from, to }) => [from, to].some((end) => end.entity === id || end.hub === id)).length,
    event_count: events.filter(({ entities, place, hub }) => [...entities, place, hub].includes(id)).length,
  };
}

/** [west, south, east, north] of everything that has a geometry; undefined where nothing has. */
function boundsOf(geometries: readonly (Geometry | null)[]): BBox | undefined {
  const positions = geometries.flatMap((geometry): readonly Position[] => {
    if (geometry?.type === "Point") return [geometry.coordinates];
    return geometry?.type === "LineString" ? geometry.coordinates : [];
  });
  if (positions.length === 0) return undefined;
  const [longitudes, latitudes] = [0, 1].map((axis) => positions.map((position) => position[axis] ?? 0));
  if (!longitudes || !latitudes) return undefined;
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
