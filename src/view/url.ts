import { corridorsOf } from "../domain/corridor.ts";
import type { Dataset } from "../domain/dataset.ts";
import { entityKinds } from "../domain/entity.ts";
import { directions } from "../domain/filter.ts";
import { linkFamilies } from "../domain/link.ts";
import { statuses } from "../domain/observation.ts";
import { isPeriod, type Period } from "../domain/period.ts";
import { remember } from "../domain/remember.ts";
import { languages } from "../domain/text.ts";
import {
  autoplayRange,
  type Camera,
  defaultView,
  frames,
  hubTabs,
  isOwnStory,
  mostHubsCompared,
  mostWeight,
  type Need,
  type Preset,
  pages,
  presets,
  type Selection,
  themes,
  type View,
} from "./view.ts";

/** A part of an address that could not be honoured. The rest of the address holds. */
export interface ViewProblem {
  readonly parameter: string;
  readonly value: string;
  /**
   * unknown: well formed, but the dataset holds nothing of that name; malformed: not a possible value at all; too-many:
   * beyond the number of hubs that can be compared.
   */
  readonly reason: "unknown" | "malformed" | "too-many";
}

export interface ParsedView {
  readonly view: View;
  readonly problems: readonly ViewProblem[];
}

/**
 * The view an address stands for. Each bad value falls back alone, to its default, and is reported. Where an address
 * names more than one selection, the finest wins: entity, then corridor, then hub. An entity that is a hub is the hub.
 */
export function parseView(search: string, dataset: Dataset): ParsedView {
  const parameters = new URLSearchParams(search);
  const problems: ViewProblem[] = [];
  const one = <T extends string>(name: string, allowed: readonly T[]): T | null => {
    const value = parameters.get(name);
    if (value === null || value === "") return null;
    const found = allowed.find((item) => item === value);
    if (found === undefined) problems.push({ parameter: name, value, reason: "malformed" });
    return found ?? null;
  };
  const known = <T extends string>(name: string, value: string, ids: readonly T[]): T | null => {
    const found = ids.find((id) => id === value);
    if (found === undefined) problems.push({ parameter: name, value, reason: "unknown" });
    return found ?? null;
  };
  const several = <T extends string>(name: string, ids: readonly T[]): readonly T[] => {
    const values = (parameters.get(name) ?? "").split(",").filter((value) => value !== "");
    const found = values.map((value) => known(name, value, ids)).filter((id) => id !== null);
    return [...new Set(found)];
  };
  const hubs = dataset.hubs.map((hub) => hub.id);
  const shortlist = several("compare", hubs);
  if (shortlist.length > mostHubsCompared) {
    problems.push({ parameter: "compare", value: shortlist.slice(mostHubsCompared).join(","), reason: "too-many" });
  }
  const view: View = {
    page: one("view", pages) ?? defaultView.page,
    selection: selection(parameters, known, dataset),
    tab: one("tab", hubTabs) ?? defaultView.tab,
    evidence: parameters.get("evidence") || null,
    filter: {
      sectors: several(
        "sector",
        dataset.sectors.map((sector) => sector.id),
      ),
      families: several("family", linkFamilies),
      statuses: several("status", statuses),
      hubs: several("hubs", hubs),
      kinds: several("kind", entityKinds),
      direction: one("direction", directions),
      period: period(parameters, problems),
    },
    compared: shortlist.slice(0, mostHubsCompared),
    needs: needs(parameters, problems),
    story: story(parameters, known, dataset, problems),
    step: wholeNumber("step", { least: 1, most: 999 }, parameters, problems) ?? defaultView.step,
    autoplay: wholeNumber("autoplay", autoplayRange, parameters, problems),
    sort: sort(parameters, problems),
    camera: camera(parameters, one("scale", presets), problems),
    frame: one("frame", frames) ?? defaultView.frame,
    host: host(parameters, problems),
    language: one("lang", languages),
    theme: one("theme", themes),
  };
  return { view, problems };
}

/** The parts of an address that are the filter. */
export const filterParameters = ["sector", "family", "status", "hubs", "kind", "direction", "period"] as const;

/** The parts of an address that say what the map shows: selection, filter and camera. */
export const mapParameters = ["entity", "corridor", "hub", ...filterParameters, "scale", "at"] as const;

/** The address of a view: whole words, defaults left out, always in the same order. Starts with "?" unless empty. */
export function formatView(view: View): string {
  const parts: [string, string][] = [];
  const add = (name: string, value: string | null) => {
    if (value !== null && value !== "") parts.push([name, value]);
  };
  add("view", view.page === defaultView.page ? null : view.page);
  add("story", view.story);
  add("step", view.step === defaultView.step ? null : String(view.step));
  add("autoplay", view.autoplay === null ? null : String(view.autoplay));
  if (view.selection.type !== "none") add(view.selection.type, view.selection.id);
  add("tab", view.tab === defaultView.tab ? null : view.tab);
  add("evidence", view.evidence);
  add("sector", view.filter.sectors.join(","));
  add("family", view.filter.families.join(","));
  add("status", view.filter.statuses.join(","));
  add("hubs", view.filter.hubs.join(","));
  add("kind", view.filter.kinds.join(","));
  add("direction", view.filter.direction);
  add("period", view.filter.period && `${view.filter.period.from}..${view.filter.period.to}`);
  add("compare", view.compared.join(","));
  add("needs", view.needs.map(({ id, weight }) => (weight === 1 ? id : `${id}*${weight}`)).join(","));
  add("sort", view.sort);
  add("scale", view.camera.type === "preset" && view.camera.preset !== "all" ? view.camera.preset : null);
  add("at", view.camera.type === "free" ? formatCamera(view.camera) : null);
  add("frame", view.frame === defaultView.frame ? null : view.frame);
  add("host", view.host);
  add("lang", view.language);
  add("theme", view.theme);
  return parts.length === 0 ? "" : `?${parts.map(([name, value]) => `${name}=${escapeValue(value)}`).join("&")}`;
}

function selection(
  parameters: URLSearchParams,
  known: <T extends string>(name: string, value: string, ids: readonly T[]) => T | null,
  dataset: Dataset,
): Selection {
  const candidates = [
    select(
      "entity",
      dataset.entities.map((entity) => entity.id),
      (id) => {
        const hub = dataset.hubs.find((candidate) => candidate.id === id);
        return hub ? { type: "hub", id: hub.id } : { type: "entity", id };
      },
    ),
    select("corridor", corridorIds(dataset), (id) => ({ type: "corridor", id })),
    select(
      "hub",
      dataset.hubs.map((hub) => hub.id),
      (id) => ({ type: "hub", id }),
    ),
  ];
  return candidates.find((candidate) => candidate !== null) ?? { type: "none" };

  function select<T extends string>(name: string, ids: readonly T[], make: (id: T) => Selection): Selection | null {
    const value = parameters.get(name);
    const id = value ? known(name, value, ids) : null;
    return id === null ? null : make(id);
  }
}

const corridorIds = remember((dataset: Dataset) => corridorsOf(dataset).map((corridor) => corridor.id));

function camera(parameters: URLSearchParams, preset: Preset | null, problems: ViewProblem[]): Camera {
  const at = parameters.get("at");
  if (at !== null && at !== "") {
    const free = findCamera(at);
    if (free) return free;
    problems.push({ parameter: "at", value: at, reason: "malformed" });
  }
  return preset === null ? defaultView.camera : { type: "preset", preset };
}

/** "2023-08..2024-06": two months in order. */
function period(parameters: URLSearchParams, problems: ViewProblem[]): Period | null {
  const value = parameters.get("period");
  if (!value) return null;
  const [from = "", to = "", ...rest] = value.split("..");
  if (rest.length === 0 && isPeriod({ from, to })) return { from, to };
  problems.push({ parameter: "period", value, reason: "malformed" });
  return null;
}

/** "sector/biomed*3,finance": the id of a need, and its weight where that is not 1. Decide knows which needs there are. */
function needs(parameters: URLSearchParams, problems: ViewProblem[]): readonly Need[] {
  const found = new Map<string, Need>();
  for (const value of (parameters.get("needs") ?? "").split(",").filter((part) => part !== "")) {
    const match = /^([a-z0-9_/-]{1,60})(?:\*(\d))?$/u.exec(value);
    const [id, weight] = [match?.[1], Number(match?.[2] ?? 1)];
    if (id === undefined || weight < 1 || weight > mostWeight || found.has(id)) {
      problems.push({ parameter: "needs", value, reason: "malformed" });
    } else found.set(id, { id, weight });
  }
  return [...found.values()];
}

/** One of the dataset's stories, or the id of a reader's own, which only their browser knows. */
function story(
  parameters: URLSearchParams,
  known: <T extends string>(name: string, value: string, ids: readonly T[]) => T | null,
  dataset: Dataset,
  problems: ViewProblem[],
): string | null {
  const value = parameters.get("story");
  if (!value) return null;
  if (!/^[a-z0-9-]{1,60}$/u.test(value)) {
    problems.push({ parameter: "story", value, reason: "malformed" });
    return null;
  }
  if (isOwnStory(value)) return value;
  return known(
    "story",
    value,
    dataset.stories.map(({ id }) => id as string),
  );
}

function wholeNumber(
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
  parameters: URLSearchParams,
  problems: ViewProblem[],
): number | null {
  const value = parameters.get(name);
  if (!value) return null;
  const number = /^[1-9]\d{0,2}$/u.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  problems.push({ parameter: name, value, reason: "malformed" });
  return null;
}

/** "https://example.org": an origin as browsers write it. Anything looser could let a stranger in. */
function host(parameters: URLSearchParams, problems: ViewProblem[]): string | null {
  const value = parameters.get("host");
  if (!value) return null;
  if (/^https?:/u.test(value) && URL.canParse(value) && new URL(value).origin === value) return value;
  problems.push({ parameter: "host", value, reason: "malformed" });
  return null;
}

/** "distance" or "-links". The table knows its columns; an unknown one leaves it as it comes. */
function sort(parameters: URLSearchParams, problems: ViewProblem[]): string | null {
  const value = parameters.get("sort");
  if (!value) return null;
  if (/^-?[a-z]{1,20}$/u.test(value)) return value;
  problems.push({ parameter: "sort", value, reason: "malformed" });
  return null;
}

/** "114.05,22.54,9.8" or "114.05,22.54,9.8,30": longitude, latitude, zoom and, if turned, bearing. */
function findCamera(at: string): Camera | undefined {
  const numbers = at.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [longitude = Number.NaN, latitude = Number.NaN, zoom = Number.NaN, bearing = 0] = numbers;
  const isValid =
    numbers.length >= 3 &&
    numbers.length <= 4 &&
    numbers.every(Number.isFinite) &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 85 &&
    zoom >= 0 &&
    zoom <= 24 &&
    Math.abs(bearing) <= 360;
  return isValid ? { type: "free", center: [longitude, latitude], zoom, bearing } : undefined;
}

function formatCamera({ center, zoom, bearing }: Extract<Camera, { type: "free" }>): string {
  const numbers = [center[0].toFixed(4), center[1].toFixed(4), zoom.toFixed(2)].map(Number);
  return [...numbers, ...(Math.round(bearing) === 0 ? [] : [Math.round(bearing)])].join(",");
}

/** Like encodeURIComponent, but commas, colons, slashes and at signs stay readable: none needs escaping in a query. */
function escapeValue(value: string): string {
  return encodeURIComponent(value).replace(/%(2C|7E|3A|2F|40)/g, (code) => decodeURIComponent(code));
}
