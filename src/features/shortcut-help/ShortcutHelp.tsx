import { X } from "lucide-react";
import { useId, useState } from "react";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { shortcutMessages } from "../../i18n/messages/shortcuts.ts";
import { Modal } from "../../ui/Modal.tsx";
import { hasSingleKeys, switchSingleKeys } from "../../view/singleKeys.ts";
import { type KeyGroupModel, keyGroupModels, type KeyLine } from "./model.ts";
import "./ShortcutHelp.css";

/** All keys, and the switch for those that are a single character (WCAG 2.1.4). */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const words = useMessages(shortcutMessages);
  const language = useLanguage();
  const [isOn, setIsOn] = useState(hasSingleKeys);
  const groups = keyGroupModels(language, /Mac|iPhone|iPad/u.test(navigator.userAgent));
  return (
    <Modal label={words.title} className="shortcut-help" onClose={onClose}>
      <header className="shortcut-help__head">
        <h2>{words.title}</h2>
        <button type="button" aria-label={words.close} onClick={onClose}>
          <X size={18} strokeWidth={1.5} />
        </button>
      </header>
      <SingleKeySwitch
        isOn={isOn}
        onSwitch={(next) => {
          switchSingleKeys(next);
          setIsOn(next);
        }}
      />
      {/* Scrolls by keyboard too. */}
      <section className="shortcut-help__groups" aria-label={words.title} tabIndex={0}>
        <div className="shortcut-help__columns">
          {groups.map((group) => (
            <KeyTable key={group.id} group={group} isOn={isOn} />
          ))}
        </div>
      </section>
    </Modal>
  );
}

function SingleKeySwitch({ isOn, onSwitch }: { isOn: boolean; onSwitch: (isOn: boolean) => void }) {
  const words = useMessages(shortcutMessages);
  const id = useId();
  return (
    <div className="shortcut-help__switch">
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-note`}
        onClick={() => onSwitch(!isOn)}
      >
        <span className="shortcut-help__track" aria-hidden="true" />
      </button>
      <p>
        <strong id={`${id}-label`}>{words.single}</strong>
        <span aria-hidden="true">{isOn ? words.on : words.off}</span>
      </p>
      <p id={`${id}-note`} className="shortcut-help__note">
        {words.singleNote}
      </p>
    </div>
  );
}

function KeyTable({ group, isOn }: { group: KeyGroupModel; isOn: boolean }) {
  const id = useId();
  return (
    <section className="shortcut-help__group" aria-labelledby={id}>
      <h3 id={id}>{group.title}</h3>
      <dl>
        {group.lines.map((line) => (
          <div key={line.does} data-off={line.isSingle && !isOn}>
            <dt>
              <Keys line={line} />
            </dt>
            <dd>{line.does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Keys({ line }: { line: KeyLine }) {
  const words = useMessages(shortcutMessages);
  return line.combinations.map((keys, index) => (
    <span key={keys.join(" ")} className="shortcut-help__keys">
      {index > 0 && <span className="shortcut-help__or">{words.or}</span>}
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  ));
}
