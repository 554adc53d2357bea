// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { AddressProblems } from "../../src/app/AddressProblems.tsx";
import type { Language } from "../../src/domain/text.ts";
import { LanguageContext } from "../../src/i18n/messages.ts";
import { parseView } from "../../src/view/url.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

afterEach(cleanup);

function lines(search: string, language: Language = "en"): readonly (string | null)[] {
  render(
    <LanguageContext.Provider value={language}>
      <AddressProblems problems={parseView(search, dataset).problems} />
    </LanguageContext.Provider>,
  );
  return screen.getAllByRole("listitem").map((line) => line.textContent);
}

it("names all unknown values of one parameter in one line", () => {
  expect(lines("?compare=hetao,atlantis,lemuria,atlantis&sector=alchemy")).toEqual([
    "“atlantis”, “lemuria” in compare are not in the dataset; ignored.",
    "“alchemy” in sector is not in the dataset; ignored.",
  ]);
});

it("says that a bad need is ignored, and that a bad view falls back to its default", () => {
  expect(lines("?needs=x*9,space&view=moon")).toEqual([
    "view cannot be “moon”; the default was used.",
    "needs cannot be “x*9”; ignored.",
  ]);
});

it("says so in Chinese", () => {
  expect(lines("?needs=x*9", "zh-Hans")).toEqual(["needs 的值“x*9”无法识别，已忽略。"]);
});
