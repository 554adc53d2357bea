import { get, type Dataset } from "./dataset.ts";
import type { HubId } from "./ids.ts";
import { type Theme, themes } from "./indicator.ts";
import type { Observation } from "./observation.ts";
import { observationSpan } from "./period.ts";
import { findLatest, observationsOf } from "./statistics.ts";

/** How many indicators are known. The total is every indicator of the atlas, whichever hub it was printed for. */
export interface Coverage {
  readonly known: number;
  readonly total: number;
  readonly newest: Observation | null;
  readonly oldest: Observation | null;
}

export interface ThemeCoverage extends Coverage {
  readonly theme: Theme;
}

export interface HubCoverage extends Coverage {
  readonly hub: HubId;
  readonly themes: readonly ThemeCoverage[];
}

/** What is known of a hub. An indicator with several figures counts once; an enclave's figures count for its owner. */
export function coverage(dataset: Dataset, hub: HubId): HubCoverage {
  const own = observationsOf(hub, dataset.observations);
  return {
    hub,
    ...coverageOf(own, dataset.indicators.length),
    themes: themes.map((theme) => ({
      theme,
      ...coverageOf(
        own.filter(({ indicator }) => get(dataset.byId.indicator, indicator).theme === theme),
        dataset.indicators.filter((indicator) => indicator.theme === theme).length,
      ),
    })),
  };
}

/**
 * Whole months from the last day a figure's as-of date may mean to `today` (ISO day): at least so old. A figure dated
 * after today is no month old.
 */
export function ageInMonths(observation: Observation, today: string): number {
  const { last } = observationSpan({ ...observation, period: null });
  if (last >= today) return 0;
  const [year = 0, month = 0, day = 0] = last.split("-").map(Number);
  const [nowYear = 0, nowMonth = 0, nowDay = 0] = today.split("-").map(Number);
  const isMonthBegun = nowDay < Math.min(day, lastDayOf(nowYear, nowMonth));
  return Math.max(0, (nowYear - year) * 12 + nowMonth - month - (isMonthBegun ? 1 : 0));
}

function coverageOf(own: readonly Observation[], total: number): Coverage {
  return {
    known: new Set(own.map(({ indicator }) => indicator)).size,
    total,
    newest: findLatest(own) ?? null,
    oldest: own.reduce<Observation | null>(
      (oldest, observation) => (oldest === null || observation.asOf < oldest.asOf ? observation : oldest),
      null,
    ),
  };
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
