import type { Status } from "../domain/observation.ts";
import "./StatusMark.css";

/** A small disc whose filling says the status; the word always stands beside it. */
export function StatusMark({ status, word }: { status: Status; word: string }) {
  return (
    <span className="status-mark">
      <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
        {status === "achieved" && <circle cx="4" cy="4" r="3.5" fill="currentColor" />}
        {status === "planned" && (
          <circle cx="4" cy="4" r="3" fill="none" stroke="currentColor" strokeWidth="1.2" strokeDasharray="1.6 1.5" />
        )}
        {status === "capacity" && (
          <>
            <circle cx="4" cy="4" r="3.2" fill="none" stroke="currentColor" />
            <path d="M4 0.8a3.2 3.2 0 0 0 0 6.4z" fill="currentColor" />
          </>
        )}
      </svg>
      {word}
    </span>
  );
}
