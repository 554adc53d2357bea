import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { Dataset } from "../domain/dataset.ts";
import { pushSearch, replaceSearch, useSearch } from "../view/address.ts";
import { type Highlight, sameHighlight } from "../view/highlight.ts";
import { type Intent, transition } from "../view/intent.ts";
import { formatView, parseView, type ViewProblem } from "../view/url.ts";
import { HighlightContext, ViewContext } from "../view/useView.ts";
import type { View } from "../view/view.ts";
import { measureFilter } from "./marks.ts";

/** Reads the view from the address and turns intents into addresses. Children get view and problems of the address. */
export function ViewProvider(props: {
  dataset: Dataset;
  children: (view: View, problems: readonly ViewProblem[]) => ReactNode;
}) {
  const { dataset } = props;
  const search = useSearch();
  const { view, problems } = useMemo(() => parseView(search, dataset), [search, dataset]);
  const dispatch = useCallback(
    (intent: Intent) => {
      const searchAfter = (current: string) => formatView(transition(parseView(current, dataset).view, intent));
      if (intent.type === "move" && intent.camera.type === "free") return replaceSearch(searchAfter);
      if (intent.type === "filter") measureFilter();
      pushSearch(searchAfter(window.location.search));
    },
    [dataset],
  );
  const control = useMemo(
    () => ({ view, dispatch, hrefOf: (intent: Intent) => formatView(transition(view, intent)) || "?" }),
    [view, dispatch],
  );
  return (
    <ViewContext.Provider value={control}>
      <HighlightProvider>{props.children(view, problems)}</HighlightProvider>
    </ViewContext.Provider>
  );
}

function HighlightProvider({ children }: { children: ReactNode }) {
  const [highlight, setState] = useState<Highlight>(null);
  const setHighlight = useCallback((next: Highlight) => setState((now) => (sameHighlight(now, next) ? now : next)), []);
  const control = useMemo(() => ({ highlight, setHighlight }), [highlight, setHighlight]);
  return <HighlightContext.Provider value={control}>{children}</HighlightContext.Provider>;
}
