import { Copy as CopyIcon } from "lucide-react";
import { useRef } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { sourcesMessages } from "../../i18n/messages/sources.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { useCopy } from "../../ui/useCopy.ts";
import { ItemList } from "./ItemList.tsx";
import type { SourceModel } from "./model.ts";

/** The bibliographic record of one document, with what was taken from it and what was not. */
export function SourceRecord({ source }: { source: SourceModel }) {
  return (
    <article className="sources__record" data-anchor={source.id} tabIndex={-1} aria-labelledby={`source-${source.id}`}>
      <Title source={source} />
      <div className="sources__columns">
        <Fields source={source} />
        <Taken source={source} />
      </div>
    </article>
  );
}

function Title({ source }: { source: SourceModel }) {
  const words = useMessages(sourcesMessages);
  return (
    <header className="sources__record-head">
      <p className="sources__short">{source.shortName}</p>
      <h3 id={`source-${source.id}`} lang={source.isHeadlinePrinted ? "zh-Hans" : undefined}>
        {source.headline}
      </h3>
      <p className="sources__rendering" lang="en">
        {source.rendering} <em>{words.ourRendering}</em>
      </p>
    </header>
  );
}

function Fields({ source }: { source: SourceModel }) {
  const words = useMessages(sourcesMessages);
  return (
    <dl className="sources__fields">
      {source.fields.map((field) => (
        <div key={field.key} data-field={field.key}>
          <dt>
            {field.key === "outside" && <span className="sources__hatch" aria-hidden="true" />}
            {field.label}
          </dt>
          <dd>
            {field.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </dd>
        </div>
      ))}
      <div data-field="document">
        <dt>{words.field.document}</dt>
        <dd>
          <Checksum value={source.checksum} />
        </dd>
      </div>
    </dl>
  );
}

function Checksum({ value }: { value: string }) {
  const words = useMessages(sourcesMessages);
  const { state, copy } = useCopy();
  const shown = useRef<HTMLElement>(null);
  return (
    <p className="sources__checksum">
      <code ref={shown}>{state === "by-hand" ? value : words.checksum(value.slice(0, 12))}</code>
      <button data-tool type="button" aria-label={words.copyChecksum} onClick={() => copy(value, shown)}>
        <CopyIcon size={13} strokeWidth={1.5} aria-hidden="true" />
      </button>
      <span role="status">{state === "copied" ? words.copied : state === "by-hand" ? words.copyByHand : ""}</span>
    </p>
  );
}

function Taken({ source }: { source: SourceModel }) {
  const words = useMessages(sourcesMessages);
  return (
    <div className="sources__taken">
      <h4>{words.taken}</h4>
      {source.taken.map(({ kind, label, items }) =>
        items.length === 0 ? (
          <p key={kind} className="sources__none">
            {label}
            <span>{words.none}</span>
          </p>
        ) : (
          <Disclosure key={kind} summary={`${label} ${items.length}`}>
            <ItemList items={items} label={label} />
          </Disclosure>
        ),
      )}
      <Disclosure summary={words.exclusions(source.exclusions.length)}>
        <ul className="sources__exclusions">
          {source.exclusions.map((exclusion) => (
            <li key={`${exclusion.paragraph} ${exclusion.phrase}`}>
              <strong lang="zh-Hans">{exclusion.phrase}</strong>
              <span>{exclusion.paragraph}</span>
              <span>{exclusion.category}</span>
              <span>{exclusion.reason}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
