import { panelMessages } from "../../i18n/messages/panels.ts";
import { useMessages } from "../../i18n/messages.ts";
import { FamilyMark } from "../../ui/FamilyMark.tsx";
import { LinkRow } from "../../ui/LinkRow.tsx";
import { Section } from "../../ui/Section.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useHighlight } from "../../view/useView.ts";
import { Hidden } from "./Hidden.tsx";
import { linksModel, type Scope } from "./model.ts";

/** All links of a hub, by family. */
export function LinksTab({ scope }: { scope: Scope }) {
  const words = useMessages(panelMessages);
  const { evidence, to } = useDoors();
  const { setHighlight } = useHighlight();
  const model = linksModel(scope);
  return (
    <>
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
                  onHover={(isOn) =>
                    setHighlight(isOn && corridor !== undefined ? { type: "corridor", id: corridor } : null)
                  }
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
