/**
 * Labels placed by hand. Positions are [longitude, latitude] in WGS 84 degrees, chosen for the page, not measured: a
 * name needs room. `angle` is degrees clockwise from east; `zoom` is [first, last] in whole MapLibre zoom levels.
 */
export const waterNames = [
  { kind: "sea", zh: "渤海", en: "Bohai Sea", at: [119.6, 38.75], zoom: [4, 7] },
  { kind: "sea", zh: "黄海", en: "Yellow Sea", at: [122.6, 35.4], zoom: [3, 7] },
  { kind: "sea", zh: "东海", en: "East China Sea", at: [123.6, 28.6], zoom: [3, 7] },
  { kind: "sea", zh: "南海", en: "South China Sea", at: [115.6, 20.4], zoom: [3, 7] },
  { kind: "sea", zh: "台湾海峡", en: "Taiwan Strait", at: [119.75, 24.55], zoom: [5, 8], angle: -45 },
  { kind: "sea", zh: "北部湾", en: "Beibu Gulf", at: [108.1, 20.2], zoom: [5, 8] },
  { kind: "bay", zh: "珠江口", en: "Pearl River Estuary", at: [113.78, 21.92], zoom: [7, 7] },
  { kind: "bay", zh: "珠江口", en: "Pearl River Estuary", at: [113.72, 22.42], zoom: [8, 10], angle: 62 },
  { kind: "bay", zh: "深圳湾", en: "Shenzhen Bay", at: [113.972, 22.478], zoom: [9, 12], angle: -32 },
  { kind: "bay", zh: "大鹏湾", en: "Mirs Bay", at: [114.405, 22.535], zoom: [9, 12], angle: -42 },
  { kind: "bay", zh: "大亚湾", en: "Daya Bay", at: [114.66, 22.63], zoom: [8, 11] },
  { kind: "bay", zh: "杭州湾", en: "Hangzhou Bay", at: [121.25, 30.42], zoom: [6, 9] },
  { kind: "bay", zh: "长江口", en: "Yangtze Estuary", at: [121.75, 31.42], zoom: [7, 10], angle: 28 },
  { kind: "river", zh: "长江", en: "Yangtze", at: [111.9, 30.05], zoom: [4, 7], angle: 22 },
  { kind: "river", zh: "黄河", en: "Yellow River", at: [111.35, 38.3], zoom: [4, 7] },
  { kind: "river", zh: "赣江", en: "Gan River", at: [115.95, 26.3], zoom: [4, 7] },
  { kind: "river", zh: "西江", en: "Xi River", at: [112.0, 22.98], zoom: [6, 7], angle: 4 },
  { kind: "river", zh: "湘江", en: "Xiang River", at: [112.885, 28.06], zoom: [9, 12] },
  { kind: "river", zh: "深圳河", en: "Shenzhen River", at: [114.145, 22.548], zoom: [10, 12], angle: -22 },
  { kind: "lake", zh: "洞庭湖", en: "Dongting Lake", at: [112.85, 29.2], zoom: [6, 9] },
  { kind: "lake", zh: "鄱阳湖", en: "Poyang Lake", at: [116.3, 29.1], zoom: [6, 9] },
  { kind: "lake", zh: "太湖", en: "Lake Tai", at: [120.13, 31.22], zoom: [6, 9] },
];

/** Better places for names than the middle of the polygon. */
export const provincePoints = {
  130000: [115.4, 38.2],
  150000: [110.6, 41.1],
  440000: [114.6, 23.75],
  620000: [104.6, 35.4],
  610000: [108.9, 33.3],
  310000: [121.45, 31.1],
  420000: [112.1, 31.25],
  450000: [108.4, 23.9],
  340000: [117.2, 31.9],
  320000: [119.6, 33.2],
  640000: [106.1, 37.4],
  430000: [111.3, 27.6],
};

/** Neighbourhoods known to everybody there, from GeoNames (by its ASCII name); bulk import would bring noise. */
export const neighbourhoods = [
  { geonames: "Shekou", country: "CN", near: [113.9156, 22.4936], zh: "蛇口", en: "Shekou" },
  { geonames: "Xixiang", country: "CN", near: [113.8889, 22.5931], zh: "西乡", en: "Xixiang" },
  { geonames: "Nantou", country: "CN", near: [113.9156, 22.5356], zh: "南头", en: "Nantou" },
  { geonames: "Shahe", country: "CN", near: [113.9791, 22.5523], zh: "沙河", en: "Shahe" },
  { geonames: "Xili", country: "CN", near: [113.9479, 22.5881], zh: "西丽", en: "Xili" },
  { geonames: "Fuyong", country: "CN", near: [113.8152, 22.6721], zh: "福永", en: "Fuyong" },
  { geonames: "Huaqingbei", country: "CN", near: [114.0873, 22.5471], zh: "华强北", en: "Huaqiangbei" },
  { geonames: "Qianhai Bay Area", country: "CN", near: [113.8874, 22.5361], zh: "前海", en: "Qianhai" },
  { geonames: "Sha Tau Kok", country: "HK", near: [114.2238, 22.5457], zh: "沙头角", en: "Sha Tau Kok" },
  { geonames: "Sheung Shui", country: "HK", near: [114.1167, 22.5167], zh: "上水", en: "Sheung Shui" },
  { geonames: "Fanling", country: "HK", near: [114.1395, 22.4949], zh: "粉岭", en: "Fanling" },
  { geonames: "San Tin", country: "HK", near: [114.0693, 22.5017], zh: "新田", en: "San Tin" },
  { geonames: "Tin Shui Wai", country: "HK", near: [114.0023, 22.4568], zh: "天水围", en: "Tin Shui Wai" },
];
