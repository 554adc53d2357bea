import { useSyncExternalStore } from "react";
import { isOneFile } from "../files/ownFile.ts";

/** A newer edition of the site than the one on screen. */
export interface NewEdition {
  /** Version of its dataset; null where it has not said. */
  readonly version: string | null;
  /** Shows it, in this window: the page is loaded again. Nothing else ever does that. */
  readonly take: () => void;
}

/** The newer edition that waits, if there is one. */
export function useNewEdition(): NewEdition | null {
  return useSyncExternalStore(subscribe, () => waiting);
}

/**
 * Keeps the whole site in the browser from now on, so that it opens without a network. False where the browser cannot, as
 * on a page that is not served securely; the one-file edition needs no keeping, and a page being developed changes.
 */
export async function keepSite(): Promise<boolean> {
  if (!import.meta.env.PROD || isOneFile() || !("serviceWorker" in navigator)) return false;
  try {
    watch(await navigator.serviceWorker.register("service-worker.js"));
    return true;
  } catch {
    return false;
  }
}

let waiting: NewEdition | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function announce(edition: NewEdition): void {
  waiting = edition;
  for (const listener of listeners) listener();
}

function watch(registration: ServiceWorkerRegistration): void {
  const reload = () => window.location.reload();
  let isTaken = false;
  const take = () => {
    isTaken = true;
    if (registration.waiting) registration.waiting.postMessage("take");
    else reload();
  };
  const offer = (worker: ServiceWorker) => {
    announce({ version: null, take });
    askVersion(worker, (version) => announce({ version, take }));
  };
  const follow = (worker: ServiceWorker | null) => {
    worker?.addEventListener("statechange", () => {
      // The first edition of all is no newer than the page.
      if (worker.state === "installed" && registration.active) offer(worker);
    });
  };
  if (registration.waiting) offer(registration.waiting);
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  let isKept = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (isTaken) reload();
    // Taken in another window: this one still shows the edition before.
    else if (isKept) announce({ version: waiting?.version ?? null, take: reload });
    isKept = true;
  });
  // A page may stay open for weeks; each time a reader comes back to it is soon enough.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => undefined);
  });
}

function askVersion(worker: ServiceWorker, then: (version: string) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    if (typeof data === "string") then(data);
    port1.close();
  };
  worker.postMessage("which", [port2]);
}
