import { panelMessages } from "../../i18n/messages/panels.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { useMessages } from "../../i18n/messages.ts";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { Section } from "../../ui/Section.tsx";
import { SectorIcon } from "../../ui/SectorIcon.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinkedRows } from "../../view/useLinkedRows.ts";
import { Hidden } from "./Hidden.tsx";
import { type Scope, sectorsModel } from "./model.ts";

/** The sectors the sources name for the hub. */
export function Sectors({ scope }: { scope: Scope }) {
  const words = useMessages(panelMessages);
  const { basis } = useMessages(vocabulary);
  const { evidence } = useDoors();
  const linked = useLinkedRows("sector");
  const { sectors, hidden, isNone } = sectorsModel(scope);
  return (
    <Section title={words.sectors} note={words.mentions}>
      {isNone && <p className="hub-panel__missing">{words.noSectors}</p>}
      <ul className="hub-panel__sectors">
        {sectors.map((line) => (
          <li key={line.record} {...linked(line.sector)}>
            <EvidenceButton
              door={evidence(line.record)}
              className={line.isInferred ? "hub-panel__sector hub-panel__sector--inferred" : "hub-panel__sector"}
              label={words.sectorSpoken(line.label, line.count, line.isInferred)}
            >
              <SectorIcon sector={line.sector} />
              {line.label}
              <b>{line.count}</b>
              {line.isInferred && <span className="hub-panel__basis">{basis.inferred}</span>}
            </EvidenceButton>
          </li>
        ))}
      </ul>
      <Hidden hidden={hidden} />
    </Section>
  );
}
