import { useMemo } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { noFilter } from "../../domain/filter.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { shellMessages } from "../../i18n/messages/shell.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { FamilyMark } from "../../ui/FamilyMark.tsx";
import { SectorIcon } from "../../ui/SectorIcon.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { useView } from "../../view/useView.ts";
import { type Chip, type FamilyOption, filterModel, type SectorOption, type StatusOption } from "./model.ts";
import "./Filters.css";

/** Sectors, link families and statuses as filters. The family list is the legend of the map at the same time. */
export function Filters({ dataset }: { dataset: Dataset }) {
  const { view } = useView();
  const language = useLanguage();
  const words = useMessages(shellMessages);
  const { status } = useMessages(vocabulary);
  const model = useMemo(
    () => filterModel(dataset, view.filter, language, status),
    [dataset, view.filter, language, status],
  );
  return (
    <div className="filters">
      <Chips chips={model.chips} />
      <div role="group" aria-labelledby="filters-sectors">
        <Head id="filters-sectors" title={words.sectors} count={model.sectors.length} unit={words.mentions} />
        <ul>
          {model.sectors.map((option) => (
            <SectorRow key={option.id} option={option} />
          ))}
        </ul>
      </div>
      <div role="group" aria-labelledby="filters-families">
        <Head id="filters-families" title={words.families} count={model.families.length} unit={words.links} />
        <ul title={words.familyHint}>
          {model.families.map((option) => (
            <FamilyRow key={option.id} option={option} />
          ))}
        </ul>
      </div>
      <div role="group" aria-labelledby="filters-statuses">
        <Head id="filters-statuses" title={words.statuses} count={model.statuses.length} unit={words.linksAndFigures} />
        <ul>
          {model.statuses.map((option) => (
            <StatusRow key={option.id} option={option} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function Head({ id, title, count, unit }: { id: string; title: string; count: number; unit: string }) {
  return (
    <div className="filters__head">
      <h2 id={id}>{title}</h2>
      <span>{count}</span>
      <span className="filters__unit">{unit}</span>
    </div>
  );
}

/** Always there and always one line high, so that choosing moves nothing under the pointer. */
function Chips({ chips }: { chips: readonly Chip[] }) {
  const { dispatch } = useView();
  const words = useMessages(shellMessages);
  if (chips.length === 0) return <p className="filters__chips filters__chips--none">{words.noFilter}</p>;
  return (
    <section className="filters__chips" aria-label={words.filters}>
      {chips.map((chip) => {
        const label = chip.kind === "hidden-family" ? words.hidden(chip.label) : chip.label;
        return (
          <button
            key={`${chip.kind}-${chip.key}`}
            type="button"
            className="filters__chip"
            aria-label={words.removeFilter(label)}
            onClick={() => dispatch({ type: "filter", filter: chip.next })}
          >
            {label}
            <span aria-hidden="true">×</span>
          </button>
        );
      })}
      <button type="button" className="filters__clear" onClick={() => dispatch({ type: "filter", filter: noFilter })}>
        {words.clearAll}
      </button>
    </section>
  );
}

function SectorRow({ option }: { option: SectorOption }) {
  const { dispatch } = useView();
  return (
    <li>
      <button
        type="button"
        className="filters__row filters__row--sector"
        aria-pressed={option.isOn}
        data-empty={option.count === 0}
        onClick={() => dispatch({ type: "filter", filter: option.next })}
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
  const { dispatch } = useView();
  const words = useMessages(shellMessages);
  return (
    <li className="filters__family">
      <button
        type="button"
        className="filters__row"
        aria-pressed={option.isOn}
        data-off={!option.isOn}
        data-empty={option.count === 0}
        onClick={(event) => {
          // The second click of a double click isolates instead of toggling back.
          const filter = event.detail > 1 ? option.isolated : option.next;
          dispatch({ type: "filter", filter });
        }}
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
        onClick={() => dispatch({ type: "filter", filter: option.isolated })}
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
  const { dispatch } = useView();
  return (
    <li>
      <button
        type="button"
        className="filters__row filters__row--status"
        aria-pressed={option.isOn}
        onClick={() => dispatch({ type: "filter", filter: option.next })}
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
