import { sameQuantity } from "../../domain/observation.ts";
import { readFigure } from "../../domain/printedFigure.ts";
import { readPrintedDate } from "../../domain/printedDate.ts";
import { quantityOf } from "../assemble.ts";
import { isNamedIn, namesOf, sourcesOf, type Lookup } from "../lookup.ts";
import { words, type Finding } from "../problem.ts";
import type { Row, TableName } from "../schema.ts";
import { writtenOn } from "../seed.ts";
import type { Table } from "../tables.ts";
import { cell, type Law } from "./law.ts";

/** The phrase of a link witnesses it: it is the printed name of one end, or a printed cue of the link's type. */
export const linkPhrasesWitness: Law = ({ pack, find }) =>
  pack.tables.links.rows
    .filter((row) => !linkWords(find, row).includes(row.phrase))
    .map((row) => stranger(cell(pack.tables.links, row, "phrase"), linkWords(find, row)));

/** A mention names its entity: the phrase is the name or an alias. */
export const mentionPhrasesName: Law = ({ pack, find }) =>
  pack.tables.entity_mentions.rows.flatMap((row) => {
    const names = namesOf(find.entity.get(row.entity));
    return names.length === 0 || names.includes(row.phrase)
      ? []
      : [stranger(cell(pack.tables.entity_mentions, row, "phrase"), names)];
  });

/** A stated sector term is one of the sector's printed terms; an inferred one is read off the name of the entity. */
export const mentionTermsAreKnown: Law = ({ pack, find }) =>
  pack.tables.sector_mentions.rows.flatMap((row) => {
    const sector = find.sector.get(row.sector);
    const entity = find.entity.get(row.entity);
    if (!sector || !entity) return [];
    const terms = row.basis === "stated" ? sector.aliases_zh : namesOf(entity);
    const isKnown =
      row.basis === "stated" ? terms.includes(row.phrase) : terms.some((name) => name.includes(row.phrase));
    return isKnown ? [] : [stranger(cell(pack.tables.sector_mentions, row, "phrase"), terms)];
  });

/** The phrase of an instrument is its printed name. */
export const instrumentPhrasesName: Law = ({ pack }) =>
  pack.tables.instruments.rows
    .filter((row) => ![row.name_zh, ...row.aliases_zh].includes(row.phrase))
    .map((row) => stranger(cell(pack.tables.instruments, row, "phrase"), [row.name_zh, ...row.aliases_zh]));

/** The phrase of a person is the printed name, and that of a hub contains its name. */
export const peopleAndHubPhrasesName: Law = ({ pack, find }) => [
  ...pack.tables.people.rows
    .filter((row) => row.phrase !== row.name_zh)
    .map((row) => stranger(cell(pack.tables.people, row, "phrase"), [row.name_zh])),
  ...pack.tables.hubs.rows.flatMap((row) => {
    const names = namesOf(find.entity.get(row.id));
    return names.length === 0 || names.some((name) => row.phrase.includes(name))
      ? []
      : [stranger(cell(pack.tables.hubs, row, "phrase"), names)];
  }),
];

/** Further evidence says the same as the record it is added to: same figure, same name, same date. */
export const citationsRepeatTheRecord: Law = ({ pack, find }) =>
  pack.tables.citations.rows.flatMap((row) => {
    const expected = expectedWords(find, row);
    if (expected === undefined || expected === true) return [];
    return [stranger(cell(pack.tables.citations, row, "phrase"), expected)];
  });

/**
 * What a record is about is named in the source it cites: no figure, link or event is hung on a stranger. A territory at
 * the end of a link may be named by the link's cue alone: 深港澳合作 names three at once.
 */
export const recordsNameTheirEntities: Law = ({ pack, find }) => {
  const { observations, links, sector_mentions: mentions, events, people } = pack.tables;
  if (!pack.tables.entity_mentions.isReadable) return [];
  return [
    ...observations.rows.flatMap((row) =>
      unnamed(find, observations, { row, column: "subject", entities: [row.subject] }),
    ),
    ...mentions.rows.flatMap((row) => unnamed(find, mentions, { row, column: "entity", entities: [row.entity] })),
    ...events.rows.flatMap((row) => unnamed(find, events, { row, column: "entities", entities: row.entities })),
    ...people.rows.flatMap((row) =>
      unnamed(find, people, { row, column: "entity", entities: row.entity === null ? [] : [row.entity] }),
    ),
    ...links.rows.flatMap((row) =>
      (["from", "to"] as const).flatMap((side) => {
        const entity = row[`${side}_entity`];
        const isCued = find.linkType.get(row.type)?.cues.includes(row.phrase) ?? false;
        if (entity === null || (isCued && find.entity.get(entity)?.kind === "admin_area")) return [];
        return unnamed(find, links, { row, column: `${side}_entity`, entities: [entity] });
      }),
    ),
  ];
};

/** An unnamed end of a link is described in words; a named one takes its name from the entity alone. */
export const linkEndsAreNamed: Law = ({ pack }) =>
  pack.tables.links.rows.flatMap((row) =>
    (["from", "to"] as const)
      .filter(
        (side) =>
          (row[`${side}_entity`] === null) !== (row[`${side}_name_zh`] !== null && row[`${side}_name_en`] !== null),
      )
      .map((side) => ({
        ...cell(pack.tables.links, row, `${side}_entity`),
        what: words(
          `这一端须有实体编号或（两种语言的）名称，二者取一`,
          "this end needs either an entity or a name in both languages",
        ),
        mend: words(
          `填写${side}_entity，或填写${side}_name_zh与${side}_name_en`,
          `fill ${side}_entity, or ${side}_name_zh and ${side}_name_en`,
        ),
      })),
  );

function linkWords(find: Lookup, row: Row<"links">): readonly string[] {
  const ends = [row.from_entity, row.to_entity].flatMap((id) => (id === null ? [] : namesOf(find.entity.get(id))));
  return [...ends, ...(find.linkType.get(row.type)?.cues ?? [])];
}

/** True where the citation repeats its record, undefined where the record is unknown, otherwise the words it could have. */
function expectedWords(find: Lookup, row: Row<"citations">): true | readonly string[] | undefined {
  const observation = find.observation.get(row.record);
  if (observation) {
    const [stored, read] = [quantityOf(observation), readFigure(row.phrase)?.quantity];
    return (stored && read && sameQuantity(stored, read)) || [observation.phrase];
  }
  const event = find.event.get(row.record);
  if (event) return saysDate(find, row, event) || [event.phrase];
  const link = find.link.get(row.record);
  const instrument = find.instrument.get(row.record);
  const person = find.person.get(row.record);
  const mention = find.mention.get(row.record);
  const entity = find.entity.get(row.record);
  const expected =
    (link && linkWords(find, link)) ??
    (instrument && [instrument.name_zh, ...instrument.aliases_zh]) ??
    (person && [person.name_zh]) ??
    (mention && [mention.phrase]) ??
    (entity && namesOf(entity));
  return expected?.includes(row.phrase) ? true : expected;
}

/** The printed words are the event's date; 当日 and 同月 point back to a date in the words before them. */
function saysDate(find: Lookup, row: Row<"citations">, event: Row<"events">): boolean {
  const seed = find.seed.get(row.source);
  if (!seed) return true;
  if (row.phrase === "当日" || row.phrase === "同日") return row.source === event.source;
  if (row.phrase === "同月") {
    const around = (find.eventsOf.get(row.source) ?? []).filter(({ paragraph }) => paragraph === row.paragraph);
    return around.some(({ date }) => event.date.startsWith(date.slice(0, 7)));
  }
  return readPrintedDate(row.phrase, writtenOn(seed))?.date === event.date;
}

function unnamed<Name extends TableName>(
  find: Lookup,
  table: Table<Name>,
  record: {
    readonly row: Row<Name> & { readonly id: string; readonly source: string };
    readonly column: keyof Row<Name> & string;
    readonly entities: readonly string[];
  },
): readonly Finding[] {
  const sources = sourcesOf(find, record.row);
  return record.entities
    .filter((id) => find.entity.has(id) && !sources.some((source) => isNamedIn(find, id, source)))
    .map((id) => ({
      ...cell(table, record.row, record.column),
      what: words(`所引来源没有提到“${id}”`, `the cited source does not name '${id}'`),
      mend: words(
        "改正实体或来源，或在entity_mentions.csv补上它被提到的段落",
        "correct the entity or the source, or add the paragraph that names it to entity_mentions.csv",
      ),
    }));
}

function stranger(place: Pick<Finding, "file" | "row" | "column" | "value">, expected: readonly string[]): Finding {
  const some = [...new Set(expected)].slice(0, 6);
  return {
    ...place,
    what: words(
      `“${place.value}”不能作证：应为${some.map((word) => `“${word}”`).join("、") || "已登记的名称"}等`,
      `'${place.value}' is no witness here; expected ${some.map((word) => `'${word}'`).join(", ") || "a known name"}`,
    ),
    mend: words(
      "写印出的名称、别名或提示词；新的印法加进别名或cues",
      "give the printed name, alias or cue; add a new printed form to the aliases or cues",
    ),
  };
}
