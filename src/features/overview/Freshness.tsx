import { panelMessages } from "../../i18n/messages/panels.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { useMessages } from "../../i18n/messages.ts";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { Section } from "../../ui/Section.tsx";
import { useDoors } from "../../view/useDoors.ts";
import type { Freshness as Fresh } from "./model.ts";
import "./Freshness.css";

/** How old the figures are: the latest date of each hub. */
export function Freshness({ hubs, unfiltered }: { hubs: readonly Fresh[]; unfiltered: string | null }) {
  const words = useMessages(panelMessages);
  const { notReported, yearInferred } = useMessages(vocabulary);
  const { evidence } = useDoors();
  const hasStar = hubs.some(({ latest }) => latest?.isInferred);
  return (
    <Section title={words.freshness} note={words.freshnessNote}>
      <dl className="freshness">
        {hubs.map(({ hub, name, latest }) => (
          <div key={hub}>
            <dt>{name}</dt>
            {latest === null ? (
              <dd className="freshness__missing">{notReported}</dd>
            ) : (
              <dd>
                <EvidenceButton door={evidence(latest.record)}>{latest.date}</EvidenceButton>
              </dd>
            )}
          </div>
        ))}
      </dl>
      {unfiltered && <p className="freshness__star">{unfiltered}</p>}
      {hasStar && <p className="freshness__star">{words.starMeans([yearInferred])}</p>}
    </Section>
  );
}
