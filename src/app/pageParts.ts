import { lazy } from "react";

// Parts of the page that are made of other parts: a list of their own, so that no file waits for itself.
const pageParts = {
  share: () => import("./SharePanels.tsx"),
  embed: () => import("./EmbedPage.tsx"),
  host: () => import("./HostTalk.tsx"),
  present: () => import("./PresentPage.tsx"),
  stories: () => import("./StoriesPage.tsx"),
  edition: () => import("./EditionLine.tsx"),
  takeAlong: () => import("./TakeAtlasAlong.tsx"),
};

export const SharePanels = lazy(() => pageParts.share().then((part) => ({ default: part.SharePanels })));
export const EmbedPage = lazy(() => pageParts.embed().then((part) => ({ default: part.EmbedPage })));
export const HostTalk = lazy(() => pageParts.host().then((part) => ({ default: part.HostTalk })));
export const PresentPage = lazy(() => pageParts.present().then((part) => ({ default: part.PresentPage })));
export const SpeakerPage = lazy(() => pageParts.present().then((part) => ({ default: part.SpeakerPage })));
export const HandoutPage = lazy(() => pageParts.present().then((part) => ({ default: part.HandoutPage })));
export const StoriesPage = lazy(() => pageParts.stories().then((part) => ({ default: part.StoriesPage })));
export const EditionLine = lazy(() => pageParts.edition().then((part) => ({ default: part.EditionLine })));
export const TakeAtlasAlong = lazy(() => pageParts.takeAlong().then((part) => ({ default: part.TakeAtlasAlong })));

/** Fetches these, so that the page goes on working without a network. */
export function fetchPageParts(): void {
  for (const load of Object.values(pageParts)) load().catch(() => undefined);
}
