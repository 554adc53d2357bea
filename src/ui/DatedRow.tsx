import type { ReactNode } from "react";
import type { LinkedProps } from "./linked.ts";
import "./DatedRow.css";

/** A row that begins with a date: an event, an instrument. */
export function DatedRow(props: {
  date: string;
  dateNote?: string;
  isUndated?: boolean;
  title: ReactNode;
  aside?: ReactNode;
  linked?: LinkedProps;
  children?: ReactNode;
}) {
  return (
    <li className="dated-row" {...props.linked}>
      <span
        className={props.isUndated ? "dated-row__date dated-row__date--none" : "dated-row__date"}
        title={props.dateNote}
      >
        {props.date}
      </span>
      <div className="dated-row__body">
        <p className="dated-row__line">
          <span className="dated-row__title">{props.title}</span>
          {props.aside !== undefined && <span className="dated-row__aside">{props.aside}</span>}
        </p>
        {props.children}
      </div>
    </li>
  );
}
