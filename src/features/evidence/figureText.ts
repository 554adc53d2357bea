import { get } from "../../domain/dataset.ts";
import type { Observation } from "../../domain/observation.ts";
import { inScript } from "../../domain/text.ts";
import { formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Speech } from "./speech.ts";

/** The figure of an observation as the rest of the page prints it: "≤ 1000万元", "1,700+". */
export function observationText({ dataset, language }: Speech, observation: Observation): string {
  return formatQuantity(observation.quantity, get(dataset.byId.indicator, observation.indicator), language);
}

/** The value as it stands in the table, every digit written out, with its unit in words. */
export function storedText({ dataset, language, vocabulary }: Speech, observation: Observation): string {
  const { counterZh } = get(dataset.byId.indicator, observation.indicator);
  const { quantity, unit } = observation;
  const number =
    quantity.bound === "range"
      ? `${formatNumber(quantity.min, language)}–${formatNumber(quantity.max, language)}`
      : formatNumber(quantity.value, language);
  if (language !== "en")
    return `${number}${unit === "count" && counterZh !== null ? inScript(counterZh, language) : vocabulary.unit[unit]}`;
  return unit === "count" ? number : `${number} ${vocabulary.unit[unit]}`;
}
