import { clauses } from "../../i18n/punctuation.ts";
import { mapMessages } from "../../i18n/messages/map.ts";
import { slideMessages } from "../../i18n/messages/slides.ts";
import { messagesIn } from "../../i18n/messages.ts";
import type { Deck, Paragraph, Run, Slide, SourceCredit } from "./deck.ts";
import { heightOf } from "./measure.ts";
import { footTop, margin, pitchOf, type Placed, stage } from "./placed.ts";

/** Side of the QR code, quiet zone included, in inches. */
export const qrSide = 0.86;

/**
 * The foot of every slide: where it was read, with paragraphs; what stars mean; dataset, version and day, whose map it is;
 * a link and a QR code to the view, or a sentence where there is no address to give.
 */
export function footOf(deck: Deck, slide: Slide, wanted: { readonly hasCode: boolean }): readonly Placed[] {
  const { language } = deck;
  const words = messagesIn(slideMessages, language);
  const hasCode = slide.address !== null && wanted.hasCode;
  const w = stage.width - 2 * margin - 0.75 - (hasCode ? qrSide + 0.1 : 0);
  const { paragraphs, size, pitch } = fitted(deck, slide, w);
  return [
    { type: "rule", box: { x: 0, y: footTop, w: stage.width, h: 0 }, ink: "strong" },
    {
      type: "text",
      name: "sources",
      box: { x: margin, y: footTop + 0.09, w, h: room },
      paragraphs,
      size,
      pitch,
      ink: "ink-3",
      bold: false,
      gap: 0,
    },
    ...(slide.address === null || !hasCode
      ? []
      : [
          {
            type: "qr",
            box: { x: stage.width - margin - qrSide, y: footTop + 0.07, w: qrSide, h: qrSide },
            address: slide.address,
            alt: words.qrAlt(slide.address),
          } as const,
        ]),
  ];
}

/** Height for the words of the foot, in inches. */
const room = stage.height - footTop - 0.15;

/** Sources by headline where they fit, else by our short names; smaller only where there are very many. */
function fitted(deck: Deck, slide: Slide, w: number) {
  const { language } = deck;
  const choices = [10, 9.5, 9, 8.5, 8, 7.5, 7].flatMap((size) =>
    (["long", "short"] as const).map((form) => ({ size, form, pitch: pitchOf(size, language) })),
  );
  const texts = { long: footLines(deck, slide, "long"), short: footLines(deck, slide, "short") };
  // A headline is worth a size of half a point, no more: two sizes are tried before the short names.
  const ordered = [choices[0], choices[2], ...choices.filter(({ form }) => form === "short")];
  const found = ordered.find((choice) => choice !== undefined && heightOf(texts[choice.form], choice, w) <= room);
  const { size, pitch, form } = found ?? { size: 7, pitch: pitchOf(7, language), form: "short" as const };
  return { paragraphs: texts[form], size, pitch };
}

function footLines(deck: Deck, slide: Slide, form: "long" | "short"): readonly Paragraph[] {
  const words = messagesIn(slideMessages, deck.language);
  return [
    ...(slide.sources === null
      ? []
      : [
          [{ text: `${words.sources}  `, bold: true, ink: "ink-2" } as const, ...sourceRuns(deck, slide.sources, form)],
        ]),
    ...(slide.stars.length === 0 ? [] : [[{ text: words.starMeans(slide.stars) }]]),
    stampRuns(deck, slide),
  ];
}

function sourceRuns({ language }: Deck, sources: readonly SourceCredit[], form: "long" | "short"): Paragraph {
  if (sources.length === 0) return [{ text: messagesIn(slideMessages, language).noSources }];
  const separator: Run = { text: clauses(["", ""], language), ink: "ink-2" };
  return sources.flatMap((credit, index) => [
    ...(index === 0 ? [] : [separator]),
    ...(form === "long"
      ? credit.long.map((run) => ({ ...run, ink: "ink-2" as const }))
      : [{ text: credit.short, ink: "ink-2" as const }]),
  ]);
}

function stampRuns({ stamp, language }: Deck, { map, address }: Slide): Paragraph {
  const words = messagesIn(slideMessages, language);
  const { attribution } = messagesIn(mapMessages, language);
  const { dataset, made, mapApprovalNumber, mapMaker } = stamp;
  const credit = [
    words.mapCredit,
    ...(mapApprovalNumber === null ? [] : [attribution.approval(mapApprovalNumber)]),
    ...(mapMaker === null ? [] : [attribution.maker(mapMaker)]),
  ];
  const facts = [
    `${words.product} ${words.dataset(dataset.version, dataset.released)}`,
    words.made(made),
    ...(map === null ? [] : credit),
  ];
  const end: Run = address === null ? { text: words.noAddress } : { text: words.openView, link: address, ink: "ink-2" };
  return [{ text: `${facts.join(" · ")} · ` }, end];
}
