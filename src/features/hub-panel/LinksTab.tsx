import { say } from "../../domain/text.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { FamilyMark } from "../../ui/FamilyMark.tsx";
import { LinkRow } from "../../ui/LinkRow.tsx";
import { Section } from "../../ui/Section.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinkedRows } from "../../view/useLinkedRows.ts";
import { useView } from "../../view/useView.ts";
import { Hidden } from "./Hidden.tsx";
import { linksModel, linkWays, type Scope } from "./model.ts";

/** All links of a hub, by family. */
export function LinksTab({ scope }: { scope: Scope }) {
  const words = useMessages(panelMessages);
  const { evidence, to } = useDoors();
  const linked = useLinkedRows("link");
  const model = linksModel(scope);
  return (
    <>
      {!model.isNone && <Ways scope={scope} />}
      {model.shown > 0 ? (
        <p className="hub-panel__rule hub-panel__rule--top">{words.linksOnMap(model.onMap, model.shown)}</p>
      ) : (
        <p className="hub-panel__missing">{model.isNone ? words.noLinks : words.noLinkPasses}</p>
      )}
      {model.groups.map(({ key, family, links }) => (
        <Section
          key={key}
          title={family?.label ?? words.noFamily}
          note={links.length}
          {...(family && { aside: <FamilyMark family={family.id} mark={family.mark} /> })}
        >
          <ul>
            {links.map((link) => {
              const corridor = model.corridors.get(link.record);
              return (
                <LinkRow
                  key={link.record}
                  link={link}
                  door={evidence(link.record)}
                  entity={(id) => to({ type: "select", selection: { type: "entity", id } })}
                  corridor={
                    corridor === undefined
                      ? null
                      : to({ type: "select", selection: { type: "corridor", id: corridor } })
                  }
                  isBare
                  linked={linked(link.record)}
                />
              );
            })}
          </ul>
        </Section>
      ))}
      <Hidden hidden={model.hidden} />
    </>
  );
}

/** Shows the links that run one way alone, seen from this hub: here, on the map and everywhere else. */
function Ways({ scope }: { scope: Scope }) {
  const words = useMessages(panelMessages);
  const language = useLanguage();
  const { dispatch } = useView();
  const ways = linkWays(scope);
  return (
    <div className="hub-panel__ways">
      <Segments
        label={words.linkWays(say(scope.hub.shortName, language))}
        segments={ways.map(({ way, ...segment }) => ({ ...segment, id: way, label: words.linkWay[way] }))}
        onChoose={(id) => {
          const chosen = ways.find(({ way }) => way === id);
          if (chosen) dispatch({ type: "filter", filter: chosen.next });
        }}
      />
    </div>
  );
}
