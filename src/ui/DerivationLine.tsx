import type { DerivationModel } from "../i18n/derivationLine.ts";
import { vocabulary } from "../i18n/messages/vocabulary.ts";
import { useMessages } from "../i18n/messages.ts";
import type { Door } from "./door.ts";
import { EvidenceButton } from "./EvidenceButton.tsx";
import "./DerivationLine.css";

/** A derived value: marked as such, with its formula; the value and each of its figures open their evidence. */
export function DerivationLine(props: { derivation: DerivationModel; doorOf: (record: string) => Door }) {
  const { derivationKind } = useMessages(vocabulary);
  const { derivation } = props;
  return (
    <div className="derivation-line">
      <p>
        <span className="derivation-line__kind">{derivationKind[derivation.kind]}</span> {derivation.label}
        {derivation.value !== null && (
          <>
            {" "}
            <EvidenceButton door={props.doorOf(derivation.id)} className="derivation-line__value">
              {derivation.value}
            </EvidenceButton>
          </>
        )}
        {derivation.formula.length > 0 && (
          <span className="derivation-line__formula">
            {" = "}
            {derivation.formula.map((piece, index) => (
              // The pieces of a formula never change their places.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <span key={index}>
                {piece.record === null ? (
                  ` ${piece.text} `
                ) : (
                  <EvidenceButton door={props.doorOf(piece.record)} label={piece.spoken}>
                    {piece.text}
                  </EvidenceButton>
                )}
              </span>
            ))}
          </span>
        )}
      </p>
      {derivation.note && <p className="derivation-line__note">{derivation.note}</p>}
    </div>
  );
}
