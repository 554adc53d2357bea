import { type ReactNode, useState } from "react";
import "./Disclosure.css";

/** A line that opens to more. */
export function Disclosure(props: { summary: string; isOpenAtFirst?: boolean; children: ReactNode }) {
  const [isOpenAtFirst] = useState(props.isOpenAtFirst ?? false);
  return (
    <details className="disclosure" open={isOpenAtFirst}>
      <summary className="disclosure__summary">{props.summary}</summary>
      <div className="disclosure__body">{props.children}</div>
    </details>
  );
}
