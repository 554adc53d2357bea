import { panelMessages } from "../../i18n/messages/panels.ts";
import { useMessages } from "../../i18n/messages.ts";
import { DatedRow } from "../../ui/DatedRow.tsx";
import { Evidence } from "../../ui/Evidence.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { Hidden } from "./Hidden.tsx";
import { instrumentsModel, type Scope } from "./model.ts";
import { Unfiltered } from "./Unfiltered.tsx";

/** The policies, funds, plans and services a hub offers. */
export function InstrumentsTab({ scope }: { scope: Scope }) {
  const words = useMessages(panelMessages);
  const { evidence } = useDoors();
  const { rows, hidden, isNone } = instrumentsModel(scope);
  if (isNone) return <p className="hub-panel__missing">{words.noInstruments}</p>;
  return (
    <>
      <Unfiltered scope={scope} part="instruments" />
      <ul className="hub-panel__list">
        {rows.map((instrument) => (
          <DatedRow
            key={instrument.record}
            date={instrument.date}
            isUndated={!instrument.isDated}
            title={<b>{instrument.name}</b>}
            aside={instrument.statusWord}
          >
            <p>{instrument.what}</p>
            {instrument.note && <p className="dated-row__note">{instrument.note}</p>}
            <p className="hub-panel__row-foot">
              <span>{instrument.kind}</span>
              <Evidence door={evidence(instrument.record)} source={instrument.source} of={instrument.name} />
            </p>
          </DatedRow>
        ))}
      </ul>
      <Hidden hidden={hidden} />
    </>
  );
}
