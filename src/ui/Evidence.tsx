import { panelMessages } from "../i18n/messages/panels.ts";
import { useMessages } from "../i18n/messages.ts";
import type { Door } from "./door.ts";
import { SourceMark } from "./SourceMark.tsx";

/** The source mark of a record: short name of the source and its paragraphs. */
export function Evidence({ door, source, of }: { door: Door; source: string; of: string }) {
  const words = useMessages(panelMessages);
  return (
    <SourceMark record={door.record} href={door.href} label={words.sourceOf(of, source)} onOpen={door.onOpen}>
      {source}
    </SourceMark>
  );
}
