import { type ReactNode, useEffect, useRef } from "react";
import "./Modal.css";

/**
 * A dialog over everything, with the rest of the page inert. Escape, the back gesture and a press beside it close it. It
 * lives as long as it is open; the focus then goes back to where it was, unless it has been put elsewhere.
 */
export function Modal(props: { label: string; className: string; onClose: () => void; children: ReactNode }) {
  const { onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      const isLost = document.activeElement === document.body || element?.contains(document.activeElement);
      element?.close();
      if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    // The keys of a dialog: a press beside it has Escape as its twin.
    <dialog
      ref={dialog}
      className={`modal ${props.className}`}
      aria-label={props.label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
        // Nothing behind the dialog takes a step back as well.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="modal__body">{props.children}</div>
    </dialog>
  );
}
