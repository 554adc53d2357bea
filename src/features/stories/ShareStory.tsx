import { Link as LinkIcon } from "lucide-react";
import { type RefObject, useRef, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { Story } from "../../domain/story.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { storiesMessages } from "../../i18n/messages/stories.ts";
import { storyFileText } from "../../story/storyFile.ts";
import { mostLinkLength, storyHash } from "../../story/storyLink.ts";
import { type CopyState, useCopy } from "../../ui/useCopy.ts";
import { formatView } from "../../view/url.ts";
import { defaultView } from "../../view/view.ts";

/** nowhere: this copy of the atlas has no address that others could open. */
type Made = { readonly type: "link" | "too-long"; readonly link: string } | { readonly type: "nowhere" };

/** A button that puts a story into a link and copies it, or says why a file has to be sent instead. */
export function ShareStory(props: { dataset: Dataset; story: Story; addressOf: (search: string) => string | null }) {
  const { dataset, story, addressOf } = props;
  const words = useMessages(storiesMessages);
  const { state, copy } = useCopy();
  const [made, setMade] = useState<Made | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const share = async () => {
    const address = addressOf(formatView({ ...defaultView, page: "stories", story: "shared" }));
    if (address === null) return setMade({ type: "nowhere" });
    const link = address + (await storyHash(storyFileText(story, dataset.version, { isShort: true })));
    const isTooLong = link.length > mostLinkLength;
    setMade({ type: isTooLong ? "too-long" : "link", link });
    if (!isTooLong) copy(link, field);
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void share()}>
        <LinkIcon size={14} strokeWidth={1.5} aria-hidden="true" />
        {words.shareLink}
      </button>
      <Said made={made} copied={state} field={field} />
    </>
  );
}

function Said(props: { made: Made | null; copied: CopyState; field: RefObject<HTMLInputElement | null> }) {
  const { made, copied, field } = props;
  const words = useMessages(storiesMessages);
  const language = useLanguage();
  const isByHand = made?.type === "link" && copied === "by-hand";
  const text = () => {
    if (made === null) return "";
    if (made.type === "nowhere") return words.linkNowhere;
    const length = formatNumber(made.link.length, language);
    if (made.type === "too-long") return words.linkTooLong(length, formatNumber(mostLinkLength, language));
    if (copied === "idle") return "";
    return isByHand ? words.linkByHand : words.linkCopied(length);
  };
  return (
    <>
      <span className="story-actions__said" role="status">
        {text()}
      </span>
      {made?.type === "link" && (
        <input
          ref={field}
          type="text"
          readOnly
          className={isByHand ? "story-actions__link" : "visually-hidden"}
          aria-label={words.linkLabel}
          aria-hidden={!isByHand}
          tabIndex={isByHand ? 0 : -1}
          value={made.link}
        />
      )}
    </>
  );
}
