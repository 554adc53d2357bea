import type { ReactNode } from "react";
import { jobMessages } from "../i18n/messages/jobs.ts";
import { useMessages } from "../i18n/messages.ts";
import { type FileJob, useJob } from "./useJob.ts";
import "./buttons.css";
import "./JobButton.css";

/** A button that makes a file and saves it: says how far it is, can be cancelled, and says how it ended. */
export function JobButton(props: { job: FileJob; children: ReactNode; isQuiet?: boolean }) {
  const { job, children, isQuiet = false } = props;
  const words = useMessages(jobMessages);
  const { state, start, cancel } = useJob();
  const isWorking = state.type === "working";
  return (
    <div className="job-button">
      <button
        type="button"
        className={isQuiet ? "button" : "job-button__start"}
        aria-disabled={isWorking}
        onClick={() => start(job)}
      >
        {children}
      </button>
      {isWorking && (
        <>
          <progress max={1} value={state.share} aria-label={words.working(Math.round(state.share * 100))} />
          <button type="button" className="job-button__cancel" onClick={cancel}>
            {words.cancel}
          </button>
        </>
      )}
      <p className="job-button__end" role="status">
        {state.type === "saved" && words.saved(state.name)}
        {state.type === "cancelled" && words.cancelled}
        {state.type === "failed" && words.failed(state.reason)}
      </p>
    </div>
  );
}
