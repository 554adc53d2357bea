import { panelMessages } from "../../i18n/messages/panels.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Section } from "../../ui/Section.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinkedRows } from "../../view/useLinkedRows.ts";
import { entitiesModel, type EntityLine, type Scope } from "./model.ts";
import { Unfiltered } from "./Unfiltered.tsx";

/** Who is there, by kind; who stands there as a guest; and whom the links lead to. */
export function EntitiesTab({ scope }: { scope: Scope }) {
  const words = useMessages(panelMessages);
  const { groups, hosted, partners } = entitiesModel(scope);
  return (
    <>
      <Unfiltered scope={scope} />
      {groups.map((group) => (
        <Section key={group.kind} title={group.label} note={group.entities.length}>
          <EntityList entities={group.entities} />
        </Section>
      ))}
      {hosted.length > 0 && (
        <Section
          title={words.hostedEntities}
          note={words.hostedEntitiesNote([...new Set(hosted.map(({ owner }) => owner))])}
        >
          <EntityList entities={hosted} />
        </Section>
      )}
      {partners.length > 0 && (
        <Section title={words.partners} note={words.partnersNote}>
          <EntityList entities={partners} />
        </Section>
      )}
    </>
  );
}

function EntityList({ entities }: { entities: readonly EntityLine[] }) {
  const { to } = useDoors();
  const linked = useLinkedRows("entity");
  return (
    <ul>
      {entities.map(({ id, name, role }) => (
        <li key={id} className="hub-panel__entity" {...linked(id)}>
          <ViewLink passage={to({ type: "select", selection: { type: "entity", id } })}>{name}</ViewLink>
          <p>{role}</p>
        </li>
      ))}
    </ul>
  );
}
