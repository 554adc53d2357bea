// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EventStrip } from "../../src/features/event-strip/EventStrip.tsx";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

beforeEach(() => {
  window.history.replaceState(null, "", "/");
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(724);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(104);
});
afterEach(cleanup);

const show = () =>
  render(
    <Frame dataset={dataset} language="zh-Hans">
      <EventStrip dataset={dataset} />
    </Frame>,
  );

describe("the timeline", () => {
  it("holds a control for each event, which says hub, date, event and how the date is known", () => {
    const { container } = show();
    const controls = [...container.querySelectorAll("a[data-evidence]")];
    expect(new Set(controls.map((control) => control.getAttribute("data-evidence")))).toEqual(
      new Set(dataset.events.map((event) => event.id)),
    );
    const opening = controls.find((control) => control.getAttribute("data-evidence") === "ev-cs-04");
    expect(opening?.getAttribute("aria-label")).toMatch(/^长沙经开区，2024-10或其后\*，湘沪科技创新论坛/u);
  });

  it("opens the evidence of an event", () => {
    const { container } = show();
    const mark = container.querySelector("a[data-evidence='ev-xili-02']");
    if (mark) fireEvent.click(mark);
    expect(decodeURIComponent(window.location.href)).toContain("ev-xili-02");
  });

  it("names the hub without events", () => {
    const { container } = show();
    expect(container.textContent).toContain("南山：未载");
  });

  it("has a table twin with every event, oldest first", () => {
    show();
    fireEvent.click(screen.getByRole("button", { name: "列成表格" }));
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(26);
    expect(rows[0]?.textContent).toContain("三年行动计划的实施期");
  });

  it("shows the period of the filter, and lets the reader clear it", () => {
    window.history.replaceState(null, "", "/?period=2024-01..2024-06&sector=biomed");
    const { container } = show();
    expect(container.querySelector(".event-strip__period")).not.toBeNull();
    expect(container.querySelector("a[data-evidence='ev-chan-04']")?.getAttribute("data-out")).toBe("true");
    fireEvent.click(screen.getByRole("button", { name: /^时段2024-01至2024-06/u }));
    expect(window.location.search).toBe("?sector=biomed");
    expect(container.querySelector(".event-strip__period")).toBeNull();
    expect(container.querySelector("a[data-evidence='ev-chan-04']")?.getAttribute("data-out")).toBe("false");
  });

  it("lights up under the pointer with everything that stands for the event", () => {
    const { container } = show();
    const mark = container.querySelector("a[data-evidence='ev-xili-02']");
    if (!mark) throw new Error("no mark");
    fireEvent.pointerEnter(mark);
    expect(mark.getAttribute("data-lit")).toBe("true");
    fireEvent.pointerLeave(mark);
    expect(mark.getAttribute("data-lit")).toBe("false");
  });
});
