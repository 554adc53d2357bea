import type { LinkFamilyId } from "../domain/link.ts";

/** What a marker can be; `stack`: several bodies at one place, as a number; `ring`: how exactly a place is known. */
export type MarkerSign = "hub" | "partner" | "cluster" | "homeCity" | "site" | "stack" | "ring";

/** What a map shows inside its frame, and so what its key has to explain. */
export interface MapSigns {
  /** Ids of the arcs in the foreground that are seen each in the colour of its family. */
  readonly arcs: readonly string[];
  /** Ids of the arcs in the foreground that are seen as a part of a bundle. */
  readonly bundled: readonly string[];
  /** Families whose colour is seen in the foreground, in the order of the families. */
  readonly families: readonly LinkFamilyId[];
  /** Families whose colour is seen in faint arcs alone. */
  readonly faintFamilies: readonly LinkFamilyId[];
  /** An arc outside the selection or the filter is seen, drawn faint. */
  readonly hasFaint: boolean;
  /** A dashed arc is seen, faint or not. */
  readonly hasTentative: boolean;
  /** Bodies and stacks count only where they are not drawn faint. */
  readonly markers: readonly MarkerSign[];
}
