import type { ScriptTable } from "../domain/script.ts";
import { teachTraditional } from "../domain/text.ts";

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
  const response = await fetch(`${import.meta.env.BASE_URL}i18n/traditional.json`);
  if (!response.ok) throw new Error(`i18n/traditional.json: ${response.status}`);
  teachTraditional((await response.json()) as ScriptTable);
  return true;
}
