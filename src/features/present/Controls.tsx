import {
  CircleQuestionMark,
  ChevronLeft,
  ChevronRight,
  type LucideIcon,
  Maximize,
  Minimize,
  MonitorOff,
  NotebookText,
  Repeat,
  X,
} from "lucide-react";
import { type PresentMessages, presentMessages } from "../../i18n/messages/present.ts";
import { useMessages } from "../../i18n/messages.ts";
import type { StepModel } from "../../stage/model.ts";
import type { SpeakerContact } from "../../story/stageLink.ts";
import type { StageOrder } from "./keys.ts";

/** Everything the keys can do, as buttons that stay out of the picture until a pointer moves or Tab reaches them. */
export function Controls(props: {
  model: StepModel;
  isPlaying: boolean;
  isFullScreen: boolean;
  contact: SpeakerContact;
  onOrder: (order: StageOrder) => void;
  onLeave: () => void;
}) {
  const words = useMessages(presentMessages);
  const { model, isPlaying, isFullScreen, onOrder } = props;
  const buttons = [
    { icon: ChevronLeft, label: words.deed.previous, order: { type: "previous" }, isOff: model.number === 1 },
    { icon: ChevronRight, label: words.deed.next, order: { type: "next" }, isOff: model.number === model.count },
    { icon: Repeat, label: isPlaying ? words.stopAutoplay : words.deed.autoplay, order: { type: "autoplay" } },
    { icon: MonitorOff, label: words.deed.black, order: { type: "black" } },
    {
      icon: isFullScreen ? Minimize : Maximize,
      label: isFullScreen ? words.endFullScreen : words.deed["full-screen"],
      order: { type: "full-screen" },
    },
    { icon: NotebookText, label: words.deed.speaker, order: { type: "speaker" } },
    { icon: CircleQuestionMark, label: words.deed.help, order: { type: "help" } },
  ] as const satisfies readonly Button[];
  return (
    <div className="present__controls" role="group" aria-label={words.controls}>
      {contactWords(words, props.contact)}
      {(buttons as readonly Button[]).map(({ icon: Icon, label, order, isOff = false }) => (
        <button
          key={order.type}
          type="button"
          aria-label={label}
          title={label}
          aria-disabled={isOff}
          onClick={() => onOrder(order)}
        >
          <Icon strokeWidth={1.5} aria-hidden="true" />
        </button>
      ))}
      <button type="button" aria-label={words.deed.leave} title={words.deed.leave} onClick={props.onLeave}>
        <X strokeWidth={1.5} aria-hidden="true" />
      </button>
    </div>
  );
}

interface Button {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly order: StageOrder;
  readonly isOff?: boolean;
}

function contactWords(words: PresentMessages, contact: SpeakerContact) {
  if (contact === "none") return null;
  return (
    <p className="present__contact" role="status">
      {contact === "together" ? words.speakerJoined : words.speakerLeft}
    </p>
  );
}
