// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { currentSearch, pushSearch, replaceSearchNow } from "../../src/view/address.ts";

beforeEach(() => {
  window.history.replaceState(null, "", "/");
  replaceSearchNow("?start");
});

describe("the address", () => {
  it("is written and read", () => {
    pushSearch("?view=links");
    expect(window.location.search).toBe("?view=links");
    expect(currentSearch()).toBe("?view=links");
  });

  it("is kept in the page where the browser refuses to write it, and leaves that as soon as it can", () => {
    const refuse = vi.spyOn(window.history, "pushState").mockImplementation(() => {
      throw new DOMException("not for files", "SecurityError");
    });
    pushSearch("?view=links");
    pushSearch("?view=sources");
    expect(window.location.search).toBe("?start");
    expect(currentSearch()).toBe("?view=sources");
    refuse.mockRestore();
    pushSearch("?view=compare");
    expect(window.location.search).toBe("?view=compare");
    expect(currentSearch()).toBe("?view=compare");
  });

  it("wins over what is kept once it changes by itself", () => {
    const refuse = vi.spyOn(window.history, "pushState").mockImplementation(() => {
      throw new DOMException("too often", "SecurityError");
    });
    pushSearch("?view=links");
    refuse.mockRestore();
    window.history.replaceState(null, "", "/?view=timeline");
    expect(currentSearch()).toBe("?view=timeline");
  });
});
