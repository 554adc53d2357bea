import { memo, type ReactNode } from "react";
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts";
import { chartMessages } from "../i18n/messages/charts.ts";
import { useMessages } from "../i18n/messages.ts";
import type { Door } from "../ui/door.ts";
import type { LinkedProps } from "../ui/linked.ts";
import { ChartRow } from "./ChartRow.tsx";
import { MeasureBar, openEnd } from "./MeasureBar.tsx";
import { type ChartPoint, type DrawnChart, extent } from "./model.ts";
import { useWidth } from "./useWidth.ts";

/** Bars under their labels: like things, the steps of a funnel, or the links of a service chain. */
export function MeasureRows({
  chart,
  doorOf,
  linkedOf,
}: {
  chart: DrawnChart;
  doorOf: (record: string) => Door;
  linkedOf: ((record: string) => LinkedProps) | undefined;
}) {
  const words = useMessages(chartMessages);
  const [list, width] = useWidth<HTMLUListElement>();
  const isChain = chart.form === "chain";
  const rows = chart.points.map((point, index): ReactNode => {
    const previous = chart.points[index - 1];
    const isNewScale = chart.form === "bars" && previous !== undefined && previous.scale !== point.scale;
    return (
      <ChartRow
        key={point.figure.record}
        point={point}
        door={doorOf(point.figure.record)}
        linked={linkedOf?.(point.figure.record)}
        isStep={chart.form !== "bars"}
        note={isNewScale ? words.ownScale : null}
        scaleName={isChain ? (chart.scales[point.scale]?.name ?? null) : null}
      >
        <OneBar
          point={point}
          max={chart.scales[point.scale]?.max ?? 0}
          width={width - (isChain || chart.form === "funnel" ? 16 : 0)}
        />
      </ChartRow>
    );
  });
  return (
    <>
      <ul ref={list} className={`chart-rows chart-rows--${chart.form}`}>
        {rows}
      </ul>
      {isChain && <p className="chart-rows__note">{words.chainScales}</p>}
    </>
  );
}

/** One bar on the scale it shares. Room for an open end is kept on every row, so that lengths compare. */
const OneBar = memo(({ point, max, width }: { point: ChartPoint; max: number; width: number }) => {
  const [low, high] = extent(point.quantity);
  const data = [{ name: point.name, span: point.quantity.bound === "range" ? [low, high] : [0, high] }];
  const shape = ({ x, y, width: length, height }: BarShapeProps) => (
    <MeasureBar box={{ x, y, width: length, height }} bound={point.quantity.bound} status={point.figure.status} />
  );
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={12}
      data={data}
      margin={{ top: 0, bottom: 0, left: 0, right: openEnd }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, max]} hide />
      <YAxis type="category" dataKey="name" width={0} hide />
      <Bar dataKey="span" barSize={12} isAnimationActive={false} shape={shape} />
    </BarChart>
  );
});
