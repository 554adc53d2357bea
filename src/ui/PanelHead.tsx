import { X } from "lucide-react";
import type { ReactNode } from "react";
import "./PanelHead.css";

/** The head of a panel: what it is about, its name in the other language, a way to close it, and a few words. */
export function PanelHead(props: {
  title: ReactNode;
  otherName?: string;
  otherLanguage?: string;
  close: string;
  onClose: () => void;
  children?: ReactNode;
}) {
  return (
    <header className="panel-head">
      <div className="panel-head__line">
        <h2 className="panel-head__title">{props.title}</h2>
        <button data-tool type="button" className="panel-head__close" aria-label={props.close} onClick={props.onClose}>
          <X size={16} strokeWidth={1.5} aria-hidden="true" />
        </button>
      </div>
      {props.otherName && (
        <p className="panel-head__other" lang={props.otherLanguage}>
          {props.otherName}
        </p>
      )}
      {props.children}
    </header>
  );
}
