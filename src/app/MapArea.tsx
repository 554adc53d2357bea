import { isFiltering } from "../domain/filter.ts";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import { shellMessages } from "../i18n/messages/shell.ts";
import { useHighlight, useView } from "../view/useView.ts";
import { Evidence } from "./Evidence.tsx";
import { mapConfig } from "./mapConfig.ts";
import type { PageProps } from "./pageProps.ts";
import { Part } from "./Part.tsx";
import { PartBoundary } from "./PartBoundary.tsx";
import { HubMap, NothingLeft } from "./parts.ts";

/** The map with what lies over it: the notice of an empty result, and the open evidence card. */
export function MapArea(props: PageProps) {
  const { dataset, view, theme } = props;
  const { dispatch } = useView();
  const { highlight, lit, setHighlight } = useHighlight();
  const language = useLanguage();
  const words = useMessages(shellMessages);
  return (
    <section className="atlas__map" aria-label={words.mapLabel} tabIndex={-1}>
      <Part waiting={words.drawingMap}>
        <HubMap
          dataset={dataset}
          view={view}
          theme={theme}
          language={language}
          highlight={highlight}
          lit={lit}
          onIntent={dispatch}
          onHighlight={setHighlight}
          config={mapConfig}
          sharesScrolling={view.frame === "embed"}
        />
      </Part>
      <div className="atlas__nothing" role="status">
        {isFiltering(view.filter) && (
          <PartBoundary fallback={null}>
            <NothingLeft dataset={dataset} filter={view.filter} />
          </PartBoundary>
        )}
      </div>
      <Evidence {...props} />
    </section>
  );
}
