import { useEffect } from "react";
import { LanguageContext } from "../i18n/messages.ts";
import type { View } from "../view/view.ts";
import type { ViewProblem } from "../view/url.ts";
import { AtlasPage } from "./AtlasPage.tsx";
import { markShell } from "./marks.ts";
import { fetchPartsWhenIdle } from "./parts.ts";
import { preferredLanguage, useSystemTheme } from "./preferences.ts";
import { ViewProvider } from "./ViewProvider.tsx";
import type { AtlasProps } from "./pageProps.ts";

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
