import { memo } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { chartMessages } from "../i18n/messages/charts.ts";
import { useMessages } from "../i18n/messages.ts";
import type { Door } from "../ui/door.ts";
import type { LinkedProps } from "../ui/linked.ts";
import { EvidenceButton } from "../ui/EvidenceButton.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import { type ChartPoint, type DrawnChart, extent } from "./model.ts";
import { useWidth } from "./useWidth.ts";

/** Of the parts, in order. */
export const fills = ["var(--ink-2)", "var(--line-strong)", "var(--ink-3)", "var(--line)"];

/** Parts laid end to end, and the whole that the source prints for them under a bracket. */
export function Parts({
  chart,
  doorOf,
  linkedOf,
}: {
  chart: DrawnChart;
  doorOf: (record: string) => Door;
  linkedOf: ((record: string) => LinkedProps) | undefined;
}) {
  const [box, width] = useWidth<HTMLDivElement>();
  const words = useMessages(chartMessages);
  const parts = chart.points.filter((point) => !point.isWhole);
  const whole = chart.points.find((point) => point.isWhole);
  return (
    <div className="parts" ref={box}>
      <ul className="parts__list">
        {parts.map((point, index) => (
          <PartLine
            key={point.figure.record}
            point={point}
            fill={fills[index % fills.length]}
            door={doorOf(point.figure.record)}
            linked={linkedOf?.(point.figure.record)}
          />
        ))}
      </ul>
      <div aria-hidden="true">
        <StackedBar points={chart.points} width={width} />
        <div className="parts__bracket" />
      </div>
      {whole && (
        <p className="parts__whole" {...linkedOf?.(whole.figure.record)}>
          <span>
            {words.wholeOf} {whole.name}
            <Status point={whole} />
          </span>
          <EvidenceButton door={doorOf(whole.figure.record)} className="chart-row__figure" label={whole.figure.spoken}>
            {whole.figure.text}
          </EvidenceButton>
        </p>
      )}
    </div>
  );
}

const StackedBar = memo(({ points, width }: { points: readonly ChartPoint[]; width: number }) => {
  const parts = points.filter((point) => !point.isWhole);
  const whole = points.find((point) => point.isWhole);
  const row = Object.fromEntries(parts.map((point) => [point.figure.record, extent(point.quantity)[1]]));
  const max = whole ? extent(whole.quantity)[1] : undefined;
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={12}
      data={[row]}
      margin={{ top: 0, bottom: 0, left: 0, right: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, max ?? "dataMax"]} hide />
      <YAxis type="category" width={0} hide />
      {parts.map((point, index) => (
        <Bar
          key={point.figure.record}
          dataKey={point.figure.record}
          stackId="whole"
          barSize={12}
          fill={fills[index % fills.length]}
          stroke="var(--surface)"
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  );
});

function PartLine({
  point,
  fill,
  door,
  linked,
}: {
  point: ChartPoint;
  fill: string | undefined;
  door: Door;
  linked: LinkedProps | undefined;
}) {
  return (
    <li className="parts__line" {...linked}>
      <span className="parts__swatch" style={{ background: fill }} aria-hidden="true" />
      <span className="parts__name">
        {point.name}
        <Status point={point} />
      </span>
      <EvidenceButton door={door} className="chart-row__figure" label={`${point.name} ${point.figure.spoken}`}>
        {point.figure.text}
      </EvidenceButton>
    </li>
  );
}

/** The status of a part or whole that is not achieved; the bar itself cannot tell. */
function Status({ point: { figure } }: { point: ChartPoint }) {
  if (figure.status === "achieved") return null;
  return (
    <>
      {" "}
      <StatusMark status={figure.status} word={figure.statusWord} />
    </>
  );
}
