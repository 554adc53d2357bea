import type { Dataset } from "../../domain/dataset.ts";

/** What the speaker sees: notes, the next step and the clock. */
export function SpeakerView(_props: { dataset: Dataset }) {
  return null;
}
