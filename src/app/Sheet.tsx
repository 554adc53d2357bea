import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
import { useMessages } from "../i18n/messages.ts";
import { shellMessages } from "../i18n/messages/shell.ts";
import { useView } from "../view/useView.ts";
import { selectionKey } from "../view/view.ts";
import { nextSize, type SheetSize, sheetSizes } from "./sheetSize.ts";
import { useSheetDrag } from "./useSheetDrag.ts";
import "./Sheet.css";

const tabs = ["panel", "filters", "hubs", "events"] as const;
type Tab = (typeof tabs)[number];

/** The phone's bottom sheet: details, filters, hubs and events as tabs, at three heights. `title` names the first tab. */
export function Sheet(props: Record<Tab, ReactNode> & { title: string }) {
  const { view } = useView();
  const words = useMessages(shellMessages);
  const [tab, setTab] = useState<Tab>("panel");
  const [size, setSize] = useState<SheetSize>("half");
  const drag = useSheetDrag(setSize);
  const selected = selectionKey(view.selection);
  useEffect(() => {
    if (selected === "") return;
    setTab("panel");
    setSize((now) => (now === "peek" ? "half" : now));
  }, [selected]);
  return (
    <section
      className="sheet"
      data-size={size}
      data-held={drag.height !== null}
      style={drag.height === null ? undefined : { height: drag.height }}
      aria-label={words.panelLabel}
    >
      <div className="sheet__grip" {...drag.grip}>
        <Handle size={size} onSize={setSize} />
        <div className="sheet__tabs" role="tablist" onKeyDown={(event) => moveTab(event, tab, setTab)}>
          {tabs.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`sheet-tab-${name}`}
              aria-selected={name === tab}
              aria-controls="panel"
              tabIndex={name === tab ? 0 : -1}
              onClick={() => {
                setTab(name);
                if (size === "peek") setSize("half");
              }}
            >
              {name === "panel" ? props.title : words.sheetTabs[name]}
            </button>
          ))}
        </div>
      </div>
      <div id="panel" className="sheet__body" role="tabpanel" aria-labelledby={`sheet-tab-${tab}`} tabIndex={-1}>
        {props[tab]}
      </div>
    </section>
  );
}

function Handle({ size, onSize }: { size: SheetSize; onSize: (size: SheetSize) => void }) {
  const words = useMessages(shellMessages);
  return (
    <button
      type="button"
      className="sheet__handle"
      aria-label={`${words.sheetResize}: ${words.sheetSize[nextSize(size)]}`}
      onClick={() => onSize(nextSize(size))}
      onKeyDown={(event) => {
        const step = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
        const next = sheetSizes[sheetSizes.indexOf(size) + step];
        if (step !== 0 && next) onSize(next);
      }}
    >
      <span aria-hidden="true" />
    </button>
  );
}

function moveTab(event: KeyboardEvent<HTMLElement>, tab: Tab, setTab: (tab: Tab) => void): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (step === 0) return;
  const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] as Tab;
  setTab(next);
  event.currentTarget.querySelector<HTMLElement>(`#sheet-tab-${next}`)?.focus();
}
