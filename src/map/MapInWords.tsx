import { useId } from "react";
import { useMessages } from "../i18n/messages.ts";
import { mapMessages } from "../i18n/messages/map.ts";
import { followLink } from "../ui/followLink.ts";
import type { Highlight } from "../view/highlight.ts";
import type { Intent } from "../view/intent.ts";
import type { Scene } from "./scene.ts";

interface Line {
  readonly key: string;
  readonly words: string;
  readonly intent: Intent;
  readonly highlight: Highlight;
  readonly corridor?: string;
}

/** Everything on the map as links in a list: unseen until the keyboard enters it. */
export function MapInWords({
  scene,
  hrefOf,
  onIntent,
  onHighlight,
}: {
  scene: Scene;
  hrefOf: (intent: Intent) => string;
  onIntent: (intent: Intent) => void;
  onHighlight: (highlight: Highlight) => void;
}) {
  const words = useMessages(mapMessages);
  const links = (count: number) => words.cityLinks(count);
  const groups: readonly { readonly title: string; readonly lines: readonly Line[] }[] = [
    {
      title: words.inWordsHubs,
      lines: scene.hubs.map(({ id, name, note }) => ({
        key: id,
        words: words.clauses([name, note]),
        intent: { type: "select", selection: { type: "hub", id } },
        highlight: { type: "hub", id },
      })),
    },
    {
      title: words.inWordsCorridors,
      lines: scene.corridors.map(({ id, name, distance, families }) => ({
        key: id,
        words: words.clauses([
          name,
          ...(distance === null ? [] : [distance]),
          links(families.reduce((sum, { count }) => sum + count, 0)),
        ]),
        intent: { type: "select", selection: { type: "corridor", id } },
        highlight: { type: "corridor", id },
        corridor: id,
      })),
    },
    {
      title: words.inWordsCities,
      lines: scene.cities.map(({ id, name, note }) => ({
        key: id,
        words: words.clauses([name, note]),
        intent: { type: "select", selection: { type: "entity", id } },
        highlight: { type: "city", id },
      })),
    },
  ];
  return (
    <nav className="map-words" aria-label={words.inWords}>
      {groups.map(({ title, lines }) => (
        <Group key={title} title={title}>
          {lines.map(({ key, words: text, intent, highlight, corridor }) => (
            <li key={key} data-corridor={corridor}>
              <a
                href={hrefOf(intent)}
                onClick={followLink(() => onIntent(intent))}
                onFocus={() => onHighlight(highlight)}
                onBlur={() => onHighlight(null)}
              >
                {text}
              </a>
            </li>
          ))}
        </Group>
      ))}
    </nav>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <>
      <p id={id} className="map-words__title">
        {title}
      </p>
      <ul aria-labelledby={id}>{children}</ul>
    </>
  );
}
