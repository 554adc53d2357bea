import { Locate, Minus, Navigation, Plus } from "lucide-react";
import { useEffect, useRef } from "react";
import { useMessages } from "../i18n/messages.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { followLink } from "../ui/followLink.ts";
import type { Intent } from "../view/intent.ts";
import { type MapRequest, onMapRequest } from "../view/mapRequest.ts";
import { presets, type Preset } from "../view/view.ts";

/** Presets, zoom, fit and, while the map is turned, the way back to north. */
export function MapControls({
  preset: shown,
  hasFocus,
  bearing,
  hrefOf,
  onIntent,
  onZoom,
  onFit,
  onNorth,
}: {
  /** The preset the map stands at, however it came there. */
  preset: Preset | undefined;
  hasFocus: boolean;
  bearing: number;
  hrefOf: (intent: Intent) => string;
  onIntent: (intent: Intent) => void;
  onZoom: (levels: number) => void;
  onFit: () => void;
  onNorth: () => void;
}) {
  const words = useMessages(mapMessages);
  const answer = useRef<(request: MapRequest) => void>(() => {});
  useEffect(() => {
    answer.current = (request) => {
      if (request === "fit") onFit();
      else if (request === "north") onNorth();
      else onZoom(request === "zoom-in" ? 1 : -1);
    };
  });
  useEffect(() => onMapRequest((request) => answer.current(request)), []);
  return (
    <div className="hub-map__controls" data-furniture>
      <nav className="hub-map__segments" aria-label={words.presetsLabel}>
        {presets.map((preset) => {
          const intent: Intent = { type: "move", camera: { type: "preset", preset } };
          return (
            <a
              key={preset}
              className="hub-map__control"
              href={hrefOf(intent)}
              aria-current={preset === shown ? "true" : undefined}
              onClick={followLink(() => onIntent(intent))}
            >
              {words.presets[preset]}
            </a>
          );
        })}
      </nav>
      <div className="hub-map__segments hub-map__segments--icons">
        <IconButton label={words.zoomIn} onClick={() => onZoom(1)}>
          <Plus size={16} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
        <IconButton label={words.zoomOut} onClick={() => onZoom(-1)}>
          <Minus size={16} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
        <IconButton label={hasFocus ? words.fit : words.reset} onClick={onFit}>
          <Locate size={16} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
        {Math.abs(bearing) > 0.5 && (
          <IconButton label={words.northUp} onClick={onNorth}>
            <Navigation
              size={16}
              strokeWidth={1.5}
              aria-hidden="true"
              style={{ transform: `rotate(${-45 - bearing}deg)` }}
            />
          </IconButton>
        )}
      </div>
    </div>
  );
}

function IconButton({ label, onClick, children }: { label: string; onClick: () => void; children: React.ReactNode }) {
  return (
    <button type="button" className="hub-map__control" aria-label={label} title={label} onClick={onClick}>
      {children}
    </button>
  );
}
