import type { ReactNode } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { quoted } from "../../i18n/punctuation.ts";
import { dossierMessages } from "../../i18n/messages/dossier.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { Cite } from "./Cite.tsx";
import { LinkRows } from "./LinkRows.tsx";
import type { HubDossier } from "./model.ts";

/** All that is known of one hub, part after part. Printed together with others, each hub begins on a new page. */
export function HubPages({ hub, picture, isAlone }: { hub: HubDossier; picture: ReactNode; isAlone: boolean }) {
  return (
    <section className="dossier__hub" data-alone={isAlone} aria-labelledby={`dossier-${hub.id}`}>
      <div className="dossier__who">
        <div>
          <h2 id={`dossier-${hub.id}`}>{hub.name}</h2>
          <p className="dossier__other">
            {hub.otherName} · {hub.city}
          </p>
          <p className="dossier__summary">
            {hub.summary.text} <span className="dossier__quiet">{hub.summary.cite}</span>
          </p>
          {hub.relations.map((line) => (
            <p key={line} className="dossier__relation">
              {line}
            </p>
          ))}
        </div>
        <div className="dossier__picture">{picture}</div>
      </div>
      <Figures hub={hub} />
      <Sectors hub={hub} />
      <Instruments hub={hub} />
      <Links hub={hub} />
      <Entities hub={hub} />
      <Events hub={hub} />
      <Questions hub={hub} />
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="dossier__section">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

function Figures({ hub }: { hub: HubDossier }) {
  const words = useMessages(dossierMessages);
  const panel = useMessages(panelMessages);
  return (
    <Part title={words.figures}>
      {hub.figures.length === 0 && <p>{words.noFigures}</p>}
      {hub.figures.length > 0 && (
        <table className="dossier__figures">
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.status}</th>
              <th scope="col">{words.asOf}</th>
              <th scope="col">{words.evidence}</th>
            </tr>
          </thead>
          {hub.figures.map(({ theme, rows }) => (
            <tbody key={theme}>
              <tr className="dossier__theme">
                <th scope="rowgroup" colSpan={5}>
                  {theme}
                </th>
              </tr>
              {rows.map((row) => (
                <FigureRow key={row.record} row={row} />
              ))}
            </tbody>
          ))}
        </table>
      )}
      {hub.stars.length > 0 && <p className="dossier__quiet">{panel.starMeans(hub.stars)}</p>}
    </Part>
  );
}

function FigureRow({ row }: { row: HubDossier["figures"][number]["rows"][number] }) {
  const doors = useDoors();
  return (
    <tr className="dossier__figure">
      <th scope="row">
        {row.label}
        {row.subject && <span className="dossier__quiet"> {row.subject}</span>}
      </th>
      <td className="dossier__number">
        <EvidenceButton door={doors.evidence(row.record)} label={row.spoken}>
          {row.text}
        </EvidenceButton>
      </td>
      <td>
        <StatusMark status={row.status} word={row.statusWord} />
      </td>
      <td>{row.asOf}</td>
      <td>
        <Cite record={row.record} of={row.label}>
          {row.cite}
        </Cite>
      </td>
    </tr>
  );
}

function Sectors({ hub }: { hub: HubDossier }) {
  const words = useMessages(dossierMessages);
  return (
    <Part title={words.sectors}>
      {hub.sectors.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="dossier__rows">
          {hub.sectors.map((sector) => (
            <li key={sector.record}>
              <b>{sector.name}</b>{" "}
              <span className="dossier__quiet">
                {words.asPrinted}
                <span lang="zh-Hans">{sector.terms.map(quoted).join("、")}</span>
              </span>
              <span className="dossier__meta">
                {sector.isInferred && <span>{words.inferredOnly}</span>}
                <Cite record={sector.record} of={sector.name}>
                  {sector.cite}
                </Cite>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Instruments({ hub }: { hub: HubDossier }) {
  const words = useMessages(dossierMessages);
  return (
    <Part title={words.instruments}>
      {hub.instruments.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="dossier__rows">
          {hub.instruments.map((instrument) => (
            <li key={instrument.record}>
              <b>{instrument.name}</b> {instrument.what}
              <span className="dossier__meta">
                <span>{instrument.kind}</span>
                <span>{instrument.statusWord}</span>
                <span>{instrument.date}</span>
                <Cite record={instrument.record} of={instrument.name}>
                  {instrument.cite}
                </Cite>
              </span>
              {instrument.note && <span className="dossier__note">{instrument.note}</span>}
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Links({ hub }: { hub: HubDossier }) {
  const words = useMessages(dossierMessages);
  return (
    <Part title={words.links}>
      {hub.links.length === 0 && <p>{words.none}</p>}
      {hub.links.map(({ family, rows }) => (
        <div key={family} className="dossier__family">
          <h4>{family}</h4>
          <LinkRows rows={rows} />
        </div>
      ))}
    </Part>
  );
}

function Entities({ hub }: { hub: HubDossier }) {
  const words = useMessages(dossierMessages);
  return (
    <Part title={words.entities}>
      {hub.entities.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="dossier__rows">
          {hub.entities.map((entity) => (
            <li key={entity.id}>
              <b>{entity.name}</b> {entity.role}
              <span className="dossier__meta">
                <span>{entity.kind}</span>
                <Cite record={entity.id} of={entity.name}>
                  {entity.cite}
                </Cite>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Events({ hub }: { hub: HubDossier }) {
  const words = useMessages(dossierMessages);
  const panel = useMessages(panelMessages);
  const meanings = [...new Set(hub.events.flatMap((event) => (event.isDateInferred ? [event.dateBasis] : [])))];
  return (
    <Part title={words.events}>
      {hub.events.length === 0 && <p>{words.none}</p>}
      <ul className="dossier__rows">
        {hub.events.map((event) => (
          <li key={event.record}>
            <b>{event.date}</b> {event.what}
            <span className="dossier__meta">
              {event.kind && <span>{event.kind}</span>}
              <Cite record={event.record} of={event.what}>
                {event.cite}
              </Cite>
            </span>
          </li>
        ))}
      </ul>
      {meanings.length > 0 && <p className="dossier__quiet">{panel.starMeans(meanings)}</p>}
    </Part>
  );
}

function Questions({ hub }: { hub: HubDossier }) {
  const words = useMessages(dossierMessages);
  if (hub.questions.length === 0) return null;
  return (
    <Part title={words.questions}>
      <dl className="dossier__rules">
        {hub.questions.map((question) => (
          <div key={question.id}>
            <dt>{question.question}</dt>
            <dd>{question.answer}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
