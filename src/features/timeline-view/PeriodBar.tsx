import { ChevronLeft, ChevronRight, Pause, Play as PlayIcon } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { monthCount, type Period, samePeriod, sharedPeriod } from "../../domain/period.ts";
import { useMessages } from "../../i18n/messages.ts";
import { type PeriodTrouble, type PlayMode, timelineMessages } from "../../i18n/messages/timeline.ts";
import { asChosen, stepped, typedPeriod, yearsOf } from "./periodModel.ts";
import type { PeriodControl } from "./usePeriod.ts";
import type { Play } from "./usePlay.ts";

const modes: readonly PlayMode[] = ["window", "so-far"];

/** Every way to a period but the axis itself: play, steps, years, two months typed. */
export function PeriodBar({ range, control, play }: { range: Period; control: PeriodControl; play: Play }) {
  const words = useMessages(timelineMessages);
  const { period } = control;
  const shared = period && sharedPeriod(period, range);
  const step = (months: 1 | -1) => control.move(stepped(shared, months, range));
  return (
    <div className="timeline__bar" role="group" aria-label={words.controls}>
      <div className="timeline__group" data-tool>
        <button
          type="button"
          className="timeline__button"
          aria-label={words.previousMonth}
          title={words.previousMonth}
          onClick={() => step(-1)}
          onBlur={control.settle}
        >
          <ChevronLeft size={16} strokeWidth={1.5} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="timeline__button timeline__play"
          title={words.playHint}
          data-play
          onClick={play.toggle}
        >
          {play.isPlaying ? (
            <Pause size={14} strokeWidth={1.5} aria-hidden="true" />
          ) : (
            <PlayIcon size={14} strokeWidth={1.5} aria-hidden="true" />
          )}
          {play.isPlaying ? words.pause : words.play}
        </button>
        <button
          type="button"
          className="timeline__button"
          aria-label={words.nextMonth}
          title={words.nextMonth}
          onClick={() => step(1)}
          onBlur={control.settle}
        >
          <ChevronRight size={16} strokeWidth={1.5} aria-hidden="true" />
        </button>
      </div>
      <Choice
        label={words.modeLabel}
        options={modes.map((mode) => ({
          key: mode,
          label: words.mode[mode],
          isOn: play.mode === mode,
          choose: () => play.setMode(mode),
        }))}
      />
      <Choice
        label={words.presets}
        options={[
          { key: "all", label: words.all, isOn: period === null, choose: () => control.choose(null) },
          ...yearsOf(range).map((preset) => ({
            key: preset.year,
            label: words.year(preset.year),
            isOn: samePeriod(period, preset.period),
            choose: () => control.choose(asChosen(preset.period, range)),
          })),
        ]}
      />
      <MonthForm range={range} control={control} />
      <p className="timeline__period">
        {period === null ? words.noPeriod : words.periodText(period.from, period.to, monthCount(period))}
        {period !== null && shared === null && <span> · {words.outside}</span>}
      </p>
    </div>
  );
}

interface ChoiceOption {
  readonly key: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly choose: () => void;
}

function Choice({ label, options }: { label: string; options: readonly ChoiceOption[] }) {
  return (
    <div className="timeline__choice" role="group" aria-label={label} data-tool>
      {options.map((option) => (
        <button
          key={option.key}
          type="button"
          className="timeline__button"
          aria-pressed={option.isOn}
          onClick={option.choose}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}

/** Two months as text, for whoever would rather type than drag. */
function MonthForm({ range, control }: { range: Period; control: PeriodControl }) {
  const words = useMessages(timelineMessages);
  const id = useId();
  const { period } = control;
  const [typed, setTyped] = useState<{ readonly of: Period | null; readonly text: Period } | null>(null);
  const [trouble, setTrouble] = useState<PeriodTrouble | null>(null);
  // What was typed belongs to the period it was typed over; a new period shows itself.
  const isCurrent = typed !== null && samePeriod(typed.of, period);
  const text = isCurrent ? typed.text : (period ?? range);
  const shownTrouble = isCurrent ? trouble : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const result = typedPeriod(text.from, text.to, range);
    if ("trouble" in result) {
      setTyped({ of: period, text });
      setTrouble(result.trouble);
      return;
    }
    setTyped(null);
    setTrouble(null);
    control.choose(asChosen(result.period, range));
  };
  const field = (edge: "from" | "to") => (
    <label>
      {words[edge]}
      <input
        inputMode="numeric"
        autoComplete="off"
        size={8}
        maxLength={12}
        placeholder={range[edge]}
        value={text[edge]}
        aria-label={words.edge[edge]}
        aria-invalid={shownTrouble !== null && shownTrouble !== (edge === "from" ? "to" : "from")}
        aria-describedby={shownTrouble === null ? undefined : id}
        onChange={(event) => {
          setTyped({ of: period, text: { ...text, [edge]: event.target.value } });
          setTrouble(null);
        }}
      />
    </label>
  );
  return (
    <form data-tool className="timeline__months" aria-label={words.exact} onSubmit={submit} noValidate>
      {field("from")}
      {field("to")}
      <button type="submit" className="timeline__button timeline__set">
        {words.set}
      </button>
      <p id={id} className="timeline__trouble" role="alert">
        {shownTrouble !== null && words.trouble[shownTrouble](range)}
      </p>
    </form>
  );
}
