import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Language } from "../domain/text.ts";
import { LanguageContext } from "../i18n/messages.ts";
import { selfContainedSvg } from "./selfContainedSvg.ts";

/**
 * Draws an SVG in a part of the page that nobody sees, in the theme and the language asked for, whatever those of the page
 * are, and returns it as a document of its own. It has to be complete with its first drawing.
 */
export function drawnSvg(
  picture: ReactNode,
  { language, theme, prefix }: { readonly language: Language; readonly theme: string; readonly prefix: string },
): string {
  const holder = document.createElement("div");
  holder.lang = language;
  holder.dataset.theme = theme;
  // Nobody hears it or tabs into it either.
  holder.inert = true;
  holder.style.cssText = "position: fixed; inset: 0 auto auto -100000px; contain: strict; width: 1px; height: 1px";
  document.body.append(holder);
  const root = createRoot(holder);
  try {
    flushSync(() => root.render(<LanguageContext.Provider value={language}>{picture}</LanguageContext.Provider>));
    const svg = holder.querySelector("svg");
    if (!svg) throw new Error("nothing was drawn");
    return selfContainedSvg(svg, { prefix });
  } finally {
    root.unmount();
    holder.remove();
  }
}
