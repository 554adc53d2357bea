import { useCallback, useEffect, useState } from "react";
import type { Problem } from "../dataset/problem.ts";
import { type Language, languages } from "../domain/text.ts";
import { LanguageContext } from "../i18n/messages.ts";
import { loadTraditional } from "../i18n/traditionalTable.ts";
import { Atlas } from "./Atlas.tsx";
import { type LoadedAtlas, loadDataset } from "./loadDataset.ts";
import { PackageFilesContext } from "./packageFiles.ts";
import { PartBoundary } from "./PartBoundary.tsx";
import { preferredLanguage } from "./preferences.ts";
import { BrokenDataset, DatasetUnreachable, Loading } from "./StatusScreens.tsx";

type Load =
  | { readonly type: "loading" }
  | { readonly type: "failed"; readonly error: string }
  | { readonly type: "broken"; readonly problems: readonly Problem[] }
  | { readonly type: "ready"; readonly atlas: LoadedAtlas };

/** Loads the dataset, then shows the atlas, or says clearly why it cannot. */
export function App() {
  const [load, setLoad] = useState<Load>({ type: "loading" });
  const start = useCallback(() => {
    setLoad({ type: "loading" });
    open(setLoad).catch((error: unknown) => setLoad({ type: "failed", error: String(error) }));
  }, []);
  useEffect(start, [start]);

  if (load.type === "ready") {
    const { dataset, texts, tables, files } = load.atlas;
    return (
      <PackageFilesContext value={files}>
        <PartBoundary fallback={<Loading />}>
          <Atlas dataset={dataset} texts={texts} tables={tables} />
        </PartBoundary>
      </PackageFilesContext>
    );
  }
  return (
    <LanguageContext.Provider value={languageOfAddress()}>
      {load.type === "loading" && <Loading />}
      {load.type === "failed" && <DatasetUnreachable detail={load.error} onRetry={start} />}
      {load.type === "broken" && <BrokenDataset problems={load.problems} />}
    </LanguageContext.Provider>
  );
}

async function open(settle: (load: Load) => void): Promise<void> {
  const [atlas] = await Promise.all([loadDataset(), languageOfAddress() === "zh-Hant" && loadTraditional()]);
  if ("problems" in atlas) return settle({ type: "broken", problems: atlas.problems });
  settle({ type: "ready", atlas });
  // Where the laws cannot be fetched any more, the build's own word stands.
  const problems = await atlas.verdict.catch(() => []);
  if (problems.length > 0) settle({ type: "broken", problems });
}

/** Before there is a dataset there is no view: the address is asked for its language alone. */
function languageOfAddress(): Language {
  const asked = new URLSearchParams(window.location.search).get("lang");
  return languages.find((language) => language === asked) ?? preferredLanguage(navigator.languages);
}
