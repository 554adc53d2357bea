import { deflateRawSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { sharedStory } from "../../src/story/sharedStory.ts";
import { storyFileText } from "../../src/story/storyFile.ts";
import { isStoryHash, mostLinkLength, storyHash, storyTextOf } from "../../src/story/storyLink.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";
import { story } from "../fixtures/stories.ts";

afterEach(() => vi.unstubAllGlobals());

describe("a story in a link", () => {
  const text = storyFileText(story({ lead: { zh: "从禅城到南山 👩‍🔬", en: "" } }), "1", { isShort: true });

  it("comes out as it went in, compressed or not", async () => {
    const packed = await storyHash(text);
    expect(packed).toMatch(/^#story=z[\w-]+$/);
    expect(isStoryHash(packed)).toBe(true);
    expect(await storyTextOf(packed)).toEqual({ text });
    vi.stubGlobal("CompressionStream", undefined);
    const plain = await storyHash(text);
    expect(plain).toMatch(/^#story=p[\w-]+$/);
    expect(await storyTextOf(plain)).toEqual({ text });
    expect(packed.length).toBeLessThan(plain.length / 2);
  });

  it("a ready-made story fits", async () => {
    for (const ready of dataset.stories) {
      const hash = await storyHash(storyFileText(ready, dataset.version, { isShort: true }));
      expect(hash.length).toBeLessThan(mostLinkLength - 200);
    }
  });

  it("is read as a story, once", async () => {
    const hash = await storyHash(text);
    const read = sharedStory(hash);
    expect(sharedStory(hash)).toBe(read);
    expect((await read)?.parsed).toMatchObject({ ok: true, story: { id: "shared", author: "reader" } });
    expect(await sharedStory("")).toBeNull();
    expect(await sharedStory("#somewhere")).toBeNull();
  });

  it("cut off, garbled or of another kind, it is broken and nothing worse", async () => {
    const hash = await storyHash(text);
    for (const bad of [
      "#story=",
      "#story=z",
      hash.slice(0, -30),
      "#story=z%00",
      "#story=pAAA=",
      "#story=p_w",
      "#story=x123",
    ]) {
      expect([bad, await storyTextOf(bad)]).toEqual([bad, { trouble: "broken" }]);
    }
    expect((await sharedStory(hash.slice(0, -30)))?.parsed).toMatchObject({ ok: false });
    expect((await sharedStory(await storyHash('{"format":"x"}')))?.parsed).toMatchObject({ ok: false });
  });

  it("a small link that unpacks to a flood is stopped at the size of a file", async () => {
    const bomb = `#story=z${deflateRawSync(Buffer.alloc(20_000_000)).toString("base64url")}`;
    expect(bomb.length).toBeLessThan(40_000);
    expect(await storyTextOf(bomb)).toEqual({ trouble: "too-large" });
    expect((await sharedStory(bomb))?.parsed).toMatchObject({ ok: false });

    let unpacked = 0;
    const flood = new ReadableStream<Uint8Array>({
      pull(controller) {
        unpacked += 100_000;
        if (unpacked > 50_000_000) controller.close();
        else controller.enqueue(new Uint8Array(100_000));
      },
    });
    vi.stubGlobal("DecompressionStream", function flooding() {
      return { writable: new WritableStream(), readable: flood };
    });
    expect(await storyTextOf(bomb)).toEqual({ trouble: "too-large" });
    expect(unpacked).toBeLessThan(1_500_000);
  });

  it("without a way to decompress it says so", async () => {
    const hash = await storyHash(text);
    vi.stubGlobal("DecompressionStream", undefined);
    expect(await storyTextOf(hash)).toEqual({ trouble: "unsupported" });
  });
});
