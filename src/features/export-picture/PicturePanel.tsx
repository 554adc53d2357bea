import { useMemo, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { Language } from "../../domain/text.ts";
import type { DrawMap, ReadMap } from "../../exports/mapDrawing.ts";
import { formats, pixelRatios, type Ratio, ratios } from "../../exports/picture/formats.ts";
import type { ShootPage } from "../../exports/picture/pageShot.ts";
import { mapPictureOf, pagePictureOf, pictureFile } from "../../exports/picture/pictureFile.ts";
import type { Stamp } from "../../exports/stamp.ts";
import { pictureMessages } from "../../i18n/messages/pictures.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { JobButton } from "../../ui/JobButton.tsx";
import type { FileJob } from "../../ui/useJob.ts";
import { hasMap } from "../../view/intent.ts";
import { useView } from "../../view/useView.ts";
import type { Theme, View } from "../../view/view.ts";
import { Choice } from "../../ui/Choice.tsx";
import { LookChoice } from "../../ui/LookChoice.tsx";
import { pageTitle } from "./pageTitle.ts";
import { type MakePicture, Preview } from "./Preview.tsx";
import { inWords } from "./troubles.ts";
import "./PicturePanel.css";

const kinds = ["map", "page"] as const;
const forms = ["png", "svg"] as const;

export interface PicturePanelProps {
  readonly dataset: Dataset;
  /** The theme on screen. */
  readonly theme: Theme;
  readonly drawMap: DrawMap;
  readonly readMap: ReadMap;
  /** Null where nothing stands beside the map. */
  readonly shootPage: ShootPage | null;
  readonly stampFor: (view: View) => Stamp;
}

/** The map on its plate, or the page beside it, as a picture: seen before it is saved. */
export function PicturePanel({ dataset, theme: onScreen, drawMap, readMap, shootPage, stampFor }: PicturePanelProps) {
  const words = useMessages(pictureMessages).panel;
  const spoken = useLanguage();
  const { view } = useView();
  const [kind, setKind] = useState<(typeof kinds)[number]>(hasMap(view.page) ? "map" : "page");
  const [ratio, setRatio] = useState<Ratio>("16:9");
  const [language, setLanguage] = useState<Language>(spoken);
  const [theme, setTheme] = useState<Theme>(onScreen);
  const [form, setForm] = useState<(typeof forms)[number]>("png");
  const [pixelRatio, setPixelRatio] = useState<(typeof pixelRatios)[number]>(2);
  const isMap = kind === "map";
  const make = useMemo((): MakePicture | null => {
    const shared = { dataset, view, language: isMap ? language : spoken, theme: isMap ? theme : onScreen };
    const stamp = stampFor({ ...view, evidence: null, language: shared.language });
    if (isMap) return (_, control) => mapPictureOf({ ...shared, stamp, ratio, drawMap, readMap }, control);
    const title = pageTitle(dataset, view, spoken);
    return (
      shootPage &&
      ((detail, control) => pagePictureOf({ ...shared, stamp, title, pixelRatio: detail, shootPage }, control))
    );
  }, [dataset, view, isMap, language, spoken, theme, onScreen, ratio, drawMap, readMap, shootPage, stampFor]);
  const shownForm = isMap ? form : "png";
  const job: FileJob = (control) =>
    inWords(words, async () => {
      if (!make) throw new Error(words.noPage);
      const picture = await make(pixelRatio, control);
      control.report(0.5);
      return pictureFile(picture, shownForm, pixelRatio, control);
    });
  return (
    <div className="picture-panel">
      <div className="picture-panel__choices">
        <Choice
          label={words.what}
          options={kinds.map((id) => ({ id, label: words.kind[id] }))}
          value={kind}
          onChoose={setKind}
        />
        <p className="picture-panel__note">{make ? words.kindNote[kind] : words.noPage}</p>
        {isMap && (
          <>
            <Choice
              label={words.shape}
              options={ratios.map((id) => ({ id, label: words.shapes[id] }))}
              value={ratio}
              onChoose={setRatio}
            />
            <LookChoice language={language} theme={theme} onLanguage={setLanguage} onTheme={setTheme} />
            <Choice
              label={words.form}
              options={forms.map((id) => ({ id, label: words.forms[id] }))}
              value={form}
              onChoose={setForm}
            />
          </>
        )}
        {shownForm === "png" && (
          <Choice
            label={words.scale}
            options={pixelRatios.map((id) => ({
              id,
              label: `${id}×`,
              ...(isMap && {
                spoken: words.scaleOf(id, formats[ratio].width * id, formats[ratio].height * id),
              }),
            }))}
            value={pixelRatio}
            onChoose={setPixelRatio}
          />
        )}
        {make && <JobButton job={job}>{words.save(words.forms[shownForm])}</JobButton>}
      </div>
      {make && <Preview make={make} />}
    </div>
  );
}
