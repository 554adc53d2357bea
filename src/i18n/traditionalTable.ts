import type { ScriptTable } from "../domain/script.ts";
import { teachTraditional } from "../domain/text.ts";
import { readOwnFile } from "../files/ownFile.ts";

let asked: Promise<boolean> | undefined;

/** Fetches the table for Traditional characters, once. False where it cannot be had: texts then stay in Simplified. */
export function loadTraditional(): Promise<boolean> {
  asked ??= fetchTable().catch(() => {
    asked = undefined;
    return false;
  });
  return asked;
}

async function fetchTable(): Promise<boolean> {
  teachTraditional((await readOwnFile("i18n/traditional.json")) as ScriptTable);
  return true;
}
