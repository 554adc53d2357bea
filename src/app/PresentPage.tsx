import { type ReactNode, useCallback } from "react";
import { useLanguage } from "../i18n/messages.ts";
import type { DrawStepMap } from "../stage/mapSlot.ts";
import type { StageCredit } from "../stage/StepFoot.tsx";
import { keptHash } from "../view/address.ts";
import { formatView } from "../view/url.ts";
import { Evidence } from "./Evidence.tsx";
import { mapConfig } from "./mapConfig.ts";
import { Part } from "./Part.tsx";
import type { PageProps } from "./pageProps.ts";
import { GlidingMap, Handout, PresentView, SpeakerView, StillMap } from "./parts.ts";
import { publicAddress } from "../view/publicAddress.ts";
import { today } from "./today.ts";

/** A story on the wall. */
export function PresentPage(props: PageProps) {
  const { dataset, theme } = props;
  return (
    <Part>
      <PresentView
        dataset={dataset}
        theme={theme}
        asked={askedStory(props)}
        credit={creditOf(props)}
        drawMap={useStepMap(props)}
        evidence={<Evidence {...props} />}
      />
    </Part>
  );
}

/** The window of whoever speaks. */
export function SpeakerPage(props: PageProps) {
  return (
    <Part>
      <SpeakerView
        dataset={props.dataset}
        asked={askedStory(props)}
        drawMap={useStepMap(props)}
        evidence={<Evidence {...props} />}
      />
    </Part>
  );
}

/** A story as pages to print. Paper is light, whatever the screen: so are its maps. */
export function HandoutPage(props: PageProps) {
  const { dataset, view } = props;
  return (
    <Handout
      dataset={dataset}
      asked={askedStory(props)}
      credit={creditOf(props)}
      today={today()}
      addressOf={(shown) => {
        const search = formatView({ ...shown, language: view.language });
        return publicAddress(`${search}${keptHash(search)}`);
      }}
      drawMap={useStepMap({ ...props, theme: "light" })}
    />
  );
}

/** How the map of a step is drawn. */
function useStepMap({ dataset, theme }: Pick<PageProps, "dataset" | "theme">): DrawStepMap {
  const language = useLanguage();
  return useCallback(
    ({ isGliding, ...map }): ReactNode => {
      const drawn = { dataset, language, theme, ...map };
      return <Part>{isGliding ? <GlidingMap {...drawn} /> : <StillMap {...drawn} />}</Part>;
    },
    [dataset, language, theme],
  );
}

/** The story an address names, also where the dataset knows no such story. */
function askedStory({ view, problems }: PageProps): string | null {
  return view.story ?? problems.find(({ parameter }) => parameter === "story")?.value ?? null;
}

function creditOf({ dataset }: PageProps): StageCredit {
  return {
    version: dataset.version,
    mapApprovalNumber: mapConfig.mapApprovalNumber ?? null,
    mapMaker: mapConfig.mapMaker ?? null,
  };
}
