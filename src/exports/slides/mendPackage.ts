import JSZip from "jszip";
import type { Deck, NativeChart } from "./deck.ts";
import { chineseFace } from "./faces.ts";
import { mendChart } from "./mendChart.ts";
import {
  knownParts,
  mendMaster,
  mendNotes,
  mendPresentation,
  mendShapes,
  mendTheme,
  noNumberYet,
  paragraphsOnce,
  spokenIn,
  withNotesTheme,
} from "./mendParts.ts";

/**
 * Mends what pptxgenjs 4.0.1 writes: what is not valid Office Open XML (properties repeated in a paragraph, ids that stand
 * twice, parts named that are not there), and what it has no option for (colours and East Asian face of the theme, ink and
 * paper exchanged on dark slides, paragraphs and language of notes, a word at the end of each bar).
 */
export async function mendPackage(
  bytes: Uint8Array,
  { deck, charts }: { readonly deck: Deck; readonly charts: readonly NativeChart[] },
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(bytes);
  const rewrite = async (path: string, mend: (xml: string) => string) => {
    const part = zip.file(path);
    if (part === null) throw new Error(`The file has no part ${path}`);
    zip.file(path, mend(await part.async("string")));
  };
  const paths = Object.keys(zip.files);
  const numbered = (folder: string) => numberedParts(paths, folder);
  const { language, theme } = deck;

  await rewrite("ppt/theme/theme1.xml", (xml) => mendTheme(xml, theme, chineseFace(language)));
  // A theme belongs to one master; PowerPoint repairs a file in which notes and slides share theirs.
  zip.file("ppt/theme/theme2.xml", (await zip.file("ppt/theme/theme1.xml")?.async("string")) ?? "");
  await rewrite("ppt/notesMasters/_rels/notesMaster1.xml.rels", withNotesTheme);
  await rewrite("ppt/presentation.xml", mendPresentation);
  await rewrite("ppt/slideMasters/slideMaster1.xml", (xml) => noNumberYet(mendMaster(mendShapes(xml), theme)));
  for (const path of numbered("ppt/slideLayouts")) await rewrite(path, (xml) => noNumberYet(mendShapes(xml)));
  for (const path of numbered("ppt/slides")) {
    await rewrite(path, (xml) => spokenIn(mendShapes(paragraphsOnce(xml)), language));
  }
  for (const path of numbered("ppt/notesSlides")) await rewrite(path, (xml) => mendNotes(xml, language));
  for (const [index, path] of numbered("ppt/charts").entries()) {
    const chart = charts[index];
    if (chart) await rewrite(path, (xml) => mendChart(xml, chart, language));
  }
  await rewrite("[Content_Types].xml", (xml) => knownParts(xml, new Set(Object.keys(zip.files))));
  return new Uint8Array(await zip.generateAsync({ type: "arraybuffer", compression: "DEFLATE" }));
}

/** The parts of a folder by their number: charts are numbered in the order in which they were added. */
function numberedParts(paths: readonly string[], folder: string): readonly string[] {
  const number = (path: string) => Number(/(\d+)\.xml$/u.exec(path)?.[1] ?? 0);
  return paths
    .filter((path) => path.startsWith(`${folder}/`) && /^[^/]+\d+\.xml$/u.test(path.slice(folder.length + 1)))
    .toSorted((a, b) => number(a) - number(b));
}
