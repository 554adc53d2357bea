import { useCallback, useState } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { Language } from "../domain/text.ts";
import type { MapSigns } from "../view/mapSigns.ts";
import { keyOfMap, type StageKey, type StepModel } from "./model.ts";

interface Reading {
  /** What the map was drawn for. */
  readonly of: string;
  readonly signs: MapSigns;
  readonly count: number;
}

/**
 * The key of the map of a step, and whom the map tells what it shows. Before the map is drawn it is what the data say. The
 * key takes room from the map, so a new key may show another map: after a few readings of one step it stays as it is.
 * `of` names the step and the size of the stage.
 */
export function useMapKey(
  dataset: Dataset,
  { key }: StepModel,
  { of, language }: { readonly of: string; readonly language: Language },
): readonly [StageKey, (signs: MapSigns) => void] {
  const [reading, setReading] = useState<Reading | null>(null);
  const onSigns = useCallback((signs: MapSigns) => setReading((known) => nextReading(known, of, signs)), [of]);
  return [reading ? keyOfMap(dataset, reading.signs, language) : key, onSigns];
}

const mostReadings = 4;

function nextReading(known: Reading | null, of: string, signs: MapSigns): Reading {
  if (known?.of !== of) return { of, signs, count: 1 };
  const isSame = JSON.stringify(known.signs) === JSON.stringify(signs);
  return isSame || known.count >= mostReadings ? known : { of, signs, count: known.count + 1 };
}
