import type { ShareTab } from "../../i18n/messages/share.ts";
import type { Intent } from "../../view/intent.ts";
import type { MapRequest } from "../../view/mapRequest.ts";

/** What choosing something does. Several intents follow one another, so that going back undoes them one by one. */
export type Deed =
  | { readonly type: "view"; readonly intents: readonly Intent[] }
  /** Opens the sources and brings the record with this anchor into sight. */
  | { readonly type: "reveal"; readonly intents: readonly Intent[]; readonly anchor: string }
  | { readonly type: "map"; readonly intents: readonly Intent[]; readonly request: MapRequest }
  | { readonly type: "print"; readonly intents: readonly Intent[] }
  | { readonly type: "copy-link" }
  /** Opens the dialog that shares and exports, at one of its tabs. */
  | { readonly type: "share"; readonly tab: ShareTab }
  | { readonly type: "help" };
