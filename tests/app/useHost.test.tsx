// @vitest-environment happy-dom
import { act, cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useHost } from "../../src/app/useHost.ts";
import { currentSearch, useSearch } from "../../src/view/address.ts";
import { parseView } from "../../src/view/url.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const host = "https://host.example";
const postMessage = vi.fn<(message: object, origin: string) => void>();
const parent = { postMessage } as unknown as Window;

function Atlas() {
  const search = useSearch();
  useHost(dataset, parseView(search, dataset).view);
  return null;
}

function open(search: string) {
  window.history.replaceState(null, "", `/${search}`);
  return render(<Atlas />);
}

function send(data: object, { origin = host, source = parent }: { origin?: string; source?: Window } = {}) {
  const event = new MessageEvent("message", { data, origin });
  Object.defineProperty(event, "source", { value: source });
  act(() => void window.dispatchEvent(event));
}

const request = { source: "corridor-atlas", version: 1, type: "set-view", search: "?hub=hetao" };

beforeEach(() => {
  postMessage.mockClear();
  vi.spyOn(window, "parent", "get").mockReturnValue(parent);
});
afterEach(cleanup);

describe("an embedded atlas", () => {
  it("tells the host its address names, at that origin alone, and does what that host asks", () => {
    open(`?frame=embed&host=${host}`);
    send(request);
    expect(currentSearch()).toBe(`?hub=hetao&frame=embed&host=${host}`);
    expect(postMessage.mock.calls.map(([{ type }]: [{ type?: string }, string]) => type)).toEqual([
      "ready",
      "view",
      "select",
    ]);
    expect(new Set(postMessage.mock.calls.map(([, origin]) => origin))).toEqual(new Set([host]));
  });

  it("ignores another origin in the host's place, and another window of the host's origin", () => {
    open(`?frame=embed&host=${host}`);
    send(request, { origin: "https://stranger.example" });
    send(request, { source: { postMessage } as unknown as Window });
    expect(currentSearch()).toBe(`?frame=embed&host=${host}`);
    expect(postMessage).toHaveBeenCalledTimes(1);
  });

  it.each(["?frame=embed", `?host=${host}`, "?frame=embed&host=*"])("talks and listens to nobody with %s", (search) => {
    open(search);
    send(request);
    expect(currentSearch()).toBe(search);
    expect(postMessage).not.toHaveBeenCalled();
  });
});
