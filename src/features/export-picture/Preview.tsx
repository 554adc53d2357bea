import { useEffect, useState } from "react";
import type { JobControl } from "../../exports/artefact.ts";
import type { Picture } from "../../exports/picture/pictureFile.ts";
import { pictureMessages } from "../../i18n/messages/pictures.ts";
import { useMessages } from "../../i18n/messages.ts";
import { inWords } from "./troubles.ts";

/** Draws a picture; `detail` is how many pixels what is painted on it has per px. */
export type MakePicture = (detail: number, control: Partial<JobControl>) => Promise<Picture>;

type Drawn =
  | { readonly type: "drawing" }
  | { readonly type: "drawn"; readonly address: string; readonly picture: Picture }
  | { readonly type: "failed"; readonly reason: string };

/** The picture as it will be saved, small. While the next one is drawn the last one stays, faint. */
export function Preview({ make }: { make: MakePicture }) {
  const words = useMessages(pictureMessages).panel;
  const [drawn, setDrawn] = useState<Drawn>({ type: "drawing" });
  const [isStale, setStale] = useState(true);
  useEffect(() => {
    const controller = new AbortController();
    setStale(true);
    inWords(words, () => make(1, { signal: controller.signal })).then(
      (picture) => {
        if (controller.signal.aborted) return;
        setDrawn({ type: "drawn", picture, address: URL.createObjectURL(new Blob([picture.svg], svgType)) });
        setStale(false);
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setDrawn({ type: "failed", reason: error instanceof Error ? error.message : String(error) });
        setStale(false);
      },
    );
    return () => controller.abort();
  }, [make, words]);
  useEffect(() => {
    if (drawn.type !== "drawn") return undefined;
    return () => URL.revokeObjectURL(drawn.address);
  }, [drawn]);
  return (
    <div className="picture-preview" data-stale={isStale} aria-busy={isStale}>
      {drawn.type === "drawn" && (
        <img
          src={drawn.address}
          width={drawn.picture.width}
          height={drawn.picture.height}
          alt={words.preview(drawn.picture.title)}
        />
      )}
      <p className="picture-preview__state" role="status">
        {drawn.type === "failed" ? drawn.reason : isStale ? words.drawing : ""}
      </p>
    </div>
  );
}

const svgType = { type: "image/svg+xml" };
