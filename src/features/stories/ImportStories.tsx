import { FileUp, X } from "lucide-react";
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { storiesMessages } from "../../i18n/messages/stories.ts";
import { type ImportedStory, importStory } from "../../story/importStory.ts";
import { useOwnStories } from "../../story/useOwnStories.ts";
import { storyTitle } from "./model.ts";
import { ProblemList } from "./ProblemList.tsx";
import "../../ui/buttons.css";

/** What became of the files chosen last, and the way to choose some. */
export interface Importing {
  readonly results: readonly ImportedStory[];
  readonly take: (files: readonly File[]) => void;
  readonly dismiss: () => void;
}

/** Files are read one by one; each that is a story is kept, whatever becomes of the others. */
export function useImport(dataset: Dataset): Importing {
  const { store } = useOwnStories();
  const [results, setResults] = useState<readonly ImportedStory[]>([]);
  const take = async (files: readonly File[]) => {
    const read = await Promise.all(files.map((file) => importStory(dataset, file)));
    for (const one of read) if (one.ok) store.add(one.story, one.dataset);
    setResults(read);
  };
  return { results, take: (files) => void take(files), dismiss: () => setResults([]) };
}

export function ImportButton({ importing }: { importing: Importing }) {
  const words = useMessages(storiesMessages);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <FileUp size={14} strokeWidth={1.5} aria-hidden="true" />
        {words.import}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        aria-label={words.import}
        onChange={(event) => {
          importing.take([...(event.target.files ?? [])]);
          // The same file can be chosen again once it has been mended.
          event.target.value = "";
        }}
      />
    </>
  );
}

/** What was imported, and everything that is wrong where a file was not. */
export function ImportReport({ dataset, importing }: { dataset: Dataset; importing: Importing }) {
  const words = useMessages(storiesMessages);
  const language = useLanguage();
  const { results, dismiss } = importing;
  const report = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (results.length > 0) report.current?.scrollIntoView({ block: "nearest" });
  }, [results]);
  return (
    <div ref={report} role="status">
      {results.length > 0 && (
        <section className="stories__report">
          <button type="button" className="stories__dismiss" aria-label={words.dismiss} onClick={dismiss}>
            <X size={16} strokeWidth={1.5} aria-hidden="true" />
          </button>
          {results.map((result, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name, and the list never changes
            <div key={index} data-ok={result.ok}>
              {result.ok ? (
                <>
                  <p>{words.imported(storyTitle(dataset, result.story, language), result.story.steps.length)}</p>
                  {result.warnings.length > 0 && (
                    <>
                      <p>{words.importedWith(result.warnings.length)}</p>
                      <ProblemList problems={result.warnings} />
                    </>
                  )}
                </>
              ) : (
                <>
                  <p>
                    <strong>{words.notImported(result.file, result.problems.length)}</strong> {words.untouched}
                  </p>
                  <ProblemList problems={result.problems} />
                </>
              )}
            </div>
          ))}
        </section>
      )}
    </div>
  );
}

/** A part of the page onto which files can be dropped. The button does the same for everybody else. */
export function DropArea({ importing, children }: { importing: Importing; children: ReactNode }) {
  const words = useMessages(storiesMessages);
  const [isOver, setIsOver] = useState(false);
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has the button as its twin
    <div
      className="stories"
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (event.target === event.currentTarget) setIsOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setIsOver(false);
        importing.take([...event.dataTransfer.files]);
      }}
    >
      {children}
      {isOver && <p className="stories__drop">{words.dropHere}</p>}
    </div>
  );
}
