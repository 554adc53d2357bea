import { Copy as CopyIcon } from "lucide-react";
import { useRef, useState } from "react";
import { type CitationStyle, citationStyles } from "../../domain/citation.ts";
import { type CitedThing, citable, citationOf } from "../../exports/data/citations.ts";
import { bibFile, citationFile, type DataParcel } from "../../exports/data/dataExport.ts";
import { dataExportMessages } from "../../i18n/messages/dataExport.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { JobButton } from "../../ui/JobButton.tsx";
import { useCopy } from "../../ui/useCopy.ts";
import { Choice } from "./Choice.tsx";

/** Citations of the view, the open evidence, the atlas and the sources behind, to copy one by one or take as a file. */
export function CitationPart({ parcel }: { parcel: DataParcel }) {
  const words = useMessages(dataExportMessages);
  const language = useLanguage();
  const [asked, setThing] = useState<CitedThing>("view");
  const [style, setStyle] = useState<CitationStyle>("gbt7714");
  const { state, copy, reset } = useCopy();
  const shown = useRef<HTMLPreElement>(null);
  const { order, citing } = parcel;
  const things = citable(order, citing);
  const thing = things.includes(asked) ? asked : "view";
  const text = citationOf(order, citing, { thing, style }) ?? "";
  const isChinese = style !== "plain" || language !== "en";
  return (
    <>
      <Choice
        label={words.thingLabel}
        options={things.map((id) => ({ id, label: words.cited[id] }))}
        chosen={thing}
        onChoose={(next) => {
          setThing(next);
          reset();
        }}
      />
      <Choice
        label={words.styleLabel}
        options={citationStyles.map((id) => ({ id, label: words.style[id] }))}
        chosen={style}
        onChoose={(next) => {
          setStyle(next);
          reset();
        }}
      />
      <pre
        ref={shown}
        className="data-panel__cited"
        tabIndex={0}
        lang={isChinese ? (language === "zh-Hant" ? "zh-Hant" : "zh-Hans") : "en"}
      >
        {text}
      </pre>
      <p className="data-panel__copy">
        <button type="button" onClick={() => copy(text, shown)}>
          <CopyIcon size={14} strokeWidth={1.5} aria-hidden="true" />
          {words.copyCitation}
        </button>
        <span role="status">{state === "copied" ? words.copied : state === "by-hand" ? words.copyByHand : ""}</span>
      </p>
      <div className="data-panel__jobs">
        <JobButton job={async () => citationFile(parcel)}>{words.downloadText}</JobButton>
        <JobButton job={async () => bibFile(parcel)}>{words.downloadBib}</JobButton>
      </div>
    </>
  );
}
