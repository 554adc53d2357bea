// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/text.ts";
import { DecideView } from "../../src/features/decide/DecideView.tsx";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

beforeEach(() => window.history.replaceState(null, "", "/"));
afterEach(cleanup);

function show(search = "", language: Language = "en") {
  window.history.replaceState(null, "", `/?view=decide${search}`);
  return render(
    <Frame dataset={dataset} language={language}>
      <DecideView dataset={dataset} />
    </Frame>,
  );
}

const search = () => decodeURIComponent(window.location.search);
const cell = (name: RegExp) => screen.getByRole("button", { name });

describe("the decide page", () => {
  it("explains itself and offers examples while nothing is ticked", () => {
    show();
    const empty = screen.getByRole("region", { name: "Nothing is ticked yet" });
    fireEvent.click(within(empty).getByRole("button", { name: "Biotech lab" }));
    expect(search()).toContain("needs=sector/biomed*5,space*4,pilot*3,university*3,finance*2");
    expect(screen.getByRole("table", { name: "Need by need" })).toBeTruthy();
  });

  it("puts ticks and weights into the address and speaks the result", () => {
    show();
    fireEvent.click(screen.getByRole("checkbox", { name: /^Finance reported/u }));
    expect(search()).toContain("needs=finance*3");
    const weight = screen.getByRole("group", { name: "Weight of Finance" });
    fireEvent.click(within(weight).getByRole("radio", { name: "weight 5, decisive" }));
    expect(search()).toContain("needs=finance*5");
    expect(screen.getByRole("status").textContent).toContain("Changsha ETZ: 5/5 of what you asked for");
    fireEvent.click(screen.getByRole("checkbox", { name: /^Finance reported/u }));
    expect(search()).not.toContain("needs");
  });

  it("says the state of every cell in words", () => {
    show("&needs=sector/biomed,space,finance");
    const words = screen.getAllByRole("cell").map(({ textContent }) => textContent ?? "");
    expect(words).toHaveLength(15);
    for (const word of words) expect(word).toMatch(/met|planned|unclear|not reported/u);
  });

  it("opens the evidence of a cell at once, or lists its records where there are several", () => {
    show("&needs=sector/biomed,finance&compare=hetao,changsha-etz");
    fireEvent.click(cell(/^Biomedicine, Hetao: met/u));
    expect(search()).toContain("evidence=biomed@hetao");
    fireEvent.click(cell(/^Finance, Changsha ETZ: met/u));
    expect(cell(/^Finance, Changsha ETZ/u).getAttribute("aria-expanded")).toBe("true");
    fireEvent.click(screen.getByRole("button", { name: /^Patent-backed loans/u }));
    expect(search()).toContain("evidence=pol-cs-03");
  });

  it("moves among the cells with the arrow keys, one of which takes the tab key", async () => {
    const user = userEvent.setup();
    show("&needs=space,finance,compute&compare=hetao,nanshan,changsha-etz");
    const cells = [...document.querySelectorAll("tbody button")];
    expect(cells.filter((one) => one.getAttribute("tabindex") === "0")).toHaveLength(1);
    cell(/^Lab or office space, Hetao/u).focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(cell(/^Finance, Hetao/u));
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement, "Nanshan has nothing to open").toBe(cell(/^Finance, Changsha ETZ/u));
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(cell(/^Finance, Changsha ETZ/u));
    expect(document.activeElement?.getAttribute("tabindex")).toBe("0");
  });

  it("names needs it does not have, removes them, and works out the rest", () => {
    show("&needs=sector/gold*4,space,moon");
    const alert = screen.getByRole("alert");
    expect(alert.textContent).toContain("2 needs this atlas does not have");
    fireEvent.click(within(alert).getByRole("button", { name: "Remove sector/gold" }));
    expect(search()).toContain("needs=space,moon");
    fireEvent.click(within(screen.getByRole("alert")).getByRole("button", { name: "Remove moon" }));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole("rowheader", { name: /^Lab or office space/u })).toBeTruthy();
  });

  it("adds hubs to the shortlist and weighs them once there are two", () => {
    show("&needs=space");
    expect(screen.getAllByRole("columnheader")).toHaveLength(6);
    const considered = screen.getByRole("group", { name: "Hubs considered" });
    fireEvent.click(within(considered).getByRole("button", { name: "Hetao" }));
    expect(screen.getAllByRole("columnheader")).toHaveLength(6);
    fireEvent.click(within(considered).getByRole("button", { name: "Chancheng" }));
    expect(screen.getAllByRole("columnheader")).toHaveLength(3);
    expect(search()).toContain("compare=hetao,chancheng");
  });

  it("leads to the map, the comparison and the dossier", () => {
    show("&needs=space&compare=hetao,chancheng");
    const to = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
    expect(to("Show Hetao on the map")).toContain("hub=hetao");
    expect(to("Compare")).toContain("view=compare");
    expect(to("Print dossier")).toContain("view=dossier");
    expect(to("Print dossier")).toContain("compare=hetao,chancheng");
  });

  it("says everything in Chinese too", () => {
    const { container } = show("&needs=sector/biomed*5,space*4,finance*2", "zh-Hans");
    expect(container.textContent).toContain("满足权重：4至11（共11）");
    expect(container.textContent).toContain("来源未载");
    expect(container.textContent).not.toMatch(/undefined|NaN/u);
  });
});
