import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corridorsOf } from "../../src/domain/corridor.ts";
import { pointOn, tangentOn } from "../../src/map/arcGeometry.ts";
import { boxAround, overlapArea, type Box } from "../../src/map/boxes.ts";
import { cameraFor, closerCamera, leastMove, presetBounds, resolveCamera, sameCamera } from "../../src/map/camera.ts";
import { layoutScene } from "../../src/map/layout.ts";
import { nodeRadius } from "../../src/map/layoutNodes.ts";
import { metresPerPixel, project, unproject } from "../../src/map/mercator.ts";
import { scaleBar } from "../../src/map/scaleBar.ts";
import { buildScene } from "../../src/map/scene.ts";
import { highlightOf, intentOf, targetAt } from "../../src/map/target.ts";
import { defaultView } from "../../src/view/view.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const scene = buildScene({ dataset, view: defaultView, language: "zh-Hans", theme: "light" });
const size = { width: 760, height: 700 };
const zoom = fc.double({ min: 3.2, max: 12, noNaN: true });

describe("nothing collides", () => {
  test("marks overlap neither each other nor markers nor names, at any zoom", () => {
    fc.assert(
      fc.property(zoom, (at) => {
        const { marks, nodes, labels } = layoutScene(scene, at);
        const others: readonly Box[] = [
          ...nodes.map((node) => boxAround(node.pixel, 2 * nodeRadius(node), 2 * nodeRadius(node))),
          ...labels.map(({ box }) => box),
        ];
        marks.forEach(({ box }, i) => {
          for (const other of [...marks.slice(i + 1).map((mark) => mark.box), ...others]) {
            expect(overlapArea(box, other)).toBe(0);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});

test("at the Shenzhen and Bay Area scales every corridor is drawn, apart from those of a cluster's own", () => {
  const drawn = [8, 9.8].map((at) => new Set(layoutScene(scene, at).arcs.flatMap(({ corridors }) => corridors)));
  const all = corridorsOf(dataset).map(({ id }) => id);
  for (const ids of drawn) expect(all.filter((id) => !ids.has(id))).toEqual([]);
});

describe("pointing and choosing", () => {
  const layout = layoutScene(scene, 9.8);
  const at = (id: string) => layout.nodes.find((node) => node.id === id)?.pixel ?? [0, 0];

  test("a hub selects itself, a city the city, an arc its corridor", () => {
    const hub = targetAt(layout, at("hetao"), 6);
    expect(hub && intentOf(hub, layout, size)).toEqual({ type: "select", selection: { type: "hub", id: "hetao" } });
    const city = targetAt(layout, at("hong-kong"), 6);
    expect(city && intentOf(city, layout, size)).toEqual({
      type: "select",
      selection: { type: "entity", id: "hong-kong" },
    });
    const arc = layout.arcs.find(({ corridors }) => corridors.includes("hetao~hong-kong"));
    const middle = arc?.shape.line[Math.floor(arc.shape.line.length / 2)] ?? [0, 0];
    const target = targetAt(layout, [middle[0] + 3, middle[1]], 6);
    expect(target && intentOf(target, layout, size)).toEqual({
      type: "select",
      selection: { type: "corridor", id: "hetao~hong-kong" },
    });
  });

  test("a cluster opens the Shenzhen preset", () => {
    const wide = layoutScene(scene, 4.8);
    const cluster = wide.nodes.find(({ kind }) => kind === "cluster");
    const target = cluster && targetAt(wide, cluster.pixel, 6);
    expect(target && intentOf(target, wide, size)).toEqual({
      type: "move",
      camera: { type: "preset", preset: "shenzhen" },
    });
    expect(highlightOf(target)).toBeNull();
  });

  test("an arc is hit within six px of its edge, and not beyond", () => {
    const wide = layoutScene(scene, 4.8);
    const arc = wide.arcs.find(({ corridors }) => corridors.includes("changsha-etz~xian"));
    const [x, y] = arc ? pointOn(arc.shape.curve, 0.7) : [0, 0];
    const [dx, dy] = arc ? tangentOn(arc.shape.curve, 0.7) : [0, 0];
    const beside = (by: number) => targetAt(wide, [x + dy * by, y - dx * by], 6)?.type;
    const edge = (arc?.shape.width ?? 0) / 2;
    expect([edge + 5.8, -edge - 5.8].map(beside)).toEqual(["arc", "arc"]);
    expect([edge + 6.5, -edge - 6.5].map(beside)).toEqual([undefined, undefined]);
  });
});

describe("camera", () => {
  test("presets show what they promise", () => {
    const { zoom: national } = resolveCamera({ type: "preset", preset: "all" }, size);
    expect(national).toBeGreaterThan(4.4);
    expect(national).toBeLessThan(5);
    expect(resolveCamera({ type: "preset", preset: "shenzhen" }, size).zoom).toBeCloseTo(9.8, 0);
  });

  test("what is in the frame needs no move, what fits needs a pan, the rest a step back", () => {
    const now = cameraFor(presetBounds.shenzhen, size);
    expect(leastMove(now, [114, 22.5, 114.06, 22.55], size)).toBe(now);
    const panned = leastMove(now, [114.5, 22.5, 114.56, 22.55], size);
    expect(panned.zoom).toBe(now.zoom);
    expect(panned.center[1]).toBeCloseTo(now.center[1], 6);
    expect(leastMove(now, [113, 22, 114.5, 23.2], size).zoom).toBeLessThan(now.zoom);
  });

  test("coming closer takes the smallest preset that holds everything", () => {
    expect(
      closerCamera(
        [
          [114, 22.55],
          [113.1, 23],
        ],
        4.8,
        size,
      ),
    ).toEqual({ type: "preset", preset: "bay-area" });
    expect(closerCamera([[113.08, 28.24]], 4.8, size).type).toBe("free");
  });

  test("the same camera is recognised", () => {
    const now = cameraFor(presetBounds.all, size);
    expect(sameCamera(now, { ...now, zoom: now.zoom + 0.001 })).toBe(true);
    expect(sameCamera(now, { ...now, zoom: now.zoom + 0.1 })).toBe(false);
  });
});

test("projecting and back is the same place", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 98, max: 130, noNaN: true }),
      fc.double({ min: 12, max: 44, noNaN: true }),
      zoom,
      (x, y, at) => {
        const [longitude, latitude] = unproject(project([x, y], at), at);
        expect(longitude).toBeCloseTo(x, 8);
        expect(latitude).toBeCloseTo(y, 8);
      },
    ),
  );
});

test("the scale bar is a round distance that fits", () => {
  fc.assert(
    fc.property(zoom, (at) => {
      const { metres, px } = scaleBar(metresPerPixel(22.5, at), 140);
      expect(px).toBeLessThanOrEqual(140);
      expect(px).toBeGreaterThan(140 / 2.6);
      expect(String(metres)).toMatch(/^[125]0*$/);
    }),
  );
});
