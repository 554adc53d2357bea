import type { CSSProperties } from "react";
import "./FamilyMark.css";

/** The one-character mark of a link family in its colour; goes wherever the colour goes. */
export function FamilyMark({ family, mark }: { family: string; mark: string }) {
  const style = { "--family": `var(--family-${family})` } as CSSProperties;
  return (
    <span className="family-mark" style={style} aria-hidden="true">
      {mark}
    </span>
  );
}
