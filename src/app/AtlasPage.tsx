import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { corridorsOf, drawnLinks } from "../domain/corridor.ts";
import { applyFilter, isFiltering, noFilter } from "../domain/filter.ts";
import { Filters } from "../features/filters/Filters.tsx";
import { filterModel } from "../features/filters/model.ts";
import { HubList } from "../features/hub-list/HubList.tsx";
import { TopBar } from "../features/top-bar/TopBar.tsx";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import { shellMessages } from "../i18n/messages/shell.ts";
import { vocabulary } from "../i18n/messages/vocabulary.ts";
import { useHighlight, useView } from "../view/useView.ts";
import type { ViewProblem } from "../view/url.ts";
import { selectionKey, type Theme, type View } from "../view/view.ts";
import { AddressProblems } from "./AddressProblems.tsx";
import type { AtlasProps } from "./Atlas.tsx";
import { Drawer, type DrawerSide } from "./Drawer.tsx";
import { PartBoundary } from "./PartBoundary.tsx";
import { mapConfig } from "./mapConfig.ts";
import { EvidenceCard, EventStrip, HubMap, SourcesView } from "./parts.ts";
import { Sheet } from "./Sheet.tsx";
import { SelectionPanel } from "./SelectionPanel.tsx";
import { selectionTitle } from "./selectionTitle.ts";
import { useEscape } from "./useEscape.ts";
import { useLayout } from "./useMediaQuery.ts";
import "./AtlasPage.css";

type PageProps = AtlasProps & { view: View; theme: Theme; problems: readonly ViewProblem[] };

/** The page: bar, rail, map with the strip of events, panel; as columns, drawers or a sheet, by width. */
export function AtlasPage(props: PageProps) {
  const { dataset, view, theme, problems } = props;
  const words = useMessages(shellMessages);
  const layout = useLayout();
  useEscape();
  useTitle(props);
  useFocusKept(selectionKey(view.selection));
  return (
    <div className="atlas" data-page={view.page}>
      <a className="skip-link" href="#panel">
        {words.skipToPanel}
      </a>
      {view.page === "explore" && layout === "desktop" && (
        <a className="skip-link" href="#hub-list-title">
          {words.skipToHubs}
        </a>
      )}
      <TopBar dataset={dataset} theme={theme} />
      {problems.length > 0 && <AddressProblems problems={problems} />}
      {view.page === "sources" ? <SourcesPage {...props} /> : <ExplorePage {...props} />}
      <Announcements {...props} />
    </div>
  );
}

function SourcesPage(props: PageProps) {
  return (
    <main id="panel" className="atlas__sources" tabIndex={-1}>
      <Part>
        <SourcesView dataset={props.dataset} tables={props.tables} />
      </Part>
      <Evidence {...props} />
    </main>
  );
}

function ExplorePage(props: PageProps) {
  const { dataset } = props;
  const layout = useLayout();
  const words = useMessages(shellMessages);
  const panel = (
    <Part key={selectionKey(props.view.selection)}>
      <SelectionPanel dataset={dataset} selection={props.view.selection} />
    </Part>
  );
  const strip = (
    <Part>
      <EventStrip dataset={dataset} />
    </Part>
  );
  if (layout === "phone") {
    return (
      <main className="atlas__phone">
        <PageHeading />
        <MapArea {...props} />
        <Sheet
          panel={panel}
          filters={
            <div className="atlas__inset">
              <Filters dataset={dataset} />
            </div>
          }
          hubs={
            <div className="atlas__inset">
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
      <Filters dataset={dataset} />
    </>
  );
  if (layout === "tablet") return <TabletPage {...props} rail={rail} panel={panel} strip={strip} />;
  return (
    <main className="atlas__explore" data-layout="desktop">
      <PageHeading />
      <aside className="atlas__rail" aria-label={words.railLabel}>
        {rail}
      </aside>
      <Middle {...props} strip={strip} />
      <aside id="panel" className="atlas__panel" aria-label={words.panelLabel} tabIndex={-1}>
        {panel}
      </aside>
    </main>
  );
}

/** Map in the middle, one of the two sides as a drawer over it; selecting something opens the panel's. */
function TabletPage(props: PageProps & { rail: ReactNode; panel: ReactNode; strip: ReactNode }) {
  const words = useMessages(shellMessages);
  const selected = selectionKey(props.view.selection);
  const [open, setOpen] = useState<DrawerSide | null>(selected === "" ? null : "end");
  const openStart = useCallback((isOpen: boolean) => setOpen(isOpen ? "start" : null), []);
  const openEnd = useCallback((isOpen: boolean) => setOpen(isOpen ? "end" : null), []);
  useEffect(() => {
    if (selected !== "") setOpen("end");
  }, [selected]);
  return (
    <main className="atlas__explore" data-layout="tablet">
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
      <Middle {...props} />
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

function MapArea(props: PageProps) {
  const { dataset, view, theme } = props;
  const { dispatch } = useView();
  const { highlight, setHighlight } = useHighlight();
  const language = useLanguage();
  const words = useMessages(shellMessages);
  return (
    <section className="atlas__map" aria-label={words.mapLabel}>
      <Part>
        <HubMap
          dataset={dataset}
          view={view}
          theme={theme}
          language={language}
          highlight={highlight}
          onIntent={dispatch}
          onHighlight={setHighlight}
          config={mapConfig}
        />
      </Part>
      <NothingLeft {...props} />
      <Evidence {...props} />
    </section>
  );
}

/** A filter never leaves a blank map without saying which choice does it, and taking that one back in one click. */
function NothingLeft({ dataset, view }: PageProps) {
  const { dispatch } = useView();
  const language = useLanguage();
  const words = useMessages(shellMessages);
  const { status } = useMessages(vocabulary);
  const found = useMemo(() => {
    const { links, mentions } = applyFilter(dataset, view.filter);
    if (!isFiltering(view.filter) || corridorsOf(dataset, links).length > 0) return null;
    const ways = filterModel(dataset, view.filter, language, status).chips.map((chip) => ({
      chip,
      links: drawnLinks(corridorsOf(dataset, applyFilter(dataset, chip.next).links)).size,
    }));
    return { isEmpty: links.length + mentions.length === 0, ways: ways.filter((way) => way.links > 0) };
  }, [dataset, view.filter, language, status]);
  if (!found) return null;
  return (
    <div className="atlas__nothing" role="status">
      <p>{found.isEmpty ? words.nothingLeft : words.noArcLeft}</p>
      {found.ways.map(({ chip, links }) => (
        <button
          key={`${chip.kind}-${chip.key}`}
          type="button"
          onClick={() => dispatch({ type: "filter", filter: chip.next })}
        >
          {words.relax(chip.kind === "hidden-family" ? words.hidden(chip.label) : chip.label, links)}
        </button>
      ))}
      <button type="button" onClick={() => dispatch({ type: "filter", filter: noFilter })}>
        {words.clearAll}
      </button>
    </div>
  );
}

function Evidence({ dataset, view, texts }: PageProps) {
  const { dispatch } = useView();
  if (view.evidence === null) return null;
  return (
    <div className="atlas__evidence">
      <Part key={view.evidence}>
        <EvidenceCard
          dataset={dataset}
          record={view.evidence}
          texts={texts}
          onClose={() => dispatch({ type: "show-evidence", record: null })}
        />
      </Part>
    </div>
  );
}

/** Says for screen readers what is selected and how much a filter leaves. */
function Announcements({ dataset, view }: PageProps) {
  const language = useLanguage();
  const words = useMessages(shellMessages);
  const result = useMemo(() => {
    if (!isFiltering(view.filter)) return "";
    const { links } = applyFilter(dataset, view.filter);
    return words.linkCount(links.length, drawnLinks(corridorsOf(dataset, links)).size);
  }, [dataset, view.filter, words]);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {[selectionTitle(dataset, view.selection, language), result].filter((part) => part).join(" · ")}
    </p>
  );
}

function Part({ children }: { children: ReactNode }) {
  const words = useMessages(shellMessages);
  const failed = (
    <div className="atlas__failed" role="alert">
      <strong>{words.partFailed}</strong>
      <p>{words.partFailedMend}</p>
    </div>
  );
  return (
    <PartBoundary fallback={failed} waiting={<div className="atlas__waiting" aria-busy="true" />}>
      {children}
    </PartBoundary>
  );
}

/** Where what had the focus has left the page with the old selection, the panel takes it, so that it is never lost. */
function useFocusKept(selected: string): void {
  const before = useRef(selected);
  useEffect(() => {
    if (before.current === selected) return;
    before.current = selected;
    if (document.activeElement === document.body) document.getElementById("panel")?.focus({ preventScroll: true });
  }, [selected]);
}

function useTitle({ dataset, view }: PageProps): void {
  const language = useLanguage();
  const words = useMessages(shellMessages);
  useEffect(() => {
    const subject = view.page === "sources" ? words.views.sources : selectionTitle(dataset, view.selection, language);
    document.title = [subject, words.product].filter((part) => part).join(" · ");
  }, [dataset, view.page, view.selection, language, words]);
}
