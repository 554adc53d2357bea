import { memo, useMemo } from "react";
import { ReferenceLine, Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from "recharts";
import { formatCompact } from "../i18n/format.ts";
import { useLanguage } from "../i18n/messages.ts";
import type { Door } from "../ui/door.ts";
import type { LinkedProps } from "../ui/linked.ts";
import { ChartRow } from "./ChartRow.tsx";
import { decades, type ChartPoint, type DrawnChart, extent } from "./model.ts";
import { useWidth } from "./useWidth.ts";

/** Points on a shared logarithmic axis. Points, not bars: on such an axis a length means nothing. */
export function LogRows({
  chart,
  doorOf,
  linkedOf,
}: {
  chart: DrawnChart;
  doorOf: (record: string) => Door;
  linkedOf: ((record: string) => LinkedProps) | undefined;
}) {
  const [list, width] = useWidth<HTMLUListElement>();
  const language = useLanguage();
  const [scale] = chart.scales;
  const ticks = useMemo(() => (scale ? decades(scale.min, scale.max) : []), [scale]);
  return (
    <>
      <ul ref={list} className="chart-rows chart-rows--log">
        {chart.points.map((point) => (
          <ChartRow
            key={point.figure.record}
            point={point}
            door={doorOf(point.figure.record)}
            linked={linkedOf?.(point.figure.record)}
          >
            <OnePoint point={point} ticks={ticks} width={width} />
          </ChartRow>
        ))}
      </ul>
      <ol className="log-axis" aria-hidden="true">
        {ticks.map((tick, index) => (
          <li key={tick} style={{ insetInlineStart: `${(100 * index) / (ticks.length - 1)}%` }}>
            {formatCompact(tick, language)}
          </li>
        ))}
      </ol>
    </>
  );
}

const OnePoint = memo(({ point, ticks, width }: { point: ChartPoint; ticks: readonly number[]; width: number }) => {
  const [low] = extent(point.quantity);
  const domain = [ticks[0] ?? 1, ticks.at(-1) ?? 10];
  const shape = ({ cx, cy }: ScatterShapeProps) => (
    <g data-bound={point.quantity.bound} data-status={point.figure.status}>
      <circle
        cx={cx}
        cy={cy}
        r={5}
        className={point.figure.status === "planned" ? "log-point log-point--planned" : "log-point"}
      />
    </g>
  );
  return (
    <ScatterChart
      width={width}
      height={18}
      margin={{ top: 0, bottom: 0, left: 0, right: 0 }}
      accessibilityLayer={false}
    >
      <XAxis type="number" dataKey="value" scale="log" domain={domain} hide />
      <YAxis type="number" dataKey="level" domain={[0, 2]} width={0} hide />
      {ticks.map((tick) => (
        <ReferenceLine key={tick} x={tick} className="log-line" />
      ))}
      <Scatter data={[{ value: low, level: 1 }]} isAnimationActive={false} shape={shape} />
    </ScatterChart>
  );
});
