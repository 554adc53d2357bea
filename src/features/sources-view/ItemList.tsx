import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { sourcesMessages } from "../../i18n/messages/sources.ts";
import { clause } from "../../i18n/punctuation.ts";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { useDoors } from "../../view/useDoors.ts";
import type { Item } from "./model.ts";

/** Records as controls, each opening its evidence. */
export function ItemList({ items, label }: { items: readonly Item[]; label?: string }) {
  return (
    <ul className="sources__items" aria-label={label}>
      {items.map((item) => (
        <li key={item.record}>
          <ItemButton item={item} />
          {item.detail !== "" && <span className="sources__detail">{item.detail}</span>}
        </li>
      ))}
    </ul>
  );
}

export function ItemButton({ item }: { item: Item }) {
  const words = useMessages(sourcesMessages);
  const language = useLanguage();
  const doors = useDoors();
  const spoken = clause(
    [item.text, item.detail].filter((part) => part !== ""),
    language,
  );
  return (
    <EvidenceButton door={doors.evidence(item.record)} className="sources__item" label={words.openEvidence(spoken)}>
      {item.text}
    </EvidenceButton>
  );
}
