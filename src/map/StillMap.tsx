import { loadBasemapOnce, useBasemap } from "./basemap/useBasemap.ts";
import { StillPicture, type StillPictureProps } from "./StillPicture.tsx";
import "./StillMap.css";

export type StillMapProps = Omit<StillPictureProps, "basemap">;

/**
 * The map as a picture that stands still: what the map page shows of a view, all of it SVG, ground, inset and tags
 * included, so that it can be set at any size, on a wall, on a slide, in a file. Empty until the basemap has arrived
 * (`data-drawn`).
 */
export function StillMap(props: StillMapProps) {
  const basemap = useBasemap(loadBasemapOnce);
  const { width, height } = props.size;
  if (!basemap || width <= 0 || height <= 0)
    return <svg className="still-map" width={width} height={height} data-drawn="false" />;
  return <StillPicture {...props} basemap={basemap} />;
}
