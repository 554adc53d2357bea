import { drawingOf } from "../domain/corridor.ts";
import { get, type Dataset } from "../domain/dataset.ts";
import type { EntityId, LinkId } from "../domain/ids.ts";
import type { Link, LinkEnd, LinkFamilyId } from "../domain/link.ts";
import type { Status } from "../domain/observation.ts";
import { type Language, say } from "../domain/text.ts";
import { formatSince } from "./format.ts";
import { panelMessages } from "./messages/panels.ts";
import { messagesIn } from "./messages.ts";
import { vocabulary } from "./messages/vocabulary.ts";
import { sourceLine } from "./sourceLine.ts";

export interface LinkEndModel {
  readonly name: string;
  /** The entity to open, where the end has one. */
  readonly entity: EntityId | null;
}

/** A link in words. */
export interface LinkModel {
  readonly record: LinkId;
  readonly family: { readonly id: LinkFamilyId; readonly mark: string; readonly label: string } | null;
  readonly type: string;
  readonly from: LinkEndModel;
  readonly to: LinkEndModel;
  readonly isMutual: boolean;
  readonly status: Status;
  readonly statusWord: string;
  readonly since: string;
  /** "推断", "一组，未分列": what else a reader has to know before trusting the row. */
  readonly marks: readonly string[];
  readonly scope: string;
  /** Why the map has no arc for it, or null where it has one. */
  readonly unplaced: string | null;
  readonly note: string | null;
  readonly source: string;
  readonly spoken: string;
}

export function linkModel(dataset: Dataset, link: Link, language: Language): LinkModel {
  const words = messagesIn(vocabulary, language);
  const panel = messagesIn(panelMessages, language);
  const type = say(get(dataset.byId.linkType, link.type).label, language);
  const from = endModel(link.from, language);
  const to = endModel(link.to, language);
  const isMutual = link.direction === "mutual";
  return {
    record: link.id,
    family: familyModel(dataset, link.family, language),
    type,
    from,
    to,
    isMutual,
    status: link.status,
    statusWord: words.status[link.status],
    since: link.since === null ? panel.sinceNotStated : formatSince(link.since.date, link.since.precision, language),
    marks: [
      ...(link.basis === "inferred" ? [words.basis.inferred] : []),
      ...(link.isAggregate ? [panel.aggregate] : []),
    ],
    scope: words.linkScope[link.scope],
    unplaced: unplacedReason(dataset, link, language),
    note: link.notes && say(link.notes, language),
    source: sourceLine(dataset, link.provenance.evidence, language).text,
    spoken: panel.linkSpoken(type, from.name, to.name, isMutual),
  };
}

export function familyModel(dataset: Dataset, id: LinkFamilyId | null, language: Language): LinkModel["family"] {
  const family = dataset.linkFamilies.find((candidate) => candidate.id === id);
  return family ? { id: family.id, mark: say(family.mark, language), label: say(family.label, language) } : null;
}

/** Why a link is not drawn, in words; null where it is. */
function unplacedReason(dataset: Dataset, link: Link, language: Language): string | null {
  const drawing = drawingOf(dataset, link);
  if ("ends" in drawing) return null;
  const words = messagesIn(panelMessages, language).unplaced;
  switch (drawing.reason) {
    case "containment":
      return words.containment;
    case "within_hub":
      return words.withinHub;
    case "within_district":
      return words.withinDistrict;
    case "no_cities":
      return words.neither;
    case "no_city":
      return drawing.end.entity === null ? words.oneEnd : words.noCity(say(drawing.end.name, language));
    case "same_place":
      return words.samePlace;
  }
}

function endModel(end: LinkEnd, language: Language): LinkEndModel {
  return { name: say(end.name, language), entity: end.entity };
}
