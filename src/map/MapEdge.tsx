import { useMemo } from "react";
import type { Highlight } from "../view/highlight.ts";
import type { Intent } from "../view/intent.ts";
import { isSmallFrame, type FreeCamera, type Size } from "./camera.ts";
import { EdgeTags } from "./EdgeTags.tsx";
import { litTags, type EdgeTag } from "./edgeTags.ts";
import type { InsetPlan } from "./inset.ts";
import type { Layout } from "./layout.ts";
import { MapLeaders } from "./MapLeaders.tsx";
import type { Lights } from "./states.ts";

/** What ties the map to what lies beside it: lines to the inset, and tags for partners beyond the frame. */
export function MapEdge({
  tags,
  layout,
  camera,
  size,
  plan,
  lights,
  hrefOf,
  onIntent,
  onHighlight,
}: {
  tags: readonly EdgeTag[];
  layout: Layout;
  camera: FreeCamera;
  size: Size;
  plan: InsetPlan | undefined;
  lights: Lights;
  hrefOf: (intent: Intent) => string;
  onIntent: (intent: Intent) => void;
  onHighlight: (highlight: Highlight) => void;
}) {
  const lit = useMemo(() => litTags(tags, layout, lights), [tags, layout, lights]);
  return (
    <>
      {plan?.type === "inset" && <MapLeaders plan={plan} camera={camera} size={size} />}
      <EdgeTags
        tags={tags}
        isSmall={isSmallFrame(size)}
        lit={lit}
        hrefOf={hrefOf}
        onIntent={onIntent}
        onHighlight={onHighlight}
      />
    </>
  );
}
