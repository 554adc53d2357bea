import { useState } from "react";
import { useMessages } from "../i18n/messages.ts";
import { editionMessages } from "../i18n/messages/editions.ts";
import { type NewEdition, useNewEdition } from "./offline.ts";
import "./EditionLine.css";

/** A quiet line while a newer edition waits. It is taken when the reader says so; `version` is that of the data on screen. */
export function EditionLine({ version }: { version: string }) {
  const edition = useNewEdition();
  const [put, setPut] = useState<NewEdition | null>(null);
  return (
    <div role="status">
      {edition !== null && edition !== put && <Line {...{ edition, version, onLater: setPut }} />}
    </div>
  );
}

function Line(props: { edition: NewEdition; version: string; onLater: (edition: NewEdition) => void }) {
  const { edition, version } = props;
  const words = useMessages(editionMessages);
  return (
    <p className="edition-line">
      <span>{edition.version === version ? words.isThereSameData(version) : words.isThere(edition.version)}</span>
      <button type="button" className="edition-line__take" onClick={edition.take}>
        {words.take}
      </button>
      <span className="edition-line__note">{words.takeNote}</span>
      <button type="button" className="edition-line__later" onClick={() => props.onLater(edition)}>
        {words.later}
      </button>
    </p>
  );
}
