import { domToPng } from "modern-screenshot";

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
 * A picture of an element: all of it, however far it can be scrolled, without its controls (`data-tool`). The element
 * itself is left alone; what is painted is a copy beside it.
 */
export async function elementShot<Facts>(
  element: HTMLElement,
  { pixelRatio, read }: { readonly pixelRatio: number; readonly read: (shown: HTMLElement) => Facts },
): Promise<ElementShot<Facts>> {
  const { sheet, discard } = spreadOut(element);
  try {
    const [width, height] = [sheet.offsetWidth, sheet.offsetHeight];
    const facts = read(sheet);
    const dataUrl = await domToPng(sheet, {
      width,
      height,
      scale: pixelRatio,
      backgroundColor: getComputedStyle(document.documentElement).backgroundColor,
      // The faces are those of the machine; nothing is fetched.
      font: false,
      style: { position: "static" },
      includeStyleProperties: [...painted],
    });
    return { dataUrl, width, height, facts };
  } finally {
    discard();
  }
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

/** What can be seen of a style. Copying all four hundred properties of every element takes seconds. */
const painted = [
  "display",
  "position",
  "inset",
  "top",
  "right",
  "bottom",
  "left",
  "z-index",
  "width",
  "height",
  "min-width",
  "min-height",
  "max-width",
  "max-height",
  "margin-top",
  "margin-right",
  "margin-bottom",
  "margin-left",
  "padding-top",
  "padding-right",
  "padding-bottom",
  "padding-left",
  "box-sizing",
  "border-top-width",
  "border-right-width",
  "border-bottom-width",
  "border-left-width",
  "border-top-style",
  "border-right-style",
  "border-bottom-style",
  "border-left-style",
  "border-top-color",
  "border-right-color",
  "border-bottom-color",
  "border-left-color",
  "border-top-left-radius",
  "border-top-right-radius",
  "border-bottom-left-radius",
  "border-bottom-right-radius",
  "border-collapse",
  "border-spacing",
  "outline-width",
  "outline-style",
  "outline-color",
  "outline-offset",
  "background-color",
  "background-image",
  "background-position",
  "background-size",
  "background-repeat",
  "color",
  "opacity",
  "visibility",
  "overflow-x",
  "overflow-y",
  "clip-path",
  "transform",
  "transform-origin",
  "rotate",
  "translate",
  "mask-image",
  "mask-size",
  "mask-position",
  "mask-repeat",
  "box-shadow",
  "accent-color",
  "flex-grow",
  "flex-shrink",
  "flex-basis",
  "flex-direction",
  "flex-wrap",
  "align-items",
  "align-content",
  "align-self",
  "justify-content",
  "justify-items",
  "justify-self",
  "order",
  "row-gap",
  "column-gap",
  "grid-template-columns",
  "grid-template-rows",
  "grid-template-areas",
  "grid-auto-flow",
  "grid-auto-rows",
  "grid-auto-columns",
  "grid-column-start",
  "grid-column-end",
  "grid-row-start",
  "grid-row-end",
  "column-count",
  "column-span",
  "break-inside",
  "float",
  "clear",
  "vertical-align",
  "table-layout",
  "caption-side",
  "list-style-type",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "font-variant-numeric",
  "line-height",
  "letter-spacing",
  "text-align",
  "text-indent",
  "text-transform",
  "text-overflow",
  "text-wrap-mode",
  "text-wrap-style",
  "text-decoration-line",
  "text-decoration-color",
  "text-decoration-style",
  "text-decoration-thickness",
  "text-underline-offset",
  "white-space-collapse",
  "overflow-wrap",
  "word-break",
  "writing-mode",
  "direction",
  "appearance",
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
  "vector-effect",
  "text-orientation",
] as const;
