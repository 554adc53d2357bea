import type { Language } from "../src/domain/text.ts";
import { problemLine, type Problem } from "../src/dataset/problem.ts";

/** All problems as lines of text, grouped by file, rows in order; the law that is broken stands in brackets. */
export function formatProblems(problems: readonly Problem[], language: Language = consoleLanguage()): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  const groups = files.map((file) => {
    const own = problems.filter((problem) => problem.file === file).toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
    return [
      `${file} (${own.length})`,
      ...own.map((problem) => `  ${problemLine(problem, language)} [${problem.law}]`),
    ].join("\n");
  });
  return [...groups, summary(problems.length, files.length, language)].join("\n\n");
}

/** Chinese where the terminal is Chinese, English everywhere else. */
function consoleLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || "").startsWith("zh") ? "zh-Hans" : "en";
}

function summary(problems: number, files: number, language: Language): string {
  if (language === "zh-Hans") return `共${problems}处问题，涉及${files}个文件。`;
  return `${problems} ${problems === 1 ? "problem" : "problems"} in ${files} ${files === 1 ? "file" : "files"}.`;
}
