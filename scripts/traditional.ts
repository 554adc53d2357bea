import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Converter } from "opencc-js/cn2t";
import { converter, type ScriptTable } from "../src/domain/script.ts";

/**
 * Forms we prefer to the library's, from reading every changed word of the atlas: what Hong Kong papers print today where
 * its standard is older, and words it cuts in the wrong place (活动上 + 签约 has no 上签 in it).
 */
const preferred: readonly (readonly [string, string])[] = [
  ["羣", "群"],
  ["麪", "麵"],
  ["温", "溫"],
  ["啓", "啟"],
  ["峯", "峰"],
  ["衞", "衛"],
  ["説", "說"],
  ["佈", "布"],
  ["錶", "表"],
  ["伙伴", "夥伴"],
  ["上籤", "上簽"],
  ["中籤", "中簽"],
  ["迴流", "回流"],
  ["云城", "雲城"],
];

const quotes = { simplified: "“”‘’", traditional: "「」『』" };

/** Words with characters of several forms, so that texts the atlas does not hold yet read well too. */
const commonWords =
  `系统 体系 系列 关系 联系 注册 关注 注意 备注 注释 准备 批准 标准 准则 后来 皇后 里面 公里 这里 发展 头发 出发
  复杂 恢复 反复 回复 复制 重复 面积 面粉 方面 干部 干净 若干 主干 合并 并且 一并 只有 一只 只是 台风 平台 后台 余额 其余 制造 制度 控制
  历史 日历 经历 范围 规范 征求 象征 特征 周期 周围 一周 计划 划分 松开 松树 了解 布局 公布 种类 种植 党派 困难 丑闻 划算 斗争 谷物 山谷
  几个 几乎 借助 凭借 据说 证据 价格 升级 提升 云计算 朱砂 志愿 杂志 致力 别致 钟表 表格 冲突 冲压 卷入 试卷 采购 采集 占有 占比 沾染 签约 标签
  人才 才能 刚才 游客 上游 旅游 尽管 尽快 详尽 须知 必须 胡须 御寒 防御 郁金香 忧郁 愿意 折扣 曲折 岳父 山岳 舍弃 宿舍 家具 工具 汇率 词汇 汇集 团体 饭团
  获得 收获 向导 方向 欲望 食欲 致辞 咨询 谘询 仪器 扬帆 飞扬 佣金 雇佣 娱乐 涂料 糊涂 托管 委托 叶片 暗示 万一 千万 秋千 丰收 丰富`.split(
    /\s+/u,
  );

/** The table for every Chinese text under src, data, seeds and the basemap's names. */
export function projectScriptTable(folder: string): ScriptTable {
  const files = [
    ...["src", "data", "seeds"].flatMap((part) => filesBelow(join(folder, part))),
    join(folder, "public/basemap/places.json"),
    join(folder, "index.html"),
  ];
  return scriptTable(files.map((file) => readFileSync(file, "utf8")));
}

/**
 * The smallest table we know how to make with which each Chinese word of these texts reads as the library writes it: one
 * form per character, and phrases for the rest. Throws where that cannot be done, so that no wrong character is shown.
 */
export function scriptTable(texts: readonly string[]): ScriptTable {
  const words = [...new Set([...commonWords, ...texts.flatMap((text) => text.match(/[\u3400-\u9fff]+/gu) ?? [])])];
  const pairs = words.map((word): Pair => ({ word, wanted: wantedForm(word) }));
  const characters = usualForms(pairs);
  const changed = [...characters].filter(([from, to]) => from !== to).sort();
  const base = {
    simplified: quotes.simplified + changed.map(([from]) => from).join(""),
    traditional: quotes.traditional + changed.map(([, to]) => to).join(""),
  };
  const phrases = new Map<string, string>();
  for (;;) {
    const table = { ...base, phrases: [...phrases].sort() };
    const convert = converter(table);
    const wrong = pairs.filter(({ word, wanted }) => convert(word) !== wanted);
    if (wrong.length === 0) return table;
    const before = phrases.size;
    for (const pair of wrong) {
      const phrase = distinguishing(pair, convert(pair.word), pairs, phrases);
      if (phrase) phrases.set(...phrase);
    }
    if (phrases.size === before) throw new Error(`No table writes ${wrong.map(({ word }) => word).join("、")} right`);
  }
}

interface Pair {
  readonly word: string;
  readonly wanted: string;
}

const library = Converter({ from: "cn", to: "hk" });

function wantedForm(word: string): string {
  const wanted = preferred.reduce((text, [from, to]) => text.replaceAll(from, to), library(word));
  if (wanted.length !== word.length) throw new Error(`${word} and ${wanted} differ in length`);
  return wanted;
}

/** The form each character takes most often. */
function usualForms(pairs: readonly Pair[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { word, wanted } of pairs) {
    [...word].forEach((from, index) => {
      const forms = counts.get(from) ?? new Map<string, number>();
      const to = wanted.charAt(index);
      counts.set(from, forms.set(to, (forms.get(to) ?? 0) + 1));
    });
  }
  return new Map([...counts].map(([from, forms]) => [from, [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? from]));
}

/**
 * The shortest piece of the word around its first wrong character that reads the same wherever it occurs; one that also
 * reads so by itself goes first, because it is a word and no accident of two neighbours.
 */
function distinguishing(
  { word, wanted }: Pair,
  now: string,
  pairs: readonly Pair[],
  known: ReadonlyMap<string, string>,
): readonly [string, string] | undefined {
  const wrong = [...word].findIndex((_, index) => now.charAt(index) !== wanted.charAt(index));
  const pieces = piecesAround(word, wrong)
    .map(({ start, end }) => [word.slice(start, end), wanted.slice(start, end)] as const)
    .filter(([piece, form]) => !known.has(piece) && readsAlways(piece, form, pairs));
  return pieces.find(([piece, form]) => wantedForm(piece) === form) ?? pieces[0];
}

/** Every piece of a word that holds this place, the shortest first. */
function piecesAround(word: string, place: number): readonly { readonly start: number; readonly end: number }[] {
  const lengths = Array.from({ length: Math.max(1, word.length - 1) }, (_, index) => index + 2);
  return lengths.flatMap((length) =>
    Array.from({ length }, (_, index) => place - index)
      .filter((start) => start >= 0 && start + length <= word.length)
      .map((start) => ({ start, end: start + length })),
  );
}

function readsAlways(piece: string, form: string, pairs: readonly Pair[]): boolean {
  return pairs.every(({ word, wanted }) => {
    for (let at = word.indexOf(piece); at >= 0; at = word.indexOf(piece, at + 1)) {
      if (wanted.slice(at, at + piece.length) !== form) return false;
    }
    return true;
  });
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|csv|json)$/u.test(entry.name) && entry.name !== "reviewed.csv")
    .map((entry) => join(entry.parentPath, entry.name));
}
