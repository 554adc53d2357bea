import type { Feature, FeatureCollection, LineString, MultiLineString, Point, Polygon } from "geojson";
import type { Position } from "../domain/place.ts";
import type { Highlight } from "../view/highlight.ts";
import { iconName, markIcon, nodeIcon, siteIcon } from "./icons.ts";
import type { Layout } from "./layout.ts";
import type { LayoutArc } from "./layoutArcs.ts";
import type { PlacedLabel } from "./labels.ts";
import { unproject, type Pixel } from "./mercator.ts";
import type { Scene } from "./scene.ts";

/** Names of the sources the layers draw from. */
export const sourceIds = [
  "atlas-ring",
  "atlas-arcs",
  "atlas-heads",
  "atlas-dots",
  "atlas-captions",
  "atlas-marks",
  "atlas-markers",
  "atlas-labels",
] as const;
export type SourceId = (typeof sourceIds)[number];

export type SceneFeatures = Readonly<Record<SourceId, FeatureCollection>>;

const casingPx = 2.6;

/** A layout as GeoJSON in degrees, one collection per source. Feature ids are those of arcs, nodes and sites. */
export function sceneFeatures(scene: Scene, layout: Layout): SceneFeatures {
  const { theme } = scene;
  const degrees = (pixel: Pixel) => unproject(pixel, layout.zoom);
  const line = (pixels: readonly Pixel[]) => pixels.map(degrees);
  const point = (id: string, pixel: Pixel, properties: object): Feature<Point> => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: degrees(pixel) },
    properties: { id, ...properties },
  });
  return {
    "atlas-ring": collection(scene.ring ? [ringFeature(scene.ring)] : []),
    "atlas-arcs": collection(layout.arcs.flatMap((arc, order) => arcLines(arc, order, line))),
    "atlas-heads": collection(layout.arcs.flatMap((arc) => arcHead(arc, line))),
    "atlas-dots": collection(
      layout.arcs.flatMap((arc) =>
        arc.shape.dots.map((dot) =>
          point(arc.id, dot, { family: arc.family ?? "ink", radius: arc.shape.width / 2 + 1.6 }),
        ),
      ),
    ),
    "atlas-captions": collection(
      layout.captions.map(({ arc, title, note, pixel, angle }) => point(arc, pixel, { title, note, angle })),
    ),
    "atlas-marks": collection(
      layout.marks.map((mark) => point(mark.arc, mark.pixel, { icon: iconName(markIcon(mark, theme)) })),
    ),
    "atlas-markers": collection([
      ...layout.sites.map((site) => point(site.id, site.drawnAt, { icon: iconName(siteIcon(site, theme)), order: 0 })),
      ...layout.nodes.map((node) =>
        point(node.id, node.pixel, { icon: iconName(nodeIcon(node, theme)), order: node.kind === "city" ? 1 : 2 }),
      ),
    ]),
    "atlas-labels": collection(layout.labels.map((label) => point(label.id, label.at, labelProperties(label)))),
  };
}

function collection(features: readonly Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features: [...features] };
}

/** Casing and line are features of one layer, so that each arc is cased against those below it. */
function arcLines(
  arc: LayoutArc,
  order: number,
  line: (pixels: readonly Pixel[]) => [number, number][],
): readonly Feature[] {
  const { id, shape } = arc;
  const family = arc.family ?? "ink";
  const casing: Feature<LineString> = {
    type: "Feature",
    geometry: { type: "LineString", coordinates: line(shape.casing) },
    properties: { id, family: "casing", width: shape.width + 2 * casingPx, order: 2 * order },
  };
  const strokes: Feature<MultiLineString> = {
    type: "Feature",
    geometry: { type: "MultiLineString", coordinates: shape.strokes.map(line) },
    properties: { id, family, width: shape.width, order: 2 * order + 1 },
  };
  const outline = arc.isTentative && shape.head ? [headOutline(arc, 2 * order + 1, line)] : [];
  return [casing, strokes, ...outline].filter((feature) => hasLength(feature));
}

function hasLength({ geometry }: Feature): boolean {
  return geometry.type === "LineString" ? geometry.coordinates.length > 1 : true;
}

/** The head of a planned or inferred arc is open. */
function headOutline(
  { id, family, shape }: LayoutArc,
  order: number,
  line: (pixels: readonly Pixel[]) => [number, number][],
): Feature<LineString> {
  const corners = line(shape.head ?? []);
  return {
    type: "Feature",
    geometry: { type: "LineString", coordinates: [...corners, ...corners.slice(0, 2)] },
    properties: { id, family: family ?? "ink", width: 1.4, order },
  };
}

function arcHead(
  { id, family, isTentative, shape }: LayoutArc,
  line: (pixels: readonly Pixel[]) => [number, number][],
): readonly Feature<Polygon>[] {
  if (!shape.head || isTentative) return [];
  const corners = line(shape.head);
  const ring = [...corners, ...corners.slice(0, 1)];
  return [
    {
      type: "Feature",
      geometry: { type: "Polygon", coordinates: [ring] },
      properties: { id, family: family ?? "ink" },
    },
  ];
}

function labelProperties({ name, note, nameSize, anchor, offset }: PlacedLabel): object {
  const justify = anchor.endsWith("left") ? "left" : anchor.endsWith("right") ? "right" : "center";
  const inEm = [offset[0] / nameSize, offset[1] / nameSize];
  return { name, note: note === "" ? "" : `\n${note}`, size: nameSize, anchor, justify, offset: inEm };
}

/** A circle of true size around a point, as a polygon. */
function ringFeature({ center, radiusM }: NonNullable<Scene["ring"]>): Feature<Polygon> {
  const steps = 96;
  const ring = Array.from({ length: steps + 1 }, (_, i) => destination(center, radiusM, (2 * Math.PI * i) / steps));
  return { type: "Feature", geometry: { type: "Polygon", coordinates: [ring] }, properties: { id: "ring" } };
}

/** Good to a part in a thousand within the sizes of a city. */
export function destination([longitude, latitude]: Position, metres: number, angle: number): [number, number] {
  const degree = 111_320;
  return [
    longitude + (Math.sin(angle) * metres) / (degree * Math.cos((latitude * Math.PI) / 180)),
    latitude + (Math.cos(angle) * metres) / degree,
  ];
}

export interface FeatureState {
  readonly isDimmed: boolean;
  readonly isLit: boolean;
}

/** The state of every feature that is not in its plain state. */
export function featureStates(layout: Layout, highlight: Highlight): ReadonlyMap<string, FeatureState> {
  const states = new Map<string, FeatureState>();
  const things = [
    ...layout.nodes.map((node) => ({ ...node, places: [...node.hubs, ...node.cities].map((place) => `${place.id}`) })),
    ...layout.sites.map((site) => ({ ...site, places: site.entities.map((entity) => `${entity.id}`) })),
  ];
  const litPlaces = highlight === null || highlight.type === "arc" ? [] : highlight.id.split("~");
  for (const { id, isDimmed, places } of things) {
    const isLit = places.some((place) => litPlaces.includes(place));
    if (isDimmed || isLit) states.set(id, { isDimmed: isDimmed && !isLit, isLit });
  }
  for (const arc of layout.arcs) {
    const isLit = isArcLit(arc, highlight);
    if (arc.isDimmed || isLit) states.set(arc.id, { isDimmed: arc.isDimmed && !isLit, isLit });
  }
  return states;
}

export function isArcLit(arc: LayoutArc, highlight: Highlight): boolean {
  if (highlight === null) return false;
  if (highlight.type === "arc")
    return (
      arc.id === highlight.id || (arc.family === null && arc.corridors.some((id) => highlight.id.startsWith(`${id}/`)))
    );
  if (highlight.type === "corridor") return arc.corridors.includes(highlight.id);
  return arc.corridors.some((id) => id.split("~").includes(highlight.id));
}
