import { words, type Finding } from "../problem.ts";
import { seedFile, type Package, type Table } from "../tables.ts";
import type { Row } from "../schema.ts";
import type { Seed } from "../seed.ts";
import { cell, type Law } from "./law.ts";

/** Tables whose rows carry a source, a paragraph and a phrase. */
const citing = [
  "hubs",
  "entity_mentions",
  "observations",
  "links",
  "sector_mentions",
  "events",
  "instruments",
  "people",
  "citations",
] as const;
type Citing = (typeof citing)[number];

/** No fact without a place to look it up: the cited paragraph is one its source has. */
export const evidencePresent: Law = ({ pack, find }) =>
  citingRows(pack).flatMap(({ table, row }) => {
    const seed = find.seed.get(row.source);
    if (!seed || seed.paragraphs.some(({ id }) => id === row.paragraph)) return [];
    return [
      {
        ...cell(table, row, "paragraph"),
        what: words(
          `来源${seed.id}没有段落${row.paragraph}（共${seed.paragraphs.length}段）`,
          `${seed.id} has no paragraph ${row.paragraph} (it has ${seed.paragraphs.length})`,
        ),
        mend: words("写印有该短语的段落", "name the paragraph in which the phrase is printed"),
      },
    ];
  });

/** An entity nobody names is invented. */
export const entitiesAreNamed: Law = ({ pack, find }) =>
  !pack.tables.entity_mentions.isReadable
    ? []
    : pack.tables.entities.rows
        .filter((entity) => !find.mentionsOf.has(entity.id))
        .map((entity) => ({
          ...cell(pack.tables.entities, entity, "id"),
          what: words(`entity_mentions.csv里没有“${entity.id}”`, `entity_mentions.csv has no row for '${entity.id}'`),
          mend: words(
            "为每个提到它的段落加一行，或删去这个实体",
            "add a row for each paragraph that names it, or delete the entity",
          ),
        }));

/**
 * Each phrase has been found in its paragraph by somebody who holds the text. Where a source has no register of such
 * checks (a reader's own package), nothing is said.
 */
export const phrasesAreVerified: Law = ({ pack, find }) => {
  const isUnverified = (source: string, paragraph: string, phrase: string) => {
    const seed = find.seed.get(source);
    return seed !== undefined && hasRegister(seed) && !seed.verified[paragraph]?.includes(phrase);
  };
  return [
    ...citingRows(pack)
      .filter(({ row }) => isUnverified(row.source, row.paragraph, row.phrase))
      .map(({ table, row }) => unverified(cell(table, row, "phrase"), `${row.source} ${row.paragraph}`)),
    ...pack.tables.observations.rows
      .filter(({ source, as_of_phrase: phrase }) => {
        const seed = find.seed.get(source);
        return (
          phrase !== null &&
          seed &&
          hasRegister(seed) &&
          !Object.values(seed.verified).some((all) => all.includes(phrase))
        );
      })
      .map((row) => unverified(cell(pack.tables.observations, row, "as_of_phrase"), row.source)),
    ...pack.seeds.flatMap((seed) =>
      seed.exclusions.flatMap(({ paragraph, phrase }, index) =>
        isUnverified(seed.id, paragraph, phrase)
          ? [
              unverified(
                { file: seedFile(seed.id), row: null, column: `exclusions.${index}.phrase`, value: phrase },
                paragraph,
              ),
            ]
          : [],
      ),
    ),
  ];
};

/** Evidence given twice would look like two witnesses. Both rows are named. */
export const evidenceIsNotRepeated: Law = ({ pack }) => {
  const first = new Map<string, ReturnType<typeof citingRows>[number]>();
  return citingRows(pack).flatMap((citation) => {
    const { source, paragraph, phrase } = citation.row;
    const record = recordOf(citation.row);
    const place = `${record} ${source} ${paragraph} ${record.startsWith(mention) ? "" : phrase}`;
    const earlier = first.get(place);
    first.set(place, earlier ?? citation);
    if (!earlier) return [];
    return [earlier, citation].map(({ table, row }) => ({
      ...cell(table, row, "paragraph"),
      what: words(`${record}两次引用${source}的${paragraph}`, `${record} cites ${source} ${paragraph} twice`),
      mend: words("删去重复的一行，或改正段落", "delete the repetition, or correct the paragraph"),
    }));
  });
};

/**
 * One printed figure is one observation: two observations on the same words of the same paragraph are the trap of twin
 * numbers (6个 research centres, 6个 standards bodies).
 */
export const figuresAreReadOnce: Law = ({ pack }) => {
  const table = pack.tables.observations;
  const first = new Map<string, Row<"observations">>();
  return table.rows.flatMap((row) => {
    const place = `${row.source} ${row.paragraph} ${row.phrase}`;
    const earlier = first.get(place);
    first.set(place, earlier ?? row);
    if (!earlier) return [];
    return [earlier, row].map((reader) => ({
      ...cell(table, reader, "paragraph"),
      what: words(`${earlier.id}与${row.id}都取自${place}`, `${earlier.id} and ${row.id} both rest on ${place}`),
      mend: words("改正其中一条的段落或短语", "correct the paragraph or the phrase of one of them"),
    }));
  });
};

/** Every row that cites a source, with its table. */
export function citingRows(pack: Package): readonly { readonly table: Table<Citing>; readonly row: Row<Citing> }[] {
  return citing.flatMap((name) => {
    const table: Table<Citing> = pack.tables[name];
    return table.rows.map((row) => ({ table, row }));
  });
}

function hasRegister(seed: Seed): boolean {
  return Object.keys(seed.verified).length > 0;
}

const mention = "mention of ";

/** What a row gives evidence for: the record it names, the record it is, or the mention of an entity. */
function recordOf(row: Row<Citing>): string {
  if ("record" in row) return row.record;
  return "id" in row ? row.id : `${mention}${row.entity}`;
}

function unverified(place: Pick<Finding, "file" | "row" | "column" | "value">, where: string): Finding {
  return {
    ...place,
    what: words(
      `“${place.value}”不在${where}的核对登记中`,
      `'${place.value}' is not among the phrases verified for ${where}`,
    ),
    mend: words(
      "改正来源、段落或短语；若原文确有此短语，运行 npm run data:verify -- FOLDER --write",
      "correct source, paragraph or phrase; if the text does print it, run npm run data:verify -- FOLDER --write",
    ),
  };
}
