import { Download } from "lucide-react";
import { useId } from "react";
import { editionMessages } from "../i18n/messages/editions.ts";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import { formatNumber } from "../i18n/format.ts";
import "./TakeAlong.css";

/** The whole atlas as one file: where it can be had, or that the reader has it open. */
export type OneFile =
  | { readonly type: "open" }
  | { readonly type: "offered"; readonly href: string; readonly bytes: number };

/** The atlas to take along: as one file and, where the browser keeps the site, without a network from now on. */
export function TakeAlong(props: { oneFile: OneFile | null; version: string; isKept: boolean }) {
  const { oneFile, version, isKept } = props;
  const words = useMessages(editionMessages);
  const language = useLanguage();
  const id = useId();
  if (oneFile === null && !isKept) return null;
  return (
    <section className="take-along" aria-labelledby={id}>
      <h3 id={id}>{words.takeAlong}</h3>
      {oneFile?.type === "open" && <p>{words.isOneFile}</p>}
      {oneFile?.type === "offered" && (
        <>
          <a className="take-along__file" href={oneFile.href} download>
            <Download size={16} strokeWidth={1.5} aria-hidden="true" />
            <span>{words.download(formatNumber(Math.round(oneFile.bytes / 100_000) / 10, language), version)}</span>
          </a>
          <p>{words.oneFileNote}</p>
        </>
      )}
      {isKept && <p>{words.isKept}</p>}
    </section>
  );
}
