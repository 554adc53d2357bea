import type { Corridor } from "../../domain/corridor.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { FamilyMark } from "../../ui/FamilyMark.tsx";
import { FigureGrid } from "../../ui/FigureCard.tsx";
import { HiddenLine } from "../../ui/HiddenLine.tsx";
import { LinkRow } from "../../ui/LinkRow.tsx";
import { PanelHead } from "../../ui/PanelHead.tsx";
import { QuestionSection } from "../../ui/QuestionSection.tsx";
import { Group, Section } from "../../ui/Section.tsx";
import { SectorIcon } from "../../ui/SectorIcon.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinkedRows } from "../../view/useLinkedRows.ts";
import { useView } from "../../view/useView.ts";
import { type CorridorEnd, corridorModel } from "./model.ts";
import "./CorridorPanel.css";

/** All links between two localities, seen together. */
export function CorridorPanel({ dataset, corridor }: { dataset: Dataset; corridor: Corridor }) {
  const words = useMessages(panelMessages);
  const { basis } = useMessages(vocabulary);
  const language = useLanguage();
  const { view, dispatch } = useView();
  const { evidence, to } = useDoors();
  const linkedLink = useLinkedRows("link");
  const linkedFigure = useLinkedRows("observation");
  const linkedSector = useLinkedRows("sector");
  const model = corridorModel(dataset, corridor, view.filter, language);
  const [from, toward] = model.ends;
  const entity = (id: CorridorEnd["locality"]["id"]) => to({ type: "select", selection: { type: "entity", id } });
  return (
    <div className="corridor-panel">
      <PanelHead
        title={
          <>
            <End end={from} dataset={dataset} />
            <span className="corridor-panel__arrow">
              <span aria-hidden="true">{model.isOneWay ? " → " : " ↔ "}</span>
              <span className="visually-hidden">{model.isOneWay ? words.leadsTo : words.mutualWith}</span>
            </span>
            <End end={toward} dataset={dataset} />
          </>
        }
        close={words.closePanel}
        onClose={() => dispatch({ type: "select", selection: { type: "none" } })}
      >
        <p>{words.distance(model.distance, model.markersMeasured)}</p>
        <p>{model.summary}</p>
      </PanelHead>
      {model.figures.length > 0 && (
        <Section title={words.carriedFigures} note={words.carriedNote(model.figures.length)}>
          <FigureGrid figures={model.figures} doorOf={evidence} linkedOf={linkedFigure} />
        </Section>
      )}
      <Section
        title={words.links}
        note={words.linksByFamilyNote(model.groups.reduce((sum, group) => sum + group.links.length, 0))}
      >
        {model.groups.map(({ family, links }) => (
          <Group
            key={family.id}
            title={
              <>
                <FamilyMark family={family.id} mark={family.mark} />
                {family.label}
              </>
            }
            note={links.length}
          >
            <ul>
              {links.map((link) => (
                <LinkRow
                  key={link.record}
                  link={link}
                  door={evidence(link.record)}
                  entity={entity}
                  isBare
                  linked={linkedLink(link.record)}
                />
              ))}
            </ul>
          </Group>
        ))}
        <HiddenLine hidden={model.hidden} onRelax={(filter) => dispatch({ type: "filter", filter })} />
      </Section>
      <Section title={words.sectors} note={words.sectorsOfLinksNote}>
        {model.sectors.length === 0 ? (
          <p className="corridor-panel__missing">{words.noSectorsOfLinks}</p>
        ) : (
          <ul className="corridor-panel__sectors">
            {model.sectors.map((sector) => (
              <li key={sector.sector} {...linkedSector(sector.sector)}>
                <EvidenceButton door={evidence(sector.record)} className="corridor-panel__sector">
                  <SectorIcon sector={sector.sector} />
                  {sector.label}
                  {sector.isInferred && <span className="corridor-panel__basis">{basis.inferred}</span>}
                </EvidenceButton>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {model.undrawn.length > 0 && (
        <Section title={words.undrawn} note={words.linkTotal(model.undrawn.length)}>
          <ul>
            {model.undrawn.map((link) => (
              <LinkRow
                key={link.record}
                link={link}
                door={evidence(link.record)}
                entity={entity}
                linked={linkedLink(link.record)}
              />
            ))}
          </ul>
          {model.unfiltered && <p className="corridor-panel__missing">{model.unfiltered}</p>}
        </Section>
      )}
      <QuestionSection questions={model.questions} />
    </div>
  );
}

function End({ end, dataset }: { end: CorridorEnd; dataset: Dataset }) {
  const { to } = useDoors();
  const hub = dataset.hubs.find((candidate) => candidate.id === end.locality.id);
  const passage = hub
    ? to({ type: "select", selection: { type: "hub", id: hub.id } })
    : to({ type: "select", selection: { type: "entity", id: end.locality.id } });
  return <ViewLink passage={passage}>{end.name}</ViewLink>;
}
