import { type ReactNode, useMemo } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { Filter } from "../../domain/filter.ts";
import { filterMessages } from "../../i18n/messages/filters.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { FamilyMark } from "../../ui/FamilyMark.tsx";
import { SectorIcon } from "../../ui/SectorIcon.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { useLinked } from "../../view/useLinked.ts";
import { useView } from "../../view/useView.ts";
import { Choices } from "./Choices.tsx";
import { type FamilyOption, filterModel, type Option, type SectorOption, type StatusOption } from "./model.ts";
import { PeriodFields } from "./PeriodFields.tsx";
import "./Filters.css";

/** Every question the reader can ask of the atlas. The family list is the legend of the map at the same time. */
export function Filters({ dataset }: { dataset: Dataset }) {
  const { view } = useView();
  const language = useLanguage();
  const words = useMessages(filterMessages);
  const choose = useChoose();
  const model = useMemo(() => filterModel(dataset, view.filter, language), [dataset, view.filter, language]);
  return (
    <div className="filters">
      <Choices left={model.left} chips={model.chips} />
      <Group id="sectors" title={words.sectors} note={model.sectors.length} unit={words.mentions}>
        <ul>
          {model.sectors.map((option) => (
            <SectorRow key={option.id} option={option} />
          ))}
        </ul>
      </Group>
      <Group id="families" title={words.families} note={model.families.length} unit={words.links}>
        <ul title={words.familyHint}>
          {model.families.map((option) => (
            <FamilyRow key={option.id} option={option} />
          ))}
        </ul>
      </Group>
      <Group id="statuses" title={words.statuses} note={model.statuses.length} unit={words.linksAndFigures}>
        <ul>
          {model.statuses.map((option) => (
            <StatusRow key={option.id} option={option} />
          ))}
        </ul>
      </Group>
      <Group id="hubs" title={words.hubs} unit={words.links}>
        <CheckRows options={model.hubs} />
      </Group>
      <Group id="direction" title={words.direction} unit={model.directionScope}>
        <Segments
          label={words.direction}
          segments={model.directions}
          onChoose={(id) => {
            const option = model.directions.find((candidate) => candidate.id === id);
            if (option) choose(option.next);
          }}
        />
      </Group>
      <Group id="period" title={words.period}>
        <PeriodFields months={model.months} />
      </Group>
      <Disclosure summary={words.more} isOpenAtFirst={view.filter.kinds.length > 0}>
        <div role="group" aria-label={words.kinds}>
          <CheckRows options={model.kinds} />
        </div>
      </Disclosure>
    </div>
  );
}

/** Chooses a filter: the one thing every control here does. */
function useChoose(): (filter: Filter) => void {
  const { dispatch } = useView();
  return (filter) => dispatch({ type: "filter", filter });
}

function Group(props: { id: string; title: string; note?: number; unit?: string; children: ReactNode }) {
  const id = `filters-${props.id}`;
  return (
    <div className="filters__group" role="group" aria-labelledby={id}>
      <div className="filters__head">
        <h2 id={id}>{props.title}</h2>
        <span>{props.note}</span>
        <span className="filters__unit">{props.unit}</span>
      </div>
      {props.children}
    </div>
  );
}

function SectorRow({ option }: { option: SectorOption }) {
  const choose = useChoose();
  const linked = useLinked({ type: "sector", id: option.id });
  return (
    <li>
      <button
        type="button"
        className="filters__row filters__row--sector"
        aria-pressed={option.isOn}
        data-empty={option.count === 0}
        onClick={() => choose(option.next)}
        {...linked}
      >
        <SectorIcon sector={option.id} />
        <span className="filters__label">{option.label}</span>
        <span className="filters__bar" aria-hidden="true">
          <span style={{ width: `${option.share * 100}%` }} />
        </span>
        <span className="filters__count">{option.count}</span>
      </button>
    </li>
  );
}

function FamilyRow({ option }: { option: FamilyOption }) {
  const choose = useChoose();
  const words = useMessages(filterMessages);
  return (
    <li className="filters__family">
      <button
        type="button"
        className="filters__row"
        aria-pressed={option.isOn}
        data-off={!option.isOn}
        data-empty={option.count === 0}
        // The second click of a double click isolates instead of toggling back.
        onClick={(event) => choose(event.detail > 1 ? option.isolated : option.next)}
      >
        <FamilyMark family={option.id} mark={option.mark} />
        <span className="filters__label">{option.label}</span>
        <span className="filters__count">{option.count}</span>
      </button>
      <button
        type="button"
        className="filters__only"
        aria-label={words.isolate(option.label)}
        title={words.isolate(option.label)}
        onClick={() => choose(option.isolated)}
      >
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" />
          <circle cx="6" cy="6" r="1.8" fill="currentColor" />
        </svg>
      </button>
    </li>
  );
}

function StatusRow({ option }: { option: StatusOption }) {
  const choose = useChoose();
  return (
    <li>
      <button
        type="button"
        className="filters__row filters__row--status"
        aria-pressed={option.isOn}
        data-empty={option.count + option.figures === 0}
        onClick={() => choose(option.next)}
      >
        <span className="filters__label">
          <StatusMark status={option.id} word={option.label} />
        </span>
        <span className="filters__count">
          {option.count} / {option.figures}
        </span>
      </button>
    </li>
  );
}

function CheckRows<Id extends string>({ options }: { options: readonly Option<Id>[] }) {
  const choose = useChoose();
  return (
    <ul>
      {options.map((option) => (
        <li key={option.id}>
          <label className="filters__row" data-empty={option.count === 0}>
            <input
              type="checkbox"
              className="filters__check"
              checked={option.isOn}
              onChange={() => choose(option.next)}
            />
            <span className="filters__label">{option.label}</span>
            <span className="filters__count">{option.count}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
