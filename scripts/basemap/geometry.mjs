/** Small planar geometry for the basemap build. Positions are [longitude, latitude] in WGS 84 degrees. */

const EARTH_RADIUS_KM = 6371;

/** Area of a ring in km², on a sphere, always positive. */
export function ringAreaKm2(ring) {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1, y1] = ring[i];
    const [x2, y2] = ring[i + 1];
    sum += radians(x2 - x1) * (2 + Math.sin(radians(y1)) + Math.sin(radians(y2)));
  }
  return Math.abs((sum * EARTH_RADIUS_KM ** 2) / 2);
}

export function contains([west, south, east, north], [x, y]) {
  return x >= west && x <= east && y >= south && y <= north;
}

export function boundsOf(geometry) {
  const bounds = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (c) => {
    if (typeof c[0] !== "number") return c.forEach(visit);
    bounds[0] = Math.min(bounds[0], c[0]);
    bounds[1] = Math.min(bounds[1], c[1]);
    bounds[2] = Math.max(bounds[2], c[0]);
    bounds[3] = Math.max(bounds[3], c[1]);
  };
  visit(geometry.coordinates);
  return bounds;
}

export function intersects(a, b) {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

export function centreOf([west, south, east, north]) {
  return [(west + east) / 2, (south + north) / 2];
}

/**
 * One pass of corner cutting (Chaikin), where `isSmoothed` says so. A cut takes a quarter of the edge, at most
 * `maxCut` degrees, so that long straight shores keep their place. Ends of open lines stay.
 */
export function cutCorners(points, { isClosed, isSmoothed, maxCut }) {
  const n = isClosed ? points.length - 1 : points.length;
  const result = [];
  for (let i = 0; i < n; i++) {
    const here = points[i];
    const isEnd = !isClosed && (i === 0 || i === n - 1);
    if (isEnd || !isSmoothed(here)) {
      result.push(here);
      continue;
    }
    result.push(towards(here, points[(i - 1 + n) % n], maxCut), towards(here, points[(i + 1) % n], maxCut));
  }
  if (isClosed) result.push(result[0]);
  return result;
}

function towards([x, y], [toX, toY], maxCut) {
  const length = Math.hypot(toX - x, toY - y);
  const t = length === 0 ? 0 : Math.min(0.25, maxCut / length);
  return [x + (toX - x) * t, y + (toY - y) * t];
}

/** Douglas-Peucker in degrees; a closed ring is split at its far point so that it never collapses to a line. */
export function simplified(points, tolerance) {
  const first = points[0];
  const last = points[points.length - 1];
  if (first[0] !== last[0] || first[1] !== last[1]) return simplifiedOpen(points, tolerance);
  let far = 0;
  for (let i = 1; i < points.length; i++) {
    if (distance(points[i], first) > distance(points[far], first)) far = i;
  }
  return [
    ...simplifiedOpen(points.slice(0, far + 1), tolerance).slice(0, -1),
    ...simplifiedOpen(points.slice(far), tolerance),
  ];
}

function simplifiedOpen(points, tolerance) {
  const keep = new Uint8Array(points.length);
  keep[0] = keep[points.length - 1] = 1;
  const stack = [[0, points.length - 1]];
  while (stack.length > 0) {
    const [from, to] = stack.pop();
    let worst = tolerance;
    let index = -1;
    for (let i = from + 1; i < to; i++) {
      const d = distanceToSegment(points[i], points[from], points[to]);
      if (d > worst) [worst, index] = [d, i];
    }
    if (index > 0) {
      keep[index] = 1;
      stack.push([from, index], [index, to]);
    }
  }
  return points.filter((_, i) => keep[i] === 1);
}

function distance([x1, y1], [x2, y2]) {
  return Math.hypot(x2 - x1, y2 - y1);
}

function distanceToSegment(p, a, b) {
  const length2 = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
  if (length2 === 0) return distance(p, a);
  const t = Math.max(0, Math.min(1, ((p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1])) / length2));
  return distance(p, [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
}

/**
 * A line cut where it enters and leaves a box. The points added lie on the line, so its course is unchanged.
 * Returns the pieces in order, each with `isInside`.
 */
export function splitAtBox(line, box) {
  const pieces = [];
  let current;
  const push = (point, isInside) => {
    if (!current || current.isInside !== isInside) {
      const start = current?.points.at(-1);
      current = { isInside, points: start ? [start] : [] };
      pieces.push(current);
    }
    current.points.push(point);
  };
  for (let i = 0; i + 1 < line.length; i++) {
    const cuts = [0, ...crossings(line[i], line[i + 1], box), 1];
    for (let k = 0; k + 1 < cuts.length; k++) {
      const from = between(line[i], line[i + 1], cuts[k]);
      const to = between(line[i], line[i + 1], cuts[k + 1]);
      const isInside = contains(box, between(line[i], line[i + 1], (cuts[k] + cuts[k + 1]) / 2));
      if (!current) push(from, isInside);
      push(to, isInside);
    }
  }
  return pieces;
}

function crossings(a, b, [west, south, east, north]) {
  const result = [];
  for (const [axis, value] of [
    [0, west],
    [0, east],
    [1, south],
    [1, north],
  ]) {
    const t = (value - a[axis]) / (b[axis] - a[axis]);
    if (t > 1e-9 && t < 1 - 1e-9) result.push(t);
  }
  return result.sort((s, t) => s - t);
}

function between(a, b, t) {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

function radians(degrees) {
  return (degrees * Math.PI) / 180;
}
