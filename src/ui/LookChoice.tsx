import { type Language, languages } from "../domain/text.ts";
import { languageNames } from "../i18n/languageNames.ts";
import { type LookMessages, lookMessages } from "../i18n/messages/look.ts";
import { useMessages } from "../i18n/messages.ts";
import { Choice } from "./Choice.tsx";

type Theme = keyof LookMessages["themes"];
const themes: readonly Theme[] = ["light", "dark"];

/** In which language and how dark something taken along is made. */
export function LookChoice(props: {
  language: Language;
  theme: Theme;
  onLanguage: (language: Language) => void;
  onTheme: (theme: Theme) => void;
}) {
  const words = useMessages(lookMessages);
  return (
    <>
      <Choice
        label={words.language}
        options={languages.map((id) => ({ id, label: languageNames[id] }))}
        value={props.language}
        onChoose={props.onLanguage}
      />
      <Choice
        label={words.theme}
        options={themes.map((id) => ({ id, label: words.themes[id] }))}
        value={props.theme}
        onChoose={props.onTheme}
      />
    </>
  );
}
