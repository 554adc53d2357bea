import type { ReactNode } from "react";
import { followLink } from "./followLink.ts";
import "./SourceMark.css";

/** The small quotation mark that leads from a statement to its evidence. `record` is the id of what is evidenced. */
export function SourceMark(props: {
  record: string;
  href: string;
  label: string;
  children: ReactNode;
  onOpen: () => void;
}) {
  return (
    <a
      className="source-mark"
      href={props.href}
      data-evidence={props.record}
      aria-label={props.label}
      onClick={followLink(props.onOpen)}
    >
      {props.children}
    </a>
  );
}
