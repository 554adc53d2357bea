import type { ReactNode } from "react";
import type { Door } from "../ui/door.ts";
import type { LinkedProps } from "../ui/linked.ts";
import { EvidenceButton } from "../ui/EvidenceButton.tsx";
import { StatusMark } from "../ui/StatusMark.tsx";
import type { ChartPoint } from "./model.ts";

/** A mark of a chart under its name and figure. The figure is the control; it reaches over the whole row. */
export function ChartRow(props: {
  point: ChartPoint;
  door: Door;
  linked: LinkedProps | undefined;
  /** True for the steps of a funnel or chain. */
  isStep?: boolean;
  /** Said above the row, under a dotted line. */
  note?: string | null;
  scaleName?: string | null;
  children: ReactNode;
}) {
  const { figure, name, detail } = props.point;
  return (
    <li className={props.isStep ? "chart-row chart-row--step" : "chart-row"} {...props.linked}>
      {props.note && <p className="chart-row__scale">{props.note}</p>}
      <p className="chart-row__line">
        <span className="chart-row__name">
          {name}
          {detail && <span className="chart-row__detail"> {detail}</span>}
        </span>
        {figure.status !== "achieved" && (
          <span className="chart-row__status">
            <StatusMark status={figure.status} word={figure.statusWord} />
          </span>
        )}
        <EvidenceButton door={props.door} className="chart-row__figure" label={figure.spoken}>
          {figure.text}
        </EvidenceButton>
      </p>
      <div className="chart-row__mark" aria-hidden="true">
        {props.children}
        {props.scaleName && <span className="chart-row__scale-name">{props.scaleName}</span>}
      </div>
    </li>
  );
}
