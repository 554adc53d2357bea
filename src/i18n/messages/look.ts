import type { Catalogue } from "../messages.ts";

/** Words of the choice in which language and how dark something taken along is made. */
export interface LookMessages {
  readonly language: string;
  readonly theme: string;
  readonly themes: Record<"light" | "dark", string>;
}

export const lookMessages = {
  "zh-Hans": { language: "语言", theme: "深浅", themes: { light: "浅色", dark: "深色" } },
  en: { language: "Language", theme: "Theme", themes: { light: "Light", dark: "Dark" } },
} satisfies Catalogue<LookMessages>;
