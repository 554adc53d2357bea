import type { Dataset } from "../../domain/dataset.ts";
import type { Stamp } from "../../exports/stamp.ts";
import type { DrawStepMap } from "../../stage/mapSlot.ts";
import type { StageCredit } from "../../stage/StepFoot.tsx";

/** A story as pages to print, 16:9. */
export function Handout(_props: {
  dataset: Dataset;
  asked: string | null;
  credit: StageCredit;
  stamp: Stamp;
  drawMap: DrawStepMap;
}) {
  return null;
}
