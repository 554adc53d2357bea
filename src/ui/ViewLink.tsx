import type { MouseEvent, ReactNode } from "react";
import type { Passage } from "./door.ts";
import "./ViewLink.css";

/** A link to another view: a real address, followed without loading the page again. */
export function ViewLink(props: { passage: Passage; className?: string; label?: string; children: ReactNode }) {
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    props.passage.onGo();
  };
  return (
    <a className={`view-link ${props.className ?? ""}`} href={props.passage.href} aria-label={props.label} onClick={go}>
      {props.children}
    </a>
  );
}
