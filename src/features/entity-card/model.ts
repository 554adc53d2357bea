import { corridorOfLinks, corridorsOf } from "../../domain/corridor.ts";
import { get, type Dataset } from "../../domain/dataset.ts";
import type { Entity } from "../../domain/entity.ts";
import { answers, applyFilter, type Filter } from "../../domain/filter.ts";
import type { EntityId, HubId, LinkId } from "../../domain/ids.ts";
import { findPlacement } from "../../domain/place.ts";
import { questionsAbout } from "../../domain/record.ts";
import type { SectorMention } from "../../domain/sector.ts";
import { sourceName } from "../../domain/sourceName.ts";
import { type Language, say } from "../../domain/text.ts";
import { chronological, type EventModel, eventModel } from "../../i18n/eventLine.ts";
import { type FigureModel, figureModel } from "../../i18n/figureLine.ts";
import { formatMetres } from "../../i18n/format.ts";
import { type HiddenModel, hiddenModel, unfilteredNote } from "../../i18n/hidden.ts";
import { type LinkModel, linkModel } from "../../i18n/linkLine.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { clause } from "../../i18n/punctuation.ts";
import { type QuestionModel, questionModel } from "../../i18n/questionLine.ts";
import { paragraphList, sourceLine } from "../../i18n/sourceLine.ts";

export interface EntityModel {
  readonly name: string;
  readonly otherName: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly role: string;
  readonly hub: { readonly id: HubId; readonly name: string } | null;
  readonly parent: { readonly id: EntityId; readonly name: string } | null;
  readonly where: Where;
  readonly note: string | null;
  readonly figures: readonly FigureModel[];
  readonly hiddenFigures: HiddenModel | null;
  /** Said under what stays the same under the filter; null without one. */
  readonly unfiltered: { readonly figures: string | null; readonly events: string | null };
  readonly links: readonly LinkModel[];
  /** The corridor each drawn link belongs to. */
  readonly corridors: ReadonlyMap<LinkId, string>;
  readonly hiddenLinks: HiddenModel | null;
  readonly events: readonly EventModel[];
  readonly hiddenEvents: HiddenModel | null;
  readonly people: readonly PersonModel[];
  readonly sectors: readonly SectorModel[];
  readonly hiddenSectors: HiddenModel | null;
  readonly mentions: readonly MentionModel[];
  readonly questions: readonly QuestionModel[];
}

/** Where an entity is drawn and on what grounds, or why it is not. */
export interface Where {
  readonly isPinned: boolean;
  readonly headline: string;
  /** Rows of a definition list: how the source places it, method, precision, datum, evidence. */
  readonly facts: readonly { readonly term: string; readonly text: string }[];
}

export interface PersonModel {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly source: string;
}

/** A sector and the words in which the sources name it for the entity; what is inferred says so. */
export interface SectorModel {
  readonly sector: string;
  readonly label: string;
  readonly mentions: readonly {
    readonly record: string;
    /** As printed, or our English rendering of it. */
    readonly term: string;
    /** What to beware of, or null. */
    readonly note: string | null;
  }[];
}

/** The paragraphs of one source that name the entity, and the forms printed there. */
export interface MentionModel {
  readonly source: string;
  readonly paragraphs: string;
  readonly phrases: readonly string[];
}

export function entityModel(dataset: Dataset, entity: Entity, filter: Filter, language: Language): EntityModel {
  const shown = applyFilter(dataset, filter);
  const links = dataset.links.filter(({ from, to }) => from.entity === entity.id || to.entity === entity.id);
  const ownLinks = links.filter((link) => shown.links.includes(link));
  const figures = dataset.observations.filter((observation) => observation.subject === entity.id);
  const ownFigures = figures.filter((observation) => shown.observations.includes(observation));
  const other = language === "en" ? entity.name.zh : entity.name.en;
  const parent = entity.parent === null ? null : get(dataset.byId.entity, entity.parent);
  const events = dataset.events.filter((event) => event.entities.includes(entity.id) || event.place === entity.id);
  const mentionsOfSectors = dataset.mentions.filter((mention) => mention.entity === entity.id);
  const ownMentions = mentionsOfSectors.filter((mention) => shown.mentions.includes(mention));
  const ownEvents = events.filter((event) => shown.events.includes(event));
  return {
    name: say(entity.name, language),
    otherName: other,
    aliases: entity.aliasesZh,
    kind: messagesIn(vocabulary, language).entityKind[entity.kind],
    role: say(entity.role, language),
    hub:
      entity.hub === null || entity.id === entity.hub
        ? null
        : { id: entity.hub, name: say(get(dataset.byId.hub, entity.hub).shortName, language) },
    parent: parent && { id: parent.id, name: say(parent.name, language) },
    where: where(dataset, entity, language),
    note: entity.notes && say(entity.notes, language),
    figures: ownFigures.map((observation) => figureModel(dataset, observation, language)),
    hiddenFigures: hiddenModel(
      { count: figures.length - ownFigures.length, what: "figures" },
      filter,
      answers.observations,
      language,
    ),
    unfiltered: {
      figures: unfilteredNote(filter, answers.observations, language),
      events: unfilteredNote(filter, answers.events, language),
    },
    links: ownLinks.map((link) => linkModel(dataset, link, language)),
    corridors: corridorOfLinks(corridorsOf(dataset, ownLinks)),
    hiddenLinks: hiddenModel({ count: links.length - ownLinks.length, what: "links" }, filter, answers.links, language),
    events: chronological(ownEvents).map((event) => eventModel(dataset, event, language)),
    hiddenEvents: hiddenModel(
      { count: events.length - ownEvents.length, what: "events" },
      filter,
      answers.events,
      language,
    ),
    people: dataset.people
      .filter((person) => person.entity === entity.id)
      .map((person) => ({
        id: person.id,
        name: say(person.name, language),
        role: say(person.role, language),
        source: sourceLine(dataset, person.provenance.evidence, language).text,
      })),
    sectors: sectors(dataset, ownMentions, language),
    hiddenSectors: hiddenModel(
      { count: mentionsOfSectors.length - ownMentions.length, what: "mentions" },
      filter,
      answers.mentions,
      language,
    ),
    mentions: mentions(dataset, entity, language),
    questions: questionsAbout(dataset, entity.id).map((question) => questionModel(question, language)),
  };
}

function where(dataset: Dataset, entity: Entity, language: Language): Where {
  const words = messagesIn(panelMessages, language);
  const vocab = messagesIn(vocabulary, language);
  const basis = {
    term: words.whereTerms.basis,
    text: clause([vocab.locationBasis[entity.locationBasis], vocab.locatable[entity.locatableAs]], language),
  };
  const placement = findPlacement(dataset, entity);
  if (!placement) return { isPinned: false, headline: words.notPinned[entity.locatableAs], facts: [basis] };
  const location = get(dataset.byId.location, placement.at);
  const isOwn = placement.at === entity.id;
  const at = say(get(dataset.byId.entity, placement.at).name, language);
  return {
    isPinned: true,
    headline: isOwn ? words.pinnedItself : placement.kind === "city" ? words.pinnedAtCity(at) : words.pinnedIn(at),
    facts: [
      basis,
      { term: words.whereTerms.method, text: vocab.locationMethod[location.method] },
      { term: words.whereTerms.precision, text: words.within(formatMetres(placement.precisionM, language)) },
      { term: words.whereTerms.datum, text: "WGS 84" },
      { term: words.whereTerms.evidence, text: say(location.evidence, language) },
    ],
  };
}

function sectors(dataset: Dataset, own: readonly SectorMention[], language: Language): readonly SectorModel[] {
  return dataset.sectors
    .map((sector) => ({
      sector: sector.id,
      label: say(sector.label, language),
      mentions: own
        .filter((mention) => mention.sector === sector.id)
        .map((mention) => ({
          record: mention.id,
          term: language === "en" ? mention.termEn : mention.provenance.evidence[0].phrase,
          note: mention.basis === "inferred" ? messagesIn(vocabulary, language).basis.inferred : null,
        })),
    }))
    .filter((sector) => sector.mentions.length > 0);
}

function mentions(dataset: Dataset, entity: Entity, language: Language): readonly MentionModel[] {
  const sources = [...new Set(entity.evidence.map((piece) => piece.source))];
  return sources.map((source) => {
    const own = entity.evidence.filter((piece) => piece.source === source);
    return {
      source: say(sourceName(dataset, source), language),
      paragraphs: paragraphList(
        own.map((piece) => piece.paragraph),
        language,
      ),
      phrases: [...new Set(own.map((piece) => piece.phrase))],
    };
  });
}
