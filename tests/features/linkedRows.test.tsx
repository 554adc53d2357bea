// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { findCorridor } from "../../src/domain/corridor.ts";
import { get } from "../../src/domain/dataset.ts";
import { CorridorPanel } from "../../src/features/corridor-panel/CorridorPanel.tsx";
import { EventsTab } from "../../src/features/hub-panel/EventsTab.tsx";
import { FiguresTab } from "../../src/features/hub-panel/FiguresTab.tsx";
import { LinksTab } from "../../src/features/hub-panel/LinksTab.tsx";
import type { Scope } from "../../src/features/hub-panel/model.ts";
import { matrix } from "../../src/features/overview/model.ts";
import { SectorMatrix } from "../../src/features/overview/SectorMatrix.tsx";
import { noFilter } from "../../src/domain/filter.ts";
import { useLinkedRows } from "../../src/view/useLinkedRows.ts";
import { useHighlight } from "../../src/view/useView.ts";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

afterEach(cleanup);

/** Says what is pointed at, and stands for the map: its buttons point at things. */
function Elsewhere({ points }: { points: readonly Parameters<ReturnType<typeof useHighlight>["setHighlight"]>[0][] }) {
  const { highlight, setHighlight } = useHighlight();
  return (
    <>
      <output>{highlight ? `${highlight.type}:${highlight.id}` : "nothing"}</output>
      {points.map((point) => (
        <button key={JSON.stringify(point)} type="button" onClick={() => setHighlight(point)}>
          point at {point ? point.id : "nothing"}
        </button>
      ))}
    </>
  );
}

const hub = get(dataset.byId.hub, "hetao" as Scope["hub"]["id"]);
const scope: Scope = { dataset, hub, filter: noFilter, language: "en" };

function show(part: React.ReactNode, points: Parameters<typeof Elsewhere>[0]["points"] = []) {
  render(
    <Frame dataset={dataset} language="en">
      {part}
      <Elsewhere points={points} />
    </Frame>,
  );
}

const lit = () => [...document.querySelectorAll('[data-lit="true"]')];
const pointedAt = () => screen.getByRole("status").textContent;

function expectLinked(record: string, type: string, id = record): void {
  const row = document.querySelector(`[data-evidence="${record}"]`)?.closest("[data-lit]");
  if (!row) throw new Error(`no row for ${record}`);
  fireEvent.pointerEnter(row);
  expect(pointedAt()).toBe(`${type}:${id}`);
  expect(lit()).toContain(row);
  fireEvent.pointerLeave(row);
  expect(pointedAt()).toBe("nothing");
  expect(lit()).toEqual([]);
}

test("a link's row lights its link, by pointer and by focus", () => {
  show(<LinksTab scope={scope} />);
  const link = dataset.links.find(({ from, to }) => from.hub === hub.id || to.hub === hub.id);
  expectLinked(link?.id ?? "", "link");
  const control = document.querySelector<HTMLElement>(`[data-evidence="${link?.id}"]`);
  fireEvent.focus(control ?? document.body);
  expect(pointedAt()).toBe(`link:${link?.id}`);
});

test("a figure's card and an event's row light themselves and their hub", () => {
  show(
    <>
      <FiguresTab scope={scope} />
      <EventsTab scope={scope} />
    </>,
  );
  expectLinked(dataset.observations.find((observation) => observation.hub === hub.id)?.id ?? "", "observation");
  expectLinked(dataset.events.find((event) => event.hub === hub.id)?.id ?? "", "event");
});

test("pointing at a corridor on the map lights the rows of its links, and no others", () => {
  const corridor = findCorridor(dataset, "hetao~hong-kong");
  show(<LinksTab scope={scope} />, [{ type: "corridor", id: "hetao~hong-kong" }]);
  fireEvent.click(screen.getByRole("button", { name: "point at hetao~hong-kong" }));
  const rows = lit().map((row) => row.querySelector("[data-evidence]")?.getAttribute("data-evidence"));
  expect(rows.sort()).toEqual(corridor?.links.map(({ id }) => id as string).sort());
});

test("a corridor's panel lights link by link", () => {
  const corridor = findCorridor(dataset, "hetao~hong-kong");
  if (!corridor) throw new Error("no corridor");
  show(<CorridorPanel dataset={dataset} corridor={corridor} />);
  expectLinked(corridor.links[0]?.id ?? "", "link");
});

test("a row of the sector matrix lights its sector and the columns of the hubs it is named for", () => {
  show(<SectorMatrix matrix={matrix(dataset, noFilter, "en")} />);
  const row = screen.getByRole("row", { name: /Biomed/ });
  fireEvent.pointerEnter(row);
  expect(pointedAt()).toBe("sector:biomed");
  const named = dataset.mentions.filter(({ sector }) => sector === "biomed").map((mention) => mention.hub);
  for (const { id, name } of dataset.hubs.filter((one) => named.includes(one.id))) {
    const column = screen.getByRole("link", { name: name.en }).closest("th");
    expect([id, column?.dataset.lit]).toEqual([id, "true"]);
  }
  expect(within(row).getAllByRole("button").length).toBeGreaterThan(1);
});

/** Counts how often it is drawn. */
function Rows({ onDrawn }: { onDrawn: () => void }) {
  const linked = useLinkedRows("link");
  onDrawn();
  return <p {...linked("link-chan-01")} />;
}

test("a list is drawn again only when other rows of its own type light up", () => {
  const onDrawn = vi.fn<() => void>();
  const link = dataset.links[0]?.id ?? "";
  show(<Rows onDrawn={onDrawn} />, [
    { type: "hub", id: "hetao" },
    { type: "link", id: link },
  ]);
  const before = onDrawn.mock.calls.length;
  fireEvent.click(screen.getByRole("button", { name: "point at hetao" }));
  expect(onDrawn).toHaveBeenCalledTimes(before);
  fireEvent.click(screen.getByRole("button", { name: `point at ${link}` }));
  expect(onDrawn).toHaveBeenCalledTimes(before + 1);
});
