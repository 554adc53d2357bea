import { type CSSProperties, useState } from "react";
import type { FreeCamera } from "./camera.ts";
import { type Lay, layOver, standsStill } from "./glide.ts";
import { StillMap, type StillMapProps } from "./StillMap.tsx";
import { stillCamera } from "./stillPlan.ts";
import "./GlidingMap.css";

interface Shot {
  readonly number: number;
  readonly props: StillMapProps;
  readonly camera: FreeCamera;
}

interface Shown {
  readonly now: Shot;
  /** The picture before, while it fades. */
  readonly before: Shot | null;
}

/**
 * A still map that goes calmly from view to view: where the camera moves, the picture before glides towards the new one
 * and fades into it; where it stands, what is shown changes in place. Who asks for less motion sees a cut.
 */
export function GlidingMap(props: StillMapProps) {
  const [shown, setShown] = useState<Shown>(() => ({
    now: { number: 0, props, camera: stillCamera(props) },
    before: null,
  }));
  const next = after(shown, props);
  // Kept while drawing, so that no frame shows the new picture without the old one over it.
  if (next !== shown) setShown(next);
  const { now, before } = next;
  const { size } = props;
  return (
    <div className="gliding-map" data-moving={before !== null}>
      <div
        key={now.number}
        className="gliding-map__now"
        style={before ? layStyle(layOver(now.camera, before.camera, size), now) : undefined}
      >
        <StillMap {...now.props} />
      </div>
      {before && (
        <div
          key={before.number}
          className="gliding-map__before"
          style={layStyle(layOver(before.camera, now.camera, size), before)}
          aria-hidden="true"
          onAnimationEnd={() => setShown((known) => (known.before === before ? { ...known, before: null } : known))}
        >
          <StillMap {...before.props} onSigns={undefined} />
        </div>
      )}
    </div>
  );
}

/** What is shown once these are the props: the same where nothing has changed. */
function after(shown: Shown, props: StillMapProps): Shown {
  const { now } = shown;
  if (isSame(now.props, props)) return shown;
  const camera = stillCamera(props);
  const isResized = now.props.size.width !== props.size.width || now.props.size.height !== props.size.height;
  if (isResized || standsStill(now.camera, camera, props.size)) return { ...shown, now: { ...now, props, camera } };
  const isCut = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  return { now: { number: now.number + 1, props, camera }, before: isCut ? null : now };
}

function isSame(a: StillMapProps, b: StillMapProps): boolean {
  return (
    a.dataset === b.dataset &&
    a.view.selection === b.view.selection &&
    a.view.filter === b.view.filter &&
    a.view.camera === b.view.camera &&
    a.standsAt?.camera === b.standsAt?.camera &&
    a.standsAt?.selection === b.standsAt?.selection &&
    a.language === b.language &&
    a.theme === b.theme &&
    a.size.width === b.size.width &&
    a.size.height === b.size.height &&
    a.scale === b.scale &&
    a.isForWall === b.isForWall
  );
}

function layStyle({ x, y, scale }: Lay, { props }: Shot): CSSProperties {
  const px = props.scale ?? 1;
  return { "--lay": `translate(${x * px}px, ${y * px}px) scale(${scale})` } as CSSProperties;
}
