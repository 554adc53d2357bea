import { findRecord } from "../../domain/record.ts";
import { quotedRecords, textPieces } from "../../domain/story.ts";
import { formatView, parseView } from "../../view/url.ts";
import { defaultView } from "../../view/view.ts";
import { words, type Finding } from "../problem.ts";
import type { Row } from "../schema.ts";
import { aboutFile } from "../tables.ts";
import { cell, type Evidenced, type Law } from "./law.ts";

type StepRow = Row<"story_steps">;
type Column = keyof StepRow & string;

/** A story has steps, they stand together in their order, and the first one says where the map is. */
export const storiesHaveSteps: Law = ({ pack }) => {
  const { stories, story_steps: steps } = pack.tables;
  return [
    ...stories.rows.flatMap((row): readonly Finding[] => {
      if (
        !steps.isReadable ||
        steps.raw.rows.some(({ cells }) => cells[steps.raw.header.indexOf("story")] === row.id)
      ) {
        return [];
      }
      return [
        {
          ...cell(stories, row, "id"),
          what: words("这个故事没有任何步骤", "this story has no steps"),
          mend: words(
            "在story_steps.csv里写出步骤，或删去这个故事",
            "write its steps in story_steps.csv, or delete it",
          ),
        },
      ];
    }),
    ...steps.rows.flatMap((row, index): readonly Finding[] => {
      const before = steps.rows[index - 1];
      if (before?.story === row.story) return [];
      return [
        ...(row.mode === "move" ? [] : [firstStepAdds(steps, row)]),
        ...(steps.rows.slice(0, index).some(({ story }) => story === row.story) ? [strayStep(steps, row)] : []),
      ];
    }),
  ];
};

/**
 * The address of a step says what the map shows, completely and in the atlas's own spelling, and leaves page, language
 * and theme to whoever presents.
 */
export const storyViewsAreUnderstood: Law = ({ pack, draft }) =>
  pack.tables.story_steps.rows.flatMap((row): readonly Finding[] => {
    const { view, problems } = parseView(row.view ?? "", draft);
    const problem = problems[0];
    const shown = formatView({ ...defaultView, ...viewOfStep(view) }).slice(1);
    if (!problem && shown === (row.view ?? "")) return [];
    return [
      {
        ...cell(pack.tables.story_steps, row, "view"),
        what: problem
          ? words(
              `${problem.parameter}的值“${problem.value}”无法使用`,
              `'${problem.value}' cannot be used as ${problem.parameter}`,
            )
          : words("不是地图视图的规范写法", "this is not how the atlas writes a view of the map"),
        mend: problem
          ? words("改正这个值", "correct that value")
          : words(`应写作：${shown || "（留空）"}`, `write: ${shown || "(nothing)"}`),
      },
    ];
  });

/** Every record a step shows or quotes exists, and what it quotes is among what it shows or has shown. */
export const storyRecordsResolve: Law = (facts) =>
  facts.pack.tables.story_steps.rows.flatMap((row) => [
    ...row.records
      .filter((id) => !findRecord(facts.draft, id))
      .map((id) => unknownRecord(facts, row, { column: "records", id })),
    ...textColumns.flatMap((column) =>
      quotedRecords(String(row[column]))
        .filter((id) => !canBeQuoted(facts, id))
        .map((id) => unknownRecord(facts, row, { column, id })),
    ),
  ]);

/**
 * A story states no figure of its own: digits come from quoted records alone, so that each leads to its source and reads
 * with its bound; and both languages quote the same records.
 */
export const storyFiguresAreQuoted: Law = ({ pack }) => {
  const table = pack.tables.story_steps;
  return table.rows.flatMap((row): readonly Finding[] => [
    ...textColumns
      .filter((column) =>
        textPieces(String(row[column])).some((piece) => "text" in piece && /\p{Nd}/u.test(piece.text)),
      )
      .map((column) => ({
        ...cell(table, row, column),
        what: words("文字里直接写了数字", "the text states a figure of its own"),
        mend: words("用{记录编号}引用这个数字或日期", "quote the figure or date as {record-id}"),
      })),
    ...textPairs
      .filter(([zh, en]) => quoted(row, zh) !== quoted(row, en))
      .map(([zh, en]) => ({
        ...cell(table, row, en),
        what: words(`与${zh}引用的记录不同`, `this quotes other records than ${zh}`),
        mend: words("两种语言引用相同的记录", "quote the same records in both languages"),
      })),
  ]);
};

/** The version of the package is the one its change log speaks of first, and the log runs back in time. */
export const versionIsLogged: Law = ({ pack }) => {
  const { changes } = pack.tables;
  if (pack.about === null || !changes.isReadable) return [];
  const [latest] = changes.rows;
  const isLogged = latest?.version === pack.about.version;
  return [
    ...(isLogged
      ? []
      : [
          {
            file: aboutFile,
            row: null,
            column: "version",
            value: pack.about.version,
            what: words("与changes.csv第一行的版本不同", "this is not the version in the first row of changes.csv"),
            mend: words(
              "在changes.csv顶部写一行，说明这一版改了什么",
              "say at the top of changes.csv what this version changed",
            ),
          },
        ]),
    ...changes.rows.flatMap((row, index): readonly Finding[] => {
      const later = changes.rows[index - 1];
      if (!later || (later.date >= row.date && later.version !== row.version)) return [];
      return [
        {
          ...cell(changes, row, "date"),
          what: words("变更记录应从新到旧，每个版本一行", "the log runs from the latest back, one row per version"),
          mend: words("改正日期、版本或行的次序", "correct the date, the version or the order of the rows"),
        },
      ];
    }),
  ];
};

const textPairs = [
  ["title_zh", "title_en"],
  ["caption_zh", "caption_en"],
  ["note_zh", "note_en"],
] as const satisfies readonly (readonly [Column, Column])[];
const textColumns = textPairs.flat();

/** What a step may say of a view: everything about what the map shows, nothing about the page around it. */
function viewOfStep({ selection, filter, camera }: typeof defaultView) {
  return { selection, filter, camera };
}

function quoted(row: StepRow, column: Column): string {
  return [...quotedRecords(String(row[column]))].sort().join(" ");
}

/** Figures and what has a date; a body or a cell of a matrix has neither. */
function canBeQuoted({ draft }: Evidenced, id: string): boolean {
  const record = findRecord(draft, id);
  return record !== undefined && ["observation", "derivation", "event", "link", "instrument"].includes(record.type);
}

function unknownRecord(
  { pack }: Evidenced,
  row: StepRow,
  { column, id }: { readonly column: Column; readonly id: string },
): Finding {
  return {
    ...cell(pack.tables.story_steps, row, column),
    what: words(`没有可用的记录“${id}”`, `'${id}' is no record that can stand here`),
    mend: words("改正编号，或补上那条记录", "correct the id, or add that record"),
  };
}

function firstStepAdds(table: Evidenced["pack"]["tables"]["story_steps"], row: StepRow): Finding {
  return {
    ...cell(table, row, "mode"),
    what: words("故事的第一步不能是add", "the first step of a story cannot add"),
    mend: words("写move", "write move"),
  };
}

function strayStep(table: Evidenced["pack"]["tables"]["story_steps"], row: StepRow): Finding {
  return {
    ...cell(table, row, "story"),
    what: words("同一故事的步骤不连在一起", "the steps of this story do not stand together"),
    mend: words("把同一故事的各行排在一起", "put the rows of one story next to each other"),
  };
}
