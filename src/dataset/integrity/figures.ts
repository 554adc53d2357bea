import { type Quantity, sameQuantity } from "../../domain/observation.ts";
import { isCounter, readFigure, unitsOf } from "../../domain/printedFigure.ts";
import { quantityOf } from "../assemble.ts";
import { words, type Finding } from "../problem.ts";
import type { Row } from "../schema.ts";
import { cell, type Law } from "./law.ts";

/**
 * The stored value is the printed one: number, ends, bound and unit are read again from the phrase. Catches a slipped
 * digit, a lost 万 and a floor told as an exact figure.
 */
export const valuesFollowFromPhrases: Law = ({ pack, find }) => {
  const table = pack.tables.observations;
  return table.rows.flatMap((row): readonly Finding[] => {
    const figure = readFigure(row.phrase);
    if (!figure) return [unreadable(cell(table, row, "phrase"), row.phrase)];
    const stored = quantityOf(row);
    if (!stored || !sameQuantity(stored, figure.quantity)) {
      return wrongColumns(row, figure.quantity).map((column) => ({
        ...cell(table, row, column),
        what: words(
          `“${row.phrase}”读作${inWords(figure.quantity)}，此处记为${row[column] ?? "空"}`,
          `'${row.phrase}' reads ${inWords(figure.quantity)}, but this cell says ${row[column] ?? "nothing"}`,
        ),
        mend: words("按短语改正数值与界限", "make value and bound follow from the phrase"),
      }));
    }
    const counter = find.indicator.get(row.indicator)?.counter_zh ?? null;
    const fitsUnit = unitsOf(figure.word).includes(row.unit);
    const fitsCounter = !isCounter(figure.word) || counter === null || counter === figure.word;
    return [
      ...(fitsUnit ? [] : [wrongUnit(cell(table, row, "unit"), figure.word, row.unit)]),
      ...(fitsCounter ? [] : [wrongCounter(cell(table, row, "indicator"), figure.word, counter ?? "")]),
    ];
  });
};

/** An observation is in the unit of its indicator: otherwise two figures of one indicator could not be compared. */
export const unitsAgree: Law = ({ pack, find }) =>
  pack.tables.observations.rows.flatMap((row): readonly Finding[] => {
    const indicator = find.indicator.get(row.indicator);
    if (!indicator || indicator.unit === row.unit) return [];
    const what = words(
      `${row.id}的单位是${row.unit}，指标${indicator.id}的单位是${indicator.unit}`,
      `${row.id} is in ${row.unit}, its indicator ${indicator.id} in ${indicator.unit}`,
    );
    const mend = words("两处写同一单位，或换一个指标", "use one unit in both places, or another indicator");
    return [
      { ...cell(pack.tables.observations, row, "unit"), what, mend },
      { ...cell(pack.tables.indicators, indicator, "unit"), what, mend },
    ];
  });

/** A plan is no achievement: no sum, share or part-to-whole chart mixes figures of different status. */
export const plannedNeverAchieved: Law = ({ pack, find }) => {
  const mixed = (ids: readonly string[]) =>
    new Set(ids.flatMap((id) => find.observation.get(id)?.status ?? [])).size > 1;
  const what = words(
    "规划、容量与已实现的数字混在一个计算里",
    "figures that are planned, capacity and achieved are mixed in one computation",
  );
  const mend = words("分开计算，或改正观测的status", "keep them apart, or correct the status of an observation");
  return [
    ...pack.tables.derivations.rows
      .filter((row) => mixed(row.inputs))
      .map((row) => ({ ...cell(pack.tables.derivations, row, "inputs"), what, mend })),
    ...pack.tables.charts.rows
      .filter((row) => (row.form === "parts" || row.form === "funnel") && mixed(row.observations))
      .map((row) => ({ ...cell(pack.tables.charts, row, "observations"), what, mend })),
  ];
};

const quantityColumns = ["value", "value_min", "value_max", "bound"] as const;

function wrongColumns(row: Row<"observations">, read: Quantity): readonly (typeof quantityColumns)[number][] {
  const isRange = read.bound === "range";
  const expected = {
    value: isRange ? null : read.value,
    value_min: isRange ? read.min : null,
    value_max: isRange ? read.max : null,
    bound: read.bound,
  };
  return quantityColumns.filter((column) => row[column] !== expected[column]);
}

function inWords(quantity: Quantity): string {
  return quantity.bound === "range" ? `range ${quantity.min}–${quantity.max}` : `${quantity.bound} ${quantity.value}`;
}

function unreadable(place: Pick<Finding, "file" | "row" | "column" | "value">, phrase: string): Finding {
  return {
    ...place,
    what: words(`“${phrase}”读不出一个数`, `no figure can be read from '${phrase}'`),
    mend: words(
      "短语只写印出的数与量词，如160余个、约21万平方米",
      "give the printed figure with its measure word alone, such as 160余个 or 约21万平方米",
    ),
  };
}

function wrongUnit(place: Pick<Finding, "file" | "row" | "column" | "value">, word: string, unit: string): Finding {
  return {
    ...place,
    what: words(`“${word}”不是${unit}的量词`, `'${word}' is not printed for ${unit}`),
    mend: words(`可用：${unitsOf(word).join("、")}`, `it can be ${unitsOf(word).join(", ")}`),
  };
}

function wrongCounter(
  place: Pick<Finding, "file" | "row" | "column" | "value">,
  word: string,
  counter: string,
): Finding {
  return {
    ...place,
    what: words(
      `短语的量词是“${word}”，指标的量词是“${counter}”`,
      `the phrase counts in '${word}', the indicator in '${counter}'`,
    ),
    mend: words("改正指标或短语", "correct the indicator or the phrase"),
  };
}
