import { expect, it } from "vitest";
import { preferredLanguage } from "../../src/app/preferences.ts";

it("follows the first language of the browser that the atlas speaks, else Simplified Chinese", () => {
  expect(preferredLanguage(["en-GB", "zh-CN"])).toBe("en");
  expect(preferredLanguage(["de", "zh-TW", "en"])).toBe("zh-Hans");
  expect(preferredLanguage(["fr", "en-US"])).toBe("en");
  expect(preferredLanguage(["fr"])).toBe("zh-Hans");
  expect(preferredLanguage([])).toBe("zh-Hans");
});
