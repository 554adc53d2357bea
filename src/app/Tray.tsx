import { useState } from "react";
import type { Dataset } from "../domain/dataset.ts";
import { useView } from "../view/useView.ts";
import { Part } from "./Part.tsx";
import { CompareTray } from "./parts.ts";

/** The tray of hubs to compare, from the moment there is one; it stays when emptied, to say so. */
export function Tray({ dataset }: { dataset: Dataset }) {
  const { view } = useView();
  const [isWanted, setWanted] = useState(false);
  if (!isWanted && view.compared.length > 0) setWanted(true);
  if (!isWanted) return null;
  return (
    <Part>
      <CompareTray dataset={dataset} />
    </Part>
  );
}
