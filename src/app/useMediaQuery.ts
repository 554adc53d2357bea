import { useSyncExternalStore } from "react";

export type Layout = "phone" | "tablet" | "desktop";

/** The page's three layouts, by the width of the window. */
export function useLayout(): Layout {
  const isPhone = useMediaQuery("(max-width: 767px)");
  const isDesktop = useMediaQuery("(min-width: 1200px)");
  return isPhone ? "phone" : isDesktop ? "desktop" : "tablet";
}

function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
  );
}
