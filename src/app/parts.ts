import { lazy } from "react";

// Everything beyond the frame loads after the first figures can be read.
const parts = {
  map: () => import("../map/HubMap.tsx"),
  filters: () => import("../features/filters/Filters.tsx"),
  nothingLeft: () => import("./NothingLeft.tsx"),
  overview: () => import("../features/overview/Overview.tsx"),
  hub: () => import("../features/hub-panel/HubPanel.tsx"),
  corridor: () => import("../features/corridor-panel/CorridorPanel.tsx"),
  entity: () => import("../features/entity-card/EntityCard.tsx"),
  evidence: () => import("../features/evidence/EvidenceCard.tsx"),
  events: () => import("../features/event-strip/EventStrip.tsx"),
  sources: () => import("../features/sources-view/SourcesView.tsx"),
  links: () => import("../features/links-view/LinksView.tsx"),
  timeline: () => import("../features/timeline-view/TimelineView.tsx"),
  compare: () => import("../features/compare/CompareView.tsx"),
  hubPicture: () => import("../map/HubPicture.tsx"),
  tray: () => import("../features/compare/CompareTray.tsx"),
  decide: () => import("../features/decide/DecideView.tsx"),
  dossier: () => import("../features/dossier/Dossier.tsx"),
  charts: () => import("../charts/ObservationChart.tsx"),
  palette: () => import("../features/command-palette/CommandPalette.tsx"),
  shortcuts: () => import("../features/shortcut-help/ShortcutHelp.tsx"),
  share: () => import("../features/share/ShareDialog.tsx"),
  link: () => import("../features/share-link/LinkPanel.tsx"),
  picture: () => import("../features/export-picture/PicturePanel.tsx"),
  mapPicture: () => import("../map/mapPicture.tsx"),
  elementShot: () => import("../ui/elementShot.ts"),
  pictureFacts: () => import("../exports/picture/plateModel.ts"),
  raster: () => import("../exports/picture/raster.ts"),
  slides: () => import("../features/export-slides/SlidesPanel.tsx"),
  data: () => import("../features/export-data/DataPanel.tsx"),
  addStep: () => import("./AddStep.tsx"),
  present: () => import("../features/present/PresentView.tsx"),
  speaker: () => import("../features/speaker/SpeakerView.tsx"),
  handout: () => import("../features/handout/Handout.tsx"),
  stillMap: () => import("../map/StillMap.tsx"),
  glidingMap: () => import("../map/GlidingMap.tsx"),
};

export const HubMap = lazy(() => parts.map().then((part) => ({ default: part.HubMap })));
export const Filters = lazy(() => parts.filters().then((part) => ({ default: part.Filters })));
export const NothingLeft = lazy(() => parts.nothingLeft().then((part) => ({ default: part.NothingLeft })));
export const Overview = lazy(() => parts.overview().then((part) => ({ default: part.Overview })));
export const HubPanel = lazy(() => parts.hub().then((part) => ({ default: part.HubPanel })));
export const CorridorPanel = lazy(() => parts.corridor().then((part) => ({ default: part.CorridorPanel })));
export const EntityCard = lazy(() => parts.entity().then((part) => ({ default: part.EntityCard })));
export const EvidenceCard = lazy(() => parts.evidence().then((part) => ({ default: part.EvidenceCard })));
export const EventStrip = lazy(() => parts.events().then((part) => ({ default: part.EventStrip })));
export const SourcesView = lazy(() => parts.sources().then((part) => ({ default: part.SourcesView })));
export const LinksView = lazy(() => parts.links().then((part) => ({ default: part.LinksView })));
export const TimelineView = lazy(() => parts.timeline().then((part) => ({ default: part.TimelineView })));
export const CompareView = lazy(() => parts.compare().then((part) => ({ default: part.CompareView })));
export const HubPicture = lazy(() => parts.hubPicture().then((part) => ({ default: part.HubPicture })));
export const CompareTray = lazy(() => parts.tray().then((part) => ({ default: part.CompareTray })));
export const DecideView = lazy(() => parts.decide().then((part) => ({ default: part.DecideView })));
export const Dossier = lazy(() => parts.dossier().then((part) => ({ default: part.Dossier })));
export const CommandPalette = lazy(() => parts.palette().then((part) => ({ default: part.CommandPalette })));
export const ShortcutHelp = lazy(() => parts.shortcuts().then((part) => ({ default: part.ShortcutHelp })));
export const ShareDialog = lazy(() => parts.share().then((part) => ({ default: part.ShareDialog })));
export const LinkPanel = lazy(() => parts.link().then((part) => ({ default: part.LinkPanel })));
export const PicturePanel = lazy(() => parts.picture().then((part) => ({ default: part.PicturePanel })));
export const SlidesPanel = lazy(() => parts.slides().then((part) => ({ default: part.SlidesPanel })));
export const DataPanel = lazy(() => parts.data().then((part) => ({ default: part.DataPanel })));
export const AddStep = lazy(() => parts.addStep().then((part) => ({ default: part.AddStep })));
export const PresentView = lazy(() => parts.present().then((part) => ({ default: part.PresentView })));
export const SpeakerView = lazy(() => parts.speaker().then((part) => ({ default: part.SpeakerView })));
export const Handout = lazy(() => parts.handout().then((part) => ({ default: part.Handout })));
export const StillMap = lazy(() => parts.stillMap().then((part) => ({ default: part.StillMap })));
export const GlidingMap = lazy(() => parts.glidingMap().then((part) => ({ default: part.GlidingMap })));

/** Not drawn on the page: what makes pictures of it. */
export const loadMapPicture = parts.mapPicture;
export const loadElementShot = parts.elementShot;
export const loadPictureFacts = parts.pictureFacts;
export const loadRaster = parts.raster;

/** Fetches every part, so that the page goes on working without a network. */
export function fetchParts(): void {
  // A part that cannot be fetched now is fetched when it is needed.
  for (const load of Object.values(parts)) load().catch(() => undefined);
}
