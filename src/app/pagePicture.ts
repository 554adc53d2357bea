import type { ShootPage } from "../exports/picture/pageShot.ts";
import { loadElementShot } from "./parts.ts";
import { hasMap } from "../view/intent.ts";
import type { View } from "../view/view.ts";

/** The part of the page that a picture can be taken of beside the map: a view's own work, or the panel; null while it is folded away. */
export function findPagePart({ page }: View): HTMLElement | null {
  const places = hasMap(page) && page !== "explore" ? [".atlas__work", ".sheet__body"] : ["#panel"];
  const part = places
    .map((place) => document.querySelector<HTMLElement>(`${place} > :not(.atlas__waiting)`))
    .find((found) => found !== null && found.clientWidth > 0);
  return part ?? null;
}

/** Takes the picture of a part of the page, with what can be read on it. */
export function shootPageOf(part: HTMLElement): ShootPage {
  return async ({ ratioFor }, control) => {
    const { elementShot } = await loadElementShot();
    await settled(part, control?.signal);
    const { facts, ...shot } = await elementShot(part, {
      ratioFor,
      read: (shown) => ({ records: recordsOn(shown), hasMap: shown.querySelector(".scene-picture") !== null }),
    });
    return { ...shot, ...facts };
  };
}

/** Resolves once nothing in the part is still on its way. */
function settled(part: HTMLElement, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!signal?.aborted && part.querySelector('[aria-busy="true"]')) return;
      observer.disconnect();
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(part, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-busy"] });
    signal?.addEventListener("abort", look);
    look();
  });
}

function recordsOn(shown: HTMLElement): readonly string[] {
  const ids = [...shown.querySelectorAll<HTMLElement>("[data-evidence]")].map(({ dataset }) => dataset.evidence ?? "");
  return [...new Set(ids)];
}
