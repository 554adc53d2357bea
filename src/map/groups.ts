import { distancePx, type Pixel } from "./mercator.ts";

/** Groups of things that hang together by steps shorter than `reach`, in the order of the list. */
export function linked<T extends { readonly pixel: Pixel }>(
  things: readonly T[],
  reach: number,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const thing of things) {
    const touching = groups.filter((group) => group.some((other) => distancePx(other.pixel, thing.pixel) < reach));
    const [first, ...others] = touching;
    if (!first) {
      groups.push([thing]);
      continue;
    }
    first.push(...others.flat(), thing);
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups;
}

export function middle(pixels: readonly Pixel[]): Pixel {
  const sum = pixels.reduce<Pixel>(([x, y], pixel) => [x + pixel[0], y + pixel[1]], [0, 0]);
  return [sum[0] / Math.max(1, pixels.length), sum[1] / Math.max(1, pixels.length)];
}
