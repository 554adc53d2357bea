import { Download } from "lucide-react";
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from "react";
import type { Change } from "../../domain/change.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { say } from "../../domain/text.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { sectionIds, sourcesMessages, type SectionId } from "../../i18n/messages/sources.ts";
import { clause } from "../../i18n/punctuation.ts";
import { IndicatorTable } from "./IndicatorTable.tsx";
import { counts, derivationModels, groupModels, personModels, questionModels, sourceModels } from "./model.ts";
import { DerivationList, GroupList, PersonList, QuestionList } from "./RecordLists.tsx";
import { SourceRecord } from "./SourceRecord.tsx";
import "./SourcesView.css";

interface SourcesViewProps {
  readonly dataset: Dataset;
  /** The tables that can be downloaded: name of the file, title, address. */
  readonly tables: readonly { readonly path: string; readonly title: string; readonly href: string }[];
  /** The atlas as a whole to take away. */
  readonly takeAlong: ReactNode;
}

/** Where everything comes from, what was left out, what stays open, and the tables to take away. */
export function SourcesView({ dataset, tables, takeAlong }: SourcesViewProps) {
  const words = useMessages(sourcesMessages);
  const page = useRef<HTMLDivElement>(null);
  const show = useCallback((anchor: string) => {
    const target = page.current?.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"]`);
    target?.scrollIntoView({ block: "start" });
    target?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const showHash = () => show(window.location.hash.slice(1));
    showHash();
    window.addEventListener("hashchange", showHash);
    return () => window.removeEventListener("hashchange", showHash);
  }, [show]);
  return (
    <div ref={page} className="sources">
      <Head dataset={dataset} />
      <nav className="sources__nav" aria-label={words.navLabel}>
        <ul>
          {sectionIds.map((id) => (
            <li key={id}>
              <a href={`#${id}`} onClick={() => show(id)}>
                {words.section[id]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="sources__sections">
        <Sections dataset={dataset} tables={tables} takeAlong={takeAlong} onShow={show} />
      </div>
    </div>
  );
}

function Head({ dataset }: { dataset: Dataset }) {
  const words = useMessages(sourcesMessages);
  const language = useLanguage();
  return (
    <header className="sources__head">
      <h1 className="sources__title">{words.title}</h1>
      <p className="sources__version">
        <a href="#changes" className="view-link">
          {clause([words.version(dataset.version), words.released(dataset.released)], language)}
        </a>
      </p>
      <p className="sources__lead">{words.lead}</p>
      <dl className="sources__counts">
        {counts(dataset).map(([key, count]) => (
          <div key={key}>
            <dt>{words.counts[key]}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

function Sections({ dataset, tables, takeAlong, onShow }: SourcesViewProps & { onShow: (anchor: string) => void }) {
  const words = useMessages(sourcesMessages);
  const language = useLanguage();
  const models = useMemo(
    () => ({
      sources: sourceModels(dataset, language),
      groups: groupModels(dataset, language),
      questions: questionModels(dataset, language),
      derivations: derivationModels(dataset, language),
      people: personModels(dataset, language),
    }),
    [dataset, language],
  );
  return (
    <>
      <Part id="documents" count={models.sources.length}>
        {models.sources.map((source) => (
          <SourceRecord key={source.id} source={source} />
        ))}
      </Part>
      <Part id="indicators" count={dataset.indicators.length}>
        <IndicatorTable dataset={dataset} />
      </Part>
      <Part id="comparability" count={models.groups.length}>
        <GroupList groups={models.groups} />
      </Part>
      <Part id="questions" count={models.questions.length}>
        <QuestionList questions={models.questions} onShowSource={onShow} />
      </Part>
      <Part id="traps" count={dataset.traps.length}>
        <ol className="sources__traps">
          {dataset.traps.map((trap) => (
            <li key={trap.id}>
              <strong>{say(trap.title, language)}</strong>
              <p>{say(trap.text, language)}</p>
            </li>
          ))}
        </ol>
      </Part>
      <Part id="derivations" count={models.derivations.length}>
        <DerivationList derivations={models.derivations} />
      </Part>
      <Part id="people" count={models.people.length}>
        <PersonList people={models.people} />
      </Part>
      <Part id="downloads" count={tables.length}>
        <ul className="sources__files">
          {tables.map(({ path, title, href }) => (
            <li key={path}>
              <a href={href} download={path} aria-label={words.download(words.files[path] ?? title)}>
                <Download size={14} strokeWidth={1.5} aria-hidden="true" />
                <span>{words.files[path] ?? title}</span>
                <code>{path}</code>
              </a>
            </li>
          ))}
        </ul>
        <div className="sources__along">{takeAlong}</div>
      </Part>
      <Part id="changes" count={dataset.changes.length}>
        <ChangeLog changes={dataset.changes} />
      </Part>
    </>
  );
}

/** What each version of the dataset changed, the latest first. */
function ChangeLog({ changes }: { changes: readonly Change[] }) {
  const words = useMessages(sourcesMessages);
  const language = useLanguage();
  return (
    <ol className="sources__changes">
      {changes.map(({ version, date, what }, index) => (
        <li key={version} data-anchor={`version-${version}`} tabIndex={-1}>
          <h3>
            {version}
            {index === 0 && <span className="sources__verdict">{words.currentVersion}</span>}
          </h3>
          <time dateTime={date}>{words.released(date)}</time>
          <p>{say(what, language)}</p>
        </li>
      ))}
    </ol>
  );
}

function Part({ id, count, children }: { id: SectionId; count: number; children: ReactNode }) {
  const words = useMessages(sourcesMessages);
  return (
    <section className="sources__section" aria-labelledby={`sources-${id}`}>
      <div className="sources__section-head" data-anchor={id} tabIndex={-1}>
        <h2 id={`sources-${id}`}>{words.section[id]}</h2>
        <span className="sources__section-count">{count}</span>
        <span className="sources__section-note">{words.sectionNote[id]}</span>
      </div>
      {children}
    </section>
  );
}
