import type { Language } from "../domain/text.ts";

/** The faces of the page, in order (`ui/tokens.css`; a test holds them equal), for a program that has no style sheet. */
export const faces: Readonly<Record<Language, readonly string[]>> = {
  "zh-Hans": [
    "Noto Sans SC",
    "Noto Sans CJK SC",
    "PingFang SC",
    "Microsoft YaHei",
    "Segoe UI",
    "system-ui",
    "sans-serif",
  ],
  "zh-Hant": [
    "Noto Sans HK",
    "Noto Sans CJK HK",
    "PingFang HK",
    "Noto Sans TC",
    "Microsoft JhengHei",
    "Segoe UI",
    "system-ui",
    "sans-serif",
  ],
  en: ["Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Segoe UI", "system-ui", "sans-serif"],
};

export interface Type {
  /** In px. */
  readonly size: number;
  readonly weight: 400 | 700;
}

/** The width of a text in px. */
export type Measure = (text: string, type: Type) => number;

/** The list as `font-family` wants it. */
export function familyList(language: Language): string {
  return faces[language].map((face) => (/^[\w-]+$/.test(face) ? face : `'${face}'`)).join(", ");
}

/** As the browser sets it, by the face it will use. */
export function canvasMeasure(language: Language): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return estimatedMeasure;
  const list = familyList(language);
  return (text, { size, weight }) => {
    context.font = `${weight} ${size}px ${list}`;
    // Another program may have to do with another face: a little room is left for it.
    return context.measureText(text).width * 1.02;
  };
}

/** Where nothing can be measured: rather too wide than too narrow. A Han character fills its size. */
export function estimatedMeasure(text: string, { size, weight }: Type): number {
  const share = [...text].reduce((sum, character) => sum + widthShare(character), 0);
  return share * size * (weight === 700 ? 1.06 : 1);
}

function widthShare(character: string): number {
  if (/[\p{Script=Han}\u2e80-\u303f\uff00-\uffef“”‘’…—]/u.test(character)) return 1;
  if (/[iljtf.,:;'()| !]/.test(character)) return 0.34;
  return /[A-ZmwMW@%&↔→0-9+–]/.test(character) ? 0.7 : 0.6;
}
