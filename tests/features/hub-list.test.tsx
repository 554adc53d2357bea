// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { applyFilter, noFilter } from "../../src/domain/filter.ts";
import { HubList } from "../../src/features/hub-list/HubList.tsx";
import { hubRows } from "../../src/features/hub-list/model.ts";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

afterEach(cleanup);

describe("the list of hubs", () => {
  it("says how many figures and links each hub has", () => {
    const rows = hubRows(dataset, applyFilter(dataset, noFilter), false, "en");
    expect(rows.map((row) => [row.id, row.figures, row.links])).toEqual([
      ["xili-lake", 9, 15],
      ["hetao", 25, 30],
      ["nanshan", 0, 6],
      ["chancheng", 8, 6],
      ["changsha-etz", 15, 13],
    ]);
  });

  it("says none, in words, where a hub has no figure, and where a hub lies inside another", () => {
    render(
      <Frame dataset={dataset} language="en">
        <HubList dataset={dataset} />
      </Frame>,
    );
    expect(screen.getByRole("link", { name: /Nanshan District/ }).textContent).toContain("none / 6");
    expect(screen.getByRole("link", { name: /Xili Lake/ }).textContent).toContain("inside Nanshan");
  });

  it("selects a hub, and says so", async () => {
    window.history.replaceState(null, "", "/");
    render(
      <Frame dataset={dataset} language="en">
        <HubList dataset={dataset} />
      </Frame>,
    );
    await userEvent.click(screen.getByRole("link", { name: /Hetao/ }));
    expect(window.location.search).toBe("?hub=hetao");
    expect(screen.getByRole("link", { current: true }).textContent).toContain("Hetao");
  });

  it("ends with the version of the dataset, which leads to the change log", async () => {
    window.history.replaceState(null, "", "/?hub=hetao");
    render(
      <Frame dataset={dataset} language="en">
        <HubList dataset={dataset} />
      </Frame>,
    );
    const link = screen.getByRole("link", { name: `Data ${dataset.version}: see the change log` });
    expect(link.getAttribute("href")).toMatch(/^\?view=sources.*#changes$/u);
    const asked = vi.fn();
    window.addEventListener("hashchange", asked);
    await userEvent.click(link);
    window.removeEventListener("hashchange", asked);
    expect([new URLSearchParams(window.location.search).get("view"), window.location.hash]).toEqual([
      "sources",
      "#changes",
    ]);
    expect(asked).toHaveBeenCalled();
  });
});
