import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCsv } from "../src/dataset/csv.ts";
import { citingRows } from "../src/dataset/integrity/evidence.ts";
import { sealedRows } from "../src/dataset/integrity/review.ts";
import { words, type Problem } from "../src/dataset/problem.ts";
import { tableNames } from "../src/dataset/schema.ts";
import { packageReader, reviewedFile, seedFile, type Package } from "../src/dataset/tables.ts";
import { formatProblems } from "./format-problems.ts";
import { readPackage } from "./read-package.ts";
import { readParagraphs } from "./read-paragraphs.ts";

const usage = `npm run data:verify -- FOLDER [PACKAGE] [--write]

Checks that every phrase the data cite is printed in its paragraph. FOLDER holds one text per source, <id>.clean.txt or
<id>.txt, with paragraphs marked [p1], [p2], … and remarks behind #. PACKAGE holds data/ and seeds/ (the project by
default). Exit code 1 if a phrase is not found. With --write, and when all were found, the outcome is noted: the phrases
in "verified" of each seeds/<id>.json, and the rows as they stand in data/reviewed.csv. Whoever writes vouches that the
rows were held against the sources.`;

/** A phrase, the paragraph it should stand in (null: any of the source), and the cell that cites it. */
interface Claim {
  readonly source: string;
  readonly paragraph: string | null;
  readonly phrase: string;
  readonly file: string;
  readonly row: number | null;
  readonly column: string;
}

interface SourceText {
  readonly paragraphs: ReadonlyMap<string, string>;
  readonly sha256: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean" }, help: { type: "boolean", short: "h" } },
});
const [folder, target = "."] = positionals;
if (values.help || folder === undefined) {
  console.log(usage);
  if (!values.help) process.exitCode = 2;
} else {
  verify(folder, target);
}

function verify(textFolder: string, packageFolder: string): void {
  const { package: pack, problems: unreadable } = packageReader(readCsv)(readPackage(packageFolder));
  const texts = new Map(pack.seeds.map(({ id }) => [id, readText(textFolder, id)]));
  const claims = claimsOf(pack);
  const problems = [
    ...unreadable,
    ...pack.seeds.filter(({ id }) => !texts.get(id)).map(({ id }) => textMissing(textFolder, id)),
    ...claims.filter((claim) => !isPrinted(texts, claim)).map(notPrinted),
  ];
  warnOfOtherTexts(pack, texts);
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    process.exitCode = 1;
    return;
  }
  console.log(`All ${claims.length} phrases of ${pack.seeds.length} sources are printed where the data say.`);
  if (values.write) write(packageFolder, { pack, texts, claims });
}

/** Every phrase of every row and record, with the date words of observations, which may stand anywhere in their source. */
function claimsOf(pack: Package): readonly Claim[] {
  return [
    ...citingRows(pack).map(({ table, row }) => ({
      source: row.source,
      paragraph: row.paragraph,
      phrase: row.phrase,
      file: table.file,
      row: row.row,
      column: "phrase",
    })),
    ...pack.tables.observations.rows.flatMap((row) =>
      row.as_of_phrase === null
        ? []
        : [
            {
              source: row.source,
              paragraph: null,
              phrase: row.as_of_phrase,
              file: pack.tables.observations.file,
              row: row.row,
              column: "as_of_phrase",
            },
          ],
    ),
    ...pack.seeds.flatMap((seed) =>
      seed.exclusions.map(({ paragraph, phrase }, index) => ({
        source: seed.id,
        paragraph,
        phrase,
        file: seedFile(seed.id),
        row: null,
        column: `exclusions.${index}.phrase`,
      })),
    ),
  ];
}

function readText(textFolder: string, id: string): SourceText | undefined {
  const path = [`${id}.clean.txt`, `${id}.txt`].map((name) => join(textFolder, name)).find((name) => existsSync(name));
  if (path === undefined) return undefined;
  const bytes = readFileSync(path);
  return {
    paragraphs: readParagraphs(bytes.toString("utf8")),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

function isPrinted(texts: ReadonlyMap<string, SourceText | undefined>, claim: Claim): boolean {
  const text = texts.get(claim.source);
  // A missing text is reported once for its source, not for each of its phrases.
  return text === undefined ? texts.has(claim.source) : paragraphOf(text, claim) !== undefined;
}

/** The paragraph that prints the phrase: the one claimed, or the first of the source where none is claimed. */
function paragraphOf({ paragraphs }: SourceText, { paragraph, phrase }: Claim): string | undefined {
  if (paragraph !== null) return paragraphs.get(paragraph)?.includes(phrase) ? paragraph : undefined;
  return [...paragraphs].find(([, text]) => text.includes(phrase))?.[0];
}

function notPrinted(claim: Claim): Problem {
  const where = claim.paragraph === null ? claim.source : `${claim.source} ${claim.paragraph}`;
  return {
    file: claim.file,
    row: claim.row,
    column: claim.column,
    value: claim.phrase,
    law: "phrasesArePrinted",
    what: words(`“${claim.phrase}”没有印在${where}里`, `'${claim.phrase}' is not printed in ${where}`),
    mend: words("改正来源、段落或短语", "correct source, paragraph or phrase"),
  };
}

function textMissing(textFolder: string, id: string): Problem {
  return {
    file: seedFile(id),
    row: null,
    column: null,
    value: null,
    law: "phrasesArePrinted",
    what: words(`${textFolder}里没有${id}的文本`, `${textFolder} holds no text of ${id}`),
    mend: words(`放入${id}.clean.txt`, `put ${id}.clean.txt there`),
  };
}

function warnOfOtherTexts(pack: Package, texts: ReadonlyMap<string, SourceText | undefined>): void {
  for (const seed of pack.seeds) {
    const text = texts.get(seed.id);
    if (text && text.sha256 !== seed.document.clean_sha256) {
      console.warn(`Warning: the text of ${seed.id} is not the one its record describes (SHA-256 ${text.sha256}).`);
    }
  }
}

function write(
  packageFolder: string,
  checked: {
    readonly pack: Package;
    readonly texts: ReadonlyMap<string, SourceText | undefined>;
    readonly claims: readonly Claim[];
  },
): void {
  for (const { id } of checked.pack.seeds) {
    const text = checked.texts.get(id);
    if (!text) continue;
    const path = join(packageFolder, seedFile(id));
    const register = registerOf(
      text,
      checked.claims.filter(({ source }) => source === id),
    );
    writeFileSync(path, withRegister(readFileSync(path, "utf8"), register));
  }
  writeFileSync(join(packageFolder, reviewedFile), reviewedCsv(checked.pack));
  console.log(`Noted in seeds/*.json and ${reviewedFile}.`);
}

/** Paragraphs in the order of the text; phrases sorted, so that the same data always write the same file. */
function registerOf(text: SourceText, claims: readonly Claim[]): Readonly<Record<string, readonly string[]>> {
  const register = new Map<string, Set<string>>([...text.paragraphs.keys()].map((paragraph) => [paragraph, new Set()]));
  for (const claim of claims) register.get(paragraphOf(text, claim) ?? "")?.add(claim.phrase);
  return Object.fromEntries(
    [...register].filter(([, phrases]) => phrases.size > 0).map(([id, phrases]) => [id, [...phrases].sort()]),
  );
}

/** Replaces the register, the last field of a record, alone: the rest stays as its author laid it out. */
function withRegister(json: string, register: Readonly<Record<string, readonly string[]>>): string {
  const lines = Object.entries(register).map(
    ([paragraph, phrases]) =>
      `    ${JSON.stringify(paragraph)}: [${phrases.map((phrase) => JSON.stringify(phrase)).join(", ")}]`,
  );
  const head = json.slice(0, json.lastIndexOf('"verified":'));
  const result = `${head}"verified": {\n${lines.join(",\n")}\n  }\n}\n`;
  const [before, after] = [JSON.parse(json), JSON.parse(result)] as [object, object];
  if (Object.keys(before).join() !== Object.keys(after).join())
    throw new Error('"verified" must be the last field of a record');
  return result;
}

function reviewedCsv(pack: Package): string {
  const lines = tableNames.flatMap((name) =>
    sealedRows(name, pack.tables[name]).map(({ record, seal }) => `${name},${record},${seal}`),
  );
  return `${["table,record,seal", ...lines].join("\n")}\n`;
}
