import type { ReactNode } from "react";
import { chartMessages } from "../i18n/messages/charts.ts";
import { panelMessages } from "../i18n/messages/panels.ts";
import { useMessages } from "../i18n/messages.ts";
import { DerivationLine } from "../ui/DerivationLine.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import type { Door } from "../ui/door.ts";
import { Evidence } from "../ui/Evidence.tsx";
import { Section } from "../ui/Section.tsx";
import { ChartSave } from "./ChartSave.tsx";
import type { DrawnChart } from "./model.ts";
import "./ChartFrame.css";

/** Around every chart: what is measured, in what, as of when, from where, how to read it, and its table twin. */
export function ChartFrame(props: {
  chart: DrawnChart;
  doorOf: (record: string) => Door;
  isTable: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  const { chart, doorOf } = props;
  const words = useMessages(chartMessages);
  const panel = useMessages(panelMessages);
  const toggle = (
    <button data-tool type="button" className="chart-frame__toggle" onClick={props.onToggle}>
      {props.isTable ? words.showChart : words.showTable}
    </button>
  );
  return (
    <Section title={chart.title} aside={toggle}>
      <p className="chart-frame__meta">
        <span>{chart.form === "log" ? words.logScale(chart.unit) : chart.unit}</span>
        <span>{chart.asOf}</span>
        <span className="chart-frame__sources">
          {chart.sources.map((source) => (
            <Evidence key={source.record} door={doorOf(source.record)} source={source.text} of={chart.title} />
          ))}
        </span>
      </p>
      <div className={chart.caveat === null ? "chart-frame__body" : "chart-frame__body chart-frame__body--caveat"}>
        {props.children}
      </div>
      {chart.derivations.map((derivation) => (
        <DerivationLine key={derivation.id} derivation={derivation} doorOf={doorOf} />
      ))}
      {chart.caveat !== null && (
        <p className="chart-frame__caveat">
          <b>{words.caveat}</b> {chart.caveat}
        </p>
      )}
      {chart.stars.length > 0 && <p className="chart-frame__star">{panel.starMeans(chart.stars)}</p>}
      <Disclosure summary={words.howToRead}>{chart.reading}</Disclosure>
      <ChartSave chart={chart} />
    </Section>
  );
}
