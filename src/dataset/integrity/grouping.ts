import { axisVerdict, type AxisVerdict } from "../../domain/comparability.ts";
import type { Observation } from "../../domain/observation.ts";
import { words, type Finding } from "../problem.ts";
import type { Row } from "../schema.ts";
import type { Table } from "../tables.ts";
import { cell, type Evidenced, type Law } from "./law.ts";

/**
 * Every figure stands in at least one comparability group, so that a screen always knows what may stand beside it; and
 * a group is about the hubs of its figures. A group without figures (nested hubs) names its hubs by hand.
 */
export const comparabilityCovers: Law = ({ pack, find }) => {
  const { comparability, observations } = pack.tables;
  if (!comparability.isReadable || !observations.isReadable) return [];
  const grouped = new Set(comparability.rows.flatMap((group) => group.observations));
  return [
    ...observations.rows
      .filter((row) => !grouped.has(row.id))
      .map((row) => ({
        ...cell(observations, row, "id"),
        what: words(`${row.id}不在comparability.csv的任何一组里`, `${row.id} is in no group of comparability.csv`),
        mend: words(
          "放进合适的一组；别处没有的放进最后一组",
          "add it to a group; if no other hub has it, to the last one",
        ),
      })),
    ...comparability.rows.flatMap((group): readonly Finding[] => {
      const hubs = new Set(group.observations.flatMap((id) => find.observation.get(id)?.hub ?? []));
      const isSame = hubs.size === group.hubs.length && group.hubs.every((hub) => hubs.has(hub));
      const isKnown = group.observations.every((id) => find.observation.has(id));
      if (group.observations.length === 0 || !isKnown || isSame) return [];
      return [
        {
          ...cell(comparability, group, "hubs"),
          what: words(
            `本组观测所属的枢纽是${[...hubs].join("、")}`,
            `the figures of this group belong to ${[...hubs].join(", ")}`,
          ),
          mend: words("改正hubs或observations", "correct hubs or observations"),
        },
      ];
    }),
  ];
};

/**
 * A chart draws on one axis only what the domain allows there; a chain keeps a scale per unit. Parts add up to the
 * whole, which stands last; a funnel narrows; a chart of one hub holds figures of that hub.
 */
export const chartsShareAxes: Law = (facts) =>
  facts.pack.tables.charts.rows.flatMap((row): readonly Finding[] => {
    const known = new Map(facts.draft.observations.map((observation) => [String(observation.id), observation]));
    const figures = row.observations.flatMap((id) => known.get(id) ?? []);
    if (figures.length !== row.observations.length) return [];
    return [
      ...axisFindings(facts, row, figures),
      ...hubFindings(facts.pack.tables.charts, row, figures),
      ...formFindings(facts.pack.tables.charts, row, figures),
    ];
  });

function axisFindings(facts: Evidenced, row: Row<"charts">, figures: readonly Observation[]): readonly Finding[] {
  if (row.form === "chain") return [];
  const verdict: AxisVerdict = axisVerdict(facts.draft, figures);
  if (verdict.allowed) return [];
  const reasons = {
    unit: words("单位不同", "their units differ"),
    status: words("状态不同（规划与已实现）", "their status differs (planned and achieved)"),
    hubs: words("没有允许并列的可比组", "no comparability group lets these hubs stand side by side"),
  };
  const reason = reasons[verdict.reason];
  return [
    complaint(facts.pack.tables.charts, row, {
      zh: `这些数字不能共用一条轴：${reason.zh}`,
      en: `these figures cannot share an axis: ${reason.en}`,
    }),
  ];
}

function hubFindings(table: Table<"charts">, row: Row<"charts">, figures: readonly Observation[]): readonly Finding[] {
  const hubs = new Set(figures.map(({ hub }) => String(hub)));
  const [only = null] = hubs.size === 1 ? hubs : [];
  if (only === row.hub) return [];
  return [
    {
      ...cell(table, row, "hub"),
      what: words(`这些数字属于${[...hubs].join("、")}`, `these figures belong to ${[...hubs].join(", ")}`),
      mend: words(
        "写那个枢纽；多个枢纽并列时留空",
        "name that hub; leave it empty where several hubs stand side by side",
      ),
    },
  ];
}

function formFindings(table: Table<"charts">, row: Row<"charts">, figures: readonly Observation[]): readonly Finding[] {
  const values = figures.map(({ quantity }) => (quantity.bound === "range" ? Number.NaN : quantity.value));
  if (row.form === "funnel" && values.some((value, index) => index > 0 && !(value <= (values[index - 1] ?? 0)))) {
    return [
      complaint(table, row, {
        zh: "漏斗的每一级不得大于上一级",
        en: "each stage of a funnel is at most the one before",
      }),
    ];
  }
  if (row.form !== "parts") return [];
  const whole = values.at(-1) ?? Number.NaN;
  const sum = values.slice(0, -1).reduce((total, value) => total + value, 0);
  if (values.length >= 3 && Math.abs(sum - whole) <= 0.005 * Math.max(1, Math.abs(whole))) return [];
  return [
    complaint(table, row, {
      zh: `各部分之和${sum}不等于最后列出的整体${whole}`,
      en: `the parts make ${sum}, the whole listed last is ${whole}`,
    }),
  ];
}

function complaint(table: Table<"charts">, row: Row<"charts">, what: Finding["what"]): Finding {
  return {
    ...cell(table, row, "observations"),
    what,
    mend: words("改正观测的列表或图的形式", "correct the list of observations or the form of the chart"),
  };
}
