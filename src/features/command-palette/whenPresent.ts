import { currentSearch } from "../../view/address.ts";

/** Calls back with the element once it is on the page; gives up when the reader has gone elsewhere or after a while. */
export function whenPresent(selector: string, then: (element: HTMLElement) => void): void {
  const found = document.querySelector<HTMLElement>(selector);
  if (found) {
    then(found);
    return;
  }
  const search = currentSearch();
  const stop = () => {
    observer.disconnect();
    clearTimeout(limit);
  };
  const observer = new MutationObserver(() => {
    if (currentSearch() !== search) stop();
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) return;
    stop();
    then(element);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const limit = setTimeout(stop, 10_000);
}
