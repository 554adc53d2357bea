import { describe, expect, it } from "vitest";
import { evidenceModel, type EvidenceModel } from "../../src/features/evidence/model.ts";
import type { Language } from "../../src/domain/text.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const card = (record: string, language: Language = "zh-Hans"): EvidenceModel => {
  const model = evidenceModel({ dataset, record }, language);
  if (!model) throw new Error(`no card for ${record}`);
  return model;
};
const row = (model: EvidenceModel, key: string): string =>
  model.rows
    .filter((candidate) => candidate.key === key)
    .flatMap((candidate) => candidate.lines.map((line) => line.pieces.map((piece) => piece.text).join(" ")))
    .join("\n");

const findObservation = (id: string) => {
  const observation = dataset.observations.find((candidate) => candidate.id === id);
  if (!observation) throw new Error(id);
  return observation;
};

describe("the evidence card of a figure", () => {
  it("shows how 51亿元 became a number", () => {
    const model = card("obs-hetao-year-04");
    expect(model.headline).toEqual({
      text: "51亿元",
      isPrinted: true,
      notes: ["原文数字，第11段", "“小支点”释放创新“大能量”——河套深港科技创新合作区深圳园区一年发展扫描"],
    });
    expect(row(model, "value")).toBe("5,100,000,000元（人民币）\n51亿 = 51 × 100,000,000 = 5,100,000,000");
    expect(row(model, "status")).toBe("容量或上限");
  });

  it("tells a strict bound from a loose one", () => {
    expect(row(card("obs-hetao-year-06"), "bound")).toBe("严格少于，原文写“不到”");
    expect(row(card("obs-cs-04"), "bound")).toBe("不超过，原文写“最高”");
    expect(row(card("obs-hetao-year-17", "en"), "bound")).toBe("at least; the text prints “超过”");
  });

  it("marks an inferred year with a star and says why", () => {
    expect(row(card("obs-chan-01"), "asOf")).toBe("2022-12-12*\n* 月日印出，年份为推断；原文写“12月12日”");
  });

  it("credits the enclave's figure to Chancheng and says that it stands in Nanshan", () => {
    expect(row(card("obs-chan-01"), "subject")).toContain("计入禅城，位于南山");
  });

  it("carries every comparability group with its reasoning and rule", () => {
    for (const group of dataset.comparability) {
      for (const id of group.observations) {
        const notes = row(card(id), "notes");
        expect(notes).toContain(group.title.zh);
        expect(notes).toContain(group.reasoning.zh);
        expect(notes).toContain(group.displayRule.zh);
      }
    }
  });

  it("lists the other places that print the same", () => {
    expect(row(card("obs-hetao-year-02"), "further")).toBe(
      "河套 2024-08，第7段 “3.02平方公里”\n河套 2024-08，第29段 “3.02平方公里”",
    );
    expect(card("obs-hetao-year-02").places).toBe("1个来源，3处");
  });
});

describe("the evidence card of anything", () => {
  it("names the open questions about it, and how they are handled", () => {
    for (const question of dataset.questions) {
      for (const id of question.records) {
        expect(row(card(id), "questions"), id).toContain(question.question.zh);
        expect(row(card(id), "questions")).toContain(question.answer.zh);
      }
    }
  });

  it("has no empty row and no missing word, in either language", () => {
    const tables = [
      dataset.observations,
      dataset.links,
      dataset.events,
      dataset.instruments,
      dataset.mentions,
      dataset.derivations,
      dataset.people,
      dataset.entities,
    ];
    const cells = dataset.sectors.flatMap((sector) => dataset.hubs.map((hub) => `${sector.id}@${hub.id}`));
    for (const id of [...tables.flat().map((record) => record.id), ...cells]) {
      for (const language of ["zh-Hans", "en"] as const) {
        for (const { label, lines } of card(id, language).rows) {
          expect(label).not.toBe("");
          const texts = lines.flatMap((line) => line.pieces.map((piece) => piece.text));
          for (const text of texts) expect(text, `${id} ${label}`).not.toMatch(/^$|undefined|null|NaN/u);
        }
      }
    }
  });

  it("of a cell opens each of its mentions, and says so where there are none", () => {
    const cell = card("biomed@hetao");
    const records = cell.rows.flatMap((r) =>
      r.lines.flatMap((l) => l.pieces.flatMap((p) => (p.type === "record" ? p.record : []))),
    );
    const mentions = dataset.mentions.filter((mention) => mention.sector === "biomed" && mention.hub === "hetao");
    expect(records).toEqual(mentions.map((mention) => mention.id));
    expect(row(card("biomed@nanshan"), "mentions")).toBe("来源未载这一产业在此枢纽的表述。");
  });

  it("of a derivation shows the formula with figures in place of ids", () => {
    expect(row(card("der-01"), "formula")).toBe("3.02平方公里 + 0.87平方公里 = 3.89平方公里");
    expect(card("der-01").headline.isPrinted).toBe(false);
    expect(row(card("der-05"), "what")).toContain("不作计算");
  });

  it("of an instrument prints its date as the hub panel does", () => {
    const dated = dataset.instruments.find((instrument) => instrument.date?.length === 4);
    expect(row(card(dated?.id ?? ""), "date")).toBe(`${dated?.date}年`);
  });

  it("of a place says that its coordinates come from elsewhere, or that there are none", () => {
    expect(row(card("hetao"), "method")).toContain("坐标不在五篇来源之中");
    expect(row(card("minsheng-bank"), "position")).toBe("来源不足以定位，只列名，不落点");
  });
});

describe("the paragraph", () => {
  it("is shown with its phrase marked where the reader's copy has the text", () => {
    const [{ source }] = findObservation("obs-xili-04").provenance.evidence;
    const texts = new Map([[source, [{ id: "p12", text: "现有7所高校" }]]]);
    expect(evidenceModel({ dataset, record: "obs-xili-04", texts }, "zh-Hans")?.passages).toEqual([
      { label: "西丽湖 2023-05，第12段", before: "现有", phrase: "7所", after: "高校" },
    ]);
  });

  it("is not shown otherwise", () => {
    expect(card("obs-xili-04").passages).toEqual([]);
  });
});

it("an unknown record has no card", () => {
  expect(evidenceModel({ dataset, record: "obs-unknown" }, "en")).toBeUndefined();
});

describe("words that would say a thing twice, or count nothing", () => {
  it("an empty cell says that no source names the sector, and counts no mentions", () => {
    const empty = card("quantum@nanshan", "en");
    expect(empty.headline.notes).toEqual([]);
    expect(JSON.stringify(empty.rows)).toContain("No source names this sector");
  });

  it("what is derived stands under that name once; a check says that it is one", () => {
    for (const derivation of dataset.derivations) {
      for (const input of derivation.kind === "forbidden" ? [] : derivation.provenance.inputs) {
        const rows = evidenceModel({ dataset, record: input }, "zh-Hans")?.rows ?? [];
        const texts = rows
          .filter((one) => one.key === "derivations")
          .flatMap((one) => one.lines.flatMap(({ pieces }) => pieces.map((piece) => piece.text)));
        expect(texts).not.toContain("推算");
        expect(texts.includes("核对：")).toBe(derivation.kind === "check");
      }
    }
  });
});
