import { X } from "lucide-react";
import { presentMessages } from "../../i18n/messages/present.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Modal } from "../../ui/Modal.tsx";
import { hasSingleKeys } from "../../view/singleKeys.ts";
import { isSingleKey, listedStageKeys } from "./keys.ts";

/** All keys of the stage. */
export function StageHelp({ onClose }: { onClose: () => void }) {
  const words = useMessages(presentMessages);
  const isOn = hasSingleKeys();
  return (
    <Modal label={words.helpTitle} className="stage-help" onClose={onClose}>
      <header className="stage-help__head">
        <h2>{words.helpTitle}</h2>
        <button type="button" aria-label={words.closeHelp} onClick={onClose}>
          <X size={18} strokeWidth={1.5} aria-hidden="true" />
        </button>
      </header>
      {/* Scrolls by keyboard too. */}
      <section className="stage-help__keys" aria-label={words.helpTitle} tabIndex={0}>
        <dl>
          {listedStageKeys.map(({ deed, keys }) => (
            <div key={deed}>
              <dt>
                {keys
                  .filter((key) => isOn || !isSingleKey(key))
                  .map((key) => (
                    <kbd key={key}>{key === "Space" ? words.keyNames.space : key}</kbd>
                  ))}
                {!isOn && keys.every(isSingleKey) && <span className="stage-help__off">{words.keyOff}</span>}
                {deed === "next" && <kbd>{words.keyNames.swipeLeft}</kbd>}
                {deed === "previous" && <kbd>{words.keyNames.swipeRight}</kbd>}
              </dt>
              <dd>{words.deed[deed]}</dd>
            </div>
          ))}
        </dl>
        <p>{words.helpNote}</p>
      </section>
    </Modal>
  );
}
