import type { Dataset } from "../../domain/dataset.ts";
import type { Entity } from "../../domain/entity.ts";
import type { Filter } from "../../domain/filter.ts";
import type { EntityId } from "../../domain/ids.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { clause, list, quoted } from "../../i18n/punctuation.ts";
import { EventRow } from "../../ui/EventRow.tsx";
import { Evidence } from "../../ui/Evidence.tsx";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { FigureGrid } from "../../ui/FigureCard.tsx";
import { HiddenLine } from "../../ui/HiddenLine.tsx";
import { LinkRow } from "../../ui/LinkRow.tsx";
import { PanelHead } from "../../ui/PanelHead.tsx";
import { QuestionSection } from "../../ui/QuestionSection.tsx";
import { Section } from "../../ui/Section.tsx";
import { SectorIcon } from "../../ui/SectorIcon.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinkedRows } from "../../view/useLinkedRows.ts";
import { useView } from "../../view/useView.ts";
import { type EntityModel, entityModel } from "./model.ts";
import "./EntityCard.css";

/** Everything the sources say about one place or organisation. */
export function EntityCard({ dataset, entity }: { dataset: Dataset; entity: Entity }) {
  const words = useMessages(panelMessages);
  const language = useLanguage();
  const { view, dispatch } = useView();
  const { evidence, to } = useDoors();
  const linkedFigure = useLinkedRows("observation");
  const linkedEvent = useLinkedRows("event");
  const model = entityModel(dataset, entity, view.filter, language);
  const relax = (filter: Filter) => dispatch({ type: "filter", filter });
  const entityPassage = (id: EntityId) => to({ type: "select", selection: { type: "entity", id } });
  return (
    <div className="entity-card">
      <PanelHead
        title={model.name}
        otherName={model.otherName}
        otherLanguage={language === "en" ? "zh-Hans" : "en"}
        close={words.closePanel}
        onClose={() => dispatch({ type: "select", selection: { type: "none" } })}
      >
        <p>{model.role}</p>
      </PanelHead>
      <dl className="entity-card__facts">
        <dt>{words.entityTerms.kind}</dt>
        <dd>{model.kind}</dd>
        {model.hub && (
          <>
            <dt>{words.entityTerms.hub}</dt>
            <dd>
              <ViewLink passage={to({ type: "select", selection: { type: "hub", id: model.hub.id } })}>
                {model.hub.name}
              </ViewLink>
            </dd>
          </>
        )}
        {model.parent && (
          <>
            <dt>{words.entityTerms.parent}</dt>
            <dd>
              <ViewLink passage={entityPassage(model.parent.id)}>{model.parent.name}</ViewLink>
            </dd>
          </>
        )}
        {model.aliases.length > 0 && (
          <>
            <dt>{words.entityTerms.aliases}</dt>
            <dd lang="zh-Hans">{list(model.aliases, "zh-Hans")}</dd>
          </>
        )}
        {model.note && (
          <>
            <dt>{words.entityTerms.note}</dt>
            <dd>{model.note}</dd>
          </>
        )}
      </dl>
      <WhereSection model={model} />
      {(model.figures.length > 0 || model.hiddenFigures) && (
        <Section title={words.figuresAbout} note={model.figures.length}>
          <FigureGrid figures={model.figures} doorOf={evidence} linkedOf={linkedFigure} />
          <HiddenLine hidden={model.hiddenFigures} onRelax={relax} />
          <Quiet note={model.unfiltered.figures} />
        </Section>
      )}
      {(model.links.length > 0 || model.hiddenLinks) && <LinksSection model={model} onRelax={relax} />}
      {(model.sectors.length > 0 || model.hiddenSectors) && <SectorsSection model={model} onRelax={relax} />}
      {(model.events.length > 0 || model.hiddenEvents) && (
        <Section title={words.tab.events} note={model.events.length}>
          <ul>
            {model.events.map((event) => (
              <EventRow
                key={event.record}
                event={event}
                door={evidence(event.record)}
                linked={linkedEvent(event.record)}
              />
            ))}
          </ul>
          <HiddenLine hidden={model.hiddenEvents} onRelax={relax} />
          <Quiet note={model.unfiltered.events} />
        </Section>
      )}
      {model.people.length > 0 && (
        <Section title={words.people} note={model.people.length}>
          <ul className="entity-card__people">
            {model.people.map((person) => (
              <li key={person.id}>
                <b>{person.name}</b> {person.role}
                <Evidence door={evidence(person.id)} source={person.source} of={person.name} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.namedIn} note={words.namedInNote}>
        <ul className="entity-card__mentions">
          {model.mentions.map((mention) => (
            <li key={mention.source}>
              <p>
                {mention.source} <span className="entity-card__quiet">{mention.paragraphs}</span>
              </p>
              <p className="entity-card__quiet" lang="zh-Hans">
                {mention.phrases.map(quoted).join("")}
              </p>
            </li>
          ))}
        </ul>
        <ViewLink passage={to({ type: "open-page", page: "sources" })} className="entity-card__more">
          {words.allSources}
        </ViewLink>
      </Section>
      <QuestionSection questions={model.questions} />
    </div>
  );
}

function Quiet({ note }: { note: string | null }) {
  return note === null ? null : <p className="entity-card__quiet">{note}</p>;
}

function WhereSection({ model }: { model: EntityModel }) {
  const words = useMessages(panelMessages);
  const { where } = model;
  return (
    <Section title={words.where} note={where.isPinned ? words.pinned : words.unpinned}>
      <p className={where.isPinned ? "entity-card__where" : "entity-card__where entity-card__where--none"}>
        {where.headline}
      </p>
      <dl className="entity-card__facts">
        {where.facts.map(({ term, text }) => (
          <div key={term} className="entity-card__fact">
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function LinksSection({ model, onRelax }: { model: EntityModel; onRelax: (next: Filter) => void }) {
  const words = useMessages(panelMessages);
  const { evidence, to } = useDoors();
  const linked = useLinkedRows("link");
  return (
    <Section title={words.links} note={model.links.length}>
      <ul>
        {model.links.map((link) => {
          const corridor = model.corridors.get(link.record);
          return (
            <LinkRow
              key={link.record}
              link={link}
              door={evidence(link.record)}
              entity={(id) => to({ type: "select", selection: { type: "entity", id } })}
              linked={linked(link.record)}
              corridor={
                corridor === undefined ? null : to({ type: "select", selection: { type: "corridor", id: corridor } })
              }
            />
          );
        })}
      </ul>
      <HiddenLine hidden={model.hiddenLinks} onRelax={onRelax} />
    </Section>
  );
}

function SectorsSection({ model, onRelax }: { model: EntityModel; onRelax: (next: Filter) => void }) {
  const words = useMessages(panelMessages);
  const language = useLanguage();
  const { evidence } = useDoors();
  const linked = useLinkedRows("sector");
  return (
    <Section title={words.sectors} note={words.mentions}>
      <ul className="entity-card__sectors">
        {model.sectors.map((sector) => (
          <li key={sector.sector} className="entity-card__sector" {...linked(sector.sector)}>
            <SectorIcon sector={sector.sector} />
            <p>
              {sector.label}
              {sector.mentions.map((mention) => (
                <EvidenceButton key={mention.record} door={evidence(mention.record)} className="entity-card__mention">
                  <span lang={language === "en" ? undefined : "zh-Hans"}>{mention.term}</span>
                  {mention.note !== null && clause(["", mention.note], language)}
                </EvidenceButton>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <HiddenLine hidden={model.hiddenSectors} onRelax={onRelax} />
    </Section>
  );
}
