import { compareMessages } from "../../i18n/messages/compare.ts";
import { copyTableMessages } from "../../i18n/messages/copyTable.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { clause, clauses, colon } from "../../i18n/punctuation.ts";
import type { Language } from "../../domain/text.ts";
import { type TableText, tableText } from "../../ui/tableText.ts";
import type { Cell, CompareModel, Section } from "./model.ts";

/** The comparison for the clipboard: a row per row, a column per hub; caveats go with the row they stand over. */
export function compareText(
  { heads }: Pick<CompareModel, "heads">,
  sections: readonly Section[],
  language: Language,
): TableText {
  const words = messagesIn(copyTableMessages, language);
  const names = messagesIn(compareMessages, language).section;
  return tableText(
    [words.part, words.row, ...heads.map(({ name }) => name), words.note],
    sections.flatMap(({ key, rows }) =>
      rows.map(({ label, cells, notes }) => [
        names[key],
        label,
        ...cells.map((cell) => cellText(cell, language)),
        notes
          .map(({ title, text }) => (title === null ? text : colon([title, text], language)))
          .join(language === "en" ? " " : ""),
      ]),
    ),
  );
}

function cellText({ content, above }: Cell, language: Language): string {
  const { notReported } = messagesIn(vocabulary, language);
  const { inferred } = messagesIn(compareMessages, language);
  const several = (items: readonly (readonly string[])[]) =>
    clauses(
      items.map((item) => clause(item, language)),
      language,
    );
  const own = () => {
    switch (content.type) {
      case "missing":
        return notReported;
      case "none":
        return content.text;
      case "figures":
        return several(
          content.figures.map(({ label, subject, text, statusWord, asOf, source, paragraph }) => [
            ...(subject === null ? [] : [subject]),
            label,
            text,
            statusWord,
            asOf,
            `${source} ${paragraph}`,
          ]),
        );
      case "mentions":
        return content.isInferred ? clause([content.text, inferred], language) : content.text;
      case "instruments":
        return several(
          content.instruments.map(({ name, statusWord, date, source }) => [name, statusWord, date, source]),
        );
      case "derivations":
        return several(content.derivations.map(({ label, value }) => [label, ...(value === null ? [] : [value])]));
    }
  };
  return above === null ? own() : clauses([own(), above], language);
}
