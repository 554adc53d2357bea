import { panelMessages } from "../../i18n/messages/panels.ts";
import { useMessages } from "../../i18n/messages.ts";
import { DerivationLine } from "../../ui/DerivationLine.tsx";
import { FigureGrid } from "../../ui/FigureCard.tsx";
import { Section } from "../../ui/Section.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinkedRows } from "../../view/useLinkedRows.ts";
import { Disputed } from "./Disputed.tsx";
import { Hidden } from "./Hidden.tsx";
import { figuresModel, type Scope } from "./model.ts";
import { Unfiltered } from "./Unfiltered.tsx";

/** All figures of a hub, by theme. */
export function FiguresTab({ scope }: { scope: Scope }) {
  const words = useMessages(panelMessages);
  const { evidence, to } = useDoors();
  const linked = useLinkedRows("observation");
  const model = figuresModel(scope);
  return (
    <>
      {model.isNone && <p className="hub-panel__missing">{words.noFigures}</p>}
      {model.groups.map((group) => (
        <Section key={group.theme} title={group.theme} note={group.figures.length}>
          <FigureGrid figures={group.figures} doorOf={evidence} linkedOf={linked} />
        </Section>
      ))}
      <Hidden hidden={model.hidden} />
      <Unfiltered scope={scope} part="figures" />
      <Disputed scope={scope} />
      {model.derivations.length > 0 && (
        <Section title={words.derivations} note={words.derivationsNote}>
          {model.derivations.map((derivation) => (
            <DerivationLine key={derivation.id} derivation={derivation} doorOf={evidence} />
          ))}
        </Section>
      )}
      {model.hosted.map((hosted) => (
        <Section key={hosted.owner} title={words.hostedFigures(hosted.name)}>
          <p className="hub-panel__rule">
            {words.hostedNote(hosted.name)}{" "}
            <ViewLink passage={to({ type: "select", selection: { type: "hub", id: hosted.owner } })}>
              {words.goTo(hosted.name)}
            </ViewLink>
          </p>
          <FigureGrid figures={hosted.figures} doorOf={evidence} linkedOf={linked} />
        </Section>
      ))}
    </>
  );
}
