import { type ReactNode, useId, useRef, useState } from "react";
import { languages } from "../../domain/text.ts";
import { linkMessages } from "../../i18n/messages/link.ts";
import { useMessages } from "../../i18n/messages.ts";
import { useView } from "../../view/useView.ts";
import { themes } from "../../view/view.ts";
import { CopyButton } from "./CopyButton.tsx";
import { type Embedding, embedCode, frameRange, originOf, sizeOf, usualEmbedding } from "./embedCode.ts";

const languageNames = { "zh-Hans": "简体中文", "zh-Hant": "繁體中文", en: "English" } as const;

/** The code that puts the view into another page, and how it is to stand there. */
export function EmbedPanel(props: { addressOf: (search: string) => string; subject: string }) {
  const { addressOf, subject } = props;
  const { view } = useView();
  const words = useMessages(linkMessages);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(emptyDraft);
  const { embedding, wrong } = read(draft);
  const code = embedCode(view, embedding, { title: words.embedTitle(subject), addressOf });
  const typed = (name: keyof Draft) => ({
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setDraft((before) => ({ ...before, [name]: value }));
    },
  });
  const size = (name: "width" | "height") => ({
    ...typed(name),
    type: "text",
    inputMode: "numeric" as const,
    "aria-invalid": wrong[name],
    "aria-describedby": wrong[name] ? `${id}-${name}` : undefined,
  });
  return (
    <section className="link-panel__section" aria-labelledby={id}>
      <h3 id={id}>{words.embed}</h3>
      <p className="link-panel__note">{words.embedNote}</p>
      <div className="link-panel__fields">
        <Field label={words.width}>
          <input {...size("width")} placeholder={words.widthHint} />
        </Field>
        <Field label={words.height}>
          <input {...size("height")} />
        </Field>
        <Field label={words.language}>
          <select {...typed("language")}>
            <option value="">{words.visitors}</option>
            {languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {languageNames[language]}
              </option>
            ))}
          </select>
        </Field>
        <Field label={words.theme}>
          <select {...typed("theme")}>
            <option value="">{words.visitors}</option>
            {themes.map((theme) => (
              <option key={theme} value={theme}>
                {words[theme]}
              </option>
            ))}
          </select>
        </Field>
        <div className="link-panel__host">
          <Field label={words.host}>
            <input
              {...typed("host")}
              type="url"
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              aria-invalid={wrong.host}
              aria-describedby={`${id}-host`}
            />
          </Field>
        </div>
      </div>
      <div className="link-panel__wrong" role="status">
        {(["width", "height"] as const).map(
          (name) =>
            wrong[name] && (
              <p key={name} id={`${id}-${name}`}>
                {words[name]}: {words.badSize(frameRange[name][0], frameRange[name][1])}
              </p>
            ),
        )}
        {wrong.host && <p>{words.badHost}</p>}
      </div>
      <p id={`${id}-host`} className="link-panel__note">
        {words.hostHint}
      </p>
      <textarea ref={field} className="link-panel__code" readOnly rows={4} value={code} aria-label={words.codeLabel} />
      <div className="link-panel__line">
        <CopyButton text={code} shown={field}>
          {words.copyCode}
        </CopyButton>
      </div>
    </section>
  );
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what it is given
    <label className="link-panel__field">
      <span>{label}</span>
      {children}
    </label>
  );
}

type Draft = Readonly<Record<keyof Embedding, string>>;
const emptyDraft: Draft = { width: "", height: String(usualEmbedding.height), language: "", theme: "", host: "" };

/** What the fields stand for; what cannot be used is named, and its usual value holds. */
function read(draft: Draft): {
  readonly embedding: Embedding;
  readonly wrong: Readonly<Record<"width" | "height" | "host", boolean>>;
} {
  const width = sizeOf(draft.width, frameRange.width);
  const height = sizeOf(draft.height, frameRange.height);
  const host = originOf(draft.host);
  return {
    embedding: {
      width,
      height: height ?? usualEmbedding.height,
      language: languages.find((language) => language === draft.language) ?? null,
      theme: themes.find((theme) => theme === draft.theme) ?? null,
      host,
    },
    wrong: {
      width: width === null && draft.width.trim() !== "",
      height: height === null,
      host: host === null && draft.host.trim() !== "",
    },
  };
}
