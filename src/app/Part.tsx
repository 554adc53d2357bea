import type { ReactNode } from "react";
import { useMessages } from "../i18n/messages.ts";
import { shellMessages } from "../i18n/messages/shell.ts";
import { PartBoundary } from "./PartBoundary.tsx";

/** A part of the page that loads on its own: quiet while it waits (a word for the large ones), in words where it fails. */
export function Part({ waiting, children }: { waiting?: string; children: ReactNode }) {
  const words = useMessages(shellMessages);
  const failed = (
    <div className="atlas__failed" role="alert">
      <strong>{words.partFailed}</strong>
      <p>{words.partFailedMend}</p>
    </div>
  );
  return (
    <PartBoundary
      fallback={failed}
      waiting={
        <div className="atlas__waiting" aria-busy="true">
          {waiting}
        </div>
      }
    >
      {children}
    </PartBoundary>
  );
}
