import { X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { type ShareTab, shareMessages, shareTabs } from "../../i18n/messages/share.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Modal } from "../../ui/Modal.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import "./ShareDialog.css";

/** Everything that can be taken away from the view on screen. What each tab holds is the page's to say. */
export function ShareDialog(props: { first: ShareTab; panelOf: (tab: ShareTab) => ReactNode; onClose: () => void }) {
  const words = useMessages(shareMessages);
  const [tab, setTab] = useState<ShareTab>(props.first);
  return (
    <Modal label={words.title} className="share-dialog" onClose={props.onClose}>
      <header className="share-dialog__head">
        <h2>{words.title}</h2>
        <button type="button" className="share-dialog__close" aria-label={words.close} onClick={props.onClose}>
          <X size={18} strokeWidth={1.5} aria-hidden="true" />
        </button>
      </header>
      <Tabs
        label={words.title}
        tabs={shareTabs.map((id) => ({ id, label: words.tab[id], count: null }))}
        current={tab}
        onChoose={setTab}
      >
        {props.panelOf(tab)}
      </Tabs>
    </Modal>
  );
}
