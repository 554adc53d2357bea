import { PanelLeft, PanelRight } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { useKeyDown } from "../ui/useKeyDown.ts";

export type DrawerSide = "start" | "end";

/** A side of the page that lies over the map on a tablet. Its button opens and closes it; Escape closes it too. */
export function Drawer(props: {
  side: DrawerSide;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  /** False where Escape has something of its own to undo first. */
  closesOnEscape: boolean;
  label: string;
  title: string;
  children: ReactNode;
}) {
  const { side, isOpen, onOpen, closesOnEscape } = props;
  const button = useRef<HTMLButtonElement>(null);
  useKeyDown(
    (event) => {
      if (!isOpen || !closesOnEscape || event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      onOpen(false);
      button.current?.focus();
    },
    { isFirst: true },
  );
  const Icon = side === "start" ? PanelLeft : PanelRight;
  return (
    <div className="drawer" data-side={side}>
      <button
        ref={button}
        type="button"
        className="drawer__button"
        aria-expanded={isOpen}
        aria-label={props.label}
        title={props.label}
        onClick={() => onOpen(!isOpen)}
      >
        <Icon size={18} strokeWidth={1.5} />
      </button>
      {isOpen && (
        <aside className="drawer__body" aria-label={props.title}>
          {props.children}
        </aside>
      )}
    </div>
  );
}
