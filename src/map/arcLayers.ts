import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { linkFamilies } from "../domain/link.ts";
import type { SourceId } from "./features.ts";
import { dimmedLine, type MapPaint } from "./paint.ts";

/** The state of a feature under the reader's pointer, and of one outside the selection; see featureStates. */
const isLit: ExpressionSpecification = ["boolean", ["feature-state", "isLit"], false];
const isDimmed: ExpressionSpecification = ["boolean", ["feature-state", "isDimmed"], false];

function whenDimmed(dimmed: number, plain: number): ExpressionSpecification {
  return ["case", isDimmed, dimmed, plain];
}

/** Ring, casings, arcs, arrowheads and end dots, from below. */
export function arcLayers(paint: MapPaint): readonly LayerSpecification[] {
  const color: ExpressionSpecification = [
    "match",
    ["get", "family"],
    "casing",
    paint.land,
    ...linkFamilies.flatMap((family): [string, string] => [family, paint.families[family]]),
    paint.ink,
  ] as ExpressionSpecification;
  const isCasing: ExpressionSpecification = ["==", ["get", "family"], "casing"];
  const source = (id: SourceId) => id;
  return [
    {
      id: "atlas-ring-ground",
      type: "fill",
      source: source("atlas-ring"),
      paint: { "fill-color": paint.ink, "fill-opacity": 0.04 },
    },
    {
      id: "atlas-ring",
      type: "line",
      source: source("atlas-ring"),
      paint: { "line-color": paint.ink2, "line-width": 1.25, "line-dasharray": [3, 2.5] },
    },
    {
      id: "atlas-arcs",
      type: "line",
      source: source("atlas-arcs"),
      layout: { "line-sort-key": ["get", "order"], "line-join": "round" },
      paint: {
        "line-color": color,
        "line-width": ["+", ["get", "width"], ["case", ["all", isLit, ["!", isCasing]], 1.25, 0]],
        "line-opacity": ["case", isCasing, whenDimmed(0, 0.9), whenDimmed(dimmedLine, 1)],
      },
    },
    {
      id: "atlas-heads",
      type: "fill",
      source: source("atlas-heads"),
      paint: { "fill-color": color, "fill-opacity": whenDimmed(dimmedLine, 1) },
    },
    {
      id: "atlas-dots",
      type: "circle",
      source: source("atlas-dots"),
      paint: {
        "circle-color": color,
        "circle-radius": ["get", "radius"],
        "circle-opacity": whenDimmed(dimmedLine, 1),
      },
    },
  ];
}
