import { type Language, say } from "../../domain/text.ts";
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { Bounds, Pixel } from "../mercator.ts";
import type { BasemapData, Boundary, LandName, Sized } from "./basemapData.ts";
import { nameLevels } from "./nameLevels.ts";
import { svgPath } from "../svgPath.ts";
import { smallestKm2 } from "./sizeLevels.ts";
import { fittingView, type SvgView } from "./svgView.ts";

/** SVG path data by what it draws, in px. An empty string draws nothing, as where WebGL draws all but the names. */
export interface SvgBasemap {
  readonly land: string;
  readonly coast: string;
  readonly lakes: string;
  readonly rivers: string;
  readonly provinceLines: string;
  readonly cityLines: string;
  readonly districtLines: string;
  readonly names: readonly SvgName[];
  /** The same projection, for whatever is drawn above. */
  readonly view: SvgView;
}

export interface SvgName {
  /** Centre of the text in px. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Font size in px. */
  readonly size: number;
  /** Degrees clockwise. */
  readonly angle: number;
  readonly isWater: boolean;
}

/** Points nearer to each other than this many px are one: the paths stay light and look the same. */
const detailPx = 1;
/** Shapes are cut this far outside the picture, so that the cut itself is never seen. */
const leastMarginPx = 12;

export interface SvgBasemapOptions {
  readonly data: BasemapData;
  readonly bounds: Bounds;
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  /** How far beyond its edges the picture goes on, in px, for one that moves. */
  readonly margin?: number;
}

/** What the WebGL map would show of these bounds, at the same scale and with the same levels. */
export function svgBasemap(options: SvgBasemapOptions): SvgBasemap {
  const { data } = options;
  const view = viewOf(options);
  const isDrawn = (f: Feature<Polygon | LineString | MultiLineString, Sized>) =>
    f.properties.km2 >= smallestAt(view.zoom);
  const boundaries = (level: Boundary["level"], fromZoom: number) =>
    view.zoom < fromZoom
      ? ""
      : linePaths(
          data.boundaries.features.filter((f) => isBoundary(f.properties, level, view.zoom)),
          view,
        );
  return {
    land: areaPaths([...data.world.features, ...data.land.features].filter(isDrawn), view),
    coast: linePaths(data.coast.features.filter(isDrawn), view),
    lakes: areaPaths(data.lakes.features.filter(isDrawn), view),
    rivers: linePaths(view.zoom < 8 ? data.rivers.features : data.boundaryRivers.features, view),
    provinceLines: boundaries("province", 0),
    cityLines: boundaries("city", 6.7),
    districtLines: boundaries("district", 9.3),
    names: namesIn(options, view),
    view,
  };
}

/** The names alone, for a picture over a ground that is drawn already. */
export function svgNames(options: SvgBasemapOptions): SvgBasemap {
  const view = viewOf(options);
  const nothing = { land: "", coast: "", lakes: "", rivers: "", provinceLines: "", cityLines: "", districtLines: "" };
  return { ...nothing, names: namesIn(options, view), view };
}

function viewOf({ bounds, width, height, margin = 0 }: SvgBasemapOptions): SvgView {
  return fittingView(bounds, { width, height, margin: margin + leastMarginPx });
}

function smallestAt(zoom: number): number {
  return smallestKm2.findLast(([from]) => from <= zoom)?.[1] ?? smallestKm2[0][1];
}

function isBoundary(boundary: Boundary, level: Boundary["level"], zoom: number): boolean {
  return boundary.level === level && !(boundary.isFading && zoom > 10.3);
}

function areaPaths(features: readonly Feature<Polygon | MultiPolygon>[], view: SvgView): string {
  return features
    .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
    .flat()
    .map((ring) => clippedRing(projected(ring, view), view))
    .filter((ring) => ring.length > 2)
    .map((ring) => `${svgPath(ring)}Z`)
    .join("");
}

function linePaths(features: readonly Feature<LineString | MultiLineString>[], view: SvgView): string {
  return features
    .flatMap(({ geometry }) => (geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates))
    .flatMap((line) => visibleStretches(projected(line, view), view))
    .map(svgPath)
    .join("");
}

/** Projected, without the points that add less than the detail. First and last point stay. */
function projected(positions: readonly Position[], view: SvgView): readonly Pixel[] {
  const result: Pixel[] = [];
  positions.forEach((position, i) => {
    const point = view.project(position[0] ?? 0, position[1] ?? 0);
    const last = result.at(-1);
    const isEnd = i === positions.length - 1;
    if (!last || isEnd || Math.hypot(point[0] - last[0], point[1] - last[1]) >= detailPx) result.push(point);
  });
  return result;
}

/** A ring cut to the picture and its margin, side by side of the frame (Sutherland–Hodgman). */
function clippedRing(ring: readonly Pixel[], { width, height, margin }: SvgView): readonly Pixel[] {
  const sides: readonly { readonly axis: 0 | 1; readonly at: number; readonly keep: 1 | -1 }[] = [
    { axis: 0, at: -margin, keep: 1 },
    { axis: 0, at: width + margin, keep: -1 },
    { axis: 1, at: -margin, keep: 1 },
    { axis: 1, at: height + margin, keep: -1 },
  ];
  return sides.reduce<readonly Pixel[]>((points, { axis, at, keep }) => {
    const isInside = (p: Pixel) => (p[axis] - at) * keep >= 0;
    return points.flatMap((to, i) => {
      const from = points.at(i - 1) ?? to;
      if (isInside(from) === isInside(to)) return isInside(to) ? [to] : [];
      const t = (at - from[axis]) / (to[axis] - from[axis]);
      const cut: Pixel = [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
      return isInside(to) ? [cut, to] : [cut];
    });
  }, ring);
}

/** The parts of a line near the picture, each with one point beyond its ends, so that it runs out of the frame. */
function visibleStretches(line: readonly Pixel[], { width, height, margin }: SvgView): readonly (readonly Pixel[])[] {
  const isNear = (p: Pixel | undefined) =>
    p !== undefined && p[0] > -margin && p[1] > -margin && p[0] < width + margin && p[1] < height + margin;
  const stretches: Pixel[][] = [];
  let current: Pixel[] | undefined;
  line.forEach((point, i) => {
    if (!isNear(point) && !isNear(line[i - 1]) && !isNear(line[i + 1])) {
      current = undefined;
      return;
    }
    if (!current) {
      current = [];
      stretches.push(current);
    }
    current.push(point);
  });
  return stretches.filter((stretch) => stretch.length > 1);
}

/** Names of this scale, the important ones first; one that would touch an earlier one is left out. */
function namesIn({ data, language, margin = 0 }: SvgBasemapOptions, view: SvgView): readonly SvgName[] {
  const placed: SvgName[] = [];
  for (const name of candidates(data, view, language)) {
    const isOutside =
      name.x < -margin || name.y < -margin || name.x > view.width + margin || name.y > view.height + margin;
    if (!isOutside && !placed.some((other) => doTouch(name, other))) placed.push(name);
  }
  return placed;
}

function candidates(data: BasemapData, view: SvgView, language: Language): readonly SvgName[] {
  const places = data.places.features.map(({ geometry, properties }) => {
    const [x, y] = view.project(geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0);
    return { x, y, properties, text: say(properties, language) };
  });
  const water = places.flatMap(({ properties, ...at }): SvgName[] => {
    if (!("minZoom" in properties)) return [];
    const { minZoom, maxZoom, angle } = properties;
    return minZoom <= view.zoom && view.zoom < maxZoom + 1 ? [{ ...at, size: 12, angle, isWater: true }] : [];
  });
  const land = nameLevels
    .filter(({ zoom }) => zoom[0] <= view.zoom && view.zoom < zoom[1])
    .toReversed()
    .flatMap(({ kind, rank, size }) =>
      places
        .filter(({ properties }) => isOfLevel(properties, kind, rank))
        .map(({ properties: _, ...at }): SvgName => ({ ...at, size, angle: 0, isWater: false })),
    );
  return [...land, ...water];
}

function isOfLevel(
  name: BasemapData["places"]["features"][number]["properties"],
  kind: LandName["kind"],
  rank: number,
): boolean {
  return "rank" in name && name.kind === kind && name.rank === rank;
}

/** Whether two texts come nearer than 6 px. A Han character is about as wide as the font size, a Latin one 0.6 of it. */
function doTouch(a: SvgName, b: SvgName): boolean {
  const isApartInX = Math.abs(a.x - b.x) > (widthPx(a) + widthPx(b)) / 2 + 6;
  const isApartInY = Math.abs(a.y - b.y) > (a.size + b.size) / 2 + 6;
  return !isApartInX && !isApartInY;
}

function widthPx({ text, size }: SvgName): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? size : size * 0.6), 0);
}
