import { useEffect, useRef } from "react";
import type { Dataset } from "../domain/dataset.ts";
import { currentSearch, replaceSearchNow } from "../view/address.ts";
import { type AtlasMessage, changeMessages, hostRequest, readyMessage, viewAsked } from "../view/hostMessages.ts";
import { formatView, parseView } from "../view/url.ts";
import type { View } from "../view/view.ts";

/** Talks to the page around an embedded atlas, and to that page alone; to nobody unless the address names its origin. */
export function useHost(dataset: Dataset, view: View): void {
  const host = view.frame === "embed" && window.parent !== window ? view.host : null;
  const told = useRef<View | null>(null);
  useEffect(() => {
    if (host === null) return;
    const tell = (message: AtlasMessage) => window.parent.postMessage(message, host);
    const before = told.current;
    told.current = view;
    if (before === null) tell(readyMessage(view));
    else changeMessages(before, view).forEach(tell);
  }, [host, view]);
  useEffect(() => {
    if (host === null) return;
    const onMessage = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin !== host || source !== window.parent) return;
      const request = hostRequest(data);
      if (request === null) return;
      const current = parseView(currentSearch(), dataset).view;
      replaceSearchNow(formatView(viewAsked(current, request, dataset)));
    };
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, [host, dataset]);
}
