import { useMemo, useState } from "react";
import type { ChartSpec } from "../domain/chart.ts";
import type { Dataset } from "../domain/dataset.ts";
import { chartMessages } from "../i18n/messages/charts.ts";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import type { Door } from "../ui/door.ts";
import type { LinkedProps } from "../ui/linked.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { ChartTable } from "./ChartTable.tsx";
import { LogRows } from "./LogRows.tsx";
import { MeasureRows } from "./MeasureRows.tsx";
import { type ChartModel, chartModel, type DrawnChart } from "./model.ts";
import { Parts } from "./Parts.tsx";
import "./ObservationChart.css";

/** A chart of figures of the dataset, with its table twin; every mark opens its evidence through `doorOf`. */
export function ObservationChart(props: {
  dataset: Dataset;
  chart: ChartSpec;
  doorOf: (record: string) => Door;
  /** Lights a mark up with its figure elsewhere. */
  linkedOf?: ((record: string) => LinkedProps) | undefined;
}) {
  const { dataset, chart } = props;
  const language = useLanguage();
  // The same model as long as it says the same, so that the drawing, which is dear, is left alone.
  const model = useMemo(() => chartModel(dataset, chart, language), [dataset, chart, language]);
  return <ChartOf model={model} doorOf={props.doorOf} linkedOf={props.linkedOf} />;
}

function ChartOf({ model, doorOf, linkedOf }: MarkWays & { model: ChartModel }) {
  const words = useMessages(chartMessages);
  const [isTable, setTable] = useState(false);
  if (model.kind === "refused") {
    return (
      <section className="refused-chart">
        <h3>
          <span aria-hidden="true">≠ </span>
          {model.title}
        </h3>
        <p>
          <b>{words.refusedTitle}</b> {model.reason}
        </p>
        {model.reasoning && <p>{model.reasoning}</p>}
      </section>
    );
  }
  return (
    <ChartFrame chart={model} doorOf={doorOf} isTable={isTable} onToggle={() => setTable(!isTable)}>
      {isTable ? (
        <ChartTable chart={model} doorOf={doorOf} />
      ) : (
        <Marks chart={model} doorOf={doorOf} linkedOf={linkedOf} />
      )}
    </ChartFrame>
  );
}

/** What each mark of a chart leads to, and what it lights. */
interface MarkWays {
  doorOf: (record: string) => Door;
  linkedOf: ((record: string) => LinkedProps) | undefined;
}

function Marks({ chart, ...ways }: MarkWays & { chart: DrawnChart }) {
  switch (chart.form) {
    case "parts":
      return <Parts chart={chart} {...ways} />;
    case "log":
      return <LogRows chart={chart} {...ways} />;
    case "bars":
    case "chain":
    case "funnel":
      return <MeasureRows chart={chart} {...ways} />;
  }
}
