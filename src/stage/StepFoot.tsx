import type { ReactNode } from "react";
import { mapMessages } from "../i18n/messages/map.ts";
import { stageMessages } from "../i18n/messages/stage.ts";
import { useLanguage, useMessages } from "../i18n/messages.ts";
import { clause, sentences } from "../i18n/punctuation.ts";
import { Unbroken } from "../ui/Unbroken.tsx";
import type { StepModel } from "./model.ts";

/** What must stand under every map and every figure: whose map it is, and which state of the data. */
export interface StageCredit {
  readonly version: string;
  readonly mapApprovalNumber: string | null;
  readonly mapMaker: string | null;
}

/** Under every step: its sources with title, publisher and paragraphs, what the stars mean, and what the map is. */
export function StepFoot({
  model,
  credit,
  children,
}: {
  model: StepModel;
  credit: StageCredit;
  /** What stands at its end: the steps, a page number. */
  children?: ReactNode;
}) {
  const words = useMessages(stageMessages);
  const language = useLanguage();
  const { attribution } = useMessages(mapMessages);
  return (
    <footer className="step-foot">
      <div className="step-foot__words">
        <p className="step-foot__sources">
          <strong>{words.sources}</strong>{" "}
          {model.sources.length === 0
            ? words.noSources
            : model.sources.map(({ source, title, isPrinted, titleNote, publisher, paragraphs }) => (
                <span key={source} className="step-foot__source">
                  <span lang={isPrinted ? "zh-Hans" : undefined}>{title}</span>
                  {titleNote && (language === "en" ? ` (${titleNote})` : `（${titleNote}）`)}
                  {language === "en" ? ", " : "，"}
                  <Unbroken text={clause([publisher, paragraphs], language)} />
                </span>
              ))}
        </p>
        <p className="step-foot__small">
          {sentences(
            [
              ...(model.stars.length > 0 ? [words.star(model.stars)] : []),
              attribution.schematic,
              clause([attribution.coast, attribution.boundaries, attribution.places], language),
              ...(credit.mapApprovalNumber ? [attribution.approval(credit.mapApprovalNumber)] : []),
              ...(credit.mapMaker ? [attribution.maker(credit.mapMaker)] : []),
              words.version(credit.version),
            ],
            language,
          )}
        </p>
      </div>
      {children}
    </footer>
  );
}
