export interface ElementShot<Facts> {
  /** A PNG that lies in the address itself. */
  readonly dataUrl: string;
  /** In px of the page. */
  readonly width: number;
  readonly height: number;
  /** What was read off the element as it was in the picture. */
  readonly facts: Facts;
}

/**
 * A picture of an element: all of it, however far it can be scrolled, without its controls (`data-tool`). It is set again in
 * an SVG document of its own that takes along the style sheets of the page, so that it is laid out as the page lays it out:
 * libraries that copy computed styles instead take seconds and break lines where the page does not. The element itself is
 * left alone.
 */
export async function elementShot<Facts>(
  element: HTMLElement,
  {
    ratioFor,
    read,
  }: {
    /** How many pixels a px becomes. */
    readonly ratioFor: (size: Size) => number;
    readonly read: (shown: HTMLElement) => Facts;
  },
): Promise<ElementShot<Facts>> {
  const styles = await styleSheets();
  const { sheet, discard } = spreadOut(element);
  try {
    const size = { width: sheet.offsetWidth, height: sheet.offsetHeight };
    const [facts, svg] = [read(sheet), documentOf(sheet, size, styles)];
    return { ...size, facts, dataUrl: await painted(svg, size, ratioFor(size)) };
  } finally {
    discard();
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A copy out of sight: without controls, and a long panel in columns, so that it is no ribbon. */
function spreadOut(part: HTMLElement): { readonly sheet: HTMLElement; readonly discard: () => void } {
  const sheet = part.cloneNode(true);
  if (!(sheet instanceof HTMLElement) || !part.parentElement) throw new Error("no part of the page to copy");
  for (const tool of sheet.querySelectorAll("[data-tool], .visually-hidden")) tool.remove();
  const width = part.offsetWidth;
  Object.assign(sheet.style, { position: "absolute", left: "-100000px", top: "0", width: `${width}px` });
  sheet.inert = true;
  part.parentElement.append(sheet);
  unroll(sheet);
  if (width < widestColumn) setInColumns(sheet, width);
  return { sheet, discard: () => sheet.remove() };
}

/** Whatever scrolls inside is as large as what it holds. */
function unroll(sheet: HTMLElement): void {
  sheet.style.height = "auto";
  for (const scroller of [sheet, ...sheet.querySelectorAll<HTMLElement>("*")]) {
    const { overflowX, overflowY } = getComputedStyle(scroller);
    if (![overflowX, overflowY].some((overflow) => overflow === "auto" || overflow === "scroll")) continue;
    const beyond = scroller.scrollWidth - scroller.clientWidth;
    if (beyond > 0) sheet.style.width = `${sheet.offsetWidth + beyond}px`;
    Object.assign(scroller.style, { overflow: "visible", height: "auto", maxHeight: "none" });
  }
}

/** Wider than a panel ever is: a view that is laid out by itself. */
const widestColumn = 640;
/** Four columns of a panel are as wide as a page. */
const mostColumns = 4;
const columnGap = 36;

function setInColumns(sheet: HTMLElement, width: number): void {
  const columns = Math.min(mostColumns, Math.round(Math.sqrt(sheet.offsetHeight / (0.75 * width))));
  const holder = sectionHolder(sheet);
  if (columns < 2 || !holder) return;
  const { paddingLeft, paddingRight } = getComputedStyle(holder);
  const column = holder.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  sheet.style.width = `${width + (columns - 1) * (column + columnGap)}px`;
  Object.assign(holder.style, { columnCount: String(columns), columnGap: `${columnGap}px` });
  for (const block of holder.querySelectorAll<HTMLElement>(".section, .group, li, tr, p")) {
    block.style.breakInside = "avoid";
  }
}

/** The element whose children the sections of a panel are. */
function sectionHolder(sheet: HTMLElement): HTMLElement | null {
  const [first, second] = sheet.querySelectorAll(".section");
  let holder = first?.parentElement ?? null;
  while (holder && second && !holder.contains(second)) holder = holder.parentElement;
  return second ? holder : null;
}

/** The sheet with its ancestors, which style sheets ask about, as wide as the window, which they ask about too. */
function documentOf(sheet: HTMLElement, { width, height }: Size, styles: string): string {
  const made = document.implementation.createDocument(svgNamespace, "svg");
  const root = made.documentElement;
  const { lang, dataset } = document.documentElement;
  root.setAttributeNS(xmlNamespace, "xml:lang", lang);
  if (dataset.theme) root.setAttribute("data-theme", dataset.theme);
  root.setAttribute("width", String(Math.max(width, window.innerWidth)));
  root.setAttribute("height", String(height));
  const style = made.createElementNS(svgNamespace, "style");
  style.textContent = styles;
  const holder = made.createElementNS(svgNamespace, "foreignObject");
  for (const [key, value] of Object.entries({ x: 0, y: 0, width, height })) holder.setAttribute(key, String(value));
  const page = made.importNode(ancestorsAround(sheet), true);
  holder.append(page);
  root.append(style, holder);
  return new XMLSerializer().serializeToString(root);
}

const svgNamespace = "http://www.w3.org/2000/svg";
const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

/** Empty copies of all ancestors, one in the other, that take part in no layout, and the sheet in the innermost. */
function ancestorsAround(sheet: HTMLElement): HTMLElement {
  const copy = sheet.cloneNode(true);
  if (copy instanceof HTMLElement) Object.assign(copy.style, { left: "0", top: "0" });
  let outer: Node = copy;
  for (let ancestor = sheet.parentElement; ancestor; ancestor = ancestor.parentElement) {
    const isPage = ancestor === document.documentElement || ancestor === document.body;
    const shell = isPage ? document.createElement("div") : ancestor.cloneNode(false);
    if (!(shell instanceof HTMLElement)) continue;
    shell.style.cssText = `${noLayout}; width: ${ancestor.clientWidth}px; height: ${ancestor.clientHeight}px`;
    shell.append(outer);
    outer = shell;
  }
  const body = document.createElement("div");
  // As an attribute: set as a style, the shorthand with a variable in it would be lost.
  body.setAttribute("style", "color: var(--ink); font: var(--body); font-variant-numeric: tabular-nums lining-nums");
  body.append(outer);
  return body;
}

const noLayout =
  "display: block; position: static; margin: 0; padding: 0; border: 0; inset: auto; min-width: 0; min-height: 0; " +
  "max-width: none; max-height: none; overflow: visible; transform: none; clip-path: none; opacity: 1";

/** As they were written: a browser's own account of a rule loses a shorthand with a variable in it. */
async function styleSheets(): Promise<string> {
  const texts = [...document.styleSheets].map(async ({ ownerNode, href }) => {
    if (ownerNode instanceof HTMLStyleElement) return ownerNode.textContent;
    return href === null ? "" : (await fetch(href)).text();
  });
  return (await Promise.all(texts)).join("\n");
}

async function painted(svg: string, { width, height }: Size, pixelRatio: number): Promise<string> {
  const image = new Image();
  // Browsers do not let a canvas be read that a blob with HTML in it was painted on.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: Math.round(width * pixelRatio), height: Math.round(height * pixelRatio) });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas of this size");
  context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, image.width * pixelRatio, image.height * pixelRatio);
  return canvas.toDataURL("image/png");
}
