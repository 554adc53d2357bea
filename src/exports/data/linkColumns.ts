import { type Corridor, corridorDistanceKm, corridorOfLinks, corridorsOf } from "../../domain/corridor.ts";
import { earliestSince, headingOf, sectorsNamedFor } from "../../domain/corridorFacts.ts";
import { get } from "../../domain/dataset.ts";
import { linkSectors } from "../../domain/filter.ts";
import type { Link, LinkEnd } from "../../domain/link.ts";
import { statuses } from "../../domain/observation.ts";
import { remember } from "../../domain/remember.ts";
import { formatDate, formatKm } from "../../i18n/format.ts";
import { familyModel, linkModel } from "../../i18n/linkLine.ts";
import { localityName } from "../../i18n/localityName.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { linksMessages } from "../../i18n/messages/links.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { type Column, flag, list, naming, number, text, type Writing } from "./column.ts";

export function linkColumns(writing: Writing): readonly Column<Link>[] {
  const { dataset, language } = writing;
  const names = naming(writing);
  const words = messagesIn(vocabulary, language);
  const model = remember((link: Link) => linkModel(dataset, link, language));
  const corridors = corridorOfLinks(corridorsOf(dataset));
  const cityBasis = (end: LinkEnd) => words.locationBasis[end.cityBasis];
  const sectorNames = (link: Link) =>
    (linkSectors(dataset).get(link.id) ?? []).flatMap((id) => names.text(get(dataset.byId.sector, id).label) ?? []);
  return [
    text("record", ({ id }) => id),
    text("type", (link) => model(link).type),
    text("from", ({ from }) => names.text(from.name)),
    text("to", ({ to }) => names.text(to.name)),
    text("family", (link) => model(link).family?.label ?? null),
    text("status_words", ({ status }) => words.status[status]),
    text("since_words", (link) => model(link).since),
    text("type_id", ({ type }) => type),
    text("family_id", ({ family }) => family),
    text("from_id", ({ from }) => from.entity),
    text("from_city_id", ({ from }) => from.city),
    text("from_city", ({ from }) => names.entity(from.city)),
    text("from_city_basis", ({ from }) => cityBasis(from)),
    text("from_hub_id", ({ from }) => from.hub),
    text("from_hub", ({ from }) => names.hub(from.hub)),
    text("to_id", ({ to }) => to.entity),
    text("to_city_id", ({ to }) => to.city),
    text("to_city", ({ to }) => names.entity(to.city)),
    text("to_city_basis", ({ to }) => cityBasis(to)),
    text("to_hub_id", ({ to }) => to.hub),
    text("to_hub", ({ to }) => names.hub(to.hub)),
    text("direction", ({ direction }) => direction),
    text("direction_words", ({ direction }) => words.linkDirection[direction]),
    text("scope", ({ scope }) => scope),
    text("scope_words", ({ scope }) => words.linkScope[scope]),
    text("status", ({ status }) => status),
    text("basis", ({ basis }) => basis),
    text("basis_words", ({ basis }) => words.basis[basis]),
    flag("is_group", ({ isAggregate }) => isAggregate),
    text("since", ({ since }) => since?.date ?? null),
    text("since_precision", ({ since }) => since?.precision ?? null),
    text("corridor_id", ({ id }) => corridors.get(id) ?? null),
    text("not_drawn", (link) => model(link).unplaced),
    list("sector_names", sectorNames),
    list("figure_ids", ({ observations }) => observations),
    text("note", ({ notes }) => names.text(notes)),
  ];
}

/** A corridor as far as its links are among the records: counts and dates are of these links, the way is the corridor's. */
export function corridorColumns(writing: Writing): readonly Column<Corridor>[] {
  const { dataset, language } = writing;
  const names = naming(writing);
  const words = messagesIn(linksMessages, language);
  const vocab = messagesIn(vocabulary, language);
  const whole = new Map(corridorsOf(dataset).map((corridor) => [corridor.id, corridor]));
  const heading = (corridor: Corridor) => headingOf(dataset, whole.get(corridor.id) ?? corridor);
  const end = (corridor: Corridor, at: 0 | 1) => heading(corridor).ends[at];
  const km = (corridor: Corridor) => corridorDistanceKm(dataset, corridor);
  const families = ({ links }: Corridor) =>
    dataset.linkFamilies.flatMap(({ id }) => {
      const count = links.filter(({ family }) => family === id).length;
      const label = familyModel(dataset, id, language)?.label;
      return count > 0 && label !== undefined ? [words.familyCount(label, count)] : [];
    });
  const statusCounts = ({ links }: Corridor) =>
    statuses.flatMap((status) => {
      const count = links.filter((link) => link.status === status).length;
      return count > 0 ? [words.familyCount(vocab.status[status], count)] : [];
    });
  return [
    text("record", ({ id }) => id),
    text("from", (corridor) => localityName(dataset, end(corridor, 0), language)),
    text("to", (corridor) => localityName(dataset, end(corridor, 1), language)),
    text("from_id", (corridor) => end(corridor, 0).id),
    text("to_id", (corridor) => end(corridor, 1).id),
    flag("one_way", (corridor) => heading(corridor).isOneWay),
    number("distance_km", (corridor) => Math.round(km(corridor) * 10) / 10),
    text("distance_words", (corridor) => words.about(formatKm(km(corridor), language))),
    number("link_count", ({ links }) => links.length),
    list("families", families),
    list("link_statuses", statusCounts),
    number("inferred", ({ links }) => links.filter(({ basis }) => basis === "inferred").length),
    text("since", ({ links }) => earliestSince(links)?.date ?? null),
    text("since_words", ({ links }) => {
      const since = earliestSince(links);
      return since === null ? words.noSince(links.length) : formatDate(since.date, since.precision, language);
    }),
    number("undated", ({ links }) => links.filter(({ since }) => since === null).length),
    list("sector_names", ({ links }) =>
      sectorsNamedFor(dataset, links).flatMap(({ sector }) => names.text(get(dataset.byId.sector, sector).label) ?? []),
    ),
    list("link_ids", ({ links }) => links.map(({ id }) => id)),
  ];
}
