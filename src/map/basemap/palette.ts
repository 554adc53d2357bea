/** Colours of the ground, as design tokens "Map paint"; those of its names stand in ScenePicture.css. */
export interface BasemapPalette {
  readonly sea: string;
  /** Soft bands along the coast, from the outermost to the innermost, between sea and coast. */
  readonly shallows: readonly [string, string, string];
  readonly land: string;
  readonly highlightedDistrict: string;
  readonly coast: string;
  readonly lake: string;
  readonly river: string;
  readonly provinceLine: string;
  readonly localLine: string;
}

export const lightPalette: BasemapPalette = {
  sea: "#DBE4E7",
  shallows: ["#D6E0E4", "#CFDBE0", "#C6D5DB"],
  land: "#F2F0EA",
  highlightedDistrict: "#E6E2D6",
  coast: "#9FB3BC",
  lake: "#DBE4E7",
  river: "#B4CAD3",
  provinceLine: "#C3BCAD",
  localLine: "#D5CFC2",
};

export const darkPalette: BasemapPalette = {
  sea: "#11161A",
  shallows: ["#131A1F", "#162026", "#1A262D"],
  land: "#1F262B",
  highlightedDistrict: "#2A3338",
  coast: "#43525A",
  lake: "#11161A",
  river: "#2C3D47",
  provinceLine: "#3A444A",
  localLine: "#2F383D",
};
