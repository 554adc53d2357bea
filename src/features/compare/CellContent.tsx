import type { FigureModel } from "../../i18n/figureLine.ts";
import type { InstrumentModel } from "../../i18n/instrumentLine.ts";
import { compareMessages } from "../../i18n/messages/compare.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { useMessages } from "../../i18n/messages.ts";
import { DerivationLine } from "../../ui/DerivationLine.tsx";
import { Evidence } from "../../ui/Evidence.tsx";
import { EvidenceButton } from "../../ui/EvidenceButton.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinked } from "../../view/useLinked.ts";
import type { Cell } from "./model.ts";

/** What one hub has in a row; a gap says so in words. */
export function CellContent({ cell }: { cell: Cell }) {
  return (
    <div>
      <Content content={cell.content} />
      {cell.above !== null && <p className="compare__above">{cell.above}</p>}
    </div>
  );
}

function Content({ content }: { content: Cell["content"] }) {
  const { notReported } = useMessages(vocabulary);
  const { evidence } = useDoors();
  switch (content.type) {
    case "missing":
      return <p className="compare__missing">{notReported}</p>;
    case "none":
      return <p className="compare__above">{content.text}</p>;
    case "figures":
      return (
        <ul className="compare__figures">
          {content.figures.map((figure) => (
            <Figure key={figure.record} figure={figure} />
          ))}
        </ul>
      );
    case "mentions":
      return (
        <EvidenceButton
          door={evidence(content.record)}
          label={content.spoken}
          className={content.isInferred ? "compare__mentions compare__mentions--inferred" : "compare__mentions"}
        >
          {content.text}
          {content.isInferred && <Inferred />}
        </EvidenceButton>
      );
    case "instruments":
      return (
        <ul className="compare__figures">
          {content.instruments.map((instrument) => (
            <Instrument key={instrument.record} instrument={instrument} />
          ))}
        </ul>
      );
    case "derivations":
      return content.derivations.map((derivation) => (
        <DerivationLine key={derivation.id} derivation={derivation} doorOf={evidence} />
      ));
  }
}

/** A figure with everything it may not be shown without: bound, unit, status, date, source. */
function Figure({ figure }: { figure: FigureModel }) {
  const { evidence } = useDoors();
  const linked = useLinked({ type: "observation", id: figure.record });
  const door = evidence(figure.record);
  const { parts } = figure;
  return (
    <li className="compare__figure" data-open={door.isOpen} {...linked}>
      <p className="compare__number">
        <EvidenceButton door={door} label={figure.spoken}>
          {parts.before && <span className="compare__bound">{parts.before}</span>}
          {parts.number}
          {parts.after && <span className="compare__bound">{parts.after}</span>}
          {parts.unit && <span className="compare__unit">{parts.unit}</span>}
        </EvidenceButton>
      </p>
      <p className="compare__figure-label">
        {figure.label}
        {figure.subject && <span className="compare__subject">{figure.subject}</span>}
      </p>
      <p className="compare__meta">
        <StatusMark status={figure.status} word={figure.statusWord} />
        <span title={figure.asOfNote ?? undefined}>{figure.asOf}</span>
        <Evidence door={door} source={`${figure.source} ${figure.paragraph}`} of={figure.label} />
      </p>
    </li>
  );
}

function Instrument({ instrument }: { instrument: InstrumentModel }) {
  const { evidence } = useDoors();
  const door = evidence(instrument.record);
  return (
    <li className="compare__instrument" data-open={door.isOpen}>
      <p>
        <EvidenceButton door={door}>{instrument.name}</EvidenceButton>
      </p>
      <p className="compare__meta">
        <span>{instrument.statusWord}</span>
        {instrument.isDated && <span>{instrument.date}</span>}
        <Evidence door={door} source={instrument.source} of={instrument.name} />
      </p>
    </li>
  );
}

function Inferred() {
  const words = useMessages(compareMessages);
  return <span className="compare__inferred">{words.inferred}</span>;
}
