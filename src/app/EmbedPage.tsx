import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { corridorsOf, drawnLinks } from "../domain/corridor.ts";
import { applyFilter, isFiltering } from "../domain/filter.ts";
import { embedMessages } from "../i18n/messages/embed.ts";
import { shellMessages } from "../i18n/messages/shell.ts";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import { hasMap } from "../view/intent.ts";
import { sharedSearch } from "../view/frame.ts";
import { selectionKey } from "../view/view.ts";
import { AddressProblems } from "./AddressProblems.tsx";
import { MapArea } from "./MapArea.tsx";
import { Part } from "./Part.tsx";
import type { PageProps } from "./pageProps.ts";
import { publicAddress } from "../view/publicAddress.ts";
import { SelectionPanel } from "./SelectionPanel.tsx";
import { selectionTitle } from "../view/selectionTitle.ts";
import { useEscape } from "./useEscape.ts";
import "./EmbedPage.css";

/**
 * A view inside another page: a line that says what it is and opens the whole atlas, the view, and what is selected beside
 * or over it, by width. `wide` is a view of its own, `work` one that stands beside a map; without either the map is shown.
 */
export function EmbedPage(props: PageProps & { work: ReactNode; wide: ReactNode }) {
  const { dataset, view, problems, work, wide } = props;
  const words = useMessages(shellMessages);
  useEscape();
  const selected = selectionKey(view.selection);
  return (
    <div className="embed">
      <Head {...props} />
      {problems.length > 0 && <AddressProblems problems={problems} />}
      {wide ?? (
        <main className="embed__main" data-selected={selected !== ""}>
          {work === null ? (
            <MapArea {...props} />
          ) : (
            <section className="embed__work" aria-label={words.workLabel(words.views[view.page])}>
              <Part key={view.page}>{work}</Part>
            </section>
          )}
          {selected !== "" && (
            <aside id="panel" className="embed__panel" aria-label={words.panelLabel} tabIndex={-1}>
              <Part key={selected}>
                <SelectionPanel dataset={dataset} selection={view.selection} />
              </Part>
            </aside>
          )}
        </main>
      )}
    </div>
  );
}

function Head(props: PageProps) {
  const { view } = props;
  const words = useMessages(embedMessages);
  const { product } = useMessages(shellMessages);
  const search = sharedSearch(view);
  // A view without a map has a heading of its own.
  const Title = hasMap(view.page) ? "h1" : "p";
  return (
    <header className="embed__head">
      <Title className="embed__title">
        <span className="embed__product">{product}</span> <span className="embed__shown">{useShown(props)}</span>
      </Title>
      <a
        className="embed__open"
        href={publicAddress(search) ?? (search || "?")}
        target="_blank"
        rel="noopener"
        aria-label={words.open}
        title={words.open}
      >
        <span>{words.openShort}</span>
        <ExternalLink size={14} strokeWidth={1.5} aria-hidden="true" />
      </a>
    </header>
  );
}

/** What is shown, in a few words. */
function useShown({ dataset, view }: PageProps): string {
  const language = useLanguage();
  const words = useMessages(embedMessages);
  const shell = useMessages(shellMessages);
  const subject = hasMap(view.page) ? selectionTitle(dataset, view.selection, language) : "";
  const { links } = applyFilter(dataset, view.filter);
  const result = isFiltering(view.filter)
    ? shell.linkCount(links.length, drawnLinks(corridorsOf(dataset, links)).size)
    : "";
  return words.shown(subject || (view.page === "explore" ? "" : shell.views[view.page]), result) || shell.tagline;
}
