import { boxAround, type Box } from "./boxes.ts";
import type { FreeCamera, Size } from "./camera.ts";
import { layoutScene, type Layout } from "./layout.ts";
import { project } from "./mercator.ts";
import type { Scene } from "./scene.ts";

const mergePx = 11;

/** Made to show close hubs apart: names without second lines, markers merged only when they touch. */
export function insetLayout(scene: Scene, camera: FreeCamera, size: Size): Layout {
  const frame = boxAround(project(camera.center, camera.zoom), size.width - 14, size.height - 8);
  return layoutScene(scene, camera.zoom, {
    mergePx,
    hasNotes: false,
    hasLeaders: true,
    frame,
    covered: furniture(frame),
  });
}

/** The title and the scale bar. */
function furniture({ left, top, right }: Box): readonly Box[] {
  return [
    { left, top, right: left + 96, bottom: top + 20 },
    { left: right - 108, top, right, bottom: top + 20 },
  ];
}
