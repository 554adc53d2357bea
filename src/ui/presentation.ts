/** Reads a computed style by the name of its property, as `CSSStyleDeclaration.getPropertyValue` does. */
export type ReadStyle = (property: string) => string;

/**
 * A computed style as SVG presentation attributes: what an element needs in a file that has no style sheet. What it
 * inherits from its parent's attributes, and what is so by default, is left out.
 */
export function presentationOf(style: ReadStyle, parent: ReadStyle | null): ReadonlyMap<string, string> {
  const above = parent ? attributesOf(parent) : initial;
  const found = new Map<string, string>();
  for (const [name, value] of attributesOf(style)) {
    const usual = isInherited(name) ? above.get(name) : initial.get(name);
    if (value !== usual) found.set(name, value);
  }
  return found;
}

/** A computed colour as every SVG program reads it, and its opacity apart. Anything but a colour is handed on. */
export function paintOf(value: string): { readonly paint: string; readonly opacity: number } {
  const numbers = value.match(/-?[\d.]+(?:e-?\d+)?%?/g)?.map(share) ?? [];
  const [red = 0, green = 0, blue = 0, opacity = 1] = numbers;
  if (/^rgba?\(/.test(value)) return shown([red, green, blue], opacity);
  if (/^color\(srgb /.test(value)) return shown([red * 255, green * 255, blue * 255], opacity);
  return { paint: value.replaceAll('"', ""), opacity: 1 };
}

/** The faces of a computed font list that another program may find, by their names. */
export function familiesOf(list: string): readonly string[] {
  return list
    .split(",")
    .map((family) => family.trim().replace(/^["']|["']$/g, ""))
    .filter((family) => family !== "" && !ownFaces.has(family));
}

/** Faces that only our own style sheet knows. */
const ownFaces: ReadonlySet<string> = new Set(["Latin quotes"]);

/** True where a list begins with a face that sets curly quotes as Latin ones; in a file they need a face of their own. */
export function hasLatinQuotes(list: string): boolean {
  return /^["']?Latin quotes/.test(list);
}

function share(number: string): number {
  return number.endsWith("%") ? Number.parseFloat(number) / 100 : Number.parseFloat(number);
}

function shown(channels: readonly number[], opacity: number): { readonly paint: string; readonly opacity: number } {
  if (opacity === 0) return { paint: "none", opacity: 1 };
  const digits = channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0"));
  return { paint: `#${digits.join("")}`, opacity };
}

const inheritedNames: ReadonlySet<string> = new Set([
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-dasharray",
  "stroke-dashoffset",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "letter-spacing",
  "text-anchor",
]);

function isInherited(name: string): boolean {
  return inheritedNames.has(name);
}

/** What SVG takes for granted. */
const initial: ReadonlyMap<string, string> = new Map([
  ["fill", "#000000"],
  ["fill-opacity", "1"],
  ["fill-rule", "nonzero"],
  ["stroke", "none"],
  ["stroke-opacity", "1"],
  ["stroke-width", "1"],
  ["stroke-linecap", "butt"],
  ["stroke-linejoin", "miter"],
  ["stroke-dasharray", "none"],
  ["stroke-dashoffset", "0"],
  ["font-style", "normal"],
  ["font-weight", "400"],
  ["letter-spacing", "0"],
  ["text-anchor", "start"],
  ["opacity", "1"],
  ["clip-path", "none"],
  ["mask", "none"],
  ["text-decoration", "none"],
  ["vector-effect", "none"],
  ["stop-color", "#000000"],
  ["stop-opacity", "1"],
]);

function attributesOf(style: ReadStyle): ReadonlyMap<string, string> {
  const fill = paintOf(style("fill"));
  const stroke = paintOf(style("stroke"));
  const stop = paintOf(style("stop-color") || "rgb(0, 0, 0)");
  return new Map([
    ["fill", fill.paint],
    ["fill-opacity", rounded(fill.opacity * number(style("fill-opacity"), 1))],
    ["fill-rule", style("fill-rule") || "nonzero"],
    ["stroke", stroke.paint],
    ["stroke-opacity", rounded(stroke.opacity * number(style("stroke-opacity"), 1))],
    ["stroke-width", rounded(number(style("stroke-width"), 1))],
    ["stroke-linecap", style("stroke-linecap") || "butt"],
    ["stroke-linejoin", style("stroke-linejoin") || "miter"],
    ["stroke-dasharray", lengths(style("stroke-dasharray"))],
    ["stroke-dashoffset", rounded(number(style("stroke-dashoffset"), 0))],
    ["font-family", familiesOf(style("font-family")).map(quoted).join(", ")],
    ["font-size", rounded(number(style("font-size"), 16))],
    ["font-style", style("font-style") || "normal"],
    ["font-weight", style("font-weight") || "400"],
    ["letter-spacing", rounded(number(style("letter-spacing"), 0))],
    ["text-anchor", style("text-anchor") || "start"],
    ["opacity", rounded(number(style("opacity"), 1))],
    ["clip-path", reference(style("clip-path"))],
    ["mask", reference(style("mask"))],
    ["text-decoration", style("text-decoration-line") || "none"],
    ["vector-effect", style("vector-effect") || "none"],
    ["stop-color", stop.paint],
    ["stop-opacity", rounded(stop.opacity * number(style("stop-opacity"), 1))],
  ]);
}

/** "10.5px" as 10.5; words such as "normal" as what they stand for. */
function number(value: string, otherwise: number): number {
  const parsed = Number.parseFloat(value);
  return Number.isFinite(parsed) ? parsed : otherwise;
}

/** To a thousandth: nobody sees more, and files stay small. */
function rounded(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function lengths(value: string): string {
  if (value === "" || value === "none") return "none";
  return value
    .split(/[\s,]+/)
    .map((length) => rounded(number(length, 0)))
    .join(" ");
}

/** Only what points into the same document can be kept. */
function reference(value: string): string {
  const id = /url\(["']?[^"')]*#([^"')]+)["']?\)/.exec(value)?.[1];
  return id ? `url(#${id})` : "none";
}

function quoted(family: string): string {
  return /^[\w-]+$/.test(family) ? family : `'${family}'`;
}
