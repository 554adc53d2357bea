import { findableKinds } from "../../i18n/messages/palette.ts";

const name = "corridor-atlas:recent";
const most = 6;

/** The keys of what was chosen lately in this tab, last first; empty where the browser keeps nothing. */
export function recentKeys(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isKey).slice(0, most) : [];
  } catch {
    return [];
  }
}

export function keepRecent(key: string): void {
  try {
    const others = recentKeys().filter((known) => known !== key);
    sessionStorage.setItem(name, JSON.stringify([key, ...others].slice(0, most)));
  } catch {
    // Storage is blocked or full: nothing is remembered, and nothing else changes.
  }
}

function isKey(value: unknown): value is string {
  return typeof value === "string" && findableKinds.some((kind) => value.startsWith(`${kind}:`));
}
