// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Language } from "../../src/domain/text.ts";
import { TimelineView } from "../../src/features/timeline-view/TimelineView.tsx";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

// Every frame draws hundreds of controls.
vi.setConfig({ testTimeout: 20_000 });

const at = (search: string) => window.history.replaceState(null, "", `/${search}`);
const period = () => new URLSearchParams(window.location.search).get("period");
const show = (language: Language = "en") =>
  render(
    <Frame dataset={dataset} language={language}>
      <TimelineView dataset={dataset} />
    </Frame>,
  );
const part = (name: string) => {
  const found = document.querySelector<HTMLElement>(`.timeline__${name}`);
  if (!found) throw new Error(name);
  return found;
};
/** The page holds hundreds of controls; asking its parts alone keeps these tests quick. */
const bar = () => within(part("bar"));
const band = () => within(part("band"));
const edge = (name: "Start" | "End") => band().getByRole("slider", { name: `${name} of the period` });
const press = (target: HTMLElement, key: string) => fireEvent.keyDown(target, { key });
const later = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
const listed = () =>
  [...part("list").querySelectorAll<HTMLElement>("table button")].map((button) => button.dataset.evidence);

beforeEach(() => {
  vi.useFakeTimers();
  at("?view=timeline");
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(700);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("the handles of the period", () => {
  it("say their month in words and how long the period is", () => {
    at("?view=timeline&period=2023-08..2024-06");
    show();
    expect(edge("Start").getAttribute("aria-valuetext")).toBe("August 2023, period of 11 months");
    expect(edge("End").getAttribute("aria-valuetext")).toBe("June 2024, period of 11 months");
    expect(edge("Start").getAttribute("aria-valuenow")).toBe("19");
    expect(edge("End").getAttribute("aria-valuemin")).toBe("19");
  });

  it("say so in Chinese where no period is set", () => {
    show("zh-Hans");
    expect(band().getByRole("slider", { name: "时段起点" }).getAttribute("aria-valuetext")).toBe("2022年1月，未设时段");
  });

  it("move by one month with an arrow, and the list follows", () => {
    at("?view=timeline&period=2022-01..2022-11");
    show();
    expect(listed()).not.toContain("ev-chan-04");
    press(edge("End"), "ArrowRight");
    expect(period()).toBe("2022-01..2022-12");
    expect(edge("End").getAttribute("aria-valuetext")).toBe("December 2022, period of 12 months");
    expect(listed()).toContain("ev-chan-04");
  });

  it("move by a year and to the ends; the whole range is no period", () => {
    show();
    press(edge("Start"), "PageUp");
    later(400);
    expect(period()).toBe("2023-01..2024-12");
    press(edge("Start"), "End");
    later(400);
    expect(period()).toBe("2024-12..2024-12");
    press(edge("Start"), "Home");
    later(400);
    expect(period()).toBeNull();
  });

  it("held down, write the address a few times a second and show every step", () => {
    const replace = vi.spyOn(window.history, "replaceState");
    show();
    const start = edge("Start");
    for (let count = 0; count < 12; count += 1) press(start, "ArrowRight");
    expect(edge("Start").getAttribute("aria-valuetext")).toMatch(/^January 2023/u);
    later(400);
    expect(period()).toBe("2023-01..2024-12");
    expect(replace.mock.calls.length).toBeLessThan(4);
  });

  it("make one step back of a run of keys, however many they are", () => {
    const push = vi.spyOn(window.history, "pushState");
    show();
    const start = edge("Start");
    for (let count = 0; count < 5; count += 1) {
      press(start, "ArrowRight");
      later(400);
    }
    expect(period()).toBe("2022-06..2024-12");
    expect(push).toHaveBeenCalledTimes(1);
    fireEvent.blur(start);
    press(start, "ArrowRight");
    expect(push).toHaveBeenCalledTimes(2);
  });
});

describe("the band", () => {
  const drag = (target: Element, from: number, to: number) => {
    fireEvent.pointerDown(target, { button: 0, clientX: from, pointerId: 1 });
    fireEvent.pointerMove(target, { clientX: to, pointerId: 1 });
    fireEvent.pointerUp(target, { clientX: to, pointerId: 1 });
  };
  beforeEach(() => {
    HTMLElement.prototype.setPointerCapture = () => {};
  });

  it("makes a period by dragging, either way", () => {
    show();
    drag(part("band"), 300, 500);
    const forth = period();
    expect(forth).toMatch(/^202\d-\d\d\.\.202\d-\d\d$/u);
    drag(part("band"), 500, 300);
    expect(period()).toBe(forth);
  });

  it("moves the period by its middle, and an end by its handle", () => {
    at("?view=timeline&period=2023-01..2023-06");
    show();
    drag(part("brush"), 400, 2000);
    expect(period()).toBe("2024-07..2024-12");
    drag(edge("Start"), 400, -2000);
    expect(period()).toBeNull();
  });
});

describe("steps, years and typed months", () => {
  it("step the period by a month", () => {
    at("?view=timeline&period=2023-01..2023-03");
    show();
    fireEvent.click(bar().getByRole("button", { name: "One month later" }));
    expect(period()).toBe("2023-02..2023-04");
    later(400);
    fireEvent.click(bar().getByRole("button", { name: "One month earlier" }));
    later(400);
    expect(period()).toBe("2023-01..2023-03");
  });

  it("choose a year, and all again", () => {
    show();
    fireEvent.click(bar().getByRole("button", { name: "2023" }));
    expect(period()).toBe("2023-01..2023-12");
    expect(bar().getByRole("button", { name: "2023" }).getAttribute("aria-pressed")).toBe("true");
    fireEvent.click(bar().getByRole("button", { name: "All" }));
    expect(period()).toBeNull();
  });

  it("set what is typed, and say what is impossible without changing anything", () => {
    show();
    const field = (name: string) => bar().getByRole("textbox", { name: `${name} of the period` });
    const set = (from: string, to: string) => {
      fireEvent.change(field("Start"), { target: { value: from } });
      fireEvent.change(field("End"), { target: { value: to } });
      fireEvent.click(bar().getByRole("button", { name: "Set" }));
    };
    set("2023-08", "2023-9");
    expect(period()).toBe("2023-08..2023-09");
    set("2024-01", "2023-12");
    expect(bar().getByRole("alert").textContent).toBe("The period would end before it starts. Nothing was changed.");
    set("2031-01", "2031-12");
    expect(bar().getByRole("alert").textContent).toContain("the sources cover 2022-01 to 2024-12");
    expect(field("Start").getAttribute("aria-invalid")).toBe("true");
    expect(period()).toBe("2023-08..2023-09");
  });
});

describe("play", () => {
  const button = () => bar().getByRole("button", { name: /^(Play|Pause)$/u });

  it("moves the window a month a second, stops at the end, and leaves one entry in the history", () => {
    at("?view=timeline&period=2024-07..2024-09");
    const push = vi.spyOn(window.history, "pushState");
    show();
    fireEvent.click(button());
    expect(period()).toBe("2024-08..2024-10");
    later(1000);
    expect(period()).toBe("2024-09..2024-11");
    later(1000);
    expect(period()).toBe("2024-10..2024-12");
    expect(button().textContent).toBe("Play");
    later(5000);
    expect(period()).toBe("2024-10..2024-12");
    expect(push).toHaveBeenCalledTimes(1);
  });

  it("grows from the start in the other mode", () => {
    show();
    fireEvent.click(bar().getByRole("button", { name: "So far" }));
    fireEvent.click(button());
    later(2000);
    expect(period()).toBe("2022-01..2022-03");
  });

  it("stops on Escape, which does nothing more, and on any press or key", () => {
    const begin = () => {
      fireEvent.click(button());
      expect(button().textContent).toBe("Pause");
    };
    show();
    begin();
    expect(fireEvent.keyDown(document.body, { key: "Escape" })).toBe(false);
    expect(button().textContent).toBe("Play");
    begin();
    fireEvent.keyDown(document.body, { key: "a" });
    expect(button().textContent).toBe("Play");
    begin();
    fireEvent.pointerDown(document.body);
    expect(button().textContent).toBe("Play");
    const stopped = period();
    later(5000);
    expect(period()).toBe(stopped);
  });

  it("stops when something else sets the period", () => {
    show();
    fireEvent.click(button());
    act(() => {
      at("?view=timeline&period=2023-01..2023-01");
      window.dispatchEvent(new PopStateEvent("popstate"));
    });
    later(3000);
    expect(period()).toBe("2023-01..2023-01");
  });

  it("begins and pauses on Space and K while the focus is in the timeline, not in a field and not elsewhere", () => {
    show();
    press(edge("Start"), " ");
    expect(button().textContent).toBe("Pause");
    press(edge("Start"), "k");
    expect(button().textContent).toBe("Play");
    press(bar().getByRole("textbox", { name: "Start of the period" }), "k");
    fireEvent.keyDown(document.body, { key: "k" });
    expect(button().textContent).toBe("Play");
  });
});

describe("what is on the axis", () => {
  it("opens its evidence; several things of one date open to a list first", () => {
    const { container } = show();
    const mark = container.querySelector<HTMLElement>("a[data-evidence='ev-xili-02']");
    if (mark) fireEvent.click(mark);
    expect(window.location.search).toContain("evidence=ev-xili-02");
    const group = screen.getByRole("button", { name: "Xili Lake, end of 2022: 4 figures, press to list" });
    fireEvent.click(group);
    expect(group.getAttribute("aria-expanded")).toBe("true");
    const figures = within(screen.getByRole("list", { name: /^Xili Lake, end of 2022/u })).getAllByRole("button");
    expect(figures.map((figure) => figure.dataset.evidence)).toEqual(
      dataset.observations.filter((o) => o.hub === "xili-lake" && o.asOfPrecision === "year_end").map((o) => o.id),
    );
  });

  it("is dimmed outside the period and says so", () => {
    at("?view=timeline&period=2024-01..2024-12");
    const { container } = show();
    const mark = container.querySelector(".timeline__mark[data-evidence='ev-chan-04']");
    expect(mark?.getAttribute("data-out")).toBe("true");
    expect(mark?.getAttribute("aria-label")).toMatch(/\(outside the period\)$/u);
  });

  it("leaves out what has no date, and says how much that is", () => {
    at("?view=timeline&period=2024-01..2024-12");
    const { container } = show();
    expect(container.textContent).toContain(
      "10 links and 25 instruments have no date in the sources and are hidden while a period is set.",
    );
  });

  it("says so where a period from an address lies beyond all dates", () => {
    at("?view=timeline&period=2030-01..9999-12");
    const { container } = show();
    expect(container.textContent).toContain("This period lies outside the months the sources cover");
  });
});
