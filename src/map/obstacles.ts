import type { Box } from "./boxes.ts";
import type { FreeCamera, Size } from "./camera.ts";
import type { Layout } from "./layout.ts";
import { nodeBox } from "./layoutNodes.ts";
import { siteBox } from "./layoutSites.ts";
import { captionBoxes } from "./marks.ts";
import type { Pixel } from "./mercator.ts";
import { moved, toScreen } from "./screen.ts";

/** The room of everything the scene draws with words or a marker, in px of the frame; names stay upright as the map turns. */
export function takenOnScreen(layout: Layout, camera: FreeCamera, size: Size): readonly Box[] {
  const screen = toScreen(camera, size, layout.zoom);
  const carried = (box: Box, at: Pixel): Box => {
    const [x, y] = screen(at);
    return moved(box, [x - at[0], y - at[1]]);
  };
  return [
    ...layout.labels.map(({ box, at }) => carried(box, at)),
    ...layout.marks.map(({ box, pixel }) => carried(box, pixel)),
    ...layout.captions.flatMap((caption) => captionBoxes(caption).map((box) => carried(box, middleOf(box)))),
    ...layout.nodes.map((node) => nodeBox(node, screen(node.pixel))),
    ...layout.sites.map((site) => siteBox(site, screen(site.drawnAt))),
  ];
}

function middleOf({ left, top, right, bottom }: Box): Pixel {
  return [(left + right) / 2, (top + bottom) / 2];
}
