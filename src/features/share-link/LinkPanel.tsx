import { type ReactNode, useId, useRef } from "react";
import { linkMessages } from "../../i18n/messages/link.ts";
import { useMessages } from "../../i18n/messages.ts";
import { formatView } from "../../view/url.ts";
import { useView } from "../../view/useView.ts";
import { CopyButton } from "./CopyButton.tsx";
import { EmbedPanel } from "./EmbedPanel.tsx";
import { QrPanel } from "./QrPanel.tsx";
import "./LinkPanel.css";

export interface LinkPanelProps {
  /** The full address of a query that others can open; null where there is none. */
  readonly addressOf: (search: string) => string | null;
  /** What the view is about, in a few words; empty where it is about everything. */
  readonly subject: string;
  /** The edition to take along. */
  readonly takeAlong: ReactNode;
}

/** Link, QR code and embed code of the view, and the atlas as a file. */
export function LinkPanel({ addressOf, subject, takeAlong }: LinkPanelProps) {
  const { view } = useView();
  const words = useMessages(linkMessages);
  const address = addressOf(formatView(view));
  return (
    <div className="link-panel">
      {address === null ? (
        <p>{words.noAddress}</p>
      ) : (
        <>
          <LinkLine address={address} />
          <QrPanel address={address} />
          <EmbedPanel addressOf={(search) => addressOf(search) ?? ""} subject={subject} />
        </>
      )}
      {takeAlong}
    </div>
  );
}

function LinkLine({ address }: { address: string }) {
  const words = useMessages(linkMessages);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <section className="link-panel__section" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.link}</h3>
      <div className="link-panel__line">
        <input
          ref={field}
          type="text"
          readOnly
          value={address}
          aria-label={words.linkLabel}
          aria-describedby={`${id}-note`}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton text={address} shown={field}>
          {words.copy}
        </CopyButton>
      </div>
      <p id={`${id}-note`} className="link-panel__note">
        {words.linkNote}
      </p>
      {isThisComputer(address) && <p className="link-panel__note">{words.onlyHere}</p>}
    </section>
  );
}

function isThisComputer(address: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(new URL(address).hostname);
}
