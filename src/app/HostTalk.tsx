import type { PageProps } from "./pageProps.ts";
import { useHost } from "./useHost.ts";

/** Talks to the page around an embedded atlas. Shows nothing. */
export function HostTalk({ dataset, view }: Pick<PageProps, "dataset" | "view">) {
  useHost(dataset, view);
  return null;
}
