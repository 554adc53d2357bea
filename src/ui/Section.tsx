import { type ReactNode, useId } from "react";
import "./Section.css";

/** A part of a panel: a heading under a line of ink, a quiet note beside it, and something small at the far end. */
export function Section(props: { title: string; note?: ReactNode; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section__head">
        <h3 id={id} className="section__title">
          {props.title}
        </h3>
        {props.note !== undefined && <span className="section__note">{props.note}</span>}
        {props.aside !== undefined && <span className="section__aside">{props.aside}</span>}
      </div>
      {props.children}
    </section>
  );
}

/** A smaller heading inside a section, above a list of its own. */
export function Group(props: { title: ReactNode; note?: ReactNode; children: ReactNode }) {
  return (
    <div className="group">
      <h4 className="group__title">
        {props.title}
        {props.note !== undefined && <span className="section__note">{props.note}</span>}
      </h4>
      {props.children}
    </div>
  );
}
