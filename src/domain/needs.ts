import { get, type Dataset } from "./dataset.ts";
import type { EntityId, HubId, SectorId } from "./ids.ts";
import type { Theme } from "./indicator.ts";
import type { Instrument } from "./instrument.ts";
import { isTentative, type Link, type LinkEnd, type LinkFamilyId } from "./link.ts";
import type { Observation } from "./observation.ts";
import { findRecord } from "./record.ts";
import type { SectorMention } from "./sector.ts";

/** Needs that are not a sector, in the order in which they are offered. */
export const ownNeeds = [
  "space",
  "finance",
  "service",
  "talent",
  "university",
  "open-challenge",
  "transfer",
  "pilot",
  "compute",
  "patents",
  "cross-border",
  "other-hub",
] as const;
export type OwnNeed = (typeof ownNeeds)[number];

/** Something a reader may ask of a hub. Ids stand in addresses: "sector/biomed", "finance". */
export type AskableNeed =
  | { readonly type: "own"; readonly id: OwnNeed }
  | { readonly type: "sector"; readonly id: string; readonly sector: SectorId };

/**
 * What a record says about a need. stated: there today; pilot: there today, as a trial; planned: announced, being built
 * or aimed at by the record's own status; aim: the source names it as a target; inferred: read off a name or concluded;
 * aside: said of something near by, not of the hub; none: the source says that there is none.
 */
export const grounds = ["stated", "pilot", "planned", "aim", "inferred", "aside", "none"] as const;
export type Ground = (typeof grounds)[number];

export interface Testimony {
  readonly record: string;
  readonly ground: Ground;
  /** The hub where it stands, where that is another one than the hub it counts for: an enclave. */
  readonly standsIn: HubId | null;
}

/**
 * met: a source says that it is there today. planned: only planned or aimed at, it could become met. unclear: only
 * inferred, said of something near by, or denied by one record and stated by another. not-met: a source says that there
 * is none. not-reported: no record says anything, which is never a no.
 */
export const answerStates = ["met", "planned", "unclear", "not-reported", "not-met"] as const;
export type AnswerState = (typeof answerStates)[number];

export interface Answer {
  readonly state: AnswerState;
  /** What the state rests on, firmest first; empty exactly where nothing is reported. */
  readonly testimony: readonly Testimony[];
}

/** The needs that some record of the dataset answers for some hub: own ones first, then sectors as the table has them. */
export function needsOf(dataset: Dataset): readonly AskableNeed[] {
  const all: readonly AskableNeed[] = [
    ...ownNeeds.map((id) => ({ type: "own", id }) as const),
    ...dataset.sectors.map(({ id }) => ({ type: "sector", id: `sector/${id}`, sector: id }) as const),
  ];
  return all.filter((need) => dataset.hubs.some((hub) => answer(dataset, need, hub.id).testimony.length > 0));
}

/**
 * What the dataset answers for one need and one hub. In the atlas's own dataset no answer is "not-met": no source denies
 * anything asked for here. That no source links Changsha to the other hubs, or gives Nanshan a figure, is silence.
 */
export function answer(dataset: Dataset, need: AskableNeed, hub: HubId): Answer {
  const found = need.type === "own" ? ownTestimony(dataset, need.id, hub) : sectorTestimony(dataset, need.sector, hub);
  const testimony = [...withReadings(dataset, { need: need.id, hub, found })].sort(
    (a, b) => grounds.indexOf(a.ground) - grounds.indexOf(b.ground),
  );
  return { state: stateOf(testimony), testimony };
}

function stateOf(testimony: readonly Testimony[]): AnswerState {
  const has = (...wanted: readonly Ground[]) => testimony.some(({ ground }) => wanted.includes(ground));
  const isDenied = has("none");
  if (has("stated", "pilot")) return isDenied ? "unclear" : "met";
  if (has("planned", "aim")) return "planned";
  if (has("inferred", "aside")) return "unclear";
  return isDenied ? "not-met" : "not-reported";
}

/** Which records answer a need: instruments by kind, links by type, figures by indicator or theme. */
interface Rule {
  readonly kinds?: readonly Instrument["kind"][];
  readonly linkTypes?: readonly string[];
  readonly family?: LinkFamilyId;
  readonly scope?: Link["scope"];
  readonly indicators?: readonly string[];
  readonly theme?: Theme;
}

const rules: Readonly<Record<Exclude<OwnNeed, "other-hub">, Rule>> = {
  space: { kinds: ["incentive"], indicators: ["gross_floor_area", "gross_floor_area_planned", "premises_area"] },
  finance: { kinds: ["fund", "finance_product"], linkTypes: ["investment", "finance_service", "investor_network"] },
  service: { kinds: ["service", "digital_service"], linkTypes: ["technology_service"] },
  talent: { family: "talent", theme: "talent" },
  university: {
    linkTypes: ["university_tech_transfer", "university_research", "branch_institute"],
    indicators: ["universities_in_hub", "partner_universities_tech_transfer", "universities_with_projects"],
  },
  "open-challenge": {
    kinds: ["research_management"],
    linkTypes: ["open_challenge"],
    indicators: ["challenge_topics_published", "research_directions_published"],
  },
  transfer: {
    linkTypes: [
      "technology_exchange",
      "university_tech_transfer",
      "accelerator",
      "joint_demand_release",
      "industrial_landing",
    ],
    indicators: ["technology_transaction_value"],
  },
  pilot: { linkTypes: ["pilot_platform"], indicators: ["pilot_platforms_awarded"] },
  compute: { linkTypes: ["compute_supply"] },
  patents: {
    linkTypes: ["standards_cluster"],
    indicators: ["invention_patents_per_10k", "pct_applications", "standards_issued", "standards_organisations"],
  },
  "cross-border": {
    kinds: ["rule_alignment", "joint_policy", "finance_pilot", "policy_group"],
    scope: "cross_border",
  },
};

function ownTestimony(dataset: Dataset, need: OwnNeed, hub: HubId): readonly Testimony[] {
  if (need === "other-hub") return dataset.links.filter((link) => joinsHubs(link, hub)).map(linkTestimony);
  const rule = rules[need];
  return [
    ...dataset.instruments.filter((one) => one.hub === hub && isIn(rule.kinds, one.kind)).map(instrumentTestimony),
    ...dataset.links
      .filter((link) => isAsked(link, rule) && creditedHubs(dataset, link).includes(hub))
      .map(linkTestimony),
    ...dataset.observations
      .filter(
        (one) =>
          one.hub === hub &&
          (isIn(rule.indicators, one.indicator) || get(dataset.byId.indicator, one.indicator).theme === rule.theme),
      )
      .map(figureTestimony),
  ];
}

function isAsked({ type, family, scope }: Link, rule: Rule): boolean {
  return isIn(rule.linkTypes, type) || (family !== null && family === rule.family) || scope === rule.scope;
}

/** The hub has an end of the link, and another hub the other; one hub inside another is geography, not a link. */
function joinsHubs({ from, to, family }: Link, hub: HubId): boolean {
  const ends = [from.hub, to.hub];
  return family !== null && !ends.includes(null) && from.hub !== to.hub && ends.includes(hub);
}

/** The hubs whose bodies a link joins: a body counts for the hub it belongs to, wherever it stands. */
function creditedHubs(dataset: Dataset, { from, to }: Link): readonly (HubId | null)[] {
  const hubOf = ({ entity, hub }: LinkEnd) => (entity === null ? hub : hubOfBody(dataset, entity));
  return [hubOf(from), hubOf(to)];
}

function hubOfBody(dataset: Dataset, entity: EntityId): HubId | null {
  return get(dataset.byId.entity, entity).hub;
}

function instrumentTestimony({ id, status }: Instrument): Testimony {
  const ground = status === "pilot" ? "pilot" : status === "in_force" || status === "launched" ? "stated" : "planned";
  return { record: id, ground, standsIn: null };
}

function linkTestimony(link: Link): Testimony {
  const ground = !isTentative(link) ? "stated" : link.status === "planned" ? "planned" : "inferred";
  return { record: link.id, ground, standsIn: null };
}

/** A figure of nought is the one way in which a table of figures can say no. */
function figureTestimony({ id, status, quantity, hub, locatedIn }: Observation): Testimony {
  const isNought = quantity.bound !== "range" && quantity.bound !== "at_least" && quantity.value === 0;
  const ground = status === "planned" ? "planned" : isNought ? "none" : "stated";
  return { record: id, ground, standsIn: locatedIn === hub ? null : locatedIn };
}

function sectorTestimony(dataset: Dataset, sector: SectorId, hub: HubId): readonly Testimony[] {
  return dataset.mentions
    .filter((mention) => mention.sector === sector && mention.hub === hub)
    .map((mention) => ({ record: mention.id, ground: mentionGround(dataset, mention), standsIn: null }));
}

/** Read off a name: inferred. Named for nothing but planned links: planned. */
function mentionGround(dataset: Dataset, mention: SectorMention): Ground {
  if (mention.basis === "inferred") return "inferred";
  const links = dataset.links.filter((link) => mention.links.includes(link.id));
  return links.length > 0 && links.every(({ status }) => status === "planned") ? "planned" : "stated";
}

type Reading = readonly [need: string, hub: string, record: string, ground: Ground];

/**
 * How we read records whose type alone does not say what they say about a need: a judgement of ours, taken from their
 * notes and paragraphs because no column carries it. In a dataset without these records they have no effect.
 */
export const readings: readonly Reading[] = [
  // The centre at Xili Lake "will focus on" these (paragraph 6), and "will" bring in finance (paragraph 7).
  ["sector/ai", "xili-lake", "men-01", "aim"],
  ["sector/biomed", "xili-lake", "men-02", "aim"],
  ["sector/digital", "xili-lake", "men-03", "aim"],
  ["sector/chips", "xili-lake", "men-04", "aim"],
  ["sector/innovation_services", "xili-lake", "men-08", "aim"],
  ["finance", "xili-lake", "men-08", "aim"],
  // A heading that states an ambition; a link of a chain of innovation; strengths of the city, not of the park.
  ["sector/biomed", "hetao", "men-09", "aim"],
  ["sector/innovation_services", "hetao", "men-12", "aside"],
  ["sector/vehicles", "hetao", "men-29", "aside"],
  ["sector/vehicles", "hetao", "men-30", "aside"],
  // The operator of the enclave "aims at" these (paragraph 19).
  ["sector/biomed", "chancheng", "men-40", "aim"],
  ["sector/chips", "chancheng", "men-41", "aim"],
  ["sector/materials", "chancheng", "men-42", "aim"],
  ["sector/green", "chancheng", "men-43", "aim"],
  // Sectors of the firms that are served all over the province; what an insurance covers.
  ["sector/construction_machinery", "changsha-etz", "men-44", "aside"],
  ["sector/materials", "changsha-etz", "men-45", "aside"],
  ["sector/biomed", "changsha-etz", "men-46", "aside"],
  ["sector/digital", "changsha-etz", "men-49", "aside"],
  // A talent station that has opened is a talent programme; its other two ideas are not there yet.
  ["talent", "chancheng", "link-chan-02", "stated"],
  ["talent", "chancheng", "pol-chan-03", "planned"],
  ["talent", "chancheng", "pol-chan-06", "planned"],
  // Universities and firms in one figure; science parks that carry a university's name.
  ["university", "changsha-etz", "link-cs-13", "aside"],
  ["university", "changsha-etz", "link-cs-05", "aside"],
  ["university", "changsha-etz", "link-cs-06", "aside"],
  // A fast track for talent is no service for firms; the services of the enclave are on offer, none is reported as used.
  ["service", "chancheng", "pol-chan-06", "aside"],
  ["service", "chancheng", "link-chan-07", "planned"],
  // Cooperation with the transfer centres of six universities.
  ["transfer", "xili-lake", "pol-xili-03", "stated"],
  // The platform for proofs of concept has moved in and collects projects.
  ["pilot", "xili-lake", "link-xili-11", "stated"],
  ["pilot", "xili-lake", "obs-xili-03", "stated"],
  // Computing power to rent, from partners who have signed.
  ["compute", "hetao", "men-16", "stated"],
];

function withReadings(
  dataset: Dataset,
  { need, hub, found }: { need: string; hub: HubId; found: readonly Testimony[] },
): readonly Testimony[] {
  const read = readings
    .filter(([needRead, hubRead, record]) => needRead === need && hubRead === hub && findRecord(dataset, record))
    .map(([, , record, ground]): Testimony => ({ record, ground, standsIn: null }));
  return [...found.filter(({ record }) => !read.some((one) => one.record === record)), ...read];
}

function isIn<T extends string>(list: readonly T[] | undefined, value: T): boolean {
  return list?.includes(value) ?? false;
}
