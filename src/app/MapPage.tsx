import { type ReactNode, useCallback, useState } from "react";
import { HubList } from "../features/hub-list/HubList.tsx";
import { useMessages } from "../i18n/messages.ts";
import { shellMessages } from "../i18n/messages/shell.ts";
import { selectionKey } from "../view/view.ts";
import type { PageProps } from "./pageProps.ts";
import { Drawer, type DrawerSide } from "./Drawer.tsx";
import { MapArea } from "./MapArea.tsx";
import { Part } from "./Part.tsx";
import { EventStrip, Filters } from "./parts.ts";
import { SelectionPanel } from "./SelectionPanel.tsx";
import { Sheet } from "./Sheet.tsx";
import { Tray } from "./Tray.tsx";
import { useLayout } from "./useMediaQuery.ts";

/**
 * Map, panel, rail and events: as columns, as drawers over the map, or as a sheet below it, by width. A view with work
 * of its own (a table, a time axis) takes the middle; the map then stands above the panel, or above the work.
 */
export function MapPage(props: PageProps & { work: ReactNode }) {
  const { dataset, view } = props;
  const layout = useLayout();
  const words = useMessages(shellMessages);
  const work = props.work && <Part key={view.page}>{props.work}</Part>;
  const panel = (
    <Part key={selectionKey(view.selection)}>
      <SelectionPanel dataset={dataset} selection={view.selection} />
    </Part>
  );
  const filters = (
    <Part>
      <Filters dataset={dataset} />
    </Part>
  );
  const strip = (
    <Part>
      <EventStrip dataset={dataset} />
    </Part>
  );
  if (layout === "phone") {
    const isWorking = work !== null && view.selection.type === "none";
    return (
      <main className="atlas__phone">
        <PageHeading />
        <MapArea {...props} />
        <Sheet
          title={isWorking ? words.views[view.page] : words.sheetTabs.panel}
          panel={isWorking ? work : panel}
          filters={<div className="atlas__inset">{filters}</div>}
          hubs={
            <div className="atlas__inset">
              <Tray dataset={dataset} />
              <HubList dataset={dataset} />
            </div>
          }
          events={strip}
        />
      </main>
    );
  }
  const rail = (
    <>
      <HubList dataset={dataset} />
      {filters}
      <Tray dataset={dataset} />
    </>
  );
  if (layout === "tablet") return <TabletPage {...props} rail={rail} panel={panel} strip={strip} />;
  const side = (
    <aside id="panel" className="atlas__panel" aria-label={words.panelLabel} tabIndex={-1}>
      {panel}
    </aside>
  );
  return (
    <main className="atlas__explore" data-layout="desktop" data-work={work !== null}>
      <PageHeading />
      <aside className="atlas__rail" aria-label={words.railLabel}>
        {rail}
      </aside>
      {work === null ? (
        <>
          <Middle {...props} strip={strip} />
          {side}
        </>
      ) : (
        <>
          <section className="atlas__work" aria-label={words.workLabel(words.views[view.page])}>
            {work}
          </section>
          <div className="atlas__side">
            <MapArea {...props} />
            {side}
          </div>
        </>
      )}
    </main>
  );
}

/** Map in the middle, one of the two sides as a drawer over it; selecting something opens the panel's. */
function TabletPage(props: PageProps & { work: ReactNode; rail: ReactNode; panel: ReactNode; strip: ReactNode }) {
  const words = useMessages(shellMessages);
  const selected = selectionKey(props.view.selection);
  const [open, setOpen] = useState<DrawerSide | null>(selected === "" ? null : "end");
  const openStart = useCallback((isOpen: boolean) => setOpen(isOpen ? "start" : null), []);
  const openEnd = useCallback((isOpen: boolean) => setOpen(isOpen ? "end" : null), []);
  // Not in an effect: the map measures its frame beside the open drawer as it moves to the selection.
  const [known, setKnown] = useState(selected);
  if (known !== selected) {
    setKnown(selected);
    if (selected !== "") setOpen("end");
  }
  return (
    <main id="main" tabIndex={-1} className="atlas__explore" data-layout="tablet" data-work={props.work !== null}>
      <PageHeading />
      <Drawer
        side="start"
        isOpen={open === "start"}
        onOpen={openStart}
        closesOnEscape
        label={words.openFilters}
        title={words.railLabel}
      >
        <div className="atlas__rail">{props.rail}</div>
      </Drawer>
      {props.work === null ? (
        <Middle {...props} />
      ) : (
        <div className="atlas__middle" data-work="true">
          <MapArea {...props} />
          <section className="atlas__work" aria-label={words.workLabel(words.views[props.view.page])}>
            <Part key={props.view.page}>{props.work}</Part>
          </section>
        </div>
      )}
      <Drawer
        side="end"
        isOpen={open === "end"}
        onOpen={openEnd}
        closesOnEscape={selected === "" && props.view.evidence === null}
        label={words.openPanel}
        title={words.panelLabel}
      >
        <div id="panel" className="atlas__panel" tabIndex={-1}>
          {props.panel}
        </div>
      </Drawer>
    </main>
  );
}

function Middle(props: PageProps & { strip: ReactNode }) {
  const words = useMessages(shellMessages);
  return (
    <div className="atlas__middle">
      <MapArea {...props} />
      <section className="atlas__strip" aria-label={words.stripLabel}>
        {props.strip}
      </section>
    </div>
  );
}

/** What the page is, for readers who hear it. */
function PageHeading() {
  const words = useMessages(shellMessages);
  return (
    <h1 className="visually-hidden">
      {words.product}: {words.tagline}
    </h1>
  );
}
