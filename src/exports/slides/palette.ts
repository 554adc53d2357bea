import type { LinkFamilyId } from "../../domain/link.ts";
import type { Theme } from "../../view/view.ts";

/** The colours of a theme as PowerPoint takes them: six hexadecimal digits. The same as in the design tokens of the page. */
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
    surface: "FCFBF8",
    sunken: "F3F1EB",
    ink: "1A1D21",
    ink2: "474C53",
    ink3: "666B72",
    line: "DFDBD2",
    lineStrong: "B3ADA0",
    family: {
      policy: "15207F",
      enclave: "982A00",
      transfer: "2A6045",
      research: "8640BD",
      capital: "A5761F",
      talent: "571A34",
      compute: "448A98",
      ecosystem: "828073",
    },
  },
  dark: {
    surface: "13171A",
    sunken: "191E22",
    ink: "EEECE6",
    ink2: "B9BDBF",
    ink3: "8D9499",
    line: "2B3237",
    lineStrong: "4D565C",
    family: {
      policy: "5F70D2",
      enclave: "E05A08",
      transfer: "2BA566",
      research: "C99BF7",
      capital: "F9C964",
      talent: "A16480",
      compute: "BDEFFF",
      ecosystem: "B8BCAC",
    },
  },
};

/**
 * The theme of the file, so that a change of its colours in PowerPoint reaches everything: paper and ink, and as accents
 * bars, second parts, faint words and lines. On dark slides the master exchanges paper and ink; notes print on white.
 */
export function themeColours(theme: Theme): Readonly<Record<string, string>> {
  const { surface, sunken, ink, ink2, ink3, line, lineStrong, family } = palettes[theme];
  const [dark, light] = theme === "dark" ? [surface, ink] : [ink, surface];
  const [dark2, light2] = theme === "dark" ? [sunken, ink2] : [ink2, sunken];
  return {
    dk1: dark,
    lt1: light,
    dk2: dark2,
    lt2: light2,
    accent1: ink2,
    accent2: lineStrong,
    accent3: ink3,
    accent4: line,
    accent5: family.enclave,
    accent6: family.policy,
    hlink: ink2,
    folHlink: ink3,
  };
}

/** Names of the theme's colours, as PowerPoint knows them. */
export const scheme = {
  ink: "tx1",
  "ink-2": "tx2",
  "ink-3": "accent3",
  bars: "accent1",
  strong: "accent2",
  hair: "accent4",
  ground: "bg1",
  sunken: "bg2",
} as const;
