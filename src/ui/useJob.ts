import { useEffect, useRef, useState } from "react";
import { saveFile } from "./saveFile.ts";

/** A file made for a reader: complete, or not there at all. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/** Makes a file; reports the share that is done, from 0 to 1, and stops soon after the signal fires. */
export type FileJob = (control: {
  readonly signal: AbortSignal;
  readonly report: (share: number) => void;
}) => Promise<MadeFile>;

export type JobState =
  | { readonly type: "idle" | "cancelled" }
  | { readonly type: "working"; readonly share: number }
  | { readonly type: "saved"; readonly name: string }
  | { readonly type: "failed"; readonly reason: string };

/** Runs one job at a time and saves what it made. Leaving the page part cancels it. */
export function useJob(): {
  readonly state: JobState;
  readonly start: (job: FileJob) => void;
  readonly cancel: () => void;
} {
  const [state, setState] = useState<JobState>({ type: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = (job: FileJob) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const settle = (next: JobState) => {
      if (running.current !== controller) return;
      running.current = null;
      setState(next);
    };
    setState({ type: "working", share: 0 });
    const report = (share: number) => {
      if (running.current === controller) setState({ type: "working", share });
    };
    // A job may also fail before its first pause.
    Promise.resolve()
      .then(() => job({ signal, report }))
      .then((file) => {
        if (signal.aborted) return;
        saveFile(file);
        settle({ type: "saved", name: file.name });
      })
      .catch((error: unknown) => {
        if (!signal.aborted) settle({ type: "failed", reason: error instanceof Error ? error.message : String(error) });
      });
  };
  const cancel = () => {
    running.current?.abort();
    running.current = null;
    setState({ type: "cancelled" });
  };
  return { state, start, cancel };
}
