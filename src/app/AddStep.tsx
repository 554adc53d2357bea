import type { Dataset } from "../domain/dataset.ts";
import { AddStepPanel } from "../features/story-editor/AddStepPanel.tsx";
import { useLanguage } from "../i18n/messages.ts";
import { useView } from "../view/useView.ts";
import type { Theme } from "../view/view.ts";
import { StoryMap } from "./StoryMap.tsx";
import { viewWords } from "./viewWords.ts";

/** Adding the view on screen to a story, with a picture of it. */
export function AddStep({ dataset, theme, onLeave }: { dataset: Dataset; theme: Theme; onLeave: () => void }) {
  const { view } = useView();
  const language = useLanguage();
  return (
    <AddStepPanel
      dataset={dataset}
      picture={<StoryMap dataset={dataset} view={view} theme={theme} size={{ width: 220, height: 140 }} />}
      viewWords={(of) => viewWords(dataset, of, language)}
      onLeave={onLeave}
    />
  );
}
