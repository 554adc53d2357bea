import { isSmallFrame, type FreeCamera, type Size } from "./camera.ts";
import { tagNameSize, tagNoteSize, type EdgeTag } from "./edgeTags.ts";
import type { InsetPlan } from "./inset.ts";
import { textWidth } from "./boxes.ts";
import { leadersOf } from "./surroundings.ts";

/** What ties a still map to what lies beside it: lines to the inset, and tags for partners beyond the frame. */
export function StillEdge({
  plan,
  tags,
  camera,
  size,
}: {
  plan: InsetPlan | undefined;
  tags: readonly EdgeTag[];
  camera: FreeCamera;
  size: Size;
}) {
  const lines = plan?.type === "inset" ? leadersOf(plan, camera, size) : [];
  return (
    <>
      {lines.map(([[x1, y1], [x2, y2]]) => (
        <line key={`${x1},${y1}`} className="still-map__leader" x1={x1} y1={y1} x2={x2} y2={y2} />
      ))}
      {tags.map((tag) => (
        <Tag key={tag.id} tag={tag} isSmall={isSmallFrame(size)} />
      ))}
    </>
  );
}

const padding = 8;
const arrowSize = 16;

function Tag({ tag, isSmall }: { tag: EdgeTag; isSmall: boolean }) {
  const { name, form, box, angle } = tag;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const note = isSmall ? tag.shortNote : tag.note;
  const textX = padding + arrowSize + 4;
  const nameY = form === "stack" ? 18 : height / 2 + tagNameSize * 0.36;
  const noteAt =
    form === "stack" ? { x: textX, y: 34 } : { x: textX + textWidth(name, tagNameSize) * 1.06 + 6, y: nameY };
  return (
    <g className="still-tag" transform={`translate(${box.left} ${box.top})`}>
      <rect className="still-tag__box" x={0.5} y={0.5} width={width - 1} height={height - 1} rx={2} />
      <path
        className="still-tag__arrow"
        d="M-7 0H7M2.5 -4.5 7 0 2.5 4.5"
        transform={`translate(${padding + arrowSize / 2} ${height / 2}) rotate(${Math.round(angle)})`}
      />
      <text className="still-tag__name" x={textX} y={nameY} fontSize={tagNameSize}>
        {name}
      </text>
      {form !== "name" && (
        <text className="still-tag__note" {...noteAt} fontSize={tagNoteSize}>
          {note}
        </text>
      )}
    </g>
  );
}
