import { type ReactNode, useCallback, useMemo } from "react";
import type { Dataset } from "../domain/dataset.ts";
import { currentSearch, keptHash, pushSearch, replaceSearch, replaceSearchNow, useSearch } from "../view/address.ts";
import { createHighlightStore } from "../view/highlightStore.ts";
import { leavesFrame, sharedSearch } from "../view/frame.ts";
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
      const viewAt = (current: string) => parseView(current, dataset).view;
      if (intent.type === "move" && intent.camera.type === "free") {
        return replaceSearch((current) => formatView(transition(viewAt(current), intent)));
      }
      const now = viewAt(currentSearch());
      const after = transition(now, intent);
      if (leavesFrame(now, after)) {
        window.open(sharedSearch(after) || "?", "_blank", "noopener");
        return;
      }
      const next = formatView(after);
      if (intent.type === "filter" || intent.type === "slide-period") measureFilter(next);
      const isOnItsWay = intent.type === "slide-period" || intent.type === "play-step";
      // The back button of the page around an embedded view is that page's.
      const write = isOnItsWay || now.frame === "embed" ? replaceSearchNow : pushSearch;
      write(next);
    },
    [dataset],
  );
  const control = useMemo(
    () => ({ view, dispatch, hrefOf: (intent: Intent) => addressAfter(sharedSearch(transition(view, intent))) }),
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
