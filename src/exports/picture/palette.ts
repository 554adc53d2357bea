import type { LinkFamilyId } from "../../domain/link.ts";
import type { Theme } from "../../view/view.ts";

/** The colours of a picture that no style sheet reaches. They are those of the page (`ui/tokens.css`); a test holds them equal. */
export interface Palette {
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly family: Readonly<Record<LinkFamilyId, string>>;
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    surface: "#fcfbf8",
    sunken: "#f3f1eb",
    ink: "#1a1d21",
    ink2: "#474c53",
    ink3: "#666b72",
    line: "#dfdbd2",
    lineStrong: "#b3ada0",
    family: {
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
    sunken: "#191e22",
    ink: "#eeece6",
    ink2: "#b9bdbf",
    ink3: "#8d9499",
    line: "#2b3237",
    lineStrong: "#4d565c",
    family: {
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
