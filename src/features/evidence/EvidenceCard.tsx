import { Link as LinkIcon, X } from "lucide-react";
import { useId, useLayoutEffect, useMemo, useRef } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { evidenceMessages } from "../../i18n/messages/evidence.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Unbroken } from "../../ui/Unbroken.tsx";
import { useCopy } from "../../ui/useCopy.ts";
import { linkAddress } from "../../view/publicAddress.ts";
import { useView } from "../../view/useView.ts";
import { Citation } from "./Citation.tsx";
import { evidenceModel, type EvidenceModel, type Headline, type Passage, type SourceTexts } from "./model.ts";
import { Rows } from "./Rows.tsx";
import "./EvidenceCard.css";

interface EvidenceCardProps {
  readonly dataset: Dataset;
  /** Id of what is evidenced, see domain/record. */
  readonly record: string;
  /** The article texts, where the reader's copy may show them. */
  readonly texts?: SourceTexts | undefined;
  readonly onClose: () => void;
}

/** Why the atlas may say what it says: the printed words, how they were read, and how far they carry. */
export function EvidenceCard({ dataset, record, texts, onClose }: EvidenceCardProps) {
  const language = useLanguage();
  const titleId = useId();
  const card = useFocusOnOpen();
  const model = useMemo(() => evidenceModel({ dataset, record, texts }, language), [dataset, record, texts, language]);
  return (
    <div ref={card} className="evidence" role="dialog" aria-labelledby={titleId} tabIndex={-1} data-record={record}>
      <Head titleId={titleId} model={model} record={record} onClose={onClose} />
      {model ? <Body dataset={dataset} model={model} /> : <Unknown record={record} onClose={onClose} />}
    </div>
  );
}

function Head(props: { titleId: string; model: EvidenceModel | undefined; record: string; onClose: () => void }) {
  const words = useMessages(evidenceMessages);
  const { model } = props;
  return (
    <header className="evidence__head">
      <h2 id={props.titleId} className="evidence__title">
        {model ? words.title : words.unknownTitle}
        {model && <span className="visually-hidden">{` ${model.headline.text}`}</span>}
      </h2>
      {model && (
        <p className="evidence__about">{[model.kind, model.places].filter((part) => part !== "").join(" · ")}</p>
      )}
      {model && <CopyLink record={props.record} />}
      <button type="button" className="evidence__button" aria-label={words.close} onClick={props.onClose}>
        <X size={16} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </header>
  );
}

/** A real link to this very card; pressing it copies the address. */
function CopyLink({ record }: { record: string }) {
  const words = useMessages(evidenceMessages);
  const { hrefOf } = useView();
  const { state, copy } = useCopy();
  const shown = useRef<HTMLInputElement>(null);
  const address = linkAddress(hrefOf({ type: "show-evidence", record }));
  return (
    <>
      <button
        type="button"
        className="evidence__button"
        aria-label={words.copyLink}
        onClick={() => copy(address, shown)}
      >
        <LinkIcon size={16} strokeWidth={1.5} aria-hidden="true" />
      </button>
      <span className="evidence__announcement" role="status">
        {state === "copied" ? words.linkCopied : state === "by-hand" ? words.copyByHand : ""}
      </span>
      <input
        ref={shown}
        className={state === "by-hand" ? "evidence__address" : "visually-hidden"}
        value={address}
        readOnly
        tabIndex={state === "by-hand" ? 0 : -1}
        aria-hidden={state !== "by-hand"}
        aria-label={words.copyLink}
      />
    </>
  );
}

function Body({ dataset, model }: { dataset: Dataset; model: EvidenceModel }) {
  return (
    <>
      <HeadlineLine headline={model.headline} />
      <Passages passages={model.passages} />
      <Rows rows={model.rows} />
      {model.cited.length > 0 && <Citation dataset={dataset} cited={model.cited} />}
    </>
  );
}

function HeadlineLine({ headline }: { headline: Headline }) {
  const isLong = headline.text.length > 9;
  return (
    <div className={isLong ? "evidence__headline evidence__headline--long" : "evidence__headline"}>
      <p className="evidence__phrase" lang={headline.isPrinted ? "zh-Hans" : undefined}>
        {headline.text}
      </p>
      <p className="evidence__where">
        {headline.notes.map((note) => (
          <span key={note}>
            <Unbroken text={note} />
          </span>
        ))}
      </p>
    </div>
  );
}

/** The paragraph of the first evidence; further ones on request. */
function Passages({ passages: [first, ...others] }: { passages: readonly Passage[] }) {
  const words = useMessages(evidenceMessages);
  if (!first) return null;
  return (
    <div className="evidence__passages">
      <PassageQuote passage={first} />
      {others.length > 0 && (
        <Disclosure summary={words.furtherPassages(others.length)}>
          {others.map((passage) => (
            <PassageQuote key={`${passage.label} ${passage.phrase}`} passage={passage} />
          ))}
        </Disclosure>
      )}
    </div>
  );
}

function PassageQuote({ passage }: { passage: Passage }) {
  return (
    <figure className="evidence__passage">
      <blockquote lang="zh-Hans">
        {passage.before}
        <mark>{passage.phrase}</mark>
        {passage.after}
      </blockquote>
      <figcaption>
        <Unbroken text={passage.label} />
      </figcaption>
    </figure>
  );
}

function Unknown({ record, onClose }: { record: string; onClose: () => void }) {
  const words = useMessages(evidenceMessages);
  return (
    <div className="evidence__unknown">
      <p>{words.unknown(record)}</p>
      <button type="button" className="evidence__dismiss" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}

/**
 * Moves the focus into the card where the reader opened it, and back to where it came from when it closes. A card that
 * came with the address leaves the focus alone.
 */
function useFocusOnOpen() {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    if (!opener || opener === document.body || !("focus" in opener)) return;
    card.current?.focus({ preventScroll: true });
    const own = card.current;
    return () => {
      const isLost = document.activeElement === document.body || own?.contains(document.activeElement);
      if (isLost && opener.isConnected && typeof opener.focus === "function") opener.focus({ preventScroll: true });
    };
  }, []);
  return card;
}
