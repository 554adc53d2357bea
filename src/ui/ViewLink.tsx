import type { ReactNode } from "react";
import type { Passage } from "./door.ts";
import { followLink } from "./followLink.ts";
import "./ViewLink.css";

/** A link to another view: a real address, followed without loading the page again. */
export function ViewLink(props: { passage: Passage; className?: string; label?: string; children: ReactNode }) {
  return (
    <a
      className={`view-link ${props.className ?? ""}`}
      href={props.passage.href}
      aria-label={props.label}
      onClick={followLink(props.passage.onGo)}
    >
      {props.children}
    </a>
  );
}
