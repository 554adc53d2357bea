import type { FreeCamera, Size } from "./camera.ts";
import type { InsetPlan } from "./inset.ts";
import { leadersOf } from "./surroundings.ts";
import "./MapLeaders.css";

/** From the box on the map to the inset that shows it larger. */
export function MapLeaders({
  plan,
  camera,
  size,
}: {
  plan: Extract<InsetPlan, { readonly type: "inset" }>;
  camera: FreeCamera;
  size: Size;
}) {
  const lines = leadersOf(plan, camera, size);
  if (lines.length === 0) return null;
  return (
    <svg className="map-leaders" width={size.width} height={size.height} aria-hidden="true">
      {lines.map(([[x1, y1], [x2, y2]]) => (
        <line key={`${x1},${y1}`} x1={x1} y1={y1} x2={x2} y2={y2} />
      ))}
    </svg>
  );
}
