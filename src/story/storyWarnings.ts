import { words } from "../dataset/problem.ts";
import type { Dataset } from "../domain/dataset.ts";
import { canBeQuoted, findRecord } from "../domain/record.ts";
import { quotedRecords, type Story, type StoryStep } from "../domain/story.ts";
import { parseView } from "../view/url.ts";
import type { StoryProblem } from "./storyProblem.ts";

/**
 * What a story names and this dataset does not hold, because it was made with another version or by hand. The steps stay
 * as they are: what is missing is left out where it is shown, and is there again with a dataset that has it.
 */
export function storyWarnings(dataset: Dataset, { story, madeWith }: StoryOfVersion): readonly StoryProblem[] {
  const found = story.steps.flatMap((step, index) => stepWarnings(dataset, step, index + 1));
  if (found.length === 0 || madeWith === dataset.version) return found;
  return [otherVersion(dataset, madeWith), ...found];
}

export interface StoryOfVersion {
  readonly story: Story;
  /** The version of the dataset the story was made with. */
  readonly madeWith: string;
}

function stepWarnings(dataset: Dataset, step: StoryStep, at: number): readonly StoryProblem[] {
  const unknown = step.records.filter((id) => !findRecord(dataset, id));
  return [
    ...parseView(step.view, dataset).problems.map(
      ({ parameter, value }): StoryProblem => ({
        step: at,
        field: `view: ${parameter}`,
        value,
        what: words(
          "数据集里没有这一项，地图上不显示",
          "the dataset holds nothing of that name; the map leaves it out",
        ),
        mend: words("重新取一次视图", "take the view again"),
      }),
    ),
    ...unknown.map(
      (id): StoryProblem => ({
        step: at,
        field: "records",
        value: id,
        what: words("数据集里没有这条记录", "the dataset has no such record"),
        mend: words("改引另一条记录，或删去", "cite another record, or remove it"),
      }),
    ),
    ...textFields.flatMap((field) =>
      (["zh", "en"] as const).flatMap((language) =>
        quotedRecords(step[field][language])
          .filter((id) => !canBeQuoted(findRecord(dataset, id)))
          .map(
            (id): StoryProblem => ({
              step: at,
              field: `${field}.${language}`,
              value: `{${id}}`,
              what: words(
                "引用的记录没有数字或日期，照原样显示",
                "no figure or date stands behind this quotation; it is shown as it is",
              ),
              mend: words("改引另一条记录", "quote another record"),
            }),
          ),
      ),
    ),
  ];
}

const textFields = ["title", "caption", "note"] as const;

function otherVersion(dataset: Dataset, madeWith: string): StoryProblem {
  return {
    step: null,
    field: "dataset",
    value: madeWith,
    what: words(
      `故事取自数据集的另一版；这一版是${dataset.version}`,
      `made with another version; this one is ${dataset.version}`,
    ),
    mend: words("逐条看下列各处", "look at each of the following"),
  };
}
