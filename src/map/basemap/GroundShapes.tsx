import type { SvgBasemap } from "./svgBasemap.ts";

/** Land, water and boundaries from the bottom up, without their names; styled by ScenePicture.css. */
export function GroundShapes({ ground }: { ground: SvgBasemap }) {
  return (
    <>
      <path className="scene-picture__land" d={ground.land} />
      <path className="scene-picture__lake" d={ground.lakes} />
      <path className="scene-picture__river" d={ground.rivers} />
      <path className="scene-picture__local" d={ground.districtLines} />
      <path className="scene-picture__local" d={ground.cityLines} />
      <path className="scene-picture__province" d={ground.provinceLines} />
      <path className="scene-picture__coast" d={ground.coast} />
    </>
  );
}
