import { CircleQuestionMark } from "lucide-react";
import { compareMessages } from "../../i18n/messages/compare.ts";
import { useMessages } from "../../i18n/messages.ts";
import { LinkRow } from "../../ui/LinkRow.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinkedRows } from "../../view/useLinkedRows.ts";
import type { PairModel, QuestionLine } from "./model.ts";

/** What lies between each two of the hubs, and what stays open about them. */
export function Between(props: {
  pairs: readonly PairModel[];
  questions: readonly QuestionLine[];
  stars: readonly string[];
}) {
  const words = useMessages(compareMessages);
  const { pairs, questions, stars } = props;
  return (
    <div className="compare__below">
      {stars.length > 0 && <p className="compare__stars">{words.starMeans(stars)}</p>}
      <section aria-labelledby="compare-pairs">
        <h2 id="compare-pairs" className="compare__section-title">
          {words.section.pairs}
          <span className="compare__section-note">{words.sectionNote.pairs}</span>
        </h2>
        <ul className="compare__pairs">
          {pairs.map((pair) => (
            <Pair key={pair.key} pair={pair} />
          ))}
        </ul>
      </section>
      {questions.length > 0 && (
        <section aria-labelledby="compare-questions">
          <h2 id="compare-questions" className="compare__section-title">
            {words.section.questions}
            <span className="compare__section-note">{questions.length}</span>
          </h2>
          <ul className="compare__questions">
            {questions.map((question) => (
              <li key={question.id} className="compare__question">
                <CircleQuestionMark size={14} strokeWidth={1.5} aria-hidden="true" />
                <div>
                  <p>{question.question}</p>
                  <p className="compare__answer">{question.answer}</p>
                  <p className="compare__concerns">{words.concerns(question.hubs)}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Pair({ pair }: { pair: PairModel }) {
  const words = useMessages(compareMessages);
  const { evidence, to } = useDoors();
  const linked = useLinkedRows("link");
  return (
    <li className="compare__pair">
      <h3>{pair.title}</h3>
      {pair.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {pair.links.length === 0 ? (
        <p className="compare__missing">{words.noLinks}</p>
      ) : (
        <ul>
          {pair.links.map((link) => (
            <LinkRow
              key={link.record}
              link={link}
              door={evidence(link.record)}
              entity={(id) => to({ type: "select", selection: { type: "entity", id } })}
              linked={linked(link.record)}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
