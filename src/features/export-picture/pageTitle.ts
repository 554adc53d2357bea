import type { Dataset } from "../../domain/dataset.ts";
import type { Language } from "../../domain/text.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { pictureMessages } from "../../i18n/messages/pictures.ts";
import { shellMessages } from "../../i18n/messages/shell.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { hasMap } from "../../view/intent.ts";
import { selectionTitle } from "../../view/selectionTitle.ts";
import type { View } from "../../view/view.ts";

/** What a picture of the page is called: the view, or what its panel is about and which of its tabs is open. */
export function pageTitle(dataset: Dataset, view: View, language: Language): string {
  const { views } = messagesIn(shellMessages, language);
  const { title } = messagesIn(pictureMessages, language);
  if (view.page !== "explore" || !hasMap(view.page)) return title.page(views[view.page], "");
  const subject = selectionTitle(dataset, view.selection, language);
  if (view.selection.type === "hub") return title.page(messagesIn(panelMessages, language).tab[view.tab], subject);
  return subject === "" ? title.all("") : subject;
}
