import type { ReactNode } from "react";
import { useSize } from "../../ui/useSize.ts";

/**
 * Room for a table. Where the table is wider it scrolls in here, and the keyboard can scroll it too; where it fits, the
 * page scrolls past it and its headers stick to the page.
 */
export function ScrollRegion(props: { label: string; className: string; children: ReactNode }) {
  const [outer, { width: room }] = useSize<HTMLDivElement>();
  const [inner, { width: needed }] = useSize<HTMLDivElement>();
  const scrolls = needed > room;
  return (
    <div
      ref={outer}
      className="links-view__scroll"
      data-scrolls={scrolls}
      role="region"
      aria-label={props.label}
      tabIndex={scrolls ? 0 : undefined}
    >
      <div ref={inner} className={props.className}>
        {props.children}
      </div>
    </div>
  );
}
