import { panelMessages } from "../../i18n/messages/panels.ts";
import { useMessages } from "../../i18n/messages.ts";
import { FamilyMark } from "../../ui/FamilyMark.tsx";
import { Section } from "../../ui/Section.tsx";
import { useView } from "../../view/useView.ts";
import type { FamilyBar, FamilyBars } from "./model.ts";
import "./FamilyBarList.css";

/** How many links of each family, how many of them are tentative, and how many the map can show. */
export function FamilyBarList({ model }: { model: FamilyBars }) {
  const words = useMessages(panelMessages);
  return (
    <Section title={words.linksByFamily} note={words.ofLinks(model.shown, model.inFamilies)} aside={words.onMapColumn}>
      <ul className="family-bars">
        {model.bars.map((bar) => (
          <Bar key={bar.family} bar={bar} />
        ))}
      </ul>
      <p className="family-bars__note">{words.familiesNote(model)}</p>
    </Section>
  );
}

function Bar({ bar }: { bar: FamilyBar }) {
  const words = useMessages(panelMessages);
  const { dispatch } = useView();
  const colour = `var(--family-${bar.family})`;
  return (
    <li>
      <button
        type="button"
        className="family-bars__row"
        aria-pressed={bar.isAlone}
        aria-label={words.familyBarSpoken(bar)}
        onClick={() => dispatch({ type: "filter", filter: bar.next })}
      >
        <FamilyMark family={bar.family} mark={bar.mark} />
        <span className="family-bars__label">{bar.label}</span>
        <span className="family-bars__bar">
          <span style={{ inlineSize: `${100 * bar.firmShare}%`, background: colour }} />
          {bar.tentative > 0 && (
            <span
              className="family-bars__tentative"
              style={{ inlineSize: `${100 * bar.tentativeShare}%`, borderColor: colour }}
            />
          )}
        </span>
        <span className="family-bars__count">{bar.count}</span>
        <span className="family-bars__on-map">{bar.onMap}</span>
      </button>
    </li>
  );
}
