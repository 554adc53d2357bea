import type { FigureModel } from "../i18n/figureLine.ts";
import { panelMessages } from "../i18n/messages/panels.ts";
import { useMessages } from "../i18n/messages.ts";
import type { Door } from "./door.ts";
import { Evidence } from "./Evidence.tsx";
import { EvidenceButton } from "./EvidenceButton.tsx";
import type { LinkedProps } from "./linked.ts";
import { StatusMark } from "./StatusMark.tsx";
import "./FigureCard.css";

/** A key figure with everything it may not be shown without: bound, unit, status, date and source. */
export function FigureCard({ figure, door, linked }: { figure: FigureModel; door: Door; linked?: LinkedProps }) {
  const { parts } = figure;
  return (
    <article className={door.isOpen ? "figure-card figure-card--open" : "figure-card"} {...linked}>
      <p className="figure-card__number">
        <EvidenceButton door={door} label={figure.spoken}>
          {parts.before && <span className="figure-card__bound">{parts.before}</span>}
          {parts.number}
          {parts.after && <span className="figure-card__bound figure-card__bound--after">{parts.after}</span>}
          {parts.unit && <span className="figure-card__unit">{parts.unit}</span>}
        </EvidenceButton>
      </p>
      <p className="figure-card__label">{figure.label}</p>
      {figure.subject && <p className="figure-card__subject">{figure.subject}</p>}
      <p className="figure-card__meta">
        <StatusMark status={figure.status} word={figure.statusWord} />
        <span title={figure.asOfNote ?? undefined}>{figure.asOf}</span>
      </p>
      <Evidence door={door} source={`${figure.source} ${figure.paragraph}`} of={figure.label} />
    </article>
  );
}

/** Figures side by side in as many columns as fit, without an order of merit. */
export function FigureGrid({
  figures,
  doorOf,
  linkedOf,
}: {
  figures: readonly FigureModel[];
  doorOf: (record: string) => Door;
  linkedOf?: (record: string) => LinkedProps;
}) {
  const words = useMessages(panelMessages);
  const stars = [...new Set(figures.flatMap((figure) => figure.asOfNote ?? []))];
  return (
    <>
      <div className="figure-grid">
        {figures.map((figure) => (
          <FigureCard
            key={figure.record}
            figure={figure}
            door={doorOf(figure.record)}
            {...(linkedOf && { linked: linkedOf(figure.record) })}
          />
        ))}
      </div>
      {stars.length > 0 && <p className="figure-grid__star">{words.starMeans(stars)}</p>}
    </>
  );
}
