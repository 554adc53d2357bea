import { stageMessages } from "../i18n/messages/stage.ts";
import { useMessages } from "../i18n/messages.ts";
import { ViewLink } from "../ui/ViewLink.tsx";
import { useDoors } from "../view/useDoors.ts";
import { isOwnStory } from "../view/view.ts";
import "./Stage.css";

/** Where the story asked for cannot be shown: what was asked for, why there is none, and a way out. */
export function NoStory({ asked }: { asked: string | null }) {
  const words = useMessages(stageMessages);
  const { to } = useDoors();
  return (
    <section className="no-story">
      <h1>{words.noStory}</h1>
      <p>{asked === null ? words.noStoryChosen : isOwnStory(asked) ? words.noOwnStoryWhy : words.noStoryWhy(asked)}</p>
      <p>
        <ViewLink passage={to({ type: "open-story", story: null })}>{words.allStories}</ViewLink>
      </p>
    </section>
  );
}
