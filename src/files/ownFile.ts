/**
 * The atlas's own files, by their path below the page. The site serves them beside it; the one-file edition carries them
 * in its document, because a page opened from disk may fetch nothing.
 */
export async function readOwnFile(path: string): Promise<unknown> {
  const carried = carriedFile(path);
  if (carried !== undefined) return carried;
  const url = `${import.meta.env.BASE_URL}${path}`;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.json();
}

/** The address of a script of ours: one made for the text that the document carries, or else where it is served. */
export function ownScript(path: string, served: string): string {
  const text = carriedFile(path);
  if (typeof text !== "string") return served;
  const known = made.get(path) ?? URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  made.set(path, known);
  return known;
}

/** Addresses by path: made once, however many maps are drawn one after the other. */
const made = new Map<string, string>();

/** True in the one-file edition. */
export function isOneFile(): boolean {
  return document.querySelector(`script[${carrier}]`) !== null;
}

/** Marks the inert scripts in which the document carries files; the build writes it (`scripts/one-file.ts`). */
export const carrier = "data-own-file";

/** Undefined where the document does not carry the file. */
function carriedFile(path: string): unknown {
  const script = document.querySelector(`script[${carrier}="${path}"]`);
  return script === null ? undefined : JSON.parse(script.textContent);
}
