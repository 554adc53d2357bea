import { type ReactNode, useCallback, useMemo } from "react";
import type { Dataset } from "../domain/dataset.ts";
import { keptHash, pushSearch, replaceSearch, replaceSearchNow, useSearch } from "../view/address.ts";
import { createHighlightStore } from "../view/highlightStore.ts";
import { type Intent, transition } from "../view/intent.ts";
import { formatView, parseView, type ViewProblem } from "../view/url.ts";
import { HighlightContext, ViewContext } from "../view/useView.ts";
import type { View } from "../view/view.ts";
import { createViewParser } from "../view/viewParser.ts";
import { measureFilter } from "./marks.ts";

/** Reads the view from the address and turns intents into addresses. Children get view and problems of the address. */
export function ViewProvider(props: {
  dataset: Dataset;
  children: (view: View, problems: readonly ViewProblem[]) => ReactNode;
}) {
  const { dataset } = props;
  const search = useSearch();
  const parse = useMemo(() => createViewParser(dataset), [dataset]);
  const { view, problems } = useMemo(() => parse(search), [search, parse]);
  const dispatch = useCallback(
    (intent: Intent) => {
      const searchAfter = (current: string) => formatView(transition(parseView(current, dataset).view, intent));
      if (intent.type === "move" && intent.camera.type === "free") return replaceSearch(searchAfter);
      const next = searchAfter(window.location.search);
      if (intent.type === "filter" || intent.type === "slide-period") measureFilter(next);
      const isOnItsWay = intent.type === "slide-period" || intent.type === "play-step";
      const write = isOnItsWay ? replaceSearchNow : pushSearch;
      write(next);
    },
    [dataset],
  );
  const control = useMemo(
    () => ({ view, dispatch, hrefOf: (intent: Intent) => addressAfter(formatView(transition(view, intent))) }),
    [view, dispatch],
  );
  const highlights = useMemo(() => createHighlightStore(dataset), [dataset]);
  return (
    <ViewContext.Provider value={control}>
      <HighlightContext.Provider value={highlights}>{props.children(view, problems)}</HighlightContext.Provider>
    </ViewContext.Provider>
  );
}

function addressAfter(search: string): string {
  return `${search || "?"}${keptHash(search)}`;
}
