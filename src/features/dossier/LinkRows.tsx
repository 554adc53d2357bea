import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import type { LinkModel } from "../../i18n/linkLine.ts";
import { clause } from "../../i18n/punctuation.ts";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { Cite } from "./Cite.tsx";
import type { Cited } from "./model.ts";

/** Links in words, one to a line, each with its status, date and source. */
export function LinkRows({ rows }: { rows: readonly Cited<LinkModel>[] }) {
  const language = useLanguage();
  const words = useMessages(panelMessages);
  return (
    <ul className="dossier__rows">
      {rows.map((link) => (
        <li key={link.record}>
          <b>{link.type}</b>
          {language === "en" ? ": " : "："}
          {link.from.name} <span aria-hidden="true">{link.isMutual ? "↔" : "→"}</span>
          <span className="visually-hidden">{link.isMutual ? words.mutualWith : words.leadsTo}</span> {link.to.name}
          <span className="dossier__meta">
            <StatusMark status={link.status} word={link.statusWord} />
            <span>{clause([link.since, ...link.marks], language)}</span>
            <Cite record={link.record} of={link.spoken}>
              {link.cite}
            </Cite>
          </span>
          {link.note && <span className="dossier__note">{link.note}</span>}
        </li>
      ))}
    </ul>
  );
}
