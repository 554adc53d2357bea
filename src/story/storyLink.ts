import { storyLimits } from "./storyFile.ts";

/** Beyond this many characters chat programs and mail cut a link. Ours to judge; browsers would take more. */
export const mostLinkLength = 8_000;

const name = "#story=";

/** True for the hash of an address that carries a story. */
export function isStoryHash(hash: string): boolean {
  return hash.startsWith(name);
}

/**
 * The text of a story's file as the hash of an address, which no browser sends to a server. "z" is compressed, "p" is
 * plain, for browsers that cannot compress.
 */
export async function storyHash(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (typeof CompressionStream === "undefined") return `${name}p${base64url(bytes)}`;
  const packed = await through(bytes, new CompressionStream("deflate-raw"), Number.POSITIVE_INFINITY);
  return packed === "too-large" ? `${name}p${base64url(bytes)}` : `${name}z${base64url(packed)}`;
}

/**
 * broken: cut off or changed on its way; too-large: more than the file of a story may hold; unsupported: this browser
 * cannot open what another one has compressed.
 */
export type BrokenLink = "broken" | "too-large" | "unsupported";

export type StoryOfHash = { readonly text: string } | { readonly trouble: BrokenLink };

/** The text of the file in a hash. Stops as soon as there is more than a file may hold. Never throws. */
export async function storyTextOf(hash: string): Promise<StoryOfHash> {
  const packed = hash.slice(name.length);
  try {
    const bytes = bytesOf(packed.slice(1));
    if (packed.startsWith("p")) return decoded(bytes);
    if (!packed.startsWith("z")) return { trouble: "broken" };
    if (typeof DecompressionStream === "undefined") return { trouble: "unsupported" };
    return decoded(await through(bytes, new DecompressionStream("deflate-raw"), storyLimits.bytes));
  } catch {
    return { trouble: "broken" };
  }
}

function decoded(bytes: Uint8Array | "too-large"): StoryOfHash {
  if (bytes === "too-large" || bytes.length > storyLimits.bytes) return { trouble: "too-large" };
  return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
}

/** What comes out of a stream, or "too-large" as soon as that is more than `most` bytes. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
  most: number,
): Promise<Uint8Array | "too-large"> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, size);
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return "too-large";
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function base64url(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/u, "");
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/u.test(text)) throw new Error("not base64url");
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}
