import { lazy } from "react";

// Everything beyond the frame loads after the first figures can be read.
export const HubMap = lazy(() => import("../map/HubMap.tsx").then((part) => ({ default: part.HubMap })));
export const Overview = lazy(() =>
  import("../features/overview/Overview.tsx").then((part) => ({ default: part.Overview })),
);
export const HubPanel = lazy(() =>
  import("../features/hub-panel/HubPanel.tsx").then((part) => ({ default: part.HubPanel })),
);
export const CorridorPanel = lazy(() =>
  import("../features/corridor-panel/CorridorPanel.tsx").then((part) => ({ default: part.CorridorPanel })),
);
export const EntityCard = lazy(() =>
  import("../features/entity-card/EntityCard.tsx").then((part) => ({ default: part.EntityCard })),
);
export const EvidenceCard = lazy(() =>
  import("../features/evidence/EvidenceCard.tsx").then((part) => ({ default: part.EvidenceCard })),
);
export const EventStrip = lazy(() =>
  import("../features/event-strip/EventStrip.tsx").then((part) => ({ default: part.EventStrip })),
);
export const SourcesView = lazy(() =>
  import("../features/sources-view/SourcesView.tsx").then((part) => ({ default: part.SourcesView })),
);
