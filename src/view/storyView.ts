import type { Dataset } from "../domain/dataset.ts";
import type { Evidence } from "../domain/provenance.ts";
import { applyFilter } from "../domain/filter.ts";
import { evidenceOf, findRecord } from "../domain/record.ts";
import { lastMove, quotedRecords, shownRecords, type Story } from "../domain/story.ts";
import { findCorridor, corridorsOf } from "../domain/corridor.ts";
import { linksOf } from "../domain/statistics.ts";
import { formatView, parseView } from "./url.ts";
import { defaultView, type View } from "./view.ts";

/**
 * What the map shows at a step, counted from 0: selection and filter of the step, and the camera of the step that last
 * moved it. Page, language and theme are the default: they belong to whoever presents. What an address names and the
 * dataset does not hold falls back, part by part.
 */
export function stepView(dataset: Dataset, story: Story, index: number): View {
  const [own, moved] = [index, lastMove(story, index)].map(
    (at) => parseView(story.steps[at]?.view ?? "", dataset).view,
  );
  const { selection, filter } = own ?? defaultView;
  return { ...defaultView, selection, filter, camera: (moved ?? defaultView).camera };
}

/** What a view shows on the map, as a step keeps it. */
export function stepAddress({ selection, filter, camera }: Pick<View, "selection" | "filter" | "camera">): string {
  return formatView({ ...defaultView, selection, filter, camera }).slice(1);
}

/**
 * What was printed behind a step: behind the records it shows and quotes, or, where it names none, behind the links that
 * its map draws for the selection.
 */
export function stepEvidence(dataset: Dataset, story: Story, index: number): readonly Evidence[] {
  const step = story.steps[index];
  if (!step) return [];
  const quoted = [step.title, step.caption].flatMap(({ zh, en }) => [...quotedRecords(zh), ...quotedRecords(en)]);
  const named = [...new Set([...shownRecords(story, index), ...quoted])];
  const records = named.flatMap((id) => findRecord(dataset, id) ?? []);
  if (records.length > 0) return records.flatMap((record) => evidenceOf(dataset, record));
  return drawnEvidence(dataset, stepView(dataset, story, index));
}

function drawnEvidence(dataset: Dataset, { selection, filter }: View): readonly Evidence[] {
  const { links } = applyFilter(dataset, filter);
  const drawn = new Set(corridorsOf(dataset, links).flatMap((corridor) => corridor.links));
  const own =
    selection.type === "corridor"
      ? (findCorridor(dataset, selection.id)?.links ?? [])
      : selection.type === "hub"
        ? linksOf(selection.id, links)
        : selection.type === "entity"
          ? links.filter(({ from, to }) => from.entity === selection.id || to.entity === selection.id)
          : links;
  return own.filter((link) => drawn.has(link)).flatMap((link) => link.provenance.evidence);
}
