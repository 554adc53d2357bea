/** Where the basemap is detailed, and how much. Boxes are [west, south, east, north] in WGS 84 degrees. */

/** The map cannot be moved outside 103–126° E, 15–42° N (shared decision); half a degree more hides the seam. */
export const regionBox = [102.5, 14.5, 125.6, 42.5];

/** Around the hubs and their partner cities: smoothed coast and district lines. */
export const focusBoxes = [
  [111.3, 21.2, 115.7, 24.4], // Greater Bay Area
  [111.8, 27.2, 114.5, 28.8], // Changsha
  [120.7, 30.6, 122.3, 32.0], // Shanghai
  [107.6, 33.6, 109.9, 34.8], // Xi'an
  [115.3, 39.4, 117.6, 41.1], // Beijing
];

/** GB/T 2260 prefixes of the cities whose districts the product knows as polygons. */
export const focusCities = [
  "4401",
  "4403",
  "4404",
  "4406",
  "4407",
  "4412",
  "4413",
  "4419",
  "4420",
  "81",
  "82", // Greater Bay Area
  "4301", // Changsha
  "31", // Shanghai
  "6101", // Xi'an
  "11", // Beijing
];

/**
 * District boundaries that run in a river, by the codes of its two banks. Each was looked at; other candidates drew
 * rivers where there are none. widthM is what the river measures there, roughly: from half a kilometre on it is drawn
 * as wide as it is. `mouth` continues the line to the sea by hand;
 * `within` ends it where the sea begins.
 */
export const boundaryRivers = [
  { river: "xiang", widthM: 900, left: ["430104"], right: ["430103", "430102", "430105"] },
  {
    river: "shiziyang",
    widthM: 1700,
    left: ["441900"],
    right: ["440113", "440115", "440112"],
    within: [113.4, 22.748, 113.8, 23.2],
  },
  { river: "dongjiang", widthM: 400, left: ["440118"], right: ["441900"] },
  {
    river: "shenzhen",
    widthM: 100,
    left: ["440304", "440303"],
    right: ["81"],
    mouth: [
      [114.05705, 22.50524],
      [114.0515, 22.5018],
      [114.0435, 22.5028],
      [114.0345, 22.5085],
    ],
  },
];

/** Two arms of the Pearl River delta that end in the middle of Foshan, in Natural Earth at 1:50M. */
export const riverStubs = [[112.7, 22.88, 113.6, 23.6]];

/** By hand: the Yangtze from where Natural Earth ends to where the coast opens. */
export const riverLinks = [
  [
    [120.066, 31.954],
    [120.27, 31.925],
    [120.5, 32.01],
    [120.8, 31.99],
    [121.1, 31.78],
  ],
];

/** The strips of new land north of Hengmen, and the width of the canals closed between them. */
export const polderBox = [113.5, 22.46, 113.73, 22.79];
export const polderCanalKm = 0.5;

/**
 * Around the Lok Ma Chau Loop. Both public sources follow the river bed of before 1997 and put the Loop on the Shenzhen
 * side; it belongs to Hong Kong. Boundary and river fade out here before they could contradict that.
 */
export const loopBox = [114.066, 22.5, 114.091, 22.534];
