import type { LinkFamilyId } from "../domain/link.ts";
import { linkFamilies } from "../domain/link.ts";
import type { Theme } from "../view/view.ts";
import type { LayoutNode } from "./layoutNodes.ts";
import type { LayoutSite } from "./layoutSites.ts";
import { markHeight, markWidth, type LayoutMark } from "./marks.ts";
import { familyColor, mapPaints, type MapPaint } from "./paint.ts";

/** Everything an icon depends on. Its JSON is the name of the image, so that the map can ask for any icon it meets. */
export type Icon =
  | { readonly shape: "hub"; readonly isSelected: boolean; readonly theme: Theme }
  | { readonly shape: "cluster"; readonly count: number; readonly isSelected: boolean; readonly theme: Theme }
  | { readonly shape: "city"; readonly kind: "partner" | "home"; readonly isSelected: boolean; readonly theme: Theme }
  | { readonly shape: "site"; readonly count: number; readonly isSelected: boolean; readonly theme: Theme }
  | { readonly shape: "mark"; readonly family: LinkFamilyId | null; readonly text: string; readonly theme: Theme };

export function nodeIcon(node: LayoutNode, theme: Theme): Icon {
  const { isSelected } = node;
  if (node.kind === "cluster") return { shape: "cluster", count: node.hubs.length, isSelected, theme };
  if (node.kind === "hub") return { shape: "hub", isSelected, theme };
  return { shape: "city", kind: node.cities[0]?.kind ?? "partner", isSelected, theme };
}

export function siteIcon(site: LayoutSite, theme: Theme): Icon {
  return { shape: "site", count: site.entities.length, isSelected: site.isSelected, theme };
}

export function markIcon(mark: LayoutMark, theme: Theme): Icon {
  return { shape: "mark", family: mark.family, text: mark.text, theme };
}

export function iconName(icon: Icon): string {
  const parts = { ...icon, family: "family" in icon ? (icon.family ?? "ink") : undefined };
  return Object.entries(parts)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join("&");
}

/** The icon with this name, or undefined when the name is none of ours. */
export function findIcon(name: string): Icon | undefined {
  const parts = new URLSearchParams(name);
  const theme: Theme = parts.get("theme") === "dark" ? "dark" : "light";
  const isSelected = parts.get("isSelected") === "true";
  const count = Number(parts.get("count"));
  switch (parts.get("shape")) {
    case "hub":
      return { shape: "hub", isSelected, theme };
    case "cluster":
      return { shape: "cluster", count, isSelected, theme };
    case "city":
      return { shape: "city", kind: parts.get("kind") === "home" ? "home" : "partner", isSelected, theme };
    case "site":
      return { shape: "site", count, isSelected, theme };
    case "mark": {
      const family = linkFamilies.find((candidate) => candidate === parts.get("family")) ?? null;
      return { shape: "mark", family, text: parts.get("text") ?? "", theme };
    }
    default:
      return undefined;
  }
}

export interface IconSize {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels, with a pixel of room around the strokes. */
export function iconSize(icon: Icon): IconSize {
  if (icon.shape === "mark") return { width: markWidth(icon.text) + 2, height: markHeight + 2 };
  const side = { hub: icon.shape === "hub" && icon.isSelected ? 26 : 18, cluster: 34, city: 26, site: 20 }[icon.shape];
  return { width: side, height: side };
}

/** The icon drawn as a picture for the map, `ratio` device pixels per CSS pixel. */
export function iconImage(icon: Icon, ratio: number): ImageData | undefined {
  const { width, height } = iconSize(icon);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  context.scale(ratio, ratio);
  context.translate(width / 2, height / 2);
  drawIcon(context, icon, mapPaints[icon.theme]);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

const family = '"Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Segoe UI", sans-serif';

function drawIcon(context: CanvasRenderingContext2D, icon: Icon, paint: MapPaint): void {
  switch (icon.shape) {
    case "hub":
      drawHub(context, icon.isSelected, paint);
      break;
    case "cluster":
      drawCluster(context, icon, paint);
      break;
    case "city":
      drawCity(context, icon, paint);
      break;
    case "site":
      drawSite(context, icon, paint);
      break;
    case "mark":
      drawMark(context, icon, paint);
      break;
  }
}

function drawHub(context: CanvasRenderingContext2D, isSelected: boolean, paint: MapPaint): void {
  if (isSelected) {
    disc(context, 11, paint.surface);
    ring(context, 10.25, 1.5, paint.ink);
    disc(context, 6.5, paint.ink);
    return;
  }
  disc(context, 7.5, paint.surface);
  ring(context, 5.4, 2.25, paint.ink);
  disc(context, 2.4, paint.ink);
}

function drawCluster(
  context: CanvasRenderingContext2D,
  { count, isSelected }: { readonly count: number; readonly isSelected: boolean },
  paint: MapPaint,
): void {
  if (isSelected) {
    disc(context, 16, paint.surface);
    ring(context, 15.25, 1.5, paint.ink);
  }
  disc(context, 12.5, paint.surface);
  disc(context, 11.5, paint.ink);
  text(context, String(count), { size: 13, color: paint.surface });
}

function drawCity(
  context: CanvasRenderingContext2D,
  { kind, isSelected }: { readonly kind: "partner" | "home"; readonly isSelected: boolean },
  paint: MapPaint,
): void {
  if (kind === "home") {
    disc(context, 10, paint.surface);
    context.setLineDash([2.6, 2.2]);
    ring(context, 9.5, 1.25, paint.ink2);
    context.setLineDash([]);
  }
  const side = kind === "home" ? 6 : 8;
  box(context, { width: side, height: side }, isSelected ? paint.ink : paint.surface, paint.ink, 1.5);
  if (isSelected) frame(context, side + 6, paint.ink);
}

function drawSite(
  context: CanvasRenderingContext2D,
  { count, isSelected }: { readonly count: number; readonly isSelected: boolean },
  paint: MapPaint,
): void {
  const [ground, ink] = isSelected ? [paint.ink, paint.surface] : [paint.surface, paint.ink];
  if (count === 1) {
    disc(context, 4.5, paint.surface);
    disc(context, 3.2, isSelected ? paint.ink : paint.ink2);
    if (isSelected) ring(context, 6, 1.25, paint.ink);
    return;
  }
  disc(context, 8, ground);
  ring(context, 7.5, 1.25, paint.ink2);
  text(context, String(count), { size: 10.5, color: ink });
}

function drawMark(
  context: CanvasRenderingContext2D,
  { family: linkFamily, text: words }: { readonly family: LinkFamilyId | null; readonly text: string },
  paint: MapPaint,
): void {
  const size = { width: markWidth(words) - 1.5, height: markHeight - 1.5 };
  box(context, size, paint.surface, familyColor(paint, linkFamily), 1.5);
  text(context, words, { size: 12, color: paint.ink });
}

function disc(context: CanvasRenderingContext2D, radius: number, color: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
}

function ring(context: CanvasRenderingContext2D, radius: number, width: number, color: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}

function box(
  context: CanvasRenderingContext2D,
  { width, height }: IconSize,
  ground: string,
  edge: string,
  lineWidth: number,
): void {
  context.beginPath();
  context.roundRect(-width / 2, -height / 2, width, height, lineWidth);
  context.fillStyle = ground;
  context.fill();
  context.strokeStyle = edge;
  context.lineWidth = lineWidth;
  context.stroke();
}

function frame(context: CanvasRenderingContext2D, side: number, color: string): void {
  context.strokeStyle = color;
  context.lineWidth = 1.25;
  context.strokeRect(-side / 2, -side / 2, side, side);
}

function text(
  context: CanvasRenderingContext2D,
  words: string,
  { size, color }: { readonly size: number; readonly color: string },
): void {
  context.font = `700 ${size}px ${family}`;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.fillStyle = color;
  const { actualBoundingBoxAscent: ascent, actualBoundingBoxDescent: descent } = context.measureText(words);
  context.fillText(words, 0, (ascent - descent) / 2);
}
