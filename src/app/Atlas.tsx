import { useEffect, useState } from "react";
import { knowsTraditional, type Language } from "../domain/text.ts";
import { LanguageContext } from "../i18n/messages.ts";
import { loadTraditional } from "../i18n/traditionalTable.ts";
import type { View } from "../view/view.ts";
import type { ViewProblem } from "../view/url.ts";
import { AtlasPage } from "./AtlasPage.tsx";
import { ChartPictures } from "./ChartPictures.tsx";
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
  const language = useReadable(props.view.language ?? preferredLanguage(navigator.languages));
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
      <ChartPictures dataset={props.dataset}>
        <AtlasPage {...props} theme={theme} />
      </ChartPictures>
    </LanguageContext.Provider>
  );
}

/** The language asked for; Traditional Chinese reads in Simplified characters until their table has arrived. */
function useReadable(asked: Language): Language {
  const [isReady, setIsReady] = useState(knowsTraditional);
  const isWaiting = asked === "zh-Hant" && !isReady;
  useEffect(() => {
    if (isWaiting) void loadTraditional().then(setIsReady);
  }, [isWaiting]);
  return isWaiting ? "zh-Hans" : asked;
}
