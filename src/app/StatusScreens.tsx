import type { Problem } from "../dataset/problem.ts";
import { say } from "../domain/text.ts";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import { errorMessages } from "../i18n/messages/errors.ts";
import { shellMessages } from "../i18n/messages/shell.ts";
import "./StatusScreens.css";

export function Loading() {
  const words = useMessages(shellMessages);
  return (
    <main className="status-screen" aria-busy="true">
      <p>{words.loading}</p>
    </main>
  );
}

export function DatasetUnreachable({ detail, onRetry }: { detail: string; onRetry: () => void }) {
  const words = useMessages(shellMessages);
  return (
    <main className="status-screen" role="alert">
      <h1>{words.loadFailed}</h1>
      <p>{words.loadFailedMend}</p>
      <p className="status-screen__detail">{detail}</p>
      <button type="button" className="status-screen__button" onClick={onRetry}>
        {words.retry}
      </button>
    </main>
  );
}

/** Every problem of a dataset that did not parse, grouped by file, so that all can be mended in one go. */
export function BrokenDataset({ problems }: { problems: readonly Problem[] }) {
  const language = useLanguage();
  const words = useMessages(errorMessages);
  const files = [...new Set(problems.map((problem) => problem.file))];
  return (
    <main className="status-screen status-screen--wide">
      <h1>{words.title(problems.length, files.length)}</h1>
      <p>{words.lead}</p>
      {files.map((file) => {
        const own = problems.filter((problem) => problem.file === file);
        return (
          <section key={file} aria-label={file}>
            <h2>
              {file} <span>{own.length}</span>
            </h2>
            <div className="status-screen__table" tabIndex={0} role="region" aria-label={file}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{words.row}</th>
                    <th scope="col">{words.column}</th>
                    <th scope="col">{words.what}</th>
                    <th scope="col">{words.mend}</th>
                  </tr>
                </thead>
                <tbody>
                  {own.map((problem) => (
                    <tr key={[problem.law, problem.row, problem.column, problem.what.en].join("|")}>
                      <td>{problem.row ?? words.wholeFile}</td>
                      <td>{problem.column ?? words.wholeRow}</td>
                      <td>{say(problem.what, language)}</td>
                      <td>{say(problem.mend, language)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        );
      })}
    </main>
  );
}
