import { linksMessages } from "../../i18n/messages/links.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Group, Section } from "../../ui/Section.tsx";
import { LinkItem } from "./LinkItem.tsx";
import type { UndrawnGroup } from "./model.ts";

/** The links in neither matrix nor table of corridors, by what keeps them off the map, so that nothing is dropped. */
export function UndrawnLinks(props: { groups: readonly UndrawnGroup[]; shown: number; total: number }) {
  const words = useMessages(linksMessages);
  return (
    <div id="links-undrawn" className="links-view__undrawn">
      <Section title={words.undrawn} note={words.undrawnNote(props.shown, props.total)}>
        {props.groups.length === 0 && <p className="links-view__missing">{words.undrawnNotFound}</p>}
        {props.groups.map(({ reason, title, links }) => (
          <Group key={reason} title={title} note={links.length}>
            <ul className="links-view__links">
              {links.map((link) => (
                <LinkItem key={link.record} link={link} />
              ))}
            </ul>
          </Group>
        ))}
      </Section>
    </div>
  );
}
