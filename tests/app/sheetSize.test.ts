import { describe, expect, it } from "vitest";
import { nextSize, sizeAfterDrag } from "../../src/app/sheetSize.ts";

describe("the phone's sheet", () => {
  it("steps up on a tap, and from the top back to the half", () => {
    expect([nextSize("peek"), nextSize("half"), nextSize("full")]).toEqual(["half", "full", "half"]);
  });

  it("follows a drag by one step, a long drag by two, and stays at its ends", () => {
    expect(sizeAfterDrag("peek", 120)).toBe("half");
    expect(sizeAfterDrag("peek", 500)).toBe("full");
    expect(sizeAfterDrag("full", -120)).toBe("half");
    expect(sizeAfterDrag("peek", -120)).toBe("peek");
    expect(sizeAfterDrag("half", 30)).toBe("half");
  });
});
