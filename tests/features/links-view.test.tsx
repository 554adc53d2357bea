// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LinksView } from "../../src/features/links-view/LinksView.tsx";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

beforeEach(() => window.history.replaceState(null, "", "/"));
afterEach(cleanup);

const show = (search = "") => {
  window.history.replaceState(null, "", `/?view=links${search}`);
  return render(
    <Frame dataset={dataset} language="en">
      <LinksView dataset={dataset} />
    </Frame>,
  );
};
const address = () => new URLSearchParams(window.location.search);
const grid = () => screen.getByRole("grid");
const table = () => within(screen.getByRole("region", { name: "Table of corridors" })).getByRole("table");
const places = () =>
  within(table())
    .getAllByRole("rowheader")
    .map((header) => header.textContent);

describe("the view of links", () => {
  it("says how many links there are, how many join two places, and how many no map can draw", () => {
    show();
    expect(
      screen.getByText(/68 links: 29 between two places, in 12 corridors; 39 that the map cannot draw/),
    ).toBeTruthy();
    expect(screen.getByText(/28 no city stated for one end/)).toBeTruthy();
  });

  it("the links in the list of those that cannot be drawn all lead to their evidence", () => {
    show();
    const section = screen.getByRole("region", { name: "Links the map cannot draw" });
    const marks = section.querySelectorAll("[data-evidence]");
    expect(new Set([...marks].map((mark) => mark.getAttribute("data-evidence"))).size).toBe(39);
  });

  it("a filter that leaves nothing is named, and can be cleared", async () => {
    show("&family=capital&hubs=chancheng");
    expect(
      screen.getByText(/Without the family filter \d+ links would; without the hub filter \d+ links would/),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Clear all" }));
    expect(address().get("family")).toBeNull();
    expect(grid()).toBeTruthy();
  });
});

describe("the matrix on the page", () => {
  it("is one stop of the Tab key, and arrows reach cells without a link, which say so", async () => {
    show();
    const stops = grid().querySelectorAll('[tabindex="0"]');
    expect(stops).toHaveLength(1);
    (stops[0] as HTMLElement).focus();
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Xili Lake to Hetao: 1 link one way/);
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement?.textContent).toBe("Xili Lake to Nanshan: no link in the sources");
    expect([...grid().querySelectorAll('[tabindex="0"]')]).toEqual([document.activeElement]);
    await userEvent.keyboard("{Home}");
    expect(document.activeElement?.textContent).toBe("Xili Lake");
  });

  it("a cell selects its corridor, and both cells of the pair show it", async () => {
    show();
    await userEvent.click(within(grid()).getByRole("link", { name: /^Hetao to Hong Kong SAR/ }));
    expect(address().get("corridor")).toBe("hetao~hong-kong");
    expect(address().get("view")).toBe("links");
    expect(grid().querySelectorAll('[aria-selected="true"]')).toHaveLength(2);
  });

  it("pointing at a row of the table lights both cells of its corridor and the places at its ends", async () => {
    show();
    const row = within(table()).getByRole("row", { name: /Changsha ETZ.*Xi'an/ });
    await userEvent.hover(row);
    const lit = [...grid().querySelectorAll('[data-lit="true"]')].map((cell) => cell.textContent);
    expect(lit).toHaveLength(6);
    expect(lit.filter((text) => text === "Xi'an" || text === "Changsha ETZ")).toHaveLength(4);
    await userEvent.unhover(row);
    expect(grid().querySelectorAll('[data-lit="true"]')).toHaveLength(0);
  });
});

describe("the table on the page", () => {
  it("a header sorts it, says so, and writes it into the address", async () => {
    show();
    const header = within(table()).getByRole("columnheader", { name: "Distance" });
    expect(header.getAttribute("aria-sort")).toBe("none");
    await userEvent.click(within(header).getByRole("button"));
    expect(address().get("sort")).toBe("distance");
    expect(header.getAttribute("aria-sort")).toBe("ascending");
    expect(places()[0]).toMatch(/Shenzhen.*Xili Lake/);
    await userEvent.click(within(header).getByRole("button"));
    expect(address().get("sort")).toBe("-distance");
    expect(places()[0]).toMatch(/Changsha ETZ.*Shanghai/);
  });

  it("an unknown column in the address is said in words", () => {
    show("&sort=-beauty");
    expect(screen.getByText(/asks to sort by “beauty”/)).toBeTruthy();
    expect(places()).toHaveLength(12);
  });

  it("the search narrows rows and undrawn links and says to how many; hostile words are plain words", async () => {
    show();
    const box = screen.getByRole("searchbox", { name: "Find in the table" });
    await userEvent.click(box);
    await userEvent.paste("xi'an");
    expect(places()).toHaveLength(1);
    expect(screen.getByRole("status").textContent).toMatch(
      /^found in 1 of 12 corridors and \d+ of 39 links off the map/,
    );
    await userEvent.clear(box);
    await userEvent.paste("<img src=x onerror=alert(1)>");
    expect(screen.getByText("No corridor contains these words.")).toBeTruthy();
    expect(document.querySelector("img")).toBeNull();
  });

  it("a row opens to its links, each with its evidence", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: "Show 3 links, Changsha ETZ and Shanghai" }));
    const links = screen.getByRole("list", { name: "Links, Changsha ETZ and Shanghai" });
    expect(within(links).getAllByRole("listitem")).toHaveLength(3);
    await userEvent.click(within(links).getAllByRole("link", { name: /^Source of/ })[0] as HTMLElement);
    expect(address().get("evidence")).toMatch(/^link-cs-/);
  });

  it("the selected corridor's row says that it is the current one", () => {
    show("&corridor=changsha-etz~xian");
    const current = within(table()).getAllByRole("rowheader", { current: true });
    expect(current.map((header) => header.textContent)).toEqual([expect.stringMatching(/Changsha ETZ.*Xi'an/)]);
  });
});
