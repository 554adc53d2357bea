import type { ObservationId, SourceId } from "./ids.ts";

/** Where something was read: a source, one of its paragraphs ("p6") and the words printed there. */
export interface Evidence {
  readonly source: SourceId;
  readonly paragraph: string;
  readonly phrase: string;
}

/**
 * Why a value may be shown. A reported value has at least one piece of evidence, the first being the one it was taken
 * from and the others repeating it; a derived value names the observations it rests on and its formula over their ids.
 */
export type Provenance =
  | { readonly method: "reported"; readonly evidence: readonly [Evidence, ...Evidence[]] }
  | {
      readonly method: "derived";
      readonly inputs: readonly [ObservationId, ...ObservationId[]];
      readonly formula: string;
    };

export type ReportedProvenance = Extract<Provenance, { method: "reported" }>;
export type DerivedProvenance = Extract<Provenance, { method: "derived" }>;
