import { CircleQuestionMark } from "lucide-react";
import { useMessages } from "../../i18n/messages.ts";
import { evidenceMessages } from "../../i18n/messages/evidence.ts";
import { FamilyMark } from "../../ui/FamilyMark.tsx";
import { followLink } from "../../ui/followLink.ts";
import { SectorIcon } from "../../ui/SectorIcon.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { Unbroken } from "../../ui/Unbroken.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import type { Line, Piece, Row } from "./speech.ts";

/** The card's definition list. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className="evidence__rows">
      {rows.map((row) => (
        <div key={row.key} className="evidence__row" data-row={row.key}>
          <dt>{row.label}</dt>
          <dd>
            {row.lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own and never move
              <RowLine key={index} line={line} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function RowLine({ line }: { line: Line }) {
  return (
    <p className={`evidence__line evidence__line--${line.tone}`}>
      {line.tone === "caveat" && <span className="evidence__hatch" aria-hidden="true" />}
      {line.tone === "question" && <CircleQuestionMark size={14} strokeWidth={1.5} aria-hidden="true" />}
      {line.pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity of their own and never move
        <PieceView key={index} piece={piece} />
      ))}
    </p>
  );
}

function PieceView({ piece }: { piece: Piece }) {
  const doors = useDoors();
  const words = useMessages(evidenceMessages);
  switch (piece.type) {
    case "text":
      return piece.isStrong ? (
        <strong>{piece.text}</strong>
      ) : (
        <span>
          <Unbroken text={piece.text} />
        </span>
      );
    case "printed":
      return <span lang="zh-Hans">{piece.text}</span>;
    case "record": {
      const door = doors.evidence(piece.record);
      return (
        <a
          className="evidence__record"
          href={door.href}
          data-evidence={piece.record}
          aria-label={words.open(piece.text)}
          onClick={followLink(door.onOpen)}
        >
          {piece.text}
        </a>
      );
    }
    case "select":
      return (
        <ViewLink passage={doors.to({ type: "select", selection: piece.selection })} className="evidence__link">
          {piece.text}
        </ViewLink>
      );
    case "status":
      return <StatusMark status={piece.status} word={piece.text} />;
    case "family":
      return (
        <span className="evidence__marked">
          <FamilyMark family={piece.family} mark={piece.mark} />
          {piece.text}
        </span>
      );
    case "sector":
      return (
        <span className="evidence__marked">
          <SectorIcon sector={piece.sector} />
          {piece.text}
        </span>
      );
  }
}
