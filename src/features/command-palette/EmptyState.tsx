import { useMessages } from "../../i18n/messages.ts";
import { paletteMessages } from "../../i18n/messages/palette.ts";

/** Says that nothing was found, and how to look. */
export function EmptyState({ query }: { query: string }) {
  const words = useMessages(paletteMessages);
  return (
    <div className="palette__empty" role="status">
      <strong>{words.nothing(shortened(query.trim()))}</strong>
      <ul>
        {words.tryInstead.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </div>
  );
}

const longestShown = 40;

/** By characters as people count them, so that no emoji is cut in two. */
function shortened(query: string): string {
  const characters = Array.from(query.slice(0, 4 * longestShown));
  return characters.length <= longestShown ? characters.join("") : `${characters.slice(0, longestShown).join("")}…`;
}
