import type { LinkFamilyId } from "../domain/link.ts";
import type { Theme } from "../view/view.ts";

/** Colours of everything above the basemap, as src/ui/tokens.css has them; a test holds the two equal. */
export interface MapPaint {
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly land: string;
  /** Behind names, so that lines below do not run through the letters. */
  readonly halo: string;
  readonly families: Readonly<Record<LinkFamilyId, string>>;
}

export const mapPaints: Readonly<Record<Theme, MapPaint>> = {
  light: {
    surface: "#fcfbf8",
    ink: "#1a1d21",
    ink2: "#474c53",
    ink3: "#666b72",
    land: "#f2f0ea",
    halo: "#f2f0ea",
    families: {
      policy: "#15207f",
      enclave: "#982a00",
      transfer: "#2a6045",
      research: "#8640bd",
      capital: "#a5761f",
      talent: "#571a34",
      compute: "#448a98",
      ecosystem: "#828073",
    },
  },
  dark: {
    surface: "#13171a",
    ink: "#eeece6",
    ink2: "#b9bdbf",
    ink3: "#8d9499",
    land: "#1f262b",
    halo: "#1a2025",
    families: {
      policy: "#5f70d2",
      enclave: "#e05a08",
      transfer: "#2ba566",
      research: "#c99bf7",
      capital: "#f9c964",
      talent: "#a16480",
      compute: "#bdefff",
      ecosystem: "#b8bcac",
    },
  },
};

/** The colour of an arc; a bundle of several families is ink. */
export function familyColor(paint: MapPaint, family: LinkFamilyId | null): string {
  return family === null ? paint.ink : paint.families[family];
}

/** Lines that are not part of the selection. */
export const dimmedLine = 0.3;
/** Names and markers that are not: a little stronger, so that they can still be read. */
export const dimmedName = 0.45;
