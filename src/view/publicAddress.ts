/**
 * The address others can open: that of the site named when it was built (`VITE_PUBLIC_URL`), or else the one the page was
 * loaded from. Null for a page opened from disk, which has no address anybody else could use.
 */
export function publicAddress(search: string): string | null {
  const named: unknown = import.meta.env.VITE_PUBLIC_URL;
  if (typeof named === "string" && URL.canParse(named)) return new URL(search, named).href;
  const { protocol, origin, pathname } = window.location;
  return protocol.startsWith("http") ? `${origin}${pathname}${search}` : null;
}

/** What is copied as the link of a view: the public address, or from disk the one that opens on this computer alone. */
export function linkAddress(search: string): string {
  return publicAddress(search) ?? new URL(search, window.location.href).href;
}
