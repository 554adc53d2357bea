import { PanelLeft, PanelRight } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";

/**
 * A side of the page that lies over the map on a tablet. It opens by its button and, where `opensWith` is given, when
 * something new is selected (its key changes); the same button or Escape closes it.
 */
export function Drawer(props: {
  side: "start" | "end";
  label: string;
  title: string;
  opensWith?: string;
  children: ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(Boolean(props.opensWith));
  const button = useRef<HTMLButtonElement>(null);
  const { opensWith } = props;
  useEffect(() => {
    if (opensWith) setIsOpen(true);
  }, [opensWith]);
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const Icon = props.side === "start" ? PanelLeft : PanelRight;
  return (
    <div className="drawer" data-side={props.side}>
      <button
        ref={button}
        type="button"
        className="drawer__button"
        aria-expanded={isOpen}
        aria-label={props.label}
        title={props.label}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon size={18} strokeWidth={1.5} />
      </button>
      {isOpen && (
        <aside
          className="drawer__body"
          aria-label={props.title}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || opensWith) return;
            event.preventDefault();
            close();
          }}
        >
          {props.children}
        </aside>
      )}
    </div>
  );
}
