import { canBeQuoted, findRecord } from "../../domain/record.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { StepId } from "../../domain/ids.ts";
import type { Story, StoryStep } from "../../domain/story.ts";
import type { Language, LocalText } from "../../domain/text.ts";
import { type StoryEditorMessages, storyEditorMessages } from "../../i18n/messages/storyEditor.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { storyPieces, storyText } from "../../i18n/storyText.ts";
import { placeOf, type StoryEdit, type StoryLanguage } from "../../story/storyEdit.ts";
import type { Moment } from "../../story/storyHistory.ts";

/** The language a reader of the page writes in. */
export function writtenIn(language: Language): StoryLanguage {
  return language === "en" ? "en" : "zh";
}

/** How a step is called in a list: its title, else the beginning of its caption, else a word for none. */
export function stepName(dataset: Dataset, step: StoryStep, language: Language): string {
  const of = { dataset, author: "reader" } as const;
  const named = [step.title, step.caption]
    .map((text) => storyText(of, text, language).trim())
    .find((text) => text !== "");
  return named === undefined ? messagesIn(storyEditorMessages, language).noTitle : shortened(named);
}

/** What undo would take back, in words; a step is named by the place it had before. */
export function undoWords({ edit, story: before }: Moment, present: Story, language: Language): string {
  return editWords(edit, { before, after: present }, language);
}

/** What redo would do again, in words. */
export function redoWords({ edit, story: after }: Moment, present: Story, language: Language): string {
  return editWords(edit, { before: present, after }, language);
}

function editWords(
  edit: StoryEdit,
  { before, after }: { readonly before: Story; readonly after: Story },
  language: Language,
): string {
  const words = messagesIn(storyEditorMessages, language).edit;
  const number = (step: StepId) => 1 + (placeOf(before, step) >= 0 ? placeOf(before, step) : placeOf(after, step));
  return named(edit, number, words);
}

function named(edit: StoryEdit, number: (step: StepId) => number, words: StoryEditorMessages["edit"]): string {
  switch (edit.type) {
    case "write-story":
      return edit.field === "title" ? words.storyTitle(edit.language) : words.write("lead", null, edit.language);
    case "write-step":
      return words.write(edit.field, number(edit.step), edit.language);
    case "set-mode":
      return words.mode(number(edit.step));
    case "set-view":
      return words.view(number(edit.step));
    case "cite":
      return words.cite(number(edit.step));
    case "uncite":
      return words.uncite(number(edit.step));
    case "add-step":
      return words.addStep(edit.at + 1);
    case "duplicate-step":
      return words.duplicateStep(number(edit.step));
    case "remove-step":
      return words.removeStep(number(edit.step));
    case "move-step":
      return words.moveStep(number(edit.step));
    case "take-over":
      return words.takeOver;
  }
}

/** A piece of a text as its writer sees it before anybody else does. */
export interface PreviewPiece {
  readonly text: string;
  /**
   * text: as typed; quoted: a figure or date of the dataset; own-figure: digits with no source behind them; unknown: a
   * quotation that leads nowhere.
   */
  readonly type: "text" | "quoted" | "own-figure" | "unknown";
  /** The record a quotation names. */
  readonly record: string | null;
}

/** A text as it will read, with what its writer should know of the figures in it. */
export function previewPieces(dataset: Dataset, text: LocalText, language: Language): readonly PreviewPiece[] {
  return storyPieces({ dataset, author: "reader" }, text, language).flatMap((piece): readonly PreviewPiece[] => {
    if (piece.record !== null) {
      const type = canBeQuoted(findRecord(dataset, piece.record)) ? "quoted" : "unknown";
      return [{ text: piece.text, type, record: piece.record }];
    }
    return piece.text
      .split(figures)
      .map((part, index): PreviewPiece => ({ text: part, type: index % 2 === 1 ? "own-figure" : "text", record: null }))
      .filter((part) => part.text !== "");
  });
}

/** How many figures of a step have no source behind them, as it reads in this language. */
export function ownFigures(dataset: Dataset, { title, caption, note }: StoryStep, language: Language): number {
  return [title, caption, note]
    .flatMap((text) => previewPieces(dataset, text, language))
    .filter(({ type }) => type === "own-figure").length;
}

/** Digits with what holds them together: 1,150 · 3.02 · 2024-06 · 40%. */
const figures = /(\p{Nd}(?:[\p{Nd}.,:/–-]*\p{Nd})?[%％]?)/gu;

/** The text with a quotation put in the place of what is selected, and where the caret stands after it. */
export function withQuotation(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  record: string,
): { readonly text: string; readonly caret: number } {
  const quotation = `{${record}}`;
  return { text: text.slice(0, start) + quotation + text.slice(end), caret: start + quotation.length };
}

function shortened(text: string): string {
  const [line = ""] = text.split("\n");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
