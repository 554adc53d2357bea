import { useEffect } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { SourceId } from "../domain/ids.ts";
import { LanguageContext } from "../i18n/messages.ts";
import type { View } from "../view/view.ts";
import type { ViewProblem } from "../view/url.ts";
import { AtlasPage } from "./AtlasPage.tsx";
import type { SourceParagraph } from "./loadDataset.ts";
import { markShell } from "./marks.ts";
import { fetchPartsWhenIdle } from "./parts.ts";
import { preferredLanguage, useSystemTheme } from "./preferences.ts";
import { ViewProvider } from "./ViewProvider.tsx";

export interface AtlasProps {
  readonly dataset: Dataset;
  readonly texts: ReadonlyMap<SourceId, readonly SourceParagraph[]>;
  readonly tables: readonly { readonly path: string; readonly title: string }[];
}

/** The atlas over one dataset: view from the address, language and theme from the view or the browser. */
export function Atlas(props: AtlasProps) {
  return (
    <ViewProvider dataset={props.dataset}>
      {(view, problems) => <Localised {...props} view={view} problems={problems} />}
    </ViewProvider>
  );
}

function Localised(props: AtlasProps & { view: View; problems: readonly ViewProblem[] }) {
  const systemTheme = useSystemTheme();
  const theme = props.view.theme ?? systemTheme;
  const language = props.view.language ?? preferredLanguage(navigator.languages);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    markShell();
    fetchPartsWhenIdle();
  }, []);
  return (
    <LanguageContext.Provider value={language}>
      <AtlasPage {...props} theme={theme} />
    </LanguageContext.Provider>
  );
}
