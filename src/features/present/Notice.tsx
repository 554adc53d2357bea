import { presentMessages } from "../../i18n/messages/present.ts";
import { useMessages } from "../../i18n/messages.ts";
import { speakerWindow } from "../../story/stageLink.ts";

/** What the browser did not let the stage do. */
export type NoticeKind = "full-screen-refused" | "speaker-blocked";

/** Says it, with the way round. */
export function Notice(props: { kind: NoticeKind; speakerHref: string; onDismiss: () => void }) {
  const words = useMessages(presentMessages);
  return (
    <div className="present__notice" role="alert">
      <p>{props.kind === "full-screen-refused" ? words.fullScreenRefused : words.speakerBlocked}</p>
      {props.kind === "speaker-blocked" && (
        // A window opened by hand knows this one just as well. `opener` has to be asked for.
        <a href={props.speakerHref} target={speakerWindow} rel="opener" onClick={props.onDismiss}>
          {words.openSpeaker}
        </a>
      )}
      <button type="button" onClick={props.onDismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}
