import { CornerDownLeft, Search, X } from "lucide-react";
import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
import { readingTable } from "virtual:reading-table";
import type { Dataset } from "../../domain/dataset.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { paletteMessages } from "../../i18n/messages/palette.ts";
import type { ShareTab } from "../../i18n/messages/share.ts";
import { useOwnStories } from "../../story/useOwnStories.ts";
import { Modal } from "../../ui/Modal.tsx";
import { requestMap } from "../../view/mapRequest.ts";
import type { Intent } from "../../view/intent.ts";
import { linkAddress } from "../../view/publicAddress.ts";
import { useView } from "../../view/useView.ts";
import type { Deed } from "./deed.ts";
import { EmptyState } from "./EmptyState.tsx";
import { LinkToCopy } from "./LinkToCopy.tsx";
import { groupsOf, paletteOf, type Row, type RowGroup, type Scope } from "./model.ts";
import { keepRecent, recentKeys } from "./recent.ts";
import { ResultList } from "./ResultList.tsx";
import { whenPresent } from "./whenPresent.ts";
import "./CommandPalette.css";

interface CommandPaletteProps {
  readonly dataset: Dataset;
  readonly scope: Scope;
  /** What was typed before this part of the page had arrived. */
  readonly early: RefObject<string>;
  readonly onClose: () => void;
  readonly onHelp: () => void;
  readonly onShare: (tab: ShareTab) => void;
}

/** Search over everything the atlas holds and everything one can do with it: a combobox over a list, in a dialog. */
export function CommandPalette({ dataset, scope, early, onClose, onHelp, onShare }: CommandPaletteProps) {
  const words = useMessages(paletteMessages);
  const language = useLanguage();
  const { view, dispatch } = useView();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [opened, setOpened] = useState<ReadonlySet<string>>(noGroups);
  const [chosenOption, setChosenOption] = useState(0);
  const [copy, setCopy] = useState<"copied" | "by-hand" | null>(null);
  const [recent] = useState(recentKeys);
  const { own } = useOwnStories();
  const palette = useMemo(
    () =>
      paletteOf(
        dataset,
        view,
        readingTable,
        own.stories.map(({ story }) => story),
      ),
    [dataset, view, own],
  );
  const groups = useMemo(
    () => groupsOf(palette, { query, scope, language, opened, recent }),
    [palette, query, scope, language, opened, recent],
  );
  const options = useMemo(() => optionsOf(groups), [groups]);
  const active = Math.min(chosenOption, options.length - 1);
  const isAsked = query.trim() !== "";

  const ask = (next: string) => {
    setQuery(next);
    setOpened(noGroups);
    setChosenOption(0);
    setCopy(null);
  };
  const choose = (option: Option) => {
    if (option.type === "more") return setOpened(new Set([...opened, option.group]));
    keepRecent(option.row.key);
    run(option.row.deed);
  };
  const run = (deed: Deed) => {
    if (deed.type === "copy-link") {
      void copied(linkAddress(window.location.search + window.location.hash)).then((isCopied) =>
        setCopy(isCopied ? "copied" : "by-hand"),
      );
      return;
    }
    if (deed.type === "help") return onHelp();
    if (deed.type === "share") return onShare(deed.tab);
    // The dialog gives the focus back first, so that what opens finds it where the reader was.
    input.current?.closest("dialog")?.close();
    onClose();
    if (leadsToPanel(deed)) document.getElementById("panel")?.focus({ preventScroll: true });
    for (const intent of deed.intents) dispatch(intent);
    if (deed.type === "reveal") whenPresent(`[data-anchor="${CSS.escape(deed.anchor)}"]`, reveal);
    if (deed.type === "map") whenPresent(".hub-map__controls", () => requestMap(deed.request));
    if (deed.type === "print") whenPresent(".dossier__print", () => window.print());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      const option = options[active];
      if (option) choose(option);
      return;
    }
    const next = stepOf(event.key, active, options.length);
    if (next === undefined) return;
    event.preventDefault();
    setChosenOption(next);
  };
  useEffect(() => {
    input.current?.focus();
    setQuery(early.current);
  }, [early]);
  return (
    <Modal label={words.title} className="palette" onClose={onClose}>
      <div className="palette__field">
        <Search size={18} strokeWidth={1.5} aria-hidden="true" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={words.title}
          aria-expanded={options.length > 0}
          aria-controls={list}
          aria-activedescendant={options.length > 0 ? optionId(list, active) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={scope === "filters" ? words.filtersPlaceholder : words.placeholder}
          value={query}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="palette__close" aria-label={words.close} onClick={onClose}>
          <X size={18} strokeWidth={1.5} />
        </button>
      </div>
      {copy !== null && <LinkToCopy isCopied={copy === "copied"} />}
      {isAsked && options.length === 0 && <EmptyState query={query} />}
      <ResultList
        id={list}
        groups={groups}
        active={active}
        optionId={(index) => optionId(list, index)}
        onActive={setChosenOption}
        onChoose={(index) => {
          const option = options[index];
          if (option) choose(option);
        }}
      />
      <Announcement text={isAsked && options.length > 0 ? words.counted(total(groups)) : ""} />
      <p className="palette__keys" aria-hidden="true">
        <span>
          <kbd>↑</kbd>
          <kbd>↓</kbd> {words.keysMove}
        </span>
        <span>
          <kbd>
            <CornerDownLeft size={12} strokeWidth={1.5} />
          </kbd>{" "}
          {words.keysChoose}
        </span>
        <span>
          <kbd>Esc</kbd> {words.keysClose}
        </span>
        {isAsked && options.length > 0 && <span className="palette__total">{words.counted(total(groups))}</span>}
      </p>
    </Modal>
  );
}

type Option = { readonly type: "row"; readonly row: Row } | { readonly type: "more"; readonly group: string };

const noGroups: ReadonlySet<string> = new Set();

/** What the arrow keys walk over: the rows of every group, and its "more" where there is one. */
function optionsOf(groups: readonly RowGroup[]): readonly Option[] {
  return groups.flatMap(({ key, rows, hidden }): readonly Option[] => [
    ...rows.map((row) => ({ type: "row", row }) as const),
    ...(hidden > 0 ? [{ type: "more", group: key } as const] : []),
  ]);
}

function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

function total(groups: readonly RowGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

function stepOf(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return (active + 1) % count;
  if (key === "ArrowUp") return (active - 1 + count) % count;
  if (key === "PageDown") return Math.min(count - 1, active + 6);
  if (key === "PageUp") return Math.max(0, active - 6);
  return undefined;
}

function leadsToPanel(deed: Extract<Deed, { readonly intents: readonly Intent[] }>): boolean {
  return deed.intents.some(
    (intent) =>
      (intent.type === "select" && intent.selection.type !== "none") ||
      (intent.type === "show-evidence" && intent.record !== null),
  );
}

function reveal(element: HTMLElement): void {
  element.scrollIntoView({ block: "start" });
  element.focus({ preventScroll: true });
}

async function copied(text: string): Promise<boolean> {
  try {
    // Absent outside secure contexts: then it throws, and the link is shown instead.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Says how much was found once the reader pauses, so that it does not talk over the typing. */
function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const pause = setTimeout(() => setSaid(text), 500);
    return () => clearTimeout(pause);
  }, [text]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
