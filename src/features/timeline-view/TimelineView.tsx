import { useMemo, useRef } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { timeRange } from "../../domain/period.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { timelineMessages } from "../../i18n/messages/timeline.ts";
import { useView } from "../../view/useView.ts";
import { Axis } from "./Axis.tsx";
import { DatedTable } from "./DatedTable.tsx";
import { datedList } from "./listModel.ts";
import { idsWithin, undatedCounts } from "./model.ts";
import { PeriodBar } from "./PeriodBar.tsx";
import { usePeriod } from "./usePeriod.ts";
import { usePlay } from "./usePlay.ts";
import "./TimelineView.css";

/** Everything dated on one axis, a period to look through, and the same as a table. */
export function TimelineView({ dataset }: { dataset: Dataset }) {
  const words = useMessages(timelineMessages);
  const language = useLanguage();
  const { view } = useView();
  const { filter } = view;
  const root = useRef<HTMLDivElement>(null);
  const range = timeRange(dataset);
  const control = usePeriod();
  const play = usePlay(root, range, control);
  const list = useMemo(() => datedList(dataset, filter, language), [dataset, filter, language]);
  const within = useMemo(() => idsWithin(dataset, filter), [dataset, filter]);
  const undated = useMemo(() => undatedCounts(dataset, filter), [dataset, filter]);
  if (range === null) return <p className="timeline timeline--empty">{words.nothingDated}</p>;
  return (
    <div
      className="timeline"
      ref={root}
      role="group"
      aria-label={words.title}
      data-playing={play.isPlaying}
      onKeyDown={play.onKeyDown}
    >
      <header className="timeline__head">
        <h2>{words.title}</h2>
        <p>{words.range(range.from, range.to)}</p>
        <button
          data-tool
          type="button"
          className="timeline__to-list"
          onClick={() => document.getElementById("timeline-list")?.focus()}
        >
          {words.toList}
        </button>
      </header>
      <PeriodBar range={range} control={control} play={play} />
      <p className="timeline__counts">{words.counts(list.counts)}</p>
      {undated.links + undated.instruments > 0 && (
        <p className="timeline__undated">{words.undated(undated.links, undated.instruments, filter.period !== null)}</p>
      )}
      <Axis dataset={dataset} filter={filter} range={range} within={within} control={control} />
      <DatedTable list={list} filter={filter} />
    </div>
  );
}
