import { useEffect, useState } from "react";
import { loadBasemap, type BasemapData } from "./basemapData.ts";

/** The basemap that `load` brings, once it is there. The function must stay the same between renders. */
export function useBasemap(load: () => Promise<BasemapData>): BasemapData | null {
  const [basemap, setBasemap] = useState<BasemapData | null>(null);
  useEffect(() => {
    let isOver = false;
    void load().then((data) => {
      if (!isOver) setBasemap(data);
    });
    return () => {
      isOver = true;
    };
  }, [load]);
  return basemap;
}

let loading: Promise<BasemapData> | undefined;

/** The same, read once for all still pictures; what could not be read whole is read again for the next. */
export function loadBasemapOnce(): Promise<BasemapData> {
  loading ??= loadBasemap().then((data) => {
    if (data.missing.length > 0) loading = undefined;
    return data;
  });
  return loading;
}
