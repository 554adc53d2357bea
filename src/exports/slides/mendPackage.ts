import type { Deck, NativeChart } from "./deck.ts";

export async function mendPackage(
  bytes: Uint8Array,
  _of: { readonly deck: Deck; readonly charts: readonly NativeChart[] },
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(bytes);
}
