// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { linksOf, observationsOf } from "../../src/domain/statistics.ts";
import { Dossier } from "../../src/features/dossier/Dossier.tsx";
import { dossierModel } from "../../src/features/dossier/model.ts";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const made = "2026-11-22";
const modelOf = (...ids: readonly string[]) =>
  dossierModel(
    dataset,
    dataset.hubs.filter((hub) => ids.includes(hub.id)),
    { language: "en", made },
  );

afterEach(cleanup);

describe("a dossier", () => {
  it.each(dataset.hubs.map((hub) => [hub.id, hub] as const))("of %s holds all that is known of it", (id, hub) => {
    const [pages] = modelOf(id).hubs;
    const figures = pages?.figures.flatMap(({ rows }) => rows.map((row) => row.record));
    const links = pages?.links.flatMap(({ rows }) => rows.map((row) => row.record));
    expect([...(figures ?? [])].sort()).toEqual(
      observationsOf(hub.id, dataset.observations)
        .map((o) => o.id)
        .sort(),
    );
    expect([...(links ?? [])].sort()).toEqual(
      linksOf(hub.id, dataset.links)
        .map((link) => link.id)
        .sort(),
    );
    expect(pages?.events.length).toBe(dataset.events.filter((event) => event.hub === id).length);
    expect(pages?.instruments.length).toBe(dataset.instruments.filter((one) => one.hub === id).length);
    expect(pages?.questions.length).toBe(dataset.questions.filter((question) => question.hubs.includes(hub.id)).length);
  });

  it("cites a listed source behind every line, and lists no source that nothing cites", () => {
    const { hubs, between, sources } = modelOf(...dataset.hubs.map((hub) => hub.id));
    const cites = hubs
      .flatMap((hub) => [
        hub.summary,
        ...hub.figures.flatMap(({ rows }) => rows),
        ...hub.links.flatMap(({ rows }) => rows),
        ...hub.sectors,
        ...hub.instruments,
        ...hub.entities,
        ...hub.events,
      ])
      .concat(between?.links ?? [])
      .map(({ cite }) => cite);
    for (const cite of cites) expect(cite).toMatch(/^\[\d\]\s¶\s\d+(, \d+)*(; \[\d\]\s¶\s\d+(, \d+)*)*$/u);
    const numbers = new Set(cites.flatMap((cite) => cite.match(/\[\d\]/gu) ?? []));
    expect([...numbers].sort()).toEqual(sources.map(({ number }) => `[${number}]`));
    expect(sources.length).toBe(dataset.sources.length);
  });

  it("numbers only the sources it needs: Chancheng's are cited without those of Changsha", () => {
    const { sources } = modelOf("chancheng");
    expect(sources.map(({ citation }) => /Changsha/.test(citation))).not.toContain(true);
    expect(sources[0]?.number).toBe(1);
  });

  it("prints only the rules that something in it comes under", () => {
    const titles = (...ids: readonly string[]) => modelOf(...ids).rules.map(({ title }) => title);
    expect(titles("nanshan")).toEqual([]);
    expect(titles("nanshan", "xili-lake")).toEqual(["Nanshan and Xili Lake"]);
    // Two Hetao articles count differently, whatever stands beside them; money is a matter between Hetao and Changsha.
    expect(titles("hetao", "xili-lake")).toContain("Two Hetao articles");
    expect(titles("hetao", "xili-lake")).not.toContain("Money");
    expect(titles("hetao", "changsha-etz")).toContain("Money");
    expect(titles("xili-lake", "chancheng")).not.toContain("High-tech enterprises");
    expect(titles(...dataset.hubs.map(({ id }) => id))).toHaveLength(dataset.comparability.length);
  });

  it("says how far hubs are apart, and that nothing joins those nothing joins", () => {
    const { between } = modelOf("chancheng", "changsha-etz");
    expect(between?.distances).toHaveLength(1);
    expect(between?.links).toEqual([]);
    expect(modelOf("hetao").between).toBeNull();
    expect(modelOf("xili-lake", "hetao", "nanshan").between?.distances).toHaveLength(3);
  });

  it("gives each figure with bound, status, date and source, and opens its evidence", () => {
    window.history.replaceState(null, "", "/?view=dossier&compare=hetao");
    render(
      <Frame dataset={dataset} language="en">
        <Dossier dataset={dataset} today={made} pictureOf={() => <svg role="img" aria-label="where it lies" />} />
      </Frame>,
    );
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("Hetao");
    expect(screen.getByRole("img", { name: "where it lies" })).toBeTruthy();
    const row = screen.getAllByRole("row").find((candidate) => candidate.textContent?.includes("210,000"));
    if (!row) throw new Error("the floor area is missing");
    const cells = within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent);
    expect(cells).toEqual(["about 210,000 m²", "achieved", "2024-06-21*", expect.stringMatching(/^\[\d\]\s¶\s4$/u)]);
    expect(within(row).getByRole("button").getAttribute("data-evidence")).toBe("obs-hetao-open-03");
  });

  it("asks which hub where none is chosen", () => {
    window.history.replaceState(null, "", "/?view=dossier");
    render(
      <Frame dataset={dataset} language="en">
        <Dossier dataset={dataset} today={made} pictureOf={() => null} />
      </Frame>,
    );
    expect(screen.getAllByRole("link").length).toBe(dataset.hubs.length);
  });
});
