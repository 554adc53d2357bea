import type { Dataset } from "../../domain/dataset.ts";
import { useMessages } from "../../i18n/messages.ts";
import { shellMessages } from "../../i18n/messages/shell.ts";

export function DecideView({ dataset }: { dataset: Dataset }) {
  const words = useMessages(shellMessages);
  return (
    <h2>
      {words.views.decide} {dataset.hubs.length}
    </h2>
  );
}
