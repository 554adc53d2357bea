import type { SvgBasemap } from "./basemap/svgBasemap.ts";
import type { LocatorModel } from "./locator.ts";
import "./MapLocator.css";

/** What the locator draws, inside an SVG of its size. */
export function LocatorPicture({ ground, model: { dots, names, frame } }: { ground: SvgBasemap; model: LocatorModel }) {
  return (
    <>
      <path className="scene-picture__land" d={ground.land} />
      <path className="scene-picture__lake" d={ground.lakes} />
      <path className="scene-picture__province" d={ground.provinceLines} />
      <path className="scene-picture__coast" d={ground.coast} />
      {dots.map(({ id, at: [x, y], kind, isSelected }) =>
        kind !== "city" ? (
          <circle
            key={id}
            className="map-locator__hub"
            data-selected={isSelected}
            cx={x}
            cy={y}
            r={kind === "cluster" ? 4 : 3}
          />
        ) : (
          <rect
            key={id}
            className="map-locator__city"
            data-selected={isSelected}
            x={x - 2.5}
            y={y - 2.5}
            width={5}
            height={5}
          />
        ),
      )}
      {names.map(({ id, text, at: [x, y], anchor }) => (
        <text key={id} className="map-locator__name" x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
      <polygon className="map-locator__frame" points={frame.map((corner) => corner.join()).join(" ")} />
    </>
  );
}
