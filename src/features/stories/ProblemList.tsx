import { say } from "../../domain/text.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { storiesMessages } from "../../i18n/messages/stories.ts";
import type { StoryProblem } from "../../story/storyProblem.ts";

const mostShown = 50;

/** Everything that is wrong in a file: where, what, and how to mend it. */
export function ProblemList({ problems }: { problems: readonly StoryProblem[] }) {
  const language = useLanguage();
  const words = useMessages(storiesMessages);
  const rest = problems.length - mostShown;
  return (
    <>
      <ul className="story-problems">
        {problems.slice(0, mostShown).map((problem, index) => {
          const place = words.place(problem.step, problem.field);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of one file never changes
            <li key={index}>
              {place !== "" && <span className="story-problems__place">{place}</span>}
              {problem.value !== null && problem.value !== "" && <code>{problem.value}</code>}
              <span>{say(problem.what, language)}</span>
              <span className="story-problems__mend">{words.mend(say(problem.mend, language))}</span>
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p className="stories__quiet">{words.moreProblems(rest)}</p>}
    </>
  );
}
