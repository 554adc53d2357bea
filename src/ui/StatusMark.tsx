import type { Status } from "../domain/observation.ts";
import "./StatusMark.css";

/** A small disc whose filling says the status; the word always stands beside it. */
export function StatusMark({ status, word }: { status: Status; word: string }) {
  return (
    <span className="status-mark">
      <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
        <StatusDisc status={status} />
      </svg>
      {word}
    </span>
  );
}

/** The disc alone, inside an SVG: 8 by 8 px, in the colour of the text. */
export function StatusDisc({ status }: { status: Status }) {
  switch (status) {
    case "achieved":
      return <circle cx="4" cy="4" r="3.5" fill="currentColor" />;
    case "planned":
      return (
        <circle cx="4" cy="4" r="3" fill="none" stroke="currentColor" strokeWidth="1.2" strokeDasharray="1.6 1.5" />
      );
    case "capacity":
      return (
        <>
          <circle cx="4" cy="4" r="3.2" fill="none" stroke="currentColor" />
          <path d="M4 0.8a3.2 3.2 0 0 0 0 6.4z" fill="currentColor" />
        </>
      );
  }
}
