import type { EventModel } from "../i18n/eventLine.ts";
import { DatedRow } from "./DatedRow.tsx";
import type { Door } from "./door.ts";
import { Evidence } from "./Evidence.tsx";
import type { LinkedProps } from "./linked.ts";

/** One event in words: date and how it is known, what happened, what to beware of, and the source. */
export function EventRow({ event, door, linked }: { event: EventModel; door: Door; linked?: LinkedProps }) {
  return (
    <DatedRow
      date={event.date}
      {...(event.isDateInferred && { dateNote: event.dateBasis })}
      title={event.what}
      {...(event.kind !== null && { aside: event.kind })}
      {...(linked && { linked })}
    >
      {event.isDateInferred && <p className="dated-row__note">* {event.dateBasis}</p>}
      {event.note && <p className="dated-row__note">{event.note}</p>}
      <Evidence door={door} source={event.source} of={event.what} />
    </DatedRow>
  );
}
