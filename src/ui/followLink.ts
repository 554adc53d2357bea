import type { MouseEvent } from "react";

/** Follows a link within the page, and leaves clicks that ask for a new tab or window to the browser. */
export function followLink(follow: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    follow();
  };
}
