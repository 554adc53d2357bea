import type { LinkEndModel, LinkModel } from "../i18n/linkLine.ts";
import { panelMessages } from "../i18n/messages/panels.ts";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import { clause } from "../i18n/punctuation.ts";
import type { Door, Passage } from "./door.ts";
import { Evidence } from "./Evidence.tsx";
import { FamilyMark } from "./FamilyMark.tsx";
import type { LinkedProps } from "./linked.ts";
import { StatusMark } from "./StatusMark.tsx";
import { ViewLink } from "./ViewLink.tsx";
import "./LinkRow.css";

type EntityId = NonNullable<LinkEndModel["entity"]>;

/**
 * One link in words: type, who to whom, status, since when, source, and what limits it. `corridor` is the way to the
 * corridor it is drawn in; `isBare` leaves out the family mark where a heading already carries it.
 */
export function LinkRow(props: {
  link: LinkModel;
  door: Door;
  entity: (id: EntityId) => Passage;
  corridor?: Passage | null;
  isBare?: boolean;
  linked?: LinkedProps;
}) {
  const words = useMessages(panelMessages);
  const language = useLanguage();
  const { link } = props;
  return (
    <li className={props.door.isOpen ? "link-row link-row--open" : "link-row"} {...props.linked}>
      {!props.isBare && link.family && <FamilyMark family={link.family.id} mark={link.family.mark} />}
      <div className="link-row__body">
        <p className="link-row__line">
          <b>{link.type}</b>
          <StatusMark status={link.status} word={link.statusWord} />
        </p>
        <p className="link-row__ends">
          <End end={link.from} entity={props.entity} />
          <span className="link-row__arrow">
            <span aria-hidden="true">{link.isMutual ? "↔" : "→"}</span>
            <span className="visually-hidden">{link.isMutual ? words.mutualWith : words.leadsTo}</span>
          </span>
          <End end={link.to} entity={props.entity} />
        </p>
        <p className="link-row__line link-row__meta">
          <span>{clause([link.since, link.scope, ...link.marks], language)}</span>
          <Evidence door={props.door} source={link.source} of={link.spoken} />
        </p>
        {link.note && <p className="link-row__note">{link.note}</p>}
        {link.unplaced && (
          <p className="link-row__note">
            <span className="link-row__unplaced" aria-hidden="true" />
            {words.notOnMap(link.unplaced)}
          </p>
        )}
        {props.corridor && (
          <ViewLink passage={props.corridor} className="link-row__corridor" label={words.corridorOf(link.spoken)}>
            {words.seeCorridor}
          </ViewLink>
        )}
      </div>
    </li>
  );
}

function End({ end, entity }: { end: LinkEndModel; entity: (id: EntityId) => Passage }) {
  return end.entity === null ? (
    <span className="link-row__unnamed">{end.name}</span>
  ) : (
    <ViewLink passage={entity(end.entity)}>{end.name}</ViewLink>
  );
}
