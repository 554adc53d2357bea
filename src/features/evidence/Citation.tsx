import { Copy as CopyIcon } from "lucide-react";
import { useRef, useState } from "react";
import { citation, citationStyles, type CitationStyle } from "../../domain/citation.ts";
import { get, type Dataset } from "../../domain/dataset.ts";
import type { Evidence } from "../../domain/provenance.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { evidenceMessages } from "../../i18n/messages/evidence.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { useCopy } from "../../ui/useCopy.ts";

/** A citation in three styles, to be taken away. */
export function Citation({ dataset, cited }: { dataset: Dataset; cited: readonly Evidence[] }) {
  const words = useMessages(evidenceMessages);
  const language = useLanguage();
  const [style, setStyle] = useState<CitationStyle>("gbt7714");
  const { state, copy, reset } = useCopy();
  const shown = useRef<HTMLPreElement>(null);
  const accessed = today();
  const text = cited
    .map(({ source, paragraph }) =>
      citation({ dataset, source: get(dataset.byId.source, source), paragraph, style, language, accessed }),
    )
    .join(style === "bibtex" ? "\n\n" : "\n");
  const choose = (next: CitationStyle) => {
    setStyle(next);
    reset();
  };
  return (
    <section className="evidence__citation" aria-label={words.cite}>
      <Tabs
        label={words.cite}
        tabs={citationStyles.map((id) => ({ id, label: words.style[id], count: null }))}
        current={style}
        onChoose={choose}
      >
        <pre
          ref={shown}
          className="evidence__cited"
          tabIndex={0}
          lang={style === "plain" && language === "en" ? "en" : "zh-Hans"}
        >
          {text}
        </pre>
      </Tabs>
      <p className="evidence__copy">
        <button type="button" onClick={() => copy(text, shown)}>
          <CopyIcon size={14} strokeWidth={1.5} aria-hidden="true" />
          {words.copy}
        </button>
        <span role="status">{state === "copied" ? words.copied : state === "by-hand" ? words.copyByHand : ""}</span>
      </p>
    </section>
  );
}

/** The reader's day, because that is when the dataset is consulted. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
