import type { Language } from "../../domain/text.ts";
import { formatView } from "../../view/url.ts";
import type { Theme, View } from "../../view/view.ts";

/** How a view is to stand in another page. */
export interface Embedding {
  /** In px; null fills the width there is. */
  readonly width: number | null;
  readonly height: number;
  /** Null: that of each visitor. */
  readonly language: Language | null;
  readonly theme: Theme | null;
  /** The origin of the page it may talk to; null: it talks to nobody. */
  readonly host: string | null;
}

export const usualEmbedding: Embedding = { width: null, height: 480, language: null, theme: null, host: null };

/** The smallest and largest frame that is offered, in px. */
export const frameRange = { width: [320, 3840], height: [240, 2160] } as const;

/** The view as it opens inside another page. */
export function embeddedView(view: View, { language, theme, host }: Embedding): View {
  return { ...view, frame: "embed", language, theme, host };
}

/** The HTML that puts the view into a page. `addressOf` is the full address of a query. */
export function embedCode(
  view: View,
  embedding: Embedding,
  { title, addressOf }: { readonly title: string; readonly addressOf: (search: string) => string },
): string {
  const { width, height } = embedding;
  const attributes: Record<string, string> = {
    src: addressOf(formatView(embeddedView(view, embedding))),
    title,
    width: width === null ? "100%" : String(width),
    height: String(height),
    loading: "lazy",
    referrerpolicy: "no-referrer",
    allow: "fullscreen; clipboard-write",
    style: "border: 0",
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}

/** "https://example.org" of what somebody may type for it, a path or a slash included; null where it is no web address. */
export function originOf(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//iu.test(typed) ? typed : `https://${typed}`;
  if (typed === "" || !URL.canParse(address)) return null;
  const { protocol, origin, hostname } = new URL(address);
  return /^https?:$/u.test(protocol) && hostname !== "" ? origin : null;
}

/** A size in px as typed; null where it is none, or beyond the range. */
export function sizeOf(text: string, [least, most]: readonly [number, number]): number | null {
  const number = /^\d{1,5}$/u.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

function escaped(value: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return value.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}
