import { useEffect, useState } from "react";
import { isOneFile, readOwnFile } from "../files/ownFile.ts";
import { type OneFile, TakeAlong } from "../ui/TakeAlong.tsx";

/** What the build writes to one-file.json about the one-file edition beside the site. */
export interface OneFileRecord {
  readonly file: string;
  readonly bytes: number;
}

/** Offers the atlas to take along, as far as this copy of it can: a page being developed has no one-file edition. */
export function TakeAtlasAlong({ version }: { version: string }) {
  const [oneFile, setOneFile] = useState<OneFile | null>(() => (isOneFile() ? { type: "open" } : null));
  useEffect(() => {
    if (isOneFile()) return;
    void readOwnFile("one-file.json").then(
      (record) => {
        const { file, bytes } = record as OneFileRecord;
        setOneFile({ type: "offered", href: file, bytes });
      },
      () => undefined,
    );
  }, []);
  return <TakeAlong oneFile={oneFile} version={version} isKept={isKept()} />;
}

function isKept(): boolean {
  return "serviceWorker" in navigator && navigator.serviceWorker.controller !== null;
}
