import type { Dataset } from "../../domain/dataset.ts";
import { canBeQuoted, findRecord } from "../../domain/record.ts";
import { quotedRecords, textPieces } from "../../domain/story.ts";
import { formatView, parseView } from "../../view/url.ts";
import { defaultView } from "../../view/view.ts";
import { words, type Finding } from "../problem.ts";
import { citable, type Row, type TableName } from "../schema.ts";
import { cell, type Evidenced, type Law, lawOn } from "./law.ts";

type StoryRow = Row<"stories">;
type StepRow = Row<"story_steps">;

/** What an address may name. Where one of these could not be read, nothing can be said about an address. */
const viewTables = ["hubs", "entities", "links", "link_types", "sectors", "stories", "story_steps"] as const;

/** A story has steps, they stand together in their order, and the first one says where the map is. */
export const storiesHaveSteps: Law = ({ pack }) => {
  const { stories, story_steps: steps } = pack.tables;
  if (!steps.isReadable) return [];
  const storyColumn = steps.raw.header.indexOf("story");
  const told = new Set(steps.raw.rows.map(({ cells }) => cells[storyColumn] ?? ""));
  return [
    ...stories.rows.filter(({ id }) => !told.has(id)).map((row) => withoutSteps(stories, row)),
    ...steps.rows.flatMap((row, index): readonly Finding[] => {
      if (steps.rows[index - 1]?.story === row.story) return [];
      const isStray = steps.rows.slice(0, index).some(({ story }) => story === row.story);
      if (isStray) return [strayStep(steps, row)];
      return row.mode === "move" ? [] : [firstStepAdds(steps, row)];
    }),
  ];
};

/**
 * The address of a step says what the map shows, completely and in the atlas's own spelling, and leaves page, language
 * and theme to whoever presents.
 */
export const storyViewsAreUnderstood: Law = lawOn(viewTables, ({ pack, draft }) => {
  if (viewTables.some((name) => !pack.tables[name].isReadable)) return [];
  const dataset = withoutStrayLinks(draft);
  const table = pack.tables.story_steps;
  return table.rows.flatMap((row): readonly Finding[] => {
    const written = row.view ?? "";
    const { view, problems } = parseView(written, dataset);
    const [problem] = problems;
    if (problem) return [{ ...cell(table, row, "view"), ...unusable(problem) }];
    const { selection, filter, camera } = view;
    const shown = formatView({ ...defaultView, selection, filter, camera }).slice(1);
    return shown === written ? [] : [{ ...cell(table, row, "view"), ...spelledOtherwise(shown) }];
  });
});

/** Every record a step shows exists, and every record it quotes has something to say in a text. */
export const storyRecordsResolve: Law = (facts) => {
  const table = facts.pack.tables.story_steps;
  const isKnown = recordsIn(facts);
  const unknown = (row: StepRow, column: keyof StepRow & string, id: string): Finding => ({
    ...cell(table, row, column),
    what: words(`没有“${id}”这条记录`, `there is no record '${id}'`),
    mend: words("改正编号，或补上那条记录", "correct the id, or add that record"),
  });
  return table.rows.flatMap((row) => [
    ...row.records.filter((id) => !isKnown(id)).map((id) => unknown(row, "records", id)),
    ...stepTexts.flatMap((column) =>
      [...new Set(quotedRecords(row[column]))].flatMap((id): readonly Finding[] => {
        if (!isKnown(id)) return [unknown(row, column, id)];
        const record = findRecord(facts.draft, id);
        return record && !canBeQuoted(record) ? [saysNothing(table, row, { column, id })] : [];
      }),
    ),
  ]);
};

/**
 * A story states no figure of its own: figures and dates come from quoted records alone, so that each leads to its source
 * and reads with its bound; both languages quote the same records; and title and lead of a story, which stand in lists,
 * quote none.
 */
export const storyFiguresAreQuoted: Law = lawOn(["stories", "story_steps"], ({ pack }) => {
  const { stories, story_steps: steps } = pack.tables;
  return [
    ...stories.rows.flatMap((row) =>
      storyTexts
        .filter((column) => statesAFigure(row[column]) || /[{}]/u.test(row[column]))
        .map((column) => ({ ...cell(stories, row, column), ...figureInALead })),
    ),
    ...steps.rows.flatMap((row): readonly Finding[] => [
      ...stepTexts
        .filter((column) => plainTexts(row[column]).some(statesAFigure))
        .map((column) => ({ ...cell(steps, row, column), ...figureOfItsOwn })),
      ...stepTexts
        .filter((column) => plainTexts(row[column]).some((text) => /[{}]/u.test(text)))
        .map((column) => ({ ...cell(steps, row, column), ...brokenQuotation })),
      ...stepTextPairs
        .filter(([zh, en]) => quoted(row[zh]) !== quoted(row[en]))
        .map(([zh, en]) => ({ ...cell(steps, row, en), ...quotesOthers(zh) })),
    ]),
  ];
});

const storyTexts = ["title_zh", "title_en", "lead_zh", "lead_en"] as const satisfies readonly (keyof StoryRow)[];
const stepTextPairs = [
  ["title_zh", "title_en"],
  ["caption_zh", "caption_en"],
  ["note_zh", "note_en"],
] as const satisfies readonly (readonly [keyof StepRow, keyof StepRow])[];
const stepTexts = stepTextPairs.flat();

/** A draft may hold links whose hub is in no table, which another law reports; no corridor can be made of them. */
function withoutStrayLinks(draft: Dataset): Dataset {
  const isHub = (hub: Dataset["links"][number]["from"]["hub"]) => hub === null || draft.byId.hub.has(hub);
  return { ...draft, links: draft.links.filter(({ from, to }) => isHub(from.hub) && isHub(to.hub)) };
}

/**
 * Tells the ids of records that can be looked up, among them the cells of the matrix ("ai@hetao"). A record whose own row
 * is damaged is known all the same, and so is any where a table could not be read.
 */
function recordsIn({ pack, draft }: Evidenced): (id: string) => boolean {
  const names = [...citable, "derivations"] as const satisfies readonly TableName[];
  const isComplete = names.every((name) => pack.tables[name].isReadable);
  return (id) =>
    !isComplete || names.some((name) => pack.tables[name].ids.has(id)) || findRecord(draft, id) !== undefined;
}

function plainTexts(text: string): readonly string[] {
  return textPieces(text).flatMap((piece) => ("text" in piece ? [piece.text] : []));
}

/**
 * Digits of any script and numbers in words that are as good as digits ("三十", "million"). Counting the things on the
 * page is allowed ("两个园区", "both parks"), and so is a unit ("每万人").
 */
function statesAFigure(text: string): boolean {
  return /\p{N}|[一二三四五六七八九两][十百千万亿]|\b(?:dozen|hundred|million|billion)s?\b/iu.test(text);
}

function quoted(text: string): string {
  return [...quotedRecords(text)].sort().join(" ");
}

type Said = Pick<Finding, "what" | "mend">;
type StepTable = Evidenced["pack"]["tables"]["story_steps"];

const figureOfItsOwn: Said = {
  what: words("文字里直接写了数字", "the text states a figure of its own"),
  mend: words("用{记录编号}引用这个数字或日期", "quote the figure or date as {record-id}"),
};

const figureInALead: Said = {
  what: words("故事的标题和引言里不写数字，也不引用", "title and lead of a story state no figure and quote none"),
  mend: words("把数字放到某一步的文字里", "move the figure into the text of a step"),
};

const brokenQuotation: Said = {
  what: words(
    "花括号不成对，或括号里不是记录编号",
    "a brace without its partner, or around something that is no record id",
  ),
  mend: words(
    "写成{记录编号}，全用小写字母、数字和连字符",
    "write {record-id}, in lower-case letters, digits and hyphens",
  ),
};

function quotesOthers(zh: string): Said {
  return {
    what: words(`与${zh}引用的记录不同`, `this quotes other records than ${zh}`),
    mend: words("两种语言引用相同的记录", "quote the same records in both languages"),
  };
}

function unusable({ parameter, value }: { readonly parameter: string; readonly value: string }): Said {
  return {
    what: words(`${parameter}的值“${value}”无法使用`, `'${value}' cannot be used as ${parameter}`),
    mend: words("改正这个值", "correct that value"),
  };
}

function spelledOtherwise(shown: string): Said {
  return {
    what: words("不是地图视图的规范写法", "this is not how the atlas writes a view of the map"),
    mend: words(`应写作：${shown || "（留空）"}`, `write: ${shown || "(nothing)"}`),
  };
}

function withoutSteps(table: Evidenced["pack"]["tables"]["stories"], row: StoryRow): Finding {
  return {
    ...cell(table, row, "id"),
    what: words("这个故事没有任何步骤", "this story has no steps"),
    mend: words("在story_steps.csv里写出步骤，或删去这个故事", "write its steps in story_steps.csv, or delete it"),
  };
}

function firstStepAdds(table: StepTable, row: StepRow): Finding {
  return {
    ...cell(table, row, "mode"),
    what: words("故事的第一步不能是add", "the first step of a story cannot add"),
    mend: words("写move", "write move"),
  };
}

function strayStep(table: StepTable, row: StepRow): Finding {
  return {
    ...cell(table, row, "story"),
    what: words("同一故事的步骤不连在一起", "the steps of this story do not stand together"),
    mend: words("把同一故事的各行排在一起", "put the rows of one story next to each other"),
  };
}

function saysNothing(
  table: StepTable,
  row: StepRow,
  { column, id }: { readonly column: (typeof stepTexts)[number]; readonly id: string },
): Finding {
  return {
    ...cell(table, row, column),
    what: words(`“${id}”既没有数字，也没有日期，无法引用`, `'${id}' has neither a figure nor a date to quote`),
    mend: words("改引有数字或日期的记录，或用文字说明", "quote a record with a figure or a date, or say it in words"),
  };
}
