import { useId, useState, type ReactNode } from "react";
import { useMessages } from "../i18n/messages.ts";
import { geographyMessages } from "../i18n/messages/geography.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { arcWidth } from "./arcGeometry.ts";

/** What widths, heads, dashes and markers mean. */
export function MapKey({ isOpenAtFirst }: { isOpenAtFirst: boolean }) {
  const words = useMessages(mapMessages).key;
  const exactness = useMessages(geographyMessages);
  const [choice, setChoice] = useState<boolean | null>(null);
  const isOpen = choice ?? isOpenAtFirst;
  const id = useId();
  return (
    <section className="map-key" data-furniture>
      <button
        type="button"
        className="map-key__toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setChoice(!isOpen)}
      >
        {words.title}
      </button>
      <div id={id} className="map-key__body" hidden={!isOpen}>
        <div className="map-key__group">
          <Row words={words.links(1)}>
            <Line width={arcWidth(1)} />
          </Row>
          <Row words={words.directed}>
            <Line width={1.75} end="head" />
          </Row>
          <Row words={words.links(2)}>
            <Line width={arcWidth(2)} />
          </Row>
          <Row words={words.mutual}>
            <Line width={1.75} end="dots" />
          </Row>
          <Row words={words.links(3)}>
            <Line width={arcWidth(3)} />
          </Row>
          <Row words={words.linksFrom(4)}>
            <Line width={arcWidth(4)} />
          </Row>
          <Row words={words.tentative} isWide>
            <Line width={1.75} end="open" isDashed />
          </Row>
        </div>
        <div className="map-key__group">
          <Row words={words.hub}>
            <circle cx="14" cy="8" r="5.4" fill="var(--surface)" stroke="var(--ink)" strokeWidth="2.25" />
            <circle cx="14" cy="8" r="2.4" fill="var(--ink)" />
          </Row>
          <Row words={words.partner}>
            <rect x="10" y="4" width="8" height="8" fill="var(--surface)" stroke="var(--ink)" strokeWidth="1.5" />
          </Row>
          <Row words={words.cluster}>
            <circle cx="14" cy="8" r="7.5" fill="var(--ink)" />
            <text x="14" y="8" className="map-key__count">
              3
            </text>
          </Row>
          <Row words={words.homeCity}>
            <circle cx="14" cy="8" r="7" fill="none" stroke="var(--ink-2)" strokeDasharray="2.4 2" />
            <rect x="11.5" y="5.5" width="5" height="5" fill="var(--surface)" stroke="var(--ink)" strokeWidth="1.25" />
          </Row>
          <Row words={words.site}>
            <circle cx="14" cy="8" r="3.2" fill="var(--ink-2)" />
          </Row>
          <Row words={exactness.keyRing} isWide>
            <circle cx="14" cy="8" r="7" fill="none" stroke="var(--ink-2)" strokeDasharray="3 2" />
          </Row>
        </div>
      </div>
    </section>
  );
}

function Row({ words, isWide = false, children }: { words: string; isWide?: boolean; children: ReactNode }) {
  return (
    <div className="map-key__row" data-wide={isWide}>
      <svg width={36} height={16} viewBox="0 0 36 16" aria-hidden="true">
        {children}
      </svg>
      <span>{words}</span>
    </div>
  );
}

function Line({ width, end, isDashed = false }: { width: number; end?: "head" | "dots" | "open"; isDashed?: boolean }) {
  const to = end === "head" || end === "open" ? 28 : 34;
  const dash = isDashed ? { strokeDasharray: "5 3.5" } : {};
  return (
    <>
      <line x1="2" y1="8" x2={to} y2="8" stroke="var(--ink)" strokeWidth={width} {...dash} />
      {end === "head" && <path d="M35 8 27 4.6 28.6 8 27 11.4Z" fill="var(--ink)" />}
      {end === "open" && <path d="M35 8 27 4.6 28.6 8 27 11.4Z" fill="none" stroke="var(--ink)" strokeWidth="1.2" />}
      {end === "dots" && [2.5, 33.5].map((x) => <circle key={x} cx={x} cy="8" r="2.4" fill="var(--ink)" />)}
    </>
  );
}
