import { describe, expect, it } from "vitest";
import { nextSize, restingSize } from "../../src/app/sheetSize.ts";

const heights = { peek: 120, half: 400, full: 700 };

describe("the phone's sheet", () => {
  it("steps up on a tap, and from the top back to the half", () => {
    expect([nextSize("peek"), nextSize("half"), nextSize("full")]).toEqual(["half", "full", "half"]);
  });

  it("let go at rest, settles at the nearest size", () => {
    const settle = (height: number) => restingSize(heights, { height, speed: 0 });
    expect([settle(120), settle(250), settle(270), settle(540), settle(560)]).toEqual([
      "peek",
      "peek",
      "half",
      "half",
      "full",
    ]);
  });

  it("thrown, goes on to the next size that way, and never beyond its ends", () => {
    expect(restingSize(heights, { height: 420, speed: 1 })).toBe("full");
    expect(restingSize(heights, { height: 380, speed: -1 })).toBe("peek");
    expect(restingSize(heights, { height: 700, speed: 9 })).toBe("full");
    expect(restingSize(heights, { height: 130, speed: -9 })).toBe("peek");
  });
});
