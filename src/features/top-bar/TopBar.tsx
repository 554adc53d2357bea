import { useRef } from "react";
import { Keyboard, Moon, Search, Share2, Sun } from "lucide-react";
import type { Dataset } from "../../domain/dataset.ts";
import { type Language, languages } from "../../domain/text.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { languageNames } from "../../i18n/languageNames.ts";
import { shellMessages } from "../../i18n/messages/shell.ts";
import { VersionLink } from "../../ui/VersionLink.tsx";
import { followLink } from "../../ui/followLink.ts";
import { useCurrentInSight } from "../../ui/useCurrentInSight.ts";
import { useDoors } from "../../view/useDoors.ts";
import { useView } from "../../view/useView.ts";
import { barPages, type Theme } from "../../view/view.ts";
import { coverage } from "./model.ts";
import "./TopBar.css";

const shortNames: Readonly<Record<Language, string>> = { "zh-Hans": "简", "zh-Hant": "繁", en: "EN" };

const searchKeys = /Mac|iPhone|iPad/u.test(navigator.userAgent) ? "⌘K" : "Ctrl K";

/** The product's name, the views, what the sources cover, language and theme. `theme` is the one on screen. */
export function TopBar(props: {
  dataset: Dataset;
  theme: Theme;
  onOpen: (overlay: "search" | "help" | "share") => void;
}) {
  const { dataset, theme, onOpen } = props;
  const { view, dispatch } = useView();
  const doors = useDoors();
  const words = useMessages(shellMessages);
  const { sources, from, to } = coverage(dataset);
  const views = useRef<HTMLElement>(null);
  useCurrentInSight(views, `${view.page} ${useLanguage()}`);
  const otherTheme: Theme = theme === "dark" ? "light" : "dark";
  const home = doors.to({ type: "open-page", page: "explore" });
  return (
    <header className="top-bar">
      <a
        className="top-bar__brand"
        aria-label={`${words.product} ${words.otherName}`}
        href={home.href}
        onClick={followLink(home.onGo)}
      >
        <Logo />
        <span className="top-bar__product">{words.product}</span>
        <span className="top-bar__other">{words.otherName}</span>
      </a>
      <nav aria-label={words.viewsLabel} className="top-bar__views scrolls-sideways" ref={views}>
        {barPages.map((page) => {
          const { href, onGo } = doors.to({ type: "open-page", page });
          return (
            <a key={page} href={href} aria-current={view.page === page ? "page" : undefined} onClick={followLink(onGo)}>
              {words.views[page]}
            </a>
          );
        })}
      </nav>
      <button
        type="button"
        className="top-bar__search"
        aria-label={words.search}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => onOpen("search")}
      >
        <Search size={16} strokeWidth={1.5} aria-hidden="true" />
        <span className="top-bar__search-hint">{words.searchHint}</span>
        <kbd>{searchKeys}</kbd>
      </button>
      <span className="top-bar__coverage">
        {words.coverage(sources, from, to)}
        <VersionLink version={dataset.version} passage={doors.to({ type: "open-page", page: "sources" }, "changes")} />
      </span>
      <fieldset className="top-bar__languages" aria-label={words.languageLabel}>
        <LanguageButtons />
      </fieldset>
      <button
        type="button"
        className="top-bar__share"
        aria-haspopup="dialog"
        aria-label={words.share}
        onClick={() => onOpen("share")}
      >
        <Share2 size={16} strokeWidth={1.5} aria-hidden="true" />
        <span>{words.shareShort}</span>
      </button>
      <button
        type="button"
        className="top-bar__help"
        aria-label={words.shortcuts}
        title={words.shortcuts}
        aria-haspopup="dialog"
        onClick={() => onOpen("help")}
      >
        <Keyboard size={17} strokeWidth={1.5} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="top-bar__theme"
        aria-label={otherTheme === "dark" ? words.themeToDark : words.themeToLight}
        onClick={() => dispatch({ type: "paint", theme: otherTheme })}
      >
        {theme === "dark" ? <Sun size={17} strokeWidth={1.5} /> : <Moon size={17} strokeWidth={1.5} />}
      </button>
    </header>
  );
}

function LanguageButtons() {
  const { dispatch } = useView();
  const current = useLanguage();
  return languages.map((language) => (
    <button
      key={language}
      type="button"
      lang={language}
      aria-pressed={language === current}
      aria-label={languageNames[language]}
      onClick={() => dispatch({ type: "speak", language })}
    >
      {shortNames[language]}
    </button>
  ));
}

function Logo() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      <rect x="1" y="1" width="22" height="22" strokeWidth="1.5" />
      <path d="M6 18C6 10 11 6.5 18 6.5" strokeWidth="1.5" />
      <circle cx="6" cy="18" r="2" fill="currentColor" stroke="none" />
      <circle cx="18" cy="6.5" r="2" fill="currentColor" stroke="none" />
    </svg>
  );
}
