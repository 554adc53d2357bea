import {
  citationsRepeatTheRecord,
  instrumentPhrasesName,
  linkEndsAreNamed,
  linkPhrasesWitness,
  mentionPhrasesName,
  mentionTermsAreKnown,
  peopleAndHubPhrasesName,
  recordsNameTheirEntities,
} from "./witnesses.ts";
import { chartsShareAxes, comparabilityCovers } from "./grouping.ts";
import { derivationsHold } from "./derivations.ts";
import { versionIsLogged } from "./changes.ts";
import { datesFollowFromPhrases, periodsAreOrdered, sinceIsADatedFact, sourceDatesAreEvents } from "./dates.ts";
import {
  entitiesAreNamed,
  evidenceIsNotRepeated,
  evidencePresent,
  figuresAreReadOnce,
  phrasesAreVerified,
} from "./evidence.ts";
import { plannedNeverAchieved, unitsAgree, valuesFollowFromPhrases } from "./figures.ts";
import {
  citiesHaveABasis,
  containmentHasNoArc,
  districtsFollowCities,
  hubCitiesFollowParents,
  hubsFollowEntities,
  hubsNest,
  locationsAreEarned,
  noLinkWithoutASourceBetween,
  parentsFormATree,
  placesFollowParents,
} from "./geography.ts";
import { idsAreUnique, idsResolve, idsRunWithoutGaps, paragraphsAreUnique, recordsResolve } from "./identity.ts";
import type { Evidenced, Law } from "./law.ts";
import { packageDescribesItsTables } from "./package.ts";
import { rowsAreAsReviewed } from "./review.ts";
import { storiesHaveSteps, storyFiguresAreQuoted, storyRecordsResolve, storyViewsAreUnderstood } from "./stories.ts";
import { textsComeInBothLanguages } from "./texts.ts";
import type { Problem } from "../problem.ts";

/** Every law a package is held to, in the order in which their findings are reported. */
export const laws = {
  packageDescribesItsTables,
  idsAreUnique,
  idsRunWithoutGaps,
  idsResolve,
  recordsResolve,
  paragraphsAreUnique,
  textsComeInBothLanguages,
  evidencePresent,
  entitiesAreNamed,
  evidenceIsNotRepeated,
  figuresAreReadOnce,
  valuesFollowFromPhrases,
  unitsAgree,
  derivationsHold,
  plannedNeverAchieved,
  datesFollowFromPhrases,
  sinceIsADatedFact,
  periodsAreOrdered,
  sourceDatesAreEvents,
  linkPhrasesWitness,
  linkEndsAreNamed,
  mentionTermsAreKnown,
  mentionPhrasesName,
  instrumentPhrasesName,
  peopleAndHubPhrasesName,
  citationsRepeatTheRecord,
  recordsNameTheirEntities,
  comparabilityCovers,
  chartsShareAxes,
  hubsNest,
  parentsFormATree,
  hubCitiesFollowParents,
  hubsFollowEntities,
  placesFollowParents,
  citiesHaveABasis,
  containmentHasNoArc,
  noLinkWithoutASourceBetween,
  locationsAreEarned,
  districtsFollowCities,
  storiesHaveSteps,
  storyViewsAreUnderstood,
  storyRecordsResolve,
  storyFiguresAreQuoted,
  versionIsLogged,
  phrasesAreVerified,
  rowsAreAsReviewed,
} as const satisfies Readonly<Record<string, Law>>;
export type LawName = keyof typeof laws;

/**
 * What every law finds, each finding signed by its law. That a row changed since its review is only said where nothing
 * more telling has been: `known` are the problems found before the laws.
 */
export function judge(facts: Evidenced, known: readonly Problem[]): readonly Problem[] {
  const found = [
    ...known,
    ...Object.entries<Law>(laws).flatMap(([law, find]) => find(facts).map((finding) => ({ ...finding, law }))),
  ];
  const isReview = ({ law }: Problem) => law === ("rowsAreAsReviewed" satisfies LawName);
  const told = new Set(found.filter((problem) => !isReview(problem)).map(({ file, row }) => `${file} ${row}`));
  return found.filter((problem) => !isReview(problem) || !told.has(`${problem.file} ${problem.row}`));
}
