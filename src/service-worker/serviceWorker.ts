/**
 * Keeps one whole edition of the site in the browser, so that the page opens and works without a network. An edition is
 * complete or not there at all; a newer one waits until a reader takes it. The build puts `edition` in front of this file.
 * It imports nothing: some browsers start no worker made of modules.
 */
declare const edition: {
  /** Version of its dataset. */
  readonly version: string;
  /** The same for two builds with the same files and the same worker. */
  readonly id: string;
  /** Paths below the page, with the SHA-256 of what they hold, in base64. */
  readonly files: readonly (readonly [path: string, sha256: string])[];
};

// TypeScript has one type of scope for workers of all kinds.
const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const family = `corridor-atlas ${scope} `;
const own = `${family}${edition.id}`;
const hashes = new Map(edition.files);

worker.addEventListener("install", (event) => event.waitUntil(store()));

worker.addEventListener("activate", (event) => event.waitUntil(forgetOld().then(() => worker.clients.claim())));

worker.addEventListener("message", ({ data, ports }) => {
  if (data === "take") void worker.skipWaiting();
  if (data === "which") ports[0]?.postMessage(edition.version);
});

worker.addEventListener("fetch", (event) => {
  const path = pathOf(event.request);
  if (path !== null) event.respondWith(answer(event.request, path));
});

/** Fetches what no earlier edition holds already. One file that cannot be had, or is another, and nothing is kept. */
async function store(): Promise<void> {
  const cache = await caches.open(own);
  try {
    await Promise.all(
      edition.files.map(async ([path, sha256]) => {
        const key = keyOf(path, sha256);
        await cache.put(key, (await caches.match(key)) ?? (await fetched(path, sha256)));
      }),
    );
  } catch (error) {
    await caches.delete(own);
    throw error;
  }
}

async function fetched(path: string, sha256: string): Promise<Response> {
  // A file with a hash in its name never changes; the page has just fetched most of them.
  const cache = path.startsWith("assets/") ? "default" : "no-cache";
  const response = await fetch(new URL(path, scope), { cache, integrity: `sha256-${sha256}` });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // Browsers refuse to open a page with an answer that was redirected, as some servers do to leave out "index.html".
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

/** The edition before stays as well: another window may still show it, and ask for a part of it. */
async function forgetOld(): Promise<void> {
  const kept = (await caches.keys()).filter((name) => name.startsWith(family) && name !== own);
  await Promise.all(kept.slice(0, -1).map((name) => caches.delete(name)));
}

/** The path below the page, for what is ours to answer; null for everything else, which goes to the network. */
function pathOf({ method, mode, url }: Request): string | null {
  const { origin, pathname } = new URL(url);
  const address = `${origin}${pathname}`;
  if (method !== "GET" || !address.startsWith(scope)) return null;
  const path = decodeURI(address.slice(scope.length));
  if (path === "" && mode === "navigate") return "index.html";
  return hashes.has(path) || path.startsWith("assets/") ? path : null;
}

async function answer(request: Request, path: string): Promise<Response> {
  const sha256 = hashes.get(path);
  const kept =
    sha256 === undefined
      ? await caches.match(new URL(path, scope).href, { ignoreSearch: true })
      : await (await caches.open(own)).match(keyOf(path, sha256));
  return kept ?? fetch(request);
}

/** Under which a file is kept: another one wherever it holds something else. */
function keyOf(path: string, sha256: string): string {
  return `${new URL(path, scope).href}?${encodeURIComponent(sha256)}`;
}
