import type { ReactNode } from "react";
import type { Door } from "./door.ts";
import "./EvidenceButton.css";

/** A number, date or cell that opens its evidence. `label` says it whole for a reader who cannot see its place. */
export function EvidenceButton(props: { door: Door; className?: string; label?: string; children: ReactNode }) {
  return (
    <button
      type="button"
      className={`evidence-button ${props.className ?? ""}`}
      data-evidence={props.door.record}
      aria-label={props.label}
      aria-expanded={props.door.isOpen}
      onClick={props.door.onOpen}
    >
      {props.children}
    </button>
  );
}
