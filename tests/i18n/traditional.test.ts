import { beforeAll, describe, expect, it } from "vitest";
import { scriptTable, projectScriptTable } from "../../scripts/traditional.ts";
import { converter } from "../../src/domain/script.ts";
import { say, sayWithin, teachTraditional, traditional } from "../../src/domain/text.ts";
import { formatDate, formatFirst, formatQuantity } from "../../src/i18n/format.ts";
import { messagesIn } from "../../src/i18n/messages.ts";
import { countWord } from "../../src/i18n/spelling.ts";
import { projectFolder } from "../fixtures/project.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const table = projectScriptTable(projectFolder);

const early = { "zh-Hans": { title: "来源" }, en: { title: "Sources" } };

beforeAll(() => {
  // A page may ask for words before the table is there; what it heard then must not stay.
  messagesIn(early, "zh-Hant");
  teachTraditional(table);
});

describe("Traditional Chinese", () => {
  it.each([
    ["西丽湖国际科教城", "西麗湖國際科教城"],
    ["河套深港科技创新合作区", "河套深港科技創新合作區"],
    ["禅城", "禪城"],
    ["长沙经开区", "長沙經開區"],
    ["来源未载", "來源未載"],
    ["这一只基金只投科研", "這一隻基金只投科研"],
    ["已发布的计划一并公布", "已發布的計劃一併公布"],
    ["平方公里以内", "平方公里以內"],
    ["网址里有几处", "網址裏有幾處"],
    ["合作伙伴在活动上签约", "合作夥伴在活動上簽約"],
    ["系统之间的联系与关系", "系統之間的聯繫與關係"],
    ["周口、云浮云城区、昆山", "周口、雲浮雲城區、崑山"],
    ["写明“国家”级", "寫明「國家」級"],
  ])("%s reads %s", (simplified, written) => {
    expect(traditional(simplified)).toBe(written);
  });

  it("leaves no Simplified form in any text of the dataset", () => {
    const texts = [
      ...dataset.entities.flatMap(({ name, role }) => [name, role]),
      ...dataset.questions.flatMap(({ question, answer }) => [question, answer]),
      ...dataset.events.map(({ what }) => what),
      ...dataset.instruments.flatMap(({ name, what }) => [name, what]),
      ...dataset.comparability.flatMap(({ title, reasoning, displayRule }) => [title, reasoning, displayRule]),
    ].map(({ zh }) => traditional(zh));
    const forms = table.traditional + table.phrases.map(([, form]) => form).join("");
    const changing = [...table.simplified].filter((character) => !forms.includes(character));
    expect(texts.filter((text) => changing.some((character) => text.includes(character)))).toEqual([]);
    expect(texts.length).toBeGreaterThan(200);
  });

  it("speaks in figures, dates and counts as well", () => {
    expect(formatQuantity({ bound: "approx", value: 210_000 }, { unit: "m2", counterZh: null }, "zh-Hant")).toBe(
      "約21萬平方米",
    );
    expect(formatQuantity({ bound: "exact", value: 23 }, { unit: "count", counterZh: "个" }, "zh-Hant")).toBe("23個");
    expect(formatDate("2023-08", "after", "zh-Hant")).toBe("2023-08之後");
    expect(formatFirst("2023", "year", "zh-Hant")).toBe("最早始於2023年");
    expect(countWord(2, "zh-Hant")).toBe("兩");
    expect(say({ zh: "链路", en: "links" }, "zh-Hant")).toBe("鏈路");
    expect(sayWithin(4, { zh: "数字经济", en: "" }, { zh: "数字", en: "" }, "zh-Hant")).toBe("數字");
  });

  it("derives messages from the Simplified ones and gives back what it was handed as it was", () => {
    const words = messagesIn(
      {
        "zh-Hans": {
          title: "来源",
          list: ["链路"],
          inner: { said: (phrase: string, count: number) => `原文写“${phrase}”，共${count}条记录` },
        },
        en: { title: "Sources", list: ["links"], inner: { said: (phrase: string) => phrase } },
      },
      "zh-Hant",
    );
    expect(words.title).toBe("來源");
    expect(messagesIn(early, "zh-Hant").title).toBe("來源");
    expect(words.list).toEqual(["鏈路"]);
    expect(words.inner.said("国家级", 3)).toBe("原文寫「国家级」，共3條記錄");
  });
});

describe("a table of forms", () => {
  it("holds a phrase wherever one form per character is not enough", () => {
    const made = scriptTable(["发展", "头发", "出发点"]);
    expect(["发展", "头发", "出发"].map(converter(made))).toEqual(["發展", "頭髮", "出發"]);
  });

  it("is small enough to travel with the page", () => {
    expect(JSON.stringify(table).length).toBeLessThan(12_000);
  });
});
