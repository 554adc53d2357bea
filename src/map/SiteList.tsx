import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useMessages } from "../i18n/messages.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { followLink } from "../ui/followLink.ts";
import type { Intent } from "../view/intent.ts";
import type { Size } from "./camera.ts";
import type { LayoutSite } from "./layoutSites.ts";
import type { Pixel } from "./mercator.ts";

/** The bodies standing at one marker, each a link. */
export function SiteList({
  site,
  at,
  size,
  hrefOf,
  onIntent,
  onClose,
}: {
  site: LayoutSite;
  at: Pixel;
  size: Size;
  hrefOf: (intent: Intent) => string;
  onIntent: (intent: Intent) => void;
  onClose: () => void;
}) {
  const words = useMessages(mapMessages);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const [x, y] = at;
  const width = Math.min(280, size.width - 24);
  const style = {
    width,
    left: Math.max(12, Math.min(x + 10, size.width - width - 12)),
    ...(y > size.height / 2 ? { bottom: size.height - y + 10 } : { top: y + 10 }),
    maxHeight: Math.max(120, (y > size.height / 2 ? y : size.height - y) - 24),
  };
  return (
    <section
      className="site-list"
      style={style}
      aria-label={site.name}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className="site-list__head">
        <h3>{site.name}</h3>
        <button ref={close} type="button" className="site-list__close" aria-label={words.close} onClick={onClose}>
          <X size={16} strokeWidth={1.5} aria-hidden="true" />
        </button>
      </header>
      <ul>
        {site.entities.map(({ id, name }) => {
          const intent: Intent = { type: "select", selection: { type: "entity", id } };
          return (
            <li key={id}>
              <a href={hrefOf(intent)} onClick={followLink(() => onIntent(intent))}>
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
