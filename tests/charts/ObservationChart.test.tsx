// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ObservationChart } from "../../src/charts/ObservationChart.tsx";
import type { ChartSpec } from "../../src/domain/chart.ts";
import type { ObservationId } from "../../src/domain/ids.ts";
import { LanguageContext } from "../../src/i18n/messages.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

afterEach(cleanup);

const opened = vi.fn();
const door = (record: string) => ({ record, href: `?evidence=${record}`, isOpen: false, onOpen: () => opened(record) });

function show(chart: ChartSpec) {
  return render(
    <LanguageContext.Provider value="en">
      <ObservationChart dataset={dataset} chart={chart} doorOf={door} />
    </LanguageContext.Provider>,
  );
}

const named = (id: string) => dataset.charts.find((chart) => chart.id === id) as ChartSpec;
const marks = (container: HTMLElement, bound: string) => container.querySelectorAll(`[data-bound="${bound}"]`).length;

describe("a chart", () => {
  it.each(dataset.charts.map((chart) => [chart.id, chart] as const))(
    "%s has a control for each figure, in chart and table",
    async (_, chart) => {
      const { container } = show(chart);
      const records = () =>
        [...container.querySelectorAll("button[data-evidence]")].map((button) => button.getAttribute("data-evidence"));
      for (const id of chart.observations) expect(records()).toContain(id);
      await userEvent.click(screen.getByRole("button", { name: "As a table" }));
      const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
      expect(rows).toHaveLength(chart.observations.length);
      for (const id of chart.observations) expect(records()).toContain(id);
    },
  );

  it("opens the evidence of a figure from its mark", async () => {
    show(named("chart-chancheng-funnel"));
    const [mark] = screen.getAllByRole("button", { name: "100+, Projects and teams talked to" });
    if (mark) await userEvent.click(mark);
    expect(opened).toHaveBeenCalledWith("obs-chan-02");
  });

  it("draws an open end for a floor and a closed one for an exact figure", () => {
    const { container } = show(named("chart-chancheng-funnel"));
    expect(marks(container, "at_least")).toBe(1);
    expect(marks(container, "exact")).toBe(2);
    expect(container.querySelectorAll(".measure-bar__arrow")).toHaveLength(1);
  });

  it("draws the same length for the same share of its scale", () => {
    const { container } = show(named("chart-hetao-standards"));
    const lengths = [...container.querySelectorAll(".measure-bar__body")].map((path) =>
      Number(/H([\d.]+)/.exec(path.getAttribute("d") ?? "")?.[1]),
    );
    const [standards = 0, papers = 0, certified = 0] = lengths;
    expect(papers / standards).toBeCloseTo(23 / 138, 2);
    expect(certified).toBe(standards);
  });

  it("says under a dotted line that what follows has a scale of its own", () => {
    show(named("chart-hetao-standards"));
    expect(screen.getAllByText(/Own scale below/)).toHaveLength(2);
  });

  it("prints the caveat of a group that may stand side by side", () => {
    show(named("chart-facility-size"));
    const group = dataset.comparability.find((one) => one.id === "floor_area");
    expect(screen.getByText(group?.reasoning.en ?? "", { exact: false })).toBeTruthy();
  });

  it("says why it is not drawn, where the figures are not comparable", () => {
    const group = dataset.comparability.find((one) => one.id === "money");
    const { container } = show({
      ...named("chart-facility-size"),
      observations: group?.observations as readonly ObservationId[],
    });
    expect(screen.getByText("Not drawn on one axis")).toBeTruthy();
    expect(container.querySelector("svg")).toBeNull();
  });
});
