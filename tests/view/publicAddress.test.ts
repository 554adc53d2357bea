// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { linkAddress, publicAddress } from "../../src/view/publicAddress.ts";

const search = "?hub=hetao&lang=en";

function openedFrom(address: string): void {
  (window as unknown as { happyDOM: { setURL: (address: string) => void } }).happyDOM.setURL(address);
}

afterEach(() => vi.unstubAllEnvs());

describe("the address others can open", () => {
  it("is the one the page was loaded from, whatever view that was", () => {
    openedFrom("http://10.0.0.7:8080/atlas/index.html?hub=nanshan#story");
    expect(publicAddress(search)).toBe(`http://10.0.0.7:8080/atlas/index.html${search}`);
  });

  it("is that of the site named when it was built, from disk too", () => {
    vi.stubEnv("VITE_PUBLIC_URL", "https://atlas.example/map/");
    openedFrom("file:///media/stick/corridor-atlas.html");
    expect(publicAddress(search)).toBe(`https://atlas.example/map/${search}`);
    expect(linkAddress(search)).toBe(`https://atlas.example/map/${search}`);
  });

  it("is nowhere for a page from disk; what is copied there opens on this computer", () => {
    openedFrom("file:///media/stick/corridor-atlas.html?hub=nanshan");
    expect(publicAddress(search)).toBeNull();
    expect(linkAddress(search)).toBe(`file:///media/stick/corridor-atlas.html${search}`);
  });

  it("is not taken from a name that is no address", () => {
    vi.stubEnv("VITE_PUBLIC_URL", "atlas.example");
    openedFrom("http://localhost:4173/");
    expect(publicAddress(search)).toBe(`http://localhost:4173/${search}`);
  });
});
