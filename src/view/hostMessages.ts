import type { Dataset } from "../domain/dataset.ts";
import { type Language, languages } from "../domain/text.ts";
import { sharedSearch } from "./frame.ts";
import { parseView } from "./url.ts";
import type { Selection, View } from "./view.ts";

// What an embedded atlas and the page around it say to each other; docs/embedding.md is the contract, and its version.
const envelope = { source: "corridor-atlas", version: 1 } as const;

/** What the atlas tells its host. */
export type AtlasMessage = typeof envelope &
  (
    | { readonly type: "ready"; readonly search: string }
    | { readonly type: "view"; readonly search: string }
    | { readonly type: "select"; readonly selection: Exclude<Selection, { type: "none" }> | null }
  );

/** What a host may ask of the atlas. */
export type HostRequest =
  | { readonly type: "set-view"; readonly search: string }
  | { readonly type: "set-language"; readonly language: Language };

/** Tells that the atlas can be seen, and what it shows. */
export function readyMessage(view: View): AtlasMessage {
  return { ...envelope, type: "ready", search: sharedSearch(view) };
}

/** What to tell after a change, in order; nothing where nothing a host can see has changed. */
export function changeMessages(before: View, after: View): readonly AtlasMessage[] {
  const messages: AtlasMessage[] = [];
  const search = sharedSearch(after);
  if (search !== sharedSearch(before)) messages.push({ ...envelope, type: "view", search });
  const selection = chosen(after.selection);
  if (JSON.stringify(selection) !== JSON.stringify(chosen(before.selection))) {
    messages.push({ ...envelope, type: "select", selection });
  }
  return messages;
}

/** A longer query than any view has is not looked at. */
const longestSearch = 8_000;

/** What a message asks for; null for anything that is not exactly a request of this protocol. */
export function hostRequest(data: unknown): HostRequest | null {
  if (typeof data !== "object" || data === null) return null;
  const { source, version, type, search, language } = data as Record<string, unknown>;
  if (source !== envelope.source || version !== envelope.version) return null;
  if (type === "set-view") {
    return typeof search === "string" && search.length <= longestSearch ? { type, search } : null;
  }
  const known = languages.find((candidate) => candidate === language);
  return type === "set-language" && known !== undefined ? { type, language: known } : null;
}

/**
 * The view after a request. It passes through the same parser as an address, so it can do nothing that an address cannot;
 * how the atlas stands in the page, and to whom it talks, stays. Language and colours stay where the query names none.
 */
export function viewAsked(view: View, request: HostRequest, dataset: Dataset): View {
  if (request.type === "set-language") return { ...view, language: request.language };
  const { view: asked } = parseView(request.search, dataset);
  return {
    ...asked,
    frame: view.frame,
    host: view.host,
    language: asked.language ?? view.language,
    theme: asked.theme ?? view.theme,
  };
}

function chosen(selection: Selection): Exclude<Selection, { type: "none" }> | null {
  return selection.type === "none" ? null : selection;
}
