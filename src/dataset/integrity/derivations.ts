import type { Bound } from "../../domain/observation.ts";
import { quantityOf } from "../assemble.ts";
import type { Lookup } from "../lookup.ts";
import { words, type Finding } from "../problem.ts";
import type { Row } from "../schema.ts";
import type { Table } from "../tables.ts";
import { cell, type Law } from "./law.ts";

/**
 * A derived figure is worked out again from its inputs; value, bound and unit must come out. Inputs from which no bound
 * follows (a floor divided by a floor) give no figure at all.
 */
export const derivationsHold: Law = ({ pack, find }) =>
  pack.tables.derivations.rows.flatMap((row) =>
    breaches(find, row).map((breach) => finding(pack.tables.derivations, row, breach)),
  );

interface Breach {
  readonly column: keyof Row<"derivations"> & string;
  readonly zh: string;
  readonly en: string;
}

/** A single value with its bound and unit, as a formula can use it. */
interface Term {
  readonly value: number;
  readonly bound: Bound;
  readonly unit: string;
}

interface Formula {
  readonly operator: "+" | "/";
  readonly ids: readonly [string, string];
}

function breaches(find: Lookup, row: Row<"derivations">): readonly Breach[] {
  if (row.kind === "forbidden") return partsOfForbidden(row);
  const formula = readFormula(row.formula ?? "");
  if (!formula) {
    return [breach("formula", "算式应为两个编号，中间为 + 或 /", "a formula is two ids with + or / between them")];
  }
  const against = row.inputs.filter((id) => !formula.ids.includes(id));
  if (!formula.ids.every((id) => row.inputs.includes(id)) || against.length !== (row.kind === "check" ? 1 : 0)) {
    return [
      breach(
        "inputs",
        "输入与算式不符（核对还须有一个对照的观测）",
        "inputs and formula differ (a check also names the observation it is held against)",
      ),
    ];
  }
  const [a, b] = formula.ids.map((id) => termOf(find, id));
  if (!a || !b || row.value === null) {
    return [breach("value", "无法由输入得出单一数值", "the inputs give no single value")];
  }
  return [
    ...wrongResult(row, row.value, { operator: formula.operator, a, b }),
    ...(row.kind === "check" ? failedCheck(row, termOf(find, against[0] ?? "")) : []),
  ];
}

function partsOfForbidden(row: Row<"derivations">): readonly Breach[] {
  const filled = (["formula", "value", "bound", "unit"] as const).filter((column) => row[column] !== null);
  const columns = [...(row.inputs.length > 0 ? (["inputs"] as const) : []), ...filled];
  return columns.map((column) =>
    breach(column, "禁止的计算没有输入，也没有结果", "a forbidden computation has no inputs and no result"),
  );
}

function wrongResult(
  row: Row<"derivations">,
  value: number,
  sum: { readonly operator: "+" | "/"; readonly a: Term; readonly b: Term },
): readonly Breach[] {
  const { operator, a, b } = sum;
  const result =
    operator === "+"
      ? a.value + b.value
      : (a.value / b.value) * (a.unit === b.unit && row.unit === "percent" ? 100 : 1);
  const isExact = Math.abs(result - value) < 1e-9 * Math.max(1, Math.abs(result));
  if (!isExact && !(Math.abs(result - value) <= 0.5 * 10 ** -decimals(value) + 1e-12)) {
    return [breach("value", `算式得${result}，此处为${value}`, `the formula gives ${result}, not ${value}`)];
  }
  const bound = boundOfResult(operator, a.bound, b.bound);
  // A rounded result is about right, whatever its inputs.
  const expected = !isExact && bound === "exact" ? "approx" : bound;
  return [
    ...wrongBound(row, expected),
    ...(fitsUnits(operator, { a: a.unit, b: b.unit, result: row.unit })
      ? []
      : [breach("unit", "单位与输入不符", "the unit does not follow from the inputs")]),
  ];
}

function wrongBound(row: Row<"derivations">, expected: Bound | null): readonly Breach[] {
  if (expected === null) {
    return [
      breach("bound", "由这些输入得不出界限，不得给出数值", "no bound follows from these inputs, so no figure does"),
    ];
  }
  if (expected === row.bound) return [];
  return [breach("bound", `由输入得出的界限是${expected}`, `the inputs make this ${expected}`)];
}

function failedCheck(row: Row<"derivations">, against: Term | undefined): readonly Breach[] {
  if (against && against.value === row.value && against.unit === row.unit) return [];
  return [
    breach(
      "inputs",
      "核对不成立：与对照的观测不等",
      "the check fails: it differs from the observation it is held against",
    ),
  ];
}

function readFormula(text: string): Formula | undefined {
  const [, a, operator, b] = /^([a-z0-9_-]+) ([+/]) ([a-z0-9_-]+)$/u.exec(text) ?? [];
  if (a === undefined || b === undefined || (operator !== "+" && operator !== "/")) return undefined;
  return { operator, ids: [a, b] };
}

/** Undefined for an unknown observation and for a range, which has no single value. */
function termOf(find: Lookup, id: string): Term | undefined {
  const row = find.observation.get(id);
  const quantity = row && quantityOf(row);
  return row && quantity && quantity.bound !== "range"
    ? { value: quantity.value, bound: quantity.bound, unit: row.unit }
    : undefined;
}

/** What two bounds make together; null where nothing follows (a floor divided by a floor). */
function boundOfResult(operator: "+" | "/", a: Bound, b: Bound): Bound | null {
  const other = operator === "/" ? inverse(b) : b;
  if (a === "exact") return other;
  return other === "exact" || other === a ? a : null;
}

function inverse(bound: Bound): Bound {
  if (bound === "at_least") return "at_most";
  return bound === "at_most" ? "at_least" : bound;
}

function fitsUnits(
  operator: "+" | "/",
  { a, b, result }: { readonly a: string; readonly b: string; readonly result: string | null },
): boolean {
  if (operator === "+") return a === b && result === a;
  if (b === "ratio") return result === a;
  return a === b ? result === "percent" || result === "ratio" : result !== null;
}

function decimals(value: number): number {
  return (String(value).split(".")[1] ?? "").length;
}

function breach(column: Breach["column"], zh: string, en: string): Breach {
  return { column, zh, en };
}

function finding(table: Table<"derivations">, row: Row<"derivations">, { column, zh, en }: Breach): Finding {
  return {
    ...cell(table, row, column),
    what: words(zh, en),
    mend: words("改正算式、输入或结果", "correct formula, inputs or result"),
  };
}
