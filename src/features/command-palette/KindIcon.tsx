import {
  CalendarDays,
  CircleQuestionMark,
  Hash,
  ListFilter,
  type LucideIcon,
  PanelsTopLeft,
  Presentation,
  Quote,
  Scale,
  ScrollText,
  Spline,
  Square,
  Terminal,
  User,
} from "lucide-react";
import type { FindableKind } from "../../i18n/messages/palette.ts";
import { FamilyMark } from "../../ui/FamilyMark.tsx";
import { SectorIcon } from "../../ui/SectorIcon.tsx";
import type { Row } from "./model.ts";

const icons: Readonly<Record<Exclude<FindableKind, "hub" | "sector">, LucideIcon>> = {
  view: PanelsTopLeft,
  entity: Square,
  corridor: Spline,
  figure: Hash,
  instrument: ScrollText,
  event: CalendarDays,
  filter: ListFilter,
  story: Presentation,
  action: Terminal,
  need: Scale,
  link: Spline,
  person: User,
  source: Quote,
  question: CircleQuestionMark,
};

/** What kind of thing a row is: hubs as on the map, sectors by their icon, links by the mark of their family. */
export function KindIcon({ row }: { row: Row }) {
  if (row.family !== null) return <FamilyMark family={row.family.id} mark={row.family.mark} />;
  return (
    <span className="palette__icon" aria-hidden="true">
      <Icon row={row} />
    </span>
  );
}

function Icon({ row: { kind, id } }: { row: Row }) {
  if (kind === "sector") return <SectorIcon sector={id} />;
  if (kind === "hub") return <HubMark />;
  const Shape = icons[kind];
  return <Shape size={14} strokeWidth={1.5} />;
}

function HubMark() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.4" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="7" cy="7" r="2.2" fill="currentColor" />
    </svg>
  );
}
