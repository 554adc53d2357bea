import type { Dataset } from "../domain/dataset.ts";
import type { Evidence } from "../domain/provenance.ts";
import { evidenceOf, findRecord } from "../domain/record.ts";
import { lastMove, quotedRecords, shownRecords, type Story } from "../domain/story.ts";
import { shownLinks } from "./shownLinks.ts";
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
  return shownLinks(dataset, stepView(dataset, story, index)).drawn.flatMap((link) => link.provenance.evidence);
}
