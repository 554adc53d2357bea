import { useCallback, useEffect, useState } from "react";
import type { Language } from "../domain/text.ts";
import { LanguageContext } from "../i18n/messages.ts";
import { Atlas } from "./Atlas.tsx";
import { preferredLanguage } from "./preferences.ts";
import { BrokenDataset, DatasetUnreachable, Loading } from "./StatusScreens.tsx";
import { type LoadedAtlas, loadDataset } from "./loadDataset.ts";

type Load =
  | { readonly type: "loading" }
  | { readonly type: "failed"; readonly error: string }
  | { readonly type: "loaded"; readonly atlas: LoadedAtlas };

/** Loads the dataset, then shows the atlas, or says clearly why it cannot. */
export function App() {
  const [load, setLoad] = useState<Load>({ type: "loading" });
  const start = useCallback(() => {
    setLoad({ type: "loading" });
    loadDataset(`${import.meta.env.BASE_URL}data/atlas.json`).then(
      (atlas) => setLoad({ type: "loaded", atlas }),
      (error: unknown) => setLoad({ type: "failed", error: String(error) }),
    );
  }, []);
  useEffect(start, [start]);

  if (load.type === "loaded" && load.atlas.result.ok) {
    const { result, texts, tables } = load.atlas;
    return <Atlas dataset={result.dataset} texts={texts} tables={tables} />;
  }
  return (
    <LanguageContext.Provider value={languageOfAddress()}>
      {load.type === "loading" && <Loading />}
      {load.type === "failed" && <DatasetUnreachable detail={load.error} onRetry={start} />}
      {load.type === "loaded" && !load.atlas.result.ok && <BrokenDataset problems={load.atlas.result.problems} />}
    </LanguageContext.Provider>
  );
}

/** Before there is a dataset there is no view: the address is asked for its language alone. */
function languageOfAddress(): Language {
  const asked = new URLSearchParams(window.location.search).get("lang");
  return asked === "en" || asked === "zh-Hans" ? asked : preferredLanguage(navigator.languages);
}
