import type { Language } from "../../domain/text.ts";
import type { Theme } from "../../view/view.ts";
import { chineseFaces, latinFace, runLanguage } from "./faces.ts";
import { themeColours } from "./palette.ts";

/** A paragraph has its properties once, before its first run; the library repeats them before every run. */
export function paragraphsOnce(xml: string): string {
  return xml.replaceAll(/<a:p>.*?<\/a:p>/gsu, (paragraph) => {
    let isFirst = true;
    return paragraph.replaceAll(paragraphProperties, (properties) => {
      const kept = isFirst ? properties : "";
      isFirst = false;
      return kept;
    });
  });
}

const paragraphProperties = /<a:pPr(?:\s[^>]*)?\/>|<a:pPr(?:\s[^>]*)?>.*?<\/a:pPr>/gsu;

/** Ids are unique on a slide; a title is the placeholder of the title and nothing else, so that the outline shows it. */
export function mendShapes(xml: string): string {
  let id = 0;
  return xml
    .replaceAll(/<p:ph\s+idx="\d+"\s+type="title"\s+hasCustomPrompt="1"\s*\/>/gu, '<p:ph type="title"/>')
    .replaceAll(
      /name="[^"]*"><\/p:cNvPr><p:cNvSpPr\/><p:nvPr><p:ph type="title"\/>/gu,
      'name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/>',
    )
    .replaceAll('<p:ph type="sldNum" sz="quarter" idx="4294967295"/>', '<p:ph type="sldNum" sz="quarter" idx="12"/>')
    .replaceAll(/<p:cNvPr id="\d+"/gu, () => {
      id += 1;
      return `<p:cNvPr id="${id}"`;
    });
}

/** Masters and layouts have no number of their own. */
export function noNumberYet(xml: string): string {
  return xml.replaceAll(/(<a:fld [^>]*type="slidenum">.*?<a:t>)[^<]*(<\/a:t>)/gsu, "$1‹#›$2");
}

/** New text typed behind a paragraph is in the language of the deck. */
export function spokenIn(xml: string, language: Language): string {
  return xml.replaceAll('<a:endParaRPr lang="en-US"', `<a:endParaRPr lang="${runLanguage(language)}"`);
}

/**
 * Paper behind everything, a title placeholder that layouts take theirs from, titles as the deck sets them. On a dark deck
 * the master exchanges paper and ink: a theme names its dark colour dark, whatever it is used for.
 */
export function mendMaster(xml: string, theme: Theme): string {
  const map = theme === "dark" ? 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"' : 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"';
  return xml
    .replace(/<p:cSld([^>]*)>(?:<p:bg>.*?<\/p:bg>)?/su, `<p:cSld$1>${paper}`)
    .replace("</p:grpSpPr>", `</p:grpSpPr>${masterTitle}`)
    .replace('bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"', map)
    .replace(/(<p:titleStyle>\s*<a:lvl1pPr algn=")ctr(".*?<a:defRPr sz=")\d+"/su, '$1l$22800" b="1"');
}

const paper = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const masterTitle =
  '<p:sp><p:nvSpPr><p:cNvPr id="99" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' +
  '<p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="502920" y="658368"/>' +
  '<a:ext cx="11185855" cy="786384"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>' +
  '<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"/><a:lstStyle/>' +
  '<a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>';

/** The order of the schema: the master of the notes before the slides. */
export function mendPresentation(xml: string): string {
  const [list = ""] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/su.exec(xml) ?? [];
  return xml.replace(list, "").replace("<p:sldIdLst>", `${list}<p:sldIdLst>`);
}

/** Colours and faces of the atlas. */
export function mendTheme(xml: string, theme: Theme, chinese: string): string {
  const colours = Object.entries(themeColours(theme))
    .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
    .join("");
  const scripts = Object.entries(chineseFaces)
    .map(([script, face]) => `<a:font script="${script}" typeface="${face}"/>`)
    .join("");
  const faces = `<a:latin typeface="${latinFace}"/><a:ea typeface="${chinese}"/><a:cs typeface=""/>${scripts}`;
  return xml
    .replace(/<a:clrScheme .*?<\/a:clrScheme>/su, `<a:clrScheme name="Corridor Atlas">${colours}</a:clrScheme>`)
    .replace(
      /<a:fontScheme .*?<\/a:fontScheme>/su,
      `<a:fontScheme name="Corridor Atlas"><a:majorFont>${faces}</a:majorFont><a:minorFont>${faces}</a:minorFont></a:fontScheme>`,
    )
    .replaceAll('name="Office Theme"', 'name="Corridor Atlas"');
}

/** The master of the notes with a theme of its own. */
export function withNotesTheme(xml: string): string {
  return xml.replace("../theme/theme1.xml", "../theme/theme2.xml");
}

/** Lines of a note as paragraphs in the language of the deck. */
export function mendNotes(xml: string, language: Language): string {
  const lang = runLanguage(language);
  return xml.replace(
    /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>(.*?)<\/a:t><\/a:r>.*?<\/a:p>/su,
    (_, text: string) =>
      text
        .split(/\r?\n/u)
        .map((line) => `<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${line}</a:t></a:r></a:p>`)
        .join(""),
  );
}

/** Names the parts that are there, and no others. */
export function knownParts(xml: string, paths: ReadonlySet<string>): string {
  const known = xml.replaceAll(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/gu, (override, path: string) =>
    paths.has(path) ? override.trim() : "",
  );
  const notesTheme =
    '<Override PartName="/ppt/theme/theme2.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>';
  return known.replace("</Types>", `${notesTheme}</Types>`);
}
