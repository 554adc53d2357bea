import { mapMessages } from "../i18n/messages/map.ts";
import { messagesIn } from "../i18n/messages.ts";
import { boxAround, overlapArea, type Box } from "./boxes.ts";
import { linked, middle } from "./groups.ts";
import { inTwoLines, type LabelRequest, type Obstacles } from "./labels.ts";
import type { LayoutNode } from "./layoutNodes.ts";
import { distancePx, project, type Pixel } from "./mercator.ts";
import type { Named, Scene } from "./scene.ts";

/** Bodies at one point, or at points too close to tell apart. */
export interface LayoutSite {
  readonly id: string;
  readonly pixel: Pixel;
  /** Where the marker is drawn: off the point when a hub stands there. */
  readonly drawnAt: Pixel;
  readonly name: string;
  readonly entities: readonly Named[];
  /** How exactly the selected body is known, in words. */
  readonly within: string | null;
  /** The selected body, or the only one, is announced and no more: drawn hollow and dashed. */
  readonly isPlanned: boolean;
  readonly isSelected: boolean;
  readonly isDimmed: boolean;
}

const siteNameSize = 12;
const mergeSitesPx = 15;
const mergeIntoHubPx = 26;
/** Bodies within a city show from this zoom on. */
export const siteZoom = 10;

/** Sites from their zoom on; the selected one always. Those at a hub hang on it, so that both can be reached. */
export function sitesOf(
  scene: Scene,
  {
    nodes,
    zoom,
    obstacles,
  }: { readonly nodes: readonly LayoutNode[]; readonly zoom: number; readonly obstacles: Obstacles },
): readonly LayoutSite[] {
  const words = messagesIn(mapMessages, scene.language);
  const shown = scene.sites.filter((site) => zoom >= siteZoom || site.isSelected);
  const hubs = nodes.filter((node) => node.kind !== "city");
  const anchored = shown.map((site) => {
    const own = project(site.position, zoom);
    const hub = hubs.find((node) => distancePx(node.pixel, own) < mergeIntoHubPx);
    return { site, pixel: hub?.pixel ?? own, hub };
  });
  return linked(anchored, mergeSitesPx).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const hub = group.find((member) => member.hub)?.hub;
    const pixel = hub?.pixel ?? middle(group.map((member) => member.pixel));
    const chosen = group.find(({ site }) => site.isSelected);
    const entities = group.flatMap(({ site }) => site.entities);
    return [
      {
        id: `site:${first.site.id}`,
        pixel,
        drawnAt: hub ? freeCorner(pixel, obstacles) : pixel,
        name: nameOfSites(
          group.map(({ site }) => site.name),
          hub?.name,
          entities,
          words,
        ),
        entities,
        within: chosen?.site.within ?? null,
        isPlanned: chosen ? chosen.site.isPlanned : entities.length === 1 && first.site.isPlanned,
        isSelected: chosen !== undefined,
        isDimmed: group.every(({ site }) => site.isDimmed),
      } satisfies LayoutSite,
    ];
  });
}

/** The corner beside a hub that no name covers and the fewest lines cross. */
function freeCorner([x, y]: Pixel, { boxes, points }: Obstacles): Pixel {
  const corners = [
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ] as const;
  const counted = corners.map(([dx, dy]) => {
    const pixel: Pixel = [x + 14 * dx, y + 14 * dy];
    const covered = boxes.reduce((sum, box) => sum + overlapArea(box, boxAround(pixel, 15, 15)), 0);
    return { pixel, crossed: covered + 4 * points.filter((point) => distancePx(point, pixel) < 11).length };
  });
  return counted.reduce((a, b) => (b.crossed < a.crossed ? b : a)).pixel;
}

function nameOfSites(
  names: readonly string[],
  hub: string | undefined,
  entities: readonly Named[],
  words: (typeof mapMessages)["en"],
): string {
  if (hub !== undefined) return words.placesHere(hub, entities.length);
  const [first = ""] = names;
  return names.length === 1 ? first : words.siteStack(entities[0]?.name ?? first, entities.length);
}

/** Room the drawn marker takes, from its centre. Dashes around a number need to stand off it. */
export function siteRadius({ entities, isPlanned }: Pick<LayoutSite, "entities" | "isPlanned">): number {
  if (entities.length === 1) return 5;
  return isPlanned ? 9.5 : 8;
}

/** The room of a marker, at its own place or, in px of the frame, where the frame shows it. */
export function siteBox(site: LayoutSite, at: Pixel = site.drawnAt): Box {
  return boxAround(at, 2 * siteRadius(site), 2 * siteRadius(site));
}

export function siteRequests(
  scene: Scene,
  sites: readonly LayoutSite[],
  { isForWall }: { readonly isForWall: boolean },
): readonly LabelRequest[] {
  const most = isForWall ? 190 : Number.POSITIVE_INFINITY;
  return [...sites]
    .sort((a, b) => Number(b.isSelected) - Number(a.isSelected))
    .filter((site) => site.drawnAt === site.pixel || site.isSelected)
    .map(
      (site): LabelRequest => ({
        id: site.id,
        at: site.drawnAt,
        clearance: siteRadius(site),
        name: inTwoLines(siteLabel(scene, site), { size: siteNameSize, most }),
        note: site.within ?? "",
        needsNote: true,
        nameSize: siteNameSize,
        isRequired: site.isSelected,
        mayStandOff: isForWall,
      }),
    );
}

/** The selected body's own name where it stands in a stack. */
function siteLabel({ selection }: Scene, site: LayoutSite): string {
  const own = selection.type === "entity" && site.entities.find((entity) => entity.id === selection.id);
  return own ? own.name : site.name;
}
