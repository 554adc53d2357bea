import { useMessages } from "../i18n/messages.ts";
import { shellMessages } from "../i18n/messages/shell.ts";
import type { Passage } from "./door.ts";
import { ViewLink } from "./ViewLink.tsx";

/** Which version of the dataset is on the page, and the way to what it changed. */
export function VersionLink({ version, passage }: { version: string; passage: Passage }) {
  const words = useMessages(shellMessages);
  return (
    <ViewLink passage={passage} label={words.versionLink(version)}>
      {words.version(version)}
    </ViewLink>
  );
}
