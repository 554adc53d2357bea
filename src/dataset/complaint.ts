import type * as z from "zod/mini";
import type { LocalText } from "../domain/text.ts";
import { expectations, type Expectation } from "./cells.ts";
import { words, type Finding, type Problem } from "./problem.ts";

type Issue = z.core.$ZodIssue;

/** A problem inside a JSON file, its place written as a path: paragraphs.3.kind. */
export function jsonProblem(file: string, issue: Issue): Problem {
  const input = issue.input;
  const value = input === undefined || typeof input === "object" ? undefined : String(input);
  const column = issue.path.map(String).join(".");
  return {
    file,
    row: null,
    column: column === "" ? null : column,
    value: value ?? null,
    ...complaint(issue, value),
    law: "recordsAreSound",
  };
}

/** What an issue means to the author of the file. */
export function complaint(issue: Issue, value: string | undefined): Pick<Finding, "what" | "mend"> {
  const shown = value === undefined || value === "" ? words("此处", "this") : words(`“${value}”`, `'${value}'`);
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.join(", ");
    return {
      what: words(`不认识的字段：${keys}`, `unknown fields: ${keys}`),
      mend: words("删去，或改正名称", "delete them, or correct their names"),
    };
  }
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    return {
      what: words(`${shown.zh}不是以下之一：${values.join("、")}`, `${shown.en} is not one of ${values.join(", ")}`),
      mend: words("写其中一个", "write one of these"),
    };
  }
  const expected = expectationOf(issue);
  return {
    what: words(`${shown.zh}不是${expected.zh}`, `${shown.en} is not ${expected.en}`),
    mend: words(`写${expected.zh}`, `write ${expected.en}`),
  };
}

function expectationOf(issue: Issue): LocalText {
  if (Object.hasOwn(expectations, issue.message)) return expectations[issue.message as Expectation];
  if (issue.code !== "invalid_type") return words("有效的值", "a valid value");
  return words(`${issue.expected}类型的值`, `a value of type ${issue.expected}`);
}
