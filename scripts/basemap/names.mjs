import { pinyin } from "pinyin-pro";

/** English names by GB code, where romanisation goes wrong or an official English name exists. */
const english = {
  150000: "Inner Mongolia",
  540000: "Xizang",
  610000: "Shaanxi",
  810000: "Hong Kong",
  820000: "Macao",
  710000: "Taiwan",
  140300: "Yangquan",
  141100: "Lüliang",
  150100: "Hohhot",
  150600: "Ordos",
  150800: "Bayannur",
  150900: "Ulanqab",
  152900: "Alxa",
  341500: "Lu'an",
  110105: "Chaoyang",
  310112: "Minhang",
  310115: "Pudong",
  429021: "Shennongjia",
  440114: "Huadu",
  610402: "Qindu",
  131028: "Dachang",
  430121: "Changsha County",
  430321: "Xiangtan County",
  710001: "Kaohsiung",
  710003: "Hualien",
  710004: "Keelung",
  710005: "Chiayi",
  710006: "Chiayi County",
  710007: "Miaoli",
  710008: "Nantou",
  710009: "Taipei",
  710010: "Penghu",
  710011: "Pingtung",
  710012: "New Taipei",
  710013: "Taitung",
  710014: "Tainan",
  710016: "Taichung",
  710018: "Taoyuan",
  710019: "Hsinchu",
  710020: "Hsinchu County",
  710021: "Yilan",
  710022: "Yunlin",
  710023: "Changhua",
  810101: "Central and Western",
  810102: "Eastern",
  810103: "Kowloon City",
  810104: "Kwun Tong",
  810105: "Southern",
  810106: "Sham Shui Po",
  810107: "Wan Chai",
  810108: "Wong Tai Sin",
  810109: "Yau Tsim Mong",
  810110: "Islands",
  810111: "Kwai Tsing",
  810112: "North",
  810113: "Sai Kung",
  810114: "Sha Tin",
  810115: "Tuen Mun",
  810116: "Tai Po",
  810117: "Tsuen Wan",
  810118: "Yuen Long",
};

/** The package prints the variant 埗 of 深水埗 correctly; these correct what it does not. */
const chinese = {};

const nationality = "(?:(?:土家|布依|哈尼|蒙古|朝鲜|壮|苗|侗|彝|藏|羌|回|傣|黎|瑶|白|满|土)族)+";

/** 长沙市 → 长沙, 恩施土家族苗族自治州 → 恩施, but 城区 and 眉县 stay whole. */
export function shortName(fullName) {
  const short = fullName
    .replace(/(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区)$/, "")
    .replace(new RegExp(`${nationality}自治(州|县)$`), "")
    .replace(/^(浦东)新区$/, "$1")
    .replace(/^(神农架)林区$/, "$1")
    .replace(/(地区|市|区|县|盟|省)$/, "");
  return [...short].length > 1 ? short : fullName;
}

export function chineseName(code, fullName) {
  return chinese[code] ?? fullName.trim();
}

/** Romanised without the generic term: Nanshan, Bao'an, Lüliang; an override where that would be wrong. */
export function englishName(code, fullName) {
  return english[code] ?? romanised(shortName(fullName.trim()));
}

function romanised(name) {
  const syllables = pinyin(name, { toneType: "none", type: "array", v: true }).map((s) => s.replace("v", "ü"));
  const joined = syllables.map((s, i) => (i > 0 && /^[aeo]/.test(s) ? `'${s}` : s)).join("");
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
