import { useEffect, useState } from "react";
import { knowsTraditional, type Language } from "../domain/text.ts";
import { LanguageContext } from "../i18n/messages.ts";
import { loadTraditional } from "../i18n/traditionalTable.ts";
import type { View } from "../view/view.ts";
import type { ViewProblem } from "../view/url.ts";
import { AtlasPage } from "./AtlasPage.tsx";
import { ChartPictures } from "./ChartPictures.tsx";
import { markShell } from "./marks.ts";
import { fetchPageParts } from "./pageParts.ts";
import { fetchParts } from "./parts.ts";
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
  const { frame } = props.view;
  useEffect(() => {
    markShell();
    // Whoever visits a page with an atlas in it has not asked for one to be kept.
    if (frame === "page") whenIdle(() => void stayWithoutNetwork());
  }, [frame]);
  return (
    <LanguageContext.Provider value={language}>
      <ChartPictures dataset={props.dataset}>
        <AtlasPage {...props} theme={theme} />
      </ChartPictures>
    </LanguageContext.Provider>
  );
}

/** Keeps the whole site in the browser, or at least all its parts in this window. */
async function stayWithoutNetwork(): Promise<void> {
  const isKept = await import("./offline.ts").then(({ keepSite }) => keepSite()).catch(() => false);
  if (isKept) return;
  fetchParts();
  fetchPageParts();
}

function whenIdle(then: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: 8_000 });
  else setTimeout(then, 4_000);
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
