import type { Dataset } from "../../domain/dataset.ts";
import { sourcesOf } from "../../domain/record.ts";
import type { Story } from "../../domain/story.ts";
import { sourceName } from "../../domain/sourceName.ts";
import { type Language, say } from "../../domain/text.ts";
import { storiesMessages } from "../../i18n/messages/stories.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { paragraphList } from "../../i18n/sourceLine.ts";
import { storyText } from "../../i18n/storyText.ts";
import type { OwnStory } from "../../story/ownStories.ts";
import { stepEvidence } from "../../view/storyView.ts";

/** A story as it is called in a list. */
export function storyTitle(dataset: Dataset, story: Story, language: Language): string {
  return storyText({ dataset, author: story.author }, story.title, language).trim() || untitled(language);
}

/** What a list says below the title: how many steps, which hubs and sources, when it changed. */
export function storyFacts(dataset: Dataset, story: Story, language: Language): readonly string[] {
  const words = messagesIn(storiesMessages, language);
  const evidence = story.steps.flatMap((_, index) => stepEvidence(dataset, story, index));
  const sources = sourcesOf(evidence);
  return [words.steps(story.steps.length), ...(sources.length === 0 ? [] : [words.sources(sources.length)])];
}

/** "改于 11月28日 14:03", in the reader's own time. Null where nobody knows. */
export function changedText({ changed }: OwnStory, language: Language): string | null {
  const time = new Date(changed);
  if (Number.isNaN(time.getTime())) return null;
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "zh-CN", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return messagesIn(storiesMessages, language).changed(format.format(time));
}

/** Where a step was read: "河套 2024-08 第4、5段", each source once. */
export function stepSources(dataset: Dataset, story: Story, index: number, language: Language): readonly string[] {
  const evidence = stepEvidence(dataset, story, index);
  return sourcesOf(evidence).map((source) => {
    const paragraphs = evidence.filter((piece) => piece.source === source).map(({ paragraph }) => paragraph);
    return `${say(sourceName(dataset, source), language)} ${paragraphList(paragraphs, language)}`;
  });
}

/** The name of a story's file: its title, without what file systems refuse. */
export function fileName(dataset: Dataset, story: Story, language: Language): string {
  const name = storyTitle(dataset, story, language)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, 60);
  return `corridor-atlas-story-${name || story.id}.json`;
}

/** A story of the reader's to go on with, made from any other. The title says that it is a copy. */
export function copyOf(story: Story): Story {
  const named = (text: string, language: Language) =>
    text === "" ? "" : messagesIn(storiesMessages, language).copyOf(text);
  const title = { zh: named(story.title.zh, "zh-Hans"), en: named(story.title.en, "en") };
  return { ...story, author: "reader", title };
}

function untitled(language: Language): string {
  return messagesIn(storiesMessages, language).untitled;
}
