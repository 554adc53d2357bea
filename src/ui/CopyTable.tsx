import { Copy as CopyIcon } from "lucide-react";
import { copyTableMessages } from "../i18n/messages/copyTable.ts";
import { useMessages } from "../i18n/messages.ts";
import type { TableText } from "./tableText.ts";
import { useCopyTable } from "./useCopyTable.ts";
import "./CopyTable.css";

/** A button that copies a table for spreadsheets and documents, and says how much it was. */
export function CopyTable({ table }: { table: () => TableText }) {
  const words = useMessages(copyTableMessages);
  const { state, copy } = useCopyTable();
  return (
    <p className="copy-table">
      <button type="button" onClick={() => copy(table())}>
        <CopyIcon size={14} strokeWidth={1.5} aria-hidden="true" />
        {words.copy}
      </button>
      <span aria-live="polite">
        {state.type === "copied" && words.copied(state.rows)}
        {state.type === "refused" && words.refused}
      </span>
    </p>
  );
}
