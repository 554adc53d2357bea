import { useState } from "react";
import type { ChartSpec } from "../domain/chart.ts";
import type { Dataset } from "../domain/dataset.ts";
import { chartMessages } from "../i18n/messages/charts.ts";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import type { Door } from "../ui/door.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { ChartTable } from "./ChartTable.tsx";
import { LogRows } from "./LogRows.tsx";
import { MeasureRows } from "./MeasureRows.tsx";
import { type ChartModel, chartModel, type DrawnChart } from "./model.ts";
import { Parts } from "./Parts.tsx";
import "./ObservationChart.css";

/** A chart of figures of the dataset, with its table twin; every mark opens its evidence through `doorOf`. */
export function ObservationChart(props: { dataset: Dataset; chart: ChartSpec; doorOf: (record: string) => Door }) {
  const model = chartModel(props.dataset, props.chart, useLanguage());
  return <ChartOf model={model} doorOf={props.doorOf} />;
}

function ChartOf({ model, doorOf }: { model: ChartModel; doorOf: (record: string) => Door }) {
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
      {isTable ? <ChartTable chart={model} doorOf={doorOf} /> : <Marks chart={model} doorOf={doorOf} />}
    </ChartFrame>
  );
}

function Marks({ chart, doorOf }: { chart: DrawnChart; doorOf: (record: string) => Door }) {
  switch (chart.form) {
    case "parts":
      return <Parts chart={chart} doorOf={doorOf} />;
    case "log":
      return <LogRows chart={chart} doorOf={doorOf} />;
    case "bars":
    case "chain":
    case "funnel":
      return <MeasureRows chart={chart} doorOf={doorOf} />;
  }
}
