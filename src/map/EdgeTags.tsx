import { MoveRight } from "lucide-react";
import { useMessages } from "../i18n/messages.ts";
import { geographyMessages } from "../i18n/messages/geography.ts";
import { followLink } from "../ui/followLink.ts";
import type { Highlight } from "../view/highlight.ts";
import type { Intent } from "../view/intent.ts";
import type { EdgeTag } from "./edgeTags.ts";
import "./EdgeTags.css";

/** Where arcs leave the frame, the partner they lead to: chosen, its corridor is selected. */
export function EdgeTags({
  tags,
  isSmall,
  lit,
  hrefOf,
  onIntent,
  onHighlight,
}: {
  tags: readonly EdgeTag[];
  isSmall: boolean;
  /** Ids of the tags whose partner or corridor is lit. */
  lit: ReadonlySet<string>;
  hrefOf: (intent: Intent) => string;
  onIntent: (intent: Intent) => void;
  onHighlight: (highlight: Highlight) => void;
}) {
  const words = useMessages(geographyMessages);
  if (tags.length === 0) return null;
  return (
    <nav className="edge-tags" aria-label={words.beyond}>
      {tags.map(({ id, name, note, shortNote, form, angle, box, intent, highlight }) => {
        const { left, top, right, bottom } = box;
        const place = { left, top, width: right - left, height: bottom - top };
        if (!intent) return null;
        return (
          <a
            key={id}
            className="edge-tag"
            data-form={form}
            data-lit={lit.has(id)}
            style={place}
            href={hrefOf(intent)}
            aria-label={words.tagLabel(name, note)}
            onClick={followLink(() => onIntent(intent))}
            onPointerEnter={() => onHighlight(highlight)}
            onPointerLeave={() => onHighlight(null)}
            onFocus={() => onHighlight(highlight)}
            onBlur={() => onHighlight(null)}
          >
            <MoveRight
              size={16}
              strokeWidth={1.5}
              aria-hidden="true"
              className="edge-tag__arrow"
              style={{ transform: `rotate(${Math.round(angle)}deg)` }}
            />
            <span className="edge-tag__words">
              <b>{name}</b>
              {form !== "name" && <span className="edge-tag__note">{isSmall ? shortNote : note}</span>}
            </span>
          </a>
        );
      })}
    </nav>
  );
}
