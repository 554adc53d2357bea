import { expect, it } from "vitest";
import { preferredLanguage } from "../../src/app/preferences.ts";

it("follows the first language of the browser that the atlas speaks, else Simplified Chinese", () => {
  expect(preferredLanguage(["en-GB", "zh-CN"])).toBe("en");
  expect(preferredLanguage(["de", "zh-SG", "en"])).toBe("zh-Hans");
  expect(["zh-TW", "zh-HK", "zh-MO", "zh-Hant-CN"].map((language) => preferredLanguage([language]))).toEqual(
    Array(4).fill("zh-Hant"),
  );
  expect(preferredLanguage(["fr", "en-US"])).toBe("en");
  expect(preferredLanguage(["fr"])).toBe("zh-Hans");
  expect(preferredLanguage([])).toBe("zh-Hans");
});
