import { useState } from "react";
import type { TableText } from "./tableText.ts";

export type CopyTableState = { readonly type: "idle" | "refused" } | { readonly type: "copied"; readonly rows: number };

/** Copies a table so that spreadsheets and documents both take it; as text alone where the browser knows no more. */
export function useCopyTable(): { readonly state: CopyTableState; readonly copy: (table: TableText) => void } {
  const [state, setState] = useState<CopyTableState>({ type: "idle" });
  const copy = (table: TableText) => {
    write(table).then(
      () => setState({ type: "copied", rows: table.rows }),
      () => setState({ type: "refused" }),
    );
  };
  return { state, copy };
}

async function write({ text, html }: TableText): Promise<void> {
  // Absent outside secure contexts, whatever the type says.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) throw new Error("no clipboard");
  if (typeof ClipboardItem === "undefined" || !("write" in clipboard)) return clipboard.writeText(text);
  const of = (content: string, type: string) => new Blob([content], { type });
  await clipboard.write([
    new ClipboardItem({ "text/plain": of(text, "text/plain"), "text/html": of(html, "text/html") }),
  ]);
}
