import { useEffect, useId, useRef } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { paletteMessages } from "../../i18n/messages/palette.ts";
import { linkAddress } from "../../view/publicAddress.ts";

/** The answer to "copy the link": that it is done, or the link itself, selected, to copy by hand. */
export function LinkToCopy({ isCopied }: { isCopied: boolean }) {
  const words = useMessages(paletteMessages);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isCopied) return;
    field.current?.focus();
    field.current?.select();
  }, [isCopied]);
  return (
    <div className="palette__copy">
      <p role="status">{isCopied ? words.copied : words.copyByHand}</p>
      {!isCopied && (
        <>
          <label className="visually-hidden" htmlFor={id}>
            {words.linkLabel}
          </label>
          <input
            ref={field}
            id={id}
            type="text"
            readOnly
            value={linkAddress(window.location.search + window.location.hash)}
          />
        </>
      )}
    </div>
  );
}
