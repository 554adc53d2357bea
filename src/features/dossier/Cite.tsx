import { useMessages } from "../../i18n/messages.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { SourceMark } from "../../ui/SourceMark.tsx";
import { useDoors } from "../../view/useDoors.ts";

/** The number of a source and its paragraphs; on the screen it opens the evidence. */
export function Cite({ record, of, children }: { record: string; of: string; children: string }) {
  const words = useMessages(panelMessages);
  const door = useDoors().evidence(record);
  return (
    <SourceMark record={door.record} href={door.href} label={words.sourceOf(of, children)} onOpen={door.onOpen}>
      {children}
    </SourceMark>
  );
}
