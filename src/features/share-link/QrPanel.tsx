import { useId, useMemo } from "react";
import { linkMessages } from "../../i18n/messages/link.ts";
import { useMessages } from "../../i18n/messages.ts";
import { saveFile } from "../../ui/saveFile.ts";
import { qrFile, qrPicture } from "./qr.ts";

/** The link as a QR code, on the screen and as a file for print. */
export function QrPanel({ address }: { address: string }) {
  const words = useMessages(linkMessages);
  const id = useId();
  const picture = useMemo(() => qrPicture(address), [address]);
  const save = (svg: string) =>
    saveFile({ name: "corridor-atlas-qr.svg", content: new Blob([svg], { type: "image/svg+xml" }) });
  return (
    <section className="link-panel__section" aria-labelledby={id}>
      <h3 id={id}>{words.qr}</h3>
      {picture === null ? (
        <p className="link-panel__note">{words.qrTooLong}</p>
      ) : (
        <div className="link-panel__qr">
          <svg
            role="img"
            aria-label={words.qrLabel}
            viewBox={`0 0 ${picture.size} ${picture.size}`}
            shapeRendering="crispEdges"
          >
            {/* Scanners need dark on light, in either theme. */}
            <rect width={picture.size} height={picture.size} fill="#fff" />
            <path d={picture.path} fill="#000" />
          </svg>
          <div>
            <p className="link-panel__note">{words.qrNote}</p>
            {/* 960 px print sharply at 8 cm. */}
            <button type="button" className="link-panel__button" onClick={() => save(qrFile(picture, 960))}>
              {words.qrSave}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
