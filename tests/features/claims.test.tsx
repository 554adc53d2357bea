// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { get, type Dataset } from "../../src/domain/dataset.ts";
import { noFilter } from "../../src/domain/filter.ts";
import type { HubId, ObservationId, SourceId } from "../../src/domain/ids.ts";
import { EvidenceCard } from "../../src/features/evidence/EvidenceCard.tsx";
import { Disputed } from "../../src/features/hub-panel/Disputed.tsx";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset } from "../fixtures/realDataset.ts";

/** The atlas with a second source that gives Hetao 12,000 researchers on the day the first gives 15,000 and more. */
const conflicted: Dataset = (() => {
  const first = get(realDataset.byId.observation, "obs-hetao-year-19" as ObservationId);
  const other = {
    ...first,
    id: "obs-other" as ObservationId,
    quantity: { bound: "exact", value: 12_000 },
    provenance: {
      method: "reported",
      evidence: [{ source: "hetao-opening-2024-06" as SourceId, paragraph: "p13", phrase: "1.2万名" }],
    },
  } as const;
  return { ...realDataset, observations: [...realDataset.observations, other] };
})();

afterEach(cleanup);

function card(dataset: Dataset, record: string): HTMLElement {
  render(
    <Frame dataset={dataset} language="en">
      <EvidenceCard dataset={dataset} record={record} onClose={() => {}} />
    </Frame>,
  );
  return screen.getByRole("dialog");
}

function panel(dataset: Dataset, hub: string): void {
  render(
    <Frame dataset={dataset} language="en">
      <Disputed scope={{ dataset, hub: get(dataset.byId.hub, hub as HubId), filter: noFilter, language: "en" }} />
    </Frame>,
  );
}

describe("statements about one thing", () => {
  it("stand side by side in the evidence card, each with its words, source and date", () => {
    const shown = card(conflicted, "obs-hetao-year-19");
    expect(shown.textContent).toContain("Conflicting");
    for (const part of ["15,000+", "1.5万余名", "12,000", "1.2万名", "Hetao 2024-08", "Hetao 2024-06", "2024-08-08"]) {
      expect(shown.textContent).toContain(part);
    }
    expect(
      within(shown)
        .getByRole("link", { name: /12,000/ })
        .getAttribute("data-evidence"),
    ).toBe("obs-other");
  });

  it("stand side by side in the panel of the hub", () => {
    panel(conflicted, "hetao");
    const section = screen.getByRole("region", { name: "Other statements about the same thing" });
    expect(section.textContent).toContain("Conflicting");
    const doors = within(section)
      .getAllByRole("button")
      .map((button) => button.getAttribute("data-evidence"));
    expect(doors).toEqual(["obs-hetao-year-19", "obs-other"]);
  });

  it("are not claimed where the sources state a thing once", () => {
    expect(card(realDataset, "obs-hetao-year-19").textContent).not.toContain("Conflicting");
  });

  it("Chancheng's two plans of three years are of different periods, and neither repeat nor conflict", () => {
    const shown = card(realDataset, "obs-chan-08");
    expect(shown.textContent).toContain("Another time or status");
    expect(shown.textContent).toContain("2022–2024");
    expect(shown.textContent).not.toContain("Conflicting");
  });

  it("51 tenants and a fund printed as 51亿元 are shown as the same number for another thing", () => {
    const shown = card(realDataset, "obs-hetao-year-05");
    expect(shown.textContent).toContain("Same number, other thing");
    expect(shown.textContent).toContain("51亿元");
  });

  it("the panel of Hetao lists six pairs of twins, that of Nanshan nothing", () => {
    panel(realDataset, "hetao");
    const section = screen.getByRole("region", { name: "Same number, other thing" });
    expect(section.querySelectorAll(".hub-panel__sets > li")).toHaveLength(6);
    cleanup();
    panel(realDataset, "nanshan");
    expect(screen.queryByRole("region")).toBeNull();
  });
});
