/** The smallest island or lake drawn, in km², from a zoom level on (MapLibre, 512 px tiles): about 5 px across. */
export const smallestKm2 = [
  [0, 400],
  [4, 200],
  [5, 60],
  [6, 20],
  [7, 6],
  [8, 2],
  [9, 0.6],
  [10, 0],
] as const;
