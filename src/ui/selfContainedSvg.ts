import { hasLatinQuotes, presentationOf, type ReadStyle } from "./presentation.ts";

/**
 * An SVG of the page as a document of its own, complete without style sheet, variables, fonts or requests: what is drawn is
 * drawn the same by browsers, Inkscape and LibreOffice. Only what can be seen is kept. The element has to be in the page,
 * so that its style is known; it is left as it was. Ids begin with `prefix`, so that two such documents can be joined.
 */
export function selfContainedSvg(element: SVGSVGElement, { prefix = "p" }: { readonly prefix?: string } = {}): string {
  const made = document.implementation.createDocument(svgNamespace, "svg");
  const root = made.documentElement;
  const { width, height } = sizeOf(element);
  setAll(root, { width, height, viewBox: element.getAttribute("viewBox") ?? `0 0 ${width} ${height}` });
  const language = element.closest("[lang]")?.getAttribute("lang");
  if (language) root.setAttributeNS(xmlNamespace, "xml:lang", language);
  const name = element.getAttribute("aria-label");
  if (name) root.append(child(made, "title", {}, name));
  const style = reader(element);
  for (const [key, value] of presentationOf(style, null)) root.setAttribute(key, value);
  let clips = 0;
  const walk: Walk = { made, prefix, mode: "face", nextClip: () => `${prefix}-clip${++clips}` };
  root.append(...copiesOf(element, style, walk));
  return new XMLSerializer().serializeToString(root);
}

const svgNamespace = "http://www.w3.org/2000/svg";
const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

interface Walk {
  readonly made: XMLDocument;
  readonly prefix: string;
  /** A text with a halo is written twice, because few programs know that a stroke can lie under its fill. */
  readonly mode: "face" | "halo";
  readonly nextClip: () => string;
}

function copiesOf(element: Element, style: ReadStyle, walk: Walk): readonly Node[] {
  return [...element.childNodes].flatMap((node): readonly Node[] => {
    if (node instanceof SVGElement) return copyOf(node, style, walk);
    return node.nodeType === Node.TEXT_NODE && isText(element) ? textOf(node.nodeValue ?? "", style, walk) : [];
  });
}

function copyOf(element: SVGElement, parent: ReadStyle, walk: Walk): readonly Node[] {
  const style = reader(element);
  const name = names[element.localName];
  if (name === undefined || style("display") === "none" || isInvisible(element, style)) return [];
  if (name === "text" && hasHalo(style)) {
    return [{ ...walk, mode: "halo" } as const, walk].map((each) => written(element, name, parent, style, each));
  }
  const copy = name === "svg" ? nested(element, parent, style, walk) : written(element, name, parent, style, walk);
  const isEmpty = (copy.localName === "g" || copy.localName === "defs") && !copy.hasChildNodes();
  return isEmpty ? [] : [copy];
}

/** The same element with attributes that stand for themselves. */
function written(element: SVGElement, name: string, parent: ReadStyle, style: ReadStyle, walk: Walk): Element {
  const copy = walk.made.createElementNS(svgNamespace, name);
  for (const key of geometry) {
    const value = element.getAttribute(key);
    if (value !== null) copy.setAttribute(key, key === "id" ? `${walk.prefix}-${value}` : value);
  }
  const href = element.getAttribute("href");
  if (href?.startsWith("#")) copy.setAttribute("href", `#${walk.prefix}-${href.slice(1)}`);
  for (const [key, value] of presentationIn(walk, element, parent)) {
    copy.setAttribute(key, value.replace("url(#", `url(#${walk.prefix}-`));
  }
  if (name === "text" && /central|middle/.test(style("dominant-baseline"))) sinkBaseline(copy, style);
  copy.append(...copiesOf(element, style, walk));
  return copy;
}

/** The halo of a text is the text itself, filled and stroked in the halo's colour. */
function presentationIn({ mode }: Walk, element: Element, parent: ReadStyle): ReadonlyMap<string, string> {
  const read = (of: Element | null, style: ReadStyle): ReadStyle => {
    if (!of || !isText(of) || !hasHalo(style)) return style;
    return (property) => {
      if (property === "fill" && mode === "halo") return style("stroke");
      return property === "stroke" && mode === "face" ? "none" : style(property);
    };
  };
  return presentationOf(read(element, reader(element)), read(element.parentElement, parent));
}

/** Not every program cuts a nested picture at its frame, so it becomes a group that is cut by a path. */
function nested(element: SVGElement, parent: ReadStyle, style: ReadStyle, walk: Walk): Element {
  const [x, y, width, height] = ["x", "y", "width", "height"].map((key) =>
    Number.parseFloat(element.getAttribute(key) ?? "0"),
  ) as [number, number, number, number];
  const box = element
    .getAttribute("viewBox")
    ?.split(/[\s,]+/)
    .map(Number) ?? [0, 0, width, height];
  const [left = 0, top = 0, boxWidth = width, boxHeight = height] = box;
  const scale = Math.min(width / boxWidth, height / boxHeight);
  const [restX, restY] = [(width - boxWidth * scale) / 2, (height - boxHeight * scale) / 2];
  const copy = walk.made.createElementNS(svgNamespace, "g");
  const moves = [
    [x + restX, y + restY].some((by) => by !== 0) ? `translate(${x + restX} ${y + restY})` : "",
    scale === 1 ? "" : `scale(${scale})`,
    left === 0 && top === 0 ? "" : `translate(${-left} ${-top})`,
  ].filter((move) => move !== "");
  if (moves.length > 0) copy.setAttribute("transform", moves.join(" "));
  for (const [key, value] of presentationIn(walk, element, parent)) copy.setAttribute(key, value);
  if (style("overflow") !== "visible") {
    const id = walk.nextClip();
    const clip = child(walk.made, "clipPath", { id });
    clip.append(child(walk.made, "rect", { x: left, y: top, width: boxWidth, height: boxHeight }));
    const definitions = child(walk.made, "defs", {});
    definitions.append(clip);
    copy.append(definitions);
    copy.setAttribute("clip-path", `url(#${id})`);
  }
  copy.append(...copiesOf(element, style, walk));
  return copy;
}

/** Curly quotes of a Latin text are taken from a Latin face: Chinese faces draw them as wide as a character. */
function textOf(text: string, style: ReadStyle, { made }: Walk): readonly Node[] {
  if (!hasLatinQuotes(style("font-family"))) return [made.createTextNode(text)];
  return text
    .split(/([‘’“”]+)/)
    .filter((part) => part !== "")
    .map((part) =>
      /[‘’“”]/.test(part)
        ? child(made, "tspan", { "font-family": "Arial, Helvetica, 'Liberation Sans', sans-serif" }, part)
        : made.createTextNode(part),
    );
}

/** Not every program knows a line through the middle of a text, so its baseline is set where that line wants it. */
function sinkBaseline(text: Element, style: ReadStyle): void {
  const by = Number.parseFloat(style("font-size")) * middleOfText;
  const y = Number.parseFloat(text.getAttribute("y") ?? "0");
  text.setAttribute("y", String(Math.round((y + by) * 100) / 100));
}

/** How far the middle of figures and Chinese characters lies above their baseline, as a share of their size. */
const middleOfText = 0.37;

function hasHalo(style: ReadStyle): boolean {
  return style("paint-order").startsWith("stroke") && style("stroke") !== "none";
}

/** A shape that paints nothing, or is hidden. Groups may hold what is shown. */
function isInvisible(element: SVGElement, style: ReadStyle): boolean {
  if (!(element instanceof SVGGeometryElement)) return false;
  if (style("visibility") !== "visible" || element.getAttribute("d") === "") return true;
  const isClear = (paint: string) => paint === "none" || /^rgba\(.*, 0\)$/.test(paint);
  return !element.closest("defs, clipPath") && isClear(style("fill")) && isClear(style("stroke"));
}

function isText(element: Element): boolean {
  return ["text", "tspan", "title", "desc"].includes(element.localName);
}

function reader(element: Element): ReadStyle {
  const style = getComputedStyle(element);
  return (property) => style.getPropertyValue(property);
}

function sizeOf(element: SVGSVGElement): { readonly width: number; readonly height: number } {
  const [width, height] = [element.width.baseVal.value, element.height.baseVal.value];
  return { width, height };
}

function child(
  made: XMLDocument,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text = "",
): Element {
  const element = made.createElementNS(svgNamespace, name);
  setAll(element, attributes);
  if (text !== "") element.textContent = text;
  return element;
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
}

/** What may stand in a picture, and as what; a link is a group there. */
const names: Readonly<Record<string, string>> = Object.fromEntries([
  ...[
    "svg",
    "g",
    "defs",
    "clipPath",
    "linearGradient",
    "radialGradient",
    "stop",
    "pattern",
    "marker",
    "use",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
  ].map((name) => [name, name]),
  ["a", "g"],
]);

const geometry = [
  "id",
  "d",
  "x",
  "y",
  "x1",
  "y1",
  "x2",
  "y2",
  "cx",
  "cy",
  "r",
  "rx",
  "ry",
  "dx",
  "dy",
  "width",
  "height",
  "points",
  "transform",
  "rotate",
  "offset",
  "patternUnits",
  "patternTransform",
  "gradientUnits",
  "gradientTransform",
  "clipPathUnits",
  "viewBox",
  "refX",
  "refY",
  "orient",
  "markerWidth",
  "markerHeight",
  "markerUnits",
] as const;
