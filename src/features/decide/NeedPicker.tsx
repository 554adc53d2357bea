import { useState } from "react";
import { weights } from "../../domain/decision.ts";
import { decideMessages } from "../../i18n/messages/decide.ts";
import { useMessages } from "../../i18n/messages.ts";
import { SectorIcon } from "../../ui/SectorIcon.tsx";
import { useView } from "../../view/useView.ts";
import type { Need } from "../../view/view.ts";
import type { Example, PickerGroup, PickerNeed } from "./model.ts";
import "./NeedPicker.css";

/** The weight a need begins with when it is ticked: the middle one, a judgement of ours. */
const firstWeight = 3;

/** Everything a reader can ask for, with a weight for what is ticked. On narrow screens the list can be folded away. */
export function NeedPicker(props: { groups: readonly PickerGroup[]; examples: readonly Example[]; chosen: number }) {
  const words = useMessages(decideMessages);
  const { view, dispatch } = useView();
  const [isOpen, setOpen] = useState(props.chosen === 0);
  return (
    <section className="needs" aria-labelledby="needs-title" data-empty={props.chosen === 0}>
      <div className="needs__head">
        <h2 id="needs-title">{words.needsTitle}</h2>
        <span className="needs__note">{words.chosen(props.chosen)}</span>
        <button data-tool type="button" className="needs__fold" onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.hideList : words.showList}
        </button>
        {view.needs.length > 0 && (
          <button
            data-tool
            type="button"
            className="needs__clear"
            onClick={() => dispatch({ type: "weigh", needs: [] })}
          >
            {words.clear}
          </button>
        )}
      </div>
      <Examples examples={props.examples} />
      <div className="needs__groups" data-open={isOpen}>
        <p className="needs__note needs__legend">{words.answeredNote}</p>
        {props.groups.map((group) => (
          <fieldset key={group.id} className="needs__group">
            <legend>{group.label}</legend>
            {group.id === "sectors" && <p className="needs__note">{words.sectorMeans}</p>}
            <ul>
              {group.needs.map((need) => (
                <Row key={need.id} need={need} />
              ))}
            </ul>
          </fieldset>
        ))}
      </div>
    </section>
  );
}

function Examples({ examples }: { examples: readonly Example[] }) {
  const words = useMessages(decideMessages);
  const { view, dispatch } = useView();
  return (
    <fieldset className="needs__examples" aria-label={words.examples}>
      <p>
        {words.examples} <span className="needs__note">{words.examplesNote}</span>
      </p>
      {examples.map(({ id, label, needs }) => (
        <button
          key={id}
          type="button"
          className="needs__example"
          aria-pressed={sameNeeds(view.needs, needs)}
          onClick={() => dispatch({ type: "weigh", needs })}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

function sameNeeds(a: readonly Need[], b: readonly Need[]): boolean {
  return a.length === b.length && a.every(({ id, weight }, i) => b[i]?.id === id && b[i].weight === weight);
}

function Row({ need }: { need: PickerNeed }) {
  const { view, dispatch } = useView();
  const others = view.needs.filter(({ id }) => id !== need.id);
  const isOn = need.weight !== null;
  return (
    <li className="needs__need" data-on={isOn}>
      <label className="needs__tick">
        <input
          type="checkbox"
          checked={isOn}
          onChange={() =>
            dispatch({
              type: "weigh",
              needs: isOn ? others : [...view.needs, { id: need.id, weight: firstWeight }],
            })
          }
        />
        {need.sector !== null && <SectorIcon sector={need.sector} />}
        <span className="needs__label">{need.label}</span>
        <span className="needs__answered" title={need.answeredSpoken}>
          <span aria-hidden="true">{need.answered}</span>
          <span className="visually-hidden">{need.answeredSpoken}</span>
        </span>
      </label>
      {need.sector === null && <p className="needs__means">{need.means}</p>}
      {need.weight !== null && <Weight need={need} weight={need.weight} />}
    </li>
  );
}

/** Five steps from minor to decisive; arrow keys move between them. */
function Weight({ need, weight }: { need: PickerNeed; weight: number }) {
  const words = useMessages(decideMessages);
  const { view, dispatch } = useView();
  const weigh = (next: number) =>
    dispatch({
      type: "weigh",
      needs: view.needs.map((one) => (one.id === need.id ? { ...one, weight: next } : one)),
    });
  return (
    <fieldset className="weight" aria-label={words.weightOf(need.label)}>
      {weights.map((step) => (
        <label key={step} className="weight__step" data-on={step === weight} title={words.weights[step - 1]}>
          <input
            type="radio"
            name={`weight-${need.id}`}
            checked={step === weight}
            aria-label={words.weightNow(step, words.weights[step - 1] ?? "")}
            onChange={() => weigh(step)}
          />
          <span aria-hidden="true">{step}</span>
        </label>
      ))}
      <span className="weight__word" aria-hidden="true">
        {words.weights[weight - 1]}
      </span>
    </fieldset>
  );
}
