import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { corridorsOf, drawnLinks } from "../domain/corridor.ts";
import type { Dataset } from "../domain/dataset.ts";
import { applyFilter, isFiltering } from "../domain/filter.ts";
import type { Hub } from "../domain/hub.ts";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import { shellMessages } from "../i18n/messages/shell.ts";
import { hasMap } from "../view/intent.ts";
import { selectionKey } from "../view/view.ts";
import { AddressProblems } from "./AddressProblems.tsx";
import { Bar } from "./Bar.tsx";
import { Evidence } from "./Evidence.tsx";
import { MapPage } from "./MapPage.tsx";
import { Part } from "./Part.tsx";
import { PartBoundary } from "./PartBoundary.tsx";
import type { PageProps } from "./pageProps.ts";
import { CompareView, DecideView, Dossier, HubPicture, LinksView, SourcesView, TimelineView } from "./parts.ts";
import {
  EditionLine,
  EmbedPage,
  HandoutPage,
  HostTalk,
  PresentPage,
  SpeakerPage,
  StoriesPage,
  TakeAtlasAlong,
} from "./pageParts.ts";
import { selectionTitle } from "../view/selectionTitle.ts";
import { today } from "./today.ts";
import { useEscape } from "./useEscape.ts";
import { useLayout } from "./useMediaQuery.ts";
import "./AtlasPage.css";

/** The atlas as a page of its own with its bar, inside another page, or, where a story is presented, as nothing but the story. */
export function AtlasPage(props: PageProps) {
  useTitle(props);
  if (props.view.frame === "page") return <Framed {...props} />;
  return (
    <>
      <Framed {...props} />
      <PartBoundary fallback={null}>
        <HostTalk dataset={props.dataset} view={props.view} />
      </PartBoundary>
    </>
  );
}

function Framed(props: PageProps) {
  const { page, frame } = props.view;
  if (page === "present" || page === "speaker") {
    return <Part>{page === "present" ? <PresentPage {...props} /> : <SpeakerPage {...props} />}</Part>;
  }
  if (frame === "page") return <BarPage {...props} />;
  return (
    <Part>
      <EmbedPage {...props} work={workOf(props)} wide={hasMap(page) ? null : <WidePage {...props} />} />
    </Part>
  );
}

/** The page: bar, rail, map with the strip of events, panel; as columns, drawers or a sheet, by width. */
function BarPage(props: PageProps) {
  const { dataset, view, theme, problems } = props;
  const words = useMessages(shellMessages);
  const layout = useLayout();
  useEscape();
  useFocusKept(selectionKey(view.selection));
  return (
    <div className="atlas" data-page={view.page}>
      {hasMap(view.page) && layout === "tablet" ? (
        // The panel may be folded away.
        <a className="skip-link" href="#main">
          {words.skipToMain}
        </a>
      ) : (
        <a className="skip-link" href="#panel">
          {words.skipToPanel}
        </a>
      )}
      {hasMap(view.page) && layout === "desktop" && (
        <a className="skip-link" href="#hub-list-title">
          {words.skipToHubs}
        </a>
      )}
      <Bar dataset={dataset} theme={theme} />
      <PartBoundary fallback={null}>
        <EditionLine version={dataset.version} />
      </PartBoundary>
      {problems.length > 0 && <AddressProblems problems={problems} />}
      {hasMap(view.page) ? <MapPage {...props} work={workOf(props)} /> : <WidePage {...props} />}
      <Announcements {...props} />
    </div>
  );
}

/** What stands beside the map: nothing where the map itself is the view. */
function workOf({ dataset, view }: PageProps): ReactNode {
  if (view.page === "links") return <LinksView dataset={dataset} />;
  if (view.page === "timeline") return <TimelineView dataset={dataset} />;
  return null;
}

/** A view of its own, without the map. */
function WidePage(props: PageProps) {
  return (
    <main id="panel" className="atlas__wide" tabIndex={-1}>
      <Part key={props.view.page}>{wideView(props)}</Part>
      <Evidence {...props} />
    </main>
  );
}

function wideView(props: PageProps): ReactNode {
  const { dataset, view, theme, tables } = props;
  const pictureOf = (hub: Hub) => <HubMapPicture dataset={dataset} hub={hub} />;
  if (view.page === "compare") return <CompareView dataset={dataset} today={today()} mapOf={pictureOf} />;
  if (view.page === "decide") return <DecideView dataset={dataset} />;
  if (view.page === "stories") return <StoriesPage dataset={dataset} theme={theme} />;
  if (view.page === "handout") return <HandoutPage {...props} />;
  if (view.page === "dossier") return <Dossier dataset={dataset} today={today()} pictureOf={pictureOf} />;
  return <SourcesView dataset={dataset} tables={tables} takeAlong={<TakeAtlasAlong version={dataset.version} />} />;
}

/** Where a hub is; a view with columns can do without it while it loads. */
function HubMapPicture({ dataset, hub }: { dataset: Dataset; hub: Hub }) {
  return (
    <Part>
      <HubPicture dataset={dataset} hub={hub} />
    </Part>
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
  const text = [selectionTitle(dataset, view.selection, language), result].filter((part) => part).join(" · ");
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {useSettled(text)}
    </p>
  );
}

/** A text once it has stayed the same for a moment: a period that plays or a slider that moves is not read out whole. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 700);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
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
    const page = view.page === "explore" ? "" : words.views[view.page];
    const subject = hasMap(view.page) ? selectionTitle(dataset, view.selection, language) : "";
    document.title = [subject, page, words.product].filter((part) => part).join(" · ");
  }, [dataset, view.page, view.selection, language, words]);
}
