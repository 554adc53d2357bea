import type { Stamp } from "../stamp.ts";
import type { Shown } from "../viewTitle.ts";
import type { Scope } from "./recordSets.ts";

/** "corridor-atlas-2026.11.1-hetao-figures.csv": plain letters, so that any system and any archive keeps it. */
export function fileName(
  { dataset }: Pick<Stamp, "dataset">,
  about: { readonly shown: Shown; readonly scope: Scope; readonly what: string | null },
  ending: string,
): string {
  const subject = about.scope === "everything" ? "everything" : subjectOf(about.shown);
  const parts = ["corridor-atlas", dataset.version, subject, about.what].filter((part) => part !== null);
  return `${parts.map(plain).join("-")}.${ending}`;
}

/** What a view is about in plain letters: an id, the hubs compared, or the page. */
export function subjectOf({ view, story }: Shown): string {
  const { page, selection, compared } = view;
  if (story !== null) return story.id;
  if (page === "compare" || page === "decide") return [page, ...compared].join("-");
  if (selection.type !== "none" && page !== "sources" && page !== "stories") return selection.id;
  return page === "dossier" && compared.length > 0 ? [page, ...compared].join("-") : page;
}

function plain(part: string): string {
  return part
    .toLowerCase()
    .replace(/[^a-z0-9.]+/gu, "-")
    .slice(0, 60);
}
