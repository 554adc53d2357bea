/** A file made for a reader, complete: it is saved as a whole or not at all. Has the shape `ui/JobButton` saves. */
export interface Artefact {
  /** File name with its ending. */
  readonly name: string;
  readonly content: Blob;
}

/** What a long piece of work is given. It rejects with the signal's reason soon after the signal has fired. */
export interface JobControl {
  readonly signal: AbortSignal;
  /** Share of the work that is done, from 0 to 1. */
  readonly report: (share: number) => void;
}

export type Job<T> = (control: JobControl) => Promise<T>;
