import { panelMessages } from "../../i18n/messages/panels.ts";
import { useMessages } from "../../i18n/messages.ts";
import { QuestionSection } from "../../ui/QuestionSection.tsx";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { questionModels, type Scope, sourcesModel } from "./model.ts";
import { Unfiltered } from "./Unfiltered.tsx";

/** Where the hub's records come from, and what those sources leave open. */
export function SourcesTab({ scope }: { scope: Scope }) {
  const words = useMessages(panelMessages);
  const { to } = useDoors();
  return (
    <>
      <Unfiltered scope={scope} />
      <ul className="hub-panel__list">
        {sourcesModel(scope).map((source) => (
          <li key={source.id} className="hub-panel__source">
            <p>
              <b>{source.name}</b> {source.publisher}
            </p>
            <p>{source.title}</p>
            <p className="hub-panel__counts">{words.recordsTaken(source.counts)}</p>
          </li>
        ))}
      </ul>
      <ViewLink passage={to({ type: "open-page", page: "sources" })} className="hub-panel__more hub-panel__more--apart">
        {words.allSources}
      </ViewLink>
      <QuestionSection questions={questionModels(scope)} />
    </>
  );
}
