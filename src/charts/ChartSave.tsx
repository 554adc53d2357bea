import { useContext } from "react";
import { chartMessages } from "../i18n/messages/charts.ts";
import { jobMessages } from "../i18n/messages/jobs.ts";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import { canvasMeasure } from "../i18n/typeface.ts";
import { drawnSvg } from "../ui/drawnSvg.tsx";
import { type PictureMaker, PictureMakerContext } from "../ui/pictureMaker.ts";
import { type FileJob, useJob } from "../ui/useJob.ts";
import { chartPicture } from "./chartPicture.ts";
import { ChartPictureSvg } from "./ChartPictureSvg.tsx";
import type { DrawnChart } from "./model.ts";

const forms = ["svg", "png"] as const;
/** Twice the px of the page: sharp on a wall and in print. */
const pixelRatio = 2;

/** A quiet line under a chart that saves it as a picture, with title, unit, date, sources and version. */
export function ChartSave({ chart }: { chart: DrawnChart }) {
  const maker = useContext(PictureMakerContext);
  const words = useMessages(chartMessages);
  const ends = useMessages(jobMessages);
  const language = useLanguage();
  const { state, start } = useJob();
  if (!maker) return null;
  return (
    <p className="chart-frame__save" data-tool>
      {words.saveAs}
      {forms.map((form) => (
        <button
          key={form}
          type="button"
          className="chart-frame__toggle"
          aria-label={words.saveChart(chart.title, form.toUpperCase())}
          onClick={() => start(chartFile(chart, form, language, maker))}
        >
          {form.toUpperCase()}
        </button>
      ))}
      <span role="status">
        {state.type === "saved" && ends.saved(state.name)}
        {state.type === "failed" && ends.failed(state.reason)}
      </span>
    </p>
  );
}

function chartFile(
  chart: DrawnChart,
  form: (typeof forms)[number],
  language: ReturnType<typeof useLanguage>,
  maker: PictureMaker,
): FileJob {
  return async (control) => {
    const picture = chartPicture(chart, { language, measure: canvasMeasure(language), foot: await maker.foot() });
    const theme = document.documentElement.dataset.theme ?? "light";
    const svg = drawnSvg(<ChartPictureSvg picture={picture} title={chart.title} />, {
      language,
      theme,
      prefix: "chart",
    });
    const name = `${maker.nameOf(chart.id)}.${form}`;
    if (form === "svg") return { name, content: new Blob([svg], { type: "image/svg+xml" }) };
    const { width, height } = picture;
    return { name, content: await maker.toPng(svg, { width, height, pixelRatio }, control) };
  };
}
