import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { useCurrentInSight } from "./useCurrentInSight.ts";
import "./Tabs.css";

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A word where there is nothing to count; null where counting means nothing. */
  readonly count: number | string | null;
}

/** Tabs over one panel. Arrow keys move and choose, Home and End go to the ends. */
export function Tabs<Id extends string>(props: {
  label: string;
  tabs: readonly Tab<Id>[];
  current: Id;
  onChoose: (id: Id) => void;
  children: ReactNode;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  useCurrentInSight(list, props.current);
  const choose = (event: KeyboardEvent) => {
    const next = stepped(props.tabs, props.current, event.key);
    if (!next) return;
    event.preventDefault();
    props.onChoose(next);
    const tab = list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`);
    tab?.focus();
  };
  return (
    <>
      <div className="tabs scrolls-sideways" role="tablist" aria-label={props.label} ref={list} onKeyDown={choose}>
        {props.tabs.map((tab) => {
          const isCurrent = tab.id === props.current;
          return (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              className="tabs__tab"
              data-tab={tab.id}
              aria-selected={isCurrent}
              aria-controls={`${id}-panel`}
              tabIndex={isCurrent ? 0 : -1}
              onClick={() => props.onChoose(tab.id)}
            >
              {tab.label}
              <span className="tabs__count">{tab.count}</span>
            </button>
          );
        })}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${props.current}`} className="tabs__panel">
        {props.children}
      </div>
    </>
  );
}

function stepped<Id extends string>(tabs: readonly Tab<Id>[], current: Id, key: string): Id | undefined {
  const at = tabs.findIndex((tab) => tab.id === current);
  if (key === "ArrowRight") return tabs[(at + 1) % tabs.length]?.id;
  if (key === "ArrowLeft") return tabs[(at + tabs.length - 1) % tabs.length]?.id;
  if (key === "Home") return tabs[0]?.id;
  if (key === "End") return tabs.at(-1)?.id;
  return undefined;
}
