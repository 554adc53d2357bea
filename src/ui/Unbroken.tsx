import "./Unbroken.css";

/** Text whose paragraph numbers stay in one piece: Chinese may break anywhere, but 第10段 is one word. */
export function Unbroken({ text }: { text: string }) {
  return text.split(/(第\d+(?:、\d+)*段)/u).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
      <span key={index} className="unbroken">
        {part}
      </span>
    ),
  );
}
