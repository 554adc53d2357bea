import type { LinkFamilyId } from "../../domain/link.ts";
import type { Theme } from "../../view/view.ts";
import { palettes } from "../picture/palette.ts";

/** The colour of a link family, as PowerPoint takes it: six hexadecimal digits. */
export function familyColour(theme: Theme, family: LinkFamilyId): string {
  return digits(palettes[theme].family[family]);
}

/**
 * The theme of the file, so that a change of its colours in PowerPoint reaches everything: paper and ink, and as accents
 * bars, second parts, faint words and lines. On dark slides the master exchanges paper and ink; notes print on white.
 */
export function themeColours(theme: Theme): Readonly<Record<string, string>> {
  const { surface, sunken, ink, ink2, ink3, line, lineStrong, family } = palettes[theme];
  const [dark, light] = theme === "dark" ? [surface, ink] : [ink, surface];
  const [dark2, light2] = theme === "dark" ? [sunken, ink2] : [ink2, sunken];
  const colours = {
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
  return Object.fromEntries(Object.entries(colours).map(([name, colour]) => [name, digits(colour)]));
}

function digits(colour: string): string {
  return colour.replace("#", "").toUpperCase();
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
