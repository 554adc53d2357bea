import { useView } from "../view/useView.ts";
import type { PageProps } from "./pageProps.ts";
import { Part } from "./Part.tsx";
import { EvidenceCard } from "./parts.ts";

/** The open evidence card, if there is one. */
export function Evidence({ dataset, view, texts }: PageProps) {
  const { dispatch } = useView();
  if (view.evidence === null) return null;
  return (
    <div className="atlas__evidence">
      <Part key={view.evidence}>
        <EvidenceCard
          dataset={dataset}
          record={view.evidence}
          texts={texts}
          onClose={() => dispatch({ type: "show-evidence", record: null })}
        />
      </Part>
    </div>
  );
}
