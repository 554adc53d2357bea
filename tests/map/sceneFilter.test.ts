import { describe, expect, test } from "vitest";
import { findEnds } from "../../src/domain/corridor.ts";
import { type Direction, noFilter } from "../../src/domain/filter.ts";
import type { HubId } from "../../src/domain/ids.ts";
import type { Link } from "../../src/domain/link.ts";
import { buildScene } from "../../src/map/scene.ts";
import { defaultView } from "../../src/view/view.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const ids = dataset.hubs.map(({ id }) => id);
/** No hub, each hub, each pair of hubs. */
const choices: readonly (readonly HubId[])[] = [
  [],
  ...ids.map((id) => [id]),
  ...ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b])),
];

/** Read off the two ends by hand: which hubs they stand in, and whether the other end is one of the chosen, or any. */
function isWay({ from, to, direction }: Link, way: Direction, hubs: readonly HubId[]): boolean {
  const isChosen = (hub: HubId | null) => hub !== null && (hubs.length === 0 || hubs.includes(hub));
  const leaves = isChosen(from.hub) && !isChosen(to.hub);
  const enters = !isChosen(from.hub) && isChosen(to.hub);
  const joinsHubs = from.hub !== null && to.hub !== null && from.hub !== to.hub;
  if (way === "out") return leaves || (enters && direction === "mutual");
  if (way === "in") return enters || (leaves && direction === "mutual");
  if (hubs.length === 1) return joinsHubs && (isChosen(from.hub) || isChosen(to.hub));
  return joinsHubs && isChosen(from.hub) && isChosen(to.hub);
}

function hasEndIn({ from, to }: Link, hubs: readonly HubId[]): boolean {
  return hubs.length === 0 || hubs.some((hub) => hub === from.hub || hub === to.hub);
}

/** An arc's name made from the ends of a link: corridor, family, heading. */
function arcOf(link: Link): readonly string[] {
  const ends = findEnds(dataset, link);
  if (!ends || link.family === null) return [];
  const corridor = ends
    .map(({ id }) => id)
    .toSorted()
    .join("~");
  return [`${corridor}/${link.family}/${link.direction === "mutual" ? "mutual" : `from-${ends[0].id}`}`];
}

describe.each(["out", "in", "between"] as const)("arcs that run %s", (direction) => {
  test.each(choices.map((hubs) => [hubs.join(" and ") || "all hubs", hubs] as const))(
    "seen from %s are those of the data, no more and no fewer",
    (_, hubs) => {
      const view = { ...defaultView, filter: { ...noFilter, hubs, direction } };
      const { arcs } = buildScene({ dataset, view, language: "en", theme: "light" });
      const links = dataset.links.filter((link) => isWay(link, direction, hubs) && hasEndIn(link, hubs));
      const expected = links.flatMap(arcOf);
      expect(new Set(arcs.map(({ id }) => id))).toEqual(new Set(expected));
      expect(arcs.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
    },
  );
});

test("seen from all hubs, every drawn link between a hub and elsewhere runs out or in, every mutual one both", () => {
  const arcsOf = (direction: Direction) =>
    buildScene({
      dataset,
      view: { ...defaultView, filter: { ...noFilter, direction } },
      language: "en",
      theme: "light",
    }).arcs;
  const both = arcsOf("out").filter(({ id }) => arcsOf("in").some((arc) => arc.id === id));
  expect(both.length).toBeGreaterThan(0);
  expect(both.every(({ isMutual }) => isMutual)).toBe(true);
  expect(arcsOf("between").map(({ id }) => id)).toContain("hetao~xili-lake/compute/from-xili-lake");
});
