import type { Language } from "../../domain/text.ts";
import type { NativeChart, NativePoint } from "./deck.ts";
import { runLanguage } from "./faces.ts";
import { scheme } from "./palette.ts";

/** Parts of a whole, in turn: what fills them, and the ink that can be read on that. */
export const partColours = [
  { fill: scheme.bars, ink: scheme.ground },
  { fill: scheme.strong, ink: scheme.ink },
] as const;

/**
 * A chart as the schema wants it, and with its figures as words at the marks: "100+个", not 100. The numbers stay in the
 * sheet behind it.
 */
export function mendChart(xml: string, chart: NativeChart, language: Language): string {
  let series = -1;
  return (
    xml
      .replaceAll(/<c:dLbls>.*?<\/c:dLbls>/gsu, "")
      .replaceAll(/<c:ser>.*?<\/c:ser>/gsu, (ser) => {
        series += 1;
        const mended = chart.form === "points" ? ser.replace(/\s*<c:invertIfNegative[^>]*\/>/u, "") : ser;
        return mended.replace("<c:cat>", `${labels(chart, series, language)}<c:cat>`);
      })
      // A third axis is named that only charts in three dimensions have; lines lack how they are grouped.
      .replaceAll(`<c:axId val="2094734556"/>`, "")
      .replace(/<c:lineChart>(?!<c:grouping)/u, '<c:lineChart><c:grouping val="standard"/>')
      .replaceAll(/<a:srgbClr val="(accent\d|tx\d|bg\d)"\/>/gu, '<a:schemeClr val="$1"/>')
      // Names under points stay level and break into lines.
      .replaceAll(/(<c:catAx>.*?<a:bodyPr)\/>/gsu, chart.form === "points" ? '$1 rot="0" vert="horz"/>' : "$1/>")
      .replaceAll('<a:latin typeface="+mn-lt"/>', '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>')
      .replaceAll('<a:endParaRPr lang="en-US"/>', `<a:endParaRPr lang="${runLanguage(language)}"/>`)
  );
}

function labels(chart: NativeChart, series: number, language: Language): string {
  const isParts = chart.form === "parts";
  const points = isParts ? chart.points.slice(series, series + 1) : chart.points;
  const ink = isParts ? (partColours[series % partColours.length]?.ink ?? scheme.ink) : scheme.ink;
  const position = { bars: "outEnd", parts: "ctr", points: "t" }[chart.form];
  const shown =
    `<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  const each = points.map((point, index) => label(point, { index, ink, shown, language })).join("");
  return `<c:dLbls>${each}${shown}</c:dLbls>`;
}

function label(
  { text }: NativePoint,
  {
    index,
    ink,
    shown,
    language,
  }: { readonly index: number; readonly ink: string; readonly shown: string; readonly language: Language },
): string {
  const run =
    `<a:r><a:rPr lang="${runLanguage(language)}" sz="1400" b="1"><a:solidFill><a:schemeClr val="${ink}"/></a:solidFill>` +
    `<a:latin typeface="+mn-lt"/></a:rPr><a:t>${escaped(text)}</a:t></a:r>`;
  return (
    `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx>` +
    `${shown}</c:dLbl>`
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
