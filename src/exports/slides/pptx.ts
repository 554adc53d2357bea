import type PptxGenJS from "pptxgenjs";
import type { Language } from "../../domain/text.ts";
import type { JobControl } from "../artefact.ts";
import type { Deck, Ink, MapRequest, NativeChart, Paragraph, Run } from "./deck.ts";
import { runLanguage } from "./faces.ts";
import { partColours } from "./mendChart.ts";
import { mendPackage } from "./mendPackage.ts";
import { familyColour, scheme } from "./palette.ts";
import { placeDeck } from "./place.ts";
import {
  type Box,
  margin,
  pitchOf,
  type Placed,
  type PlacedRow,
  type PlacedSlide,
  type PlacedTable,
  type PlacedText,
  stage,
  titleBoxes,
} from "./placed.ts";
import { cellGap, cellPadding } from "./placeTable.ts";
import { footTop } from "./placed.ts";
import { qrSide } from "./foot.ts";
import { qrPicture } from "./qrPicture.ts";

/** Draws a map for a slide as a PNG in a data address; the box is in inches. */
export type MapPicture = (map: MapRequest, box: Box, control: Pick<JobControl, "signal">) => Promise<string>;

/**
 * The deck as a PowerPoint file: text, tables and charts native, so that all of them can be edited; maps and QR codes as
 * pictures with words for them. Reports slide by slide, because the maps take the time.
 */
export async function pptxOf(deck: Deck, mapPicture: MapPicture, control: JobControl): Promise<Blob> {
  const { default: Presentation } = await import("pptxgenjs");
  const slides = placeDeck(deck);
  const file = new Presentation();
  layOut(file, deck);
  const charts: NativeChart[] = [];
  for (const [index, slide] of slides.entries()) {
    control.signal.throwIfAborted();
    const target = file.addSlide({ masterName: slide.layout });
    addTitle(target, slide, deck.language);
    for (const element of slide.elements) {
      if (element.type === "chart") charts.push(element.chart);
      await addElement(target, element, { file, deck, mapPicture, control });
    }
    if (slide.notes.length > 0) target.addNotes(slide.notes.join("\n"));
    // The file itself is the last tenth.
    control.report(((index + 1) / slides.length) * 0.9);
  }
  control.signal.throwIfAborted();
  const written = await file.write({ outputType: "uint8array" });
  control.signal.throwIfAborted();
  if (!(written instanceof Uint8Array)) throw new Error("pptxgenjs wrote no bytes");
  const mended = await mendPackage(written, { deck, charts });
  control.signal.throwIfAborted();
  control.report(1);
  return new Blob([mended], { type: pptxType });
}

const pptxType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

function layOut(file: PptxGenJS, deck: Deck): void {
  file.defineLayout({ name: "wide", width: stage.width, height: stage.height });
  file.layout = "wide";
  file.title = deck.title;
  file.subject = `${deck.stamp.dataset.title} ${deck.stamp.dataset.version} (${deck.stamp.dataset.released})`;
  file.author = "Corridor Atlas";
  file.company = "Corridor Atlas";
  for (const layout of ["cover", "map", "page"] as const) {
    const title = titleBoxes[layout];
    file.defineSlideMaster({
      title: layout,
      background: { color: scheme.ground },
      objects: [
        {
          placeholder: {
            options: { name: "title", type: "title", ...title, margin: 0, align: "left", valign: "top" },
            text: "",
          },
        },
      ],
      slideNumber: {
        x: stage.width - margin - qrSide - 0.85,
        y: footTop + 0.09,
        w: 0.7,
        h: 0.22,
        align: "right",
        color: scheme["ink-3"],
        fontSize: 10,
        margin: 0,
      },
    });
  }
}

function addTitle(target: PptxGenJS.Slide, { title }: PlacedSlide, language: Language): void {
  const options = {
    color: scheme.ink,
    bold: true,
    fontSize: title.size,
    lineSpacing: title.pitch,
    lang: runLanguage(language),
  };
  target.addText([{ text: title.text, options }], { placeholder: "title" });
}

interface Tools {
  readonly file: PptxGenJS;
  readonly deck: Deck;
  readonly mapPicture: MapPicture;
  readonly control: JobControl;
}

async function addElement(target: PptxGenJS.Slide, element: Placed, tools: Tools): Promise<void> {
  switch (element.type) {
    case "text":
      return addText(target, element, tools.deck);
    case "rule":
      return addRule(target, element, tools.file);
    case "table":
      return addTable(target, element, tools.deck);
    case "chart":
      return addChart(target, element, tools);
    case "qr": {
      const data = qrPicture(element.address);
      if (data === null) return;
      target.addImage({
        ...element.box,
        data,
        altText: element.alt,
        objectName: "QR",
        // The library writes the address of a picture into the file as it is given.
        hyperlink: { url: element.address.replaceAll("&", "&amp;") },
      });
      return;
    }
    case "map":
      target.addImage({
        ...element.box,
        data: await tools.mapPicture(element.map, element.box, tools.control),
        altText: element.map.alt,
        objectName: "Map",
      });
  }
}

function addText(target: PptxGenJS.Slide, text: PlacedText, deck: Deck): void {
  target.addText(textRuns(text.paragraphs, text, deck), {
    ...text.box,
    margin: 0,
    valign: "top",
    align: "left",
    objectName: text.name,
    isTextBox: true,
  });
}

interface Look {
  readonly size: number;
  readonly pitch: number;
  readonly ink: Ink;
  readonly bold: boolean;
  readonly gap: number;
}

/** Runs of all paragraphs in a row; the last run of each ends its line. */
function textRuns(paragraphs: readonly Paragraph[], look: Look, deck: Deck): PptxGenJS.TextProps[] {
  return paragraphs.flatMap((paragraph, index) => {
    const largest = Math.max(look.size, ...paragraph.map(({ size = look.size }) => size));
    const line = {
      lineSpacing: Math.round(((look.pitch * largest) / look.size) * 100) / 100,
      ...(index > 0 && look.gap > 0 ? { paraSpaceBefore: look.gap } : {}),
    };
    return paragraph.map((run, at) => ({
      text: run.text,
      options: {
        ...line,
        ...runOptions(run, look, deck),
        ...(at === paragraph.length - 1 && index < paragraphs.length - 1 ? { breakLine: true } : {}),
      },
    }));
  });
}

function runOptions(run: Run, look: Look, { language, theme }: Deck): PptxGenJS.TextPropsOptions {
  return {
    fontSize: run.size ?? look.size,
    color: run.family === undefined ? scheme[run.ink ?? look.ink] : familyColour(theme, run.family),
    lang: runLanguage(language, run.printed),
    ...((run.bold ?? look.bold) ? { bold: true } : {}),
    ...(run.link === undefined ? {} : { hyperlink: { url: run.link } }),
  };
}

function addRule(target: PptxGenJS.Slide, { box, ink }: Extract<Placed, { type: "rule" }>, file: PptxGenJS): void {
  const color = ink === "ink" ? scheme.ink : scheme[ink];
  if (box.w > 0 && box.h > 0) {
    target.addShape(file.ShapeType.rect, { ...box, fill: { color }, line: { type: "none" }, objectName: "Rule" });
    return;
  }
  target.addShape(file.ShapeType.line, { ...box, line: { color, width: 0.75 }, objectName: "Rule" });
}

function addTable(target: PptxGenJS.Slide, table: PlacedTable, deck: Deck): void {
  const { language } = deck;
  const head = table.head.map((title) => ({
    text: textRuns(
      [[{ text: title }]],
      { ...tableLook(table), size: table.headSize, pitch: pitchOf(table.headSize, language), ink: "ink-3" },
      deck,
    ),
    options: { border: borders({ bottom: { color: scheme.ink, pt: 1 } }) },
  }));
  target.addTable([head, ...table.rows.map((row) => tableRow(row, table, deck))], {
    ...table.box,
    colW: [...table.widths],
    rowH: [table.headHeight, ...table.rows.map(({ height }) => height)],
    margin: [cellPadding.top, cellPadding.right, cellPadding.bottom, cellPadding.left],
    valign: "top",
    align: "left",
    objectName: "Table",
  });
}

function tableLook({ size, pitch }: PlacedTable): Look {
  return { size, pitch, ink: "ink", bold: false, gap: cellGap };
}

function tableRow({ kind, cells }: PlacedRow, table: PlacedTable, deck: Deck): PptxGenJS.TableRow {
  const isGroup = kind === "group";
  const bottom = { color: isGroup ? scheme.strong : scheme.hair, pt: 0.75 };
  return cells.map(({ paragraphs, family }, index) => ({
    text: textRuns(paragraphs, { ...tableLook(table), bold: isGroup }, deck),
    options: {
      border: borders({
        bottom,
        ...(family === undefined ? {} : { left: { color: familyColour(deck.theme, family), pt: 4.5 } }),
      }),
      ...(isGroup ? { colspan: table.widths.length, valign: "bottom" as const } : {}),
      ...(isGroup && family !== undefined && index === 0
        ? { margin: [cellPadding.top, cellPadding.right, cellPadding.bottom, 0.14] as [number, number, number, number] }
        : {}),
    },
  }));
}

interface Edge {
  readonly color: string;
  readonly pt: number;
}

/** Top, right, bottom, left. */
function borders(edges: {
  readonly bottom: Edge;
  readonly left?: Edge;
}): [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] {
  const none = { type: "none" } as const;
  const left = edges.left ? ({ type: "solid", ...edges.left } as const) : none;
  return [none, none, { type: "solid", ...edges.bottom }, left];
}

function addChart(
  target: PptxGenJS.Slide,
  { box, chart, size }: Extract<Placed, { type: "chart" }>,
  { file, deck }: Tools,
): void {
  const { language } = deck;
  const face = "+mn-lt";
  // Two options the library reads and its types do not know.
  const spoken: object = { lang: runLanguage(language) };
  const firstOnTop: object = { catAxisOrientation: "maxMin" };
  const common: PptxGenJS.IChartOpts = {
    ...box,
    altText: chart.alt,
    objectName: "Chart",
    ...spoken,
    chartArea: { roundedCorners: false },
    showLegend: false,
    showTitle: false,
    showValue: true,
    catAxisLabelFontFace: face,
    catAxisLabelFontSize: size,
    catAxisLabelColor: scheme.ink,
    catAxisLineColor: scheme.strong,
    catAxisMajorTickMark: "none",
    valAxisLabelFontFace: face,
    valAxisLabelFontSize: 11,
    valAxisLabelColor: scheme["ink-3"],
    valAxisLineShow: false,
    valAxisMajorTickMark: "none",
  };
  const names = chart.points.map(({ name }) => name);
  const values = chart.points.map(({ value }) => value);
  switch (chart.form) {
    case "bars":
      target.addChart(file.ChartType.bar, [{ name: chart.series, labels: names, values }], {
        ...common,
        barDir: "bar",
        barGapWidthPct: 45,
        ...firstOnTop,
        chartColors: [scheme.bars],
        valAxisHidden: true,
        valAxisMinVal: 0,
        // Room for the label behind the longest bar.
        valAxisMaxVal: Math.max(...values) * 1.25,
        valGridLine: { style: "none" },
      });
      return;
    case "parts":
      target.addChart(
        file.ChartType.bar,
        chart.points.map(({ name, value }) => ({ name, labels: [chart.whole?.name ?? ""], values: [value] })),
        {
          ...common,
          barDir: "bar",
          barGrouping: "stacked",
          barGapWidthPct: 40,
          chartColors: partColours.map(({ fill }) => fill),
          valAxisHidden: true,
          valAxisMinVal: 0,
          valAxisMaxVal: values.reduce((sum, value) => sum + value, 0),
          valGridLine: { style: "none" },
          showLegend: true,
          legendPos: "b",
          legendFontFace: face,
          legendFontSize: size,
          legendColor: scheme.ink,
        },
      );
      return;
    case "points":
      target.addChart(file.ChartType.line, [{ name: chart.series, labels: names, values }], {
        ...common,
        chartColors: [scheme.ink],
        lineSize: 0,
        lineDataSymbol: "circle",
        lineDataSymbolSize: 11,
        valAxisLogScaleBase: 10,
        valAxisMinVal: 10 ** Math.floor(Math.log10(Math.min(...values))),
        valAxisMaxVal: 10 ** Math.ceil(Math.log10(Math.max(...values))),
        valAxisLabelFormatCode: "#,##0",
        valGridLine: { color: scheme.hair, size: 0.75 },
      });
  }
}
