import { memo } from "react";
import type { LinkModel } from "../../i18n/linkLine.ts";
import { LinkRow } from "../../ui/LinkRow.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useLinked } from "../../view/useLinked.ts";

/** A link that lights its arc while pointer or focus rests on it. */
export const LinkItem = memo(function LinkItem({ link }: { link: LinkModel }) {
  const { evidence, to } = useDoors();
  const linked = useLinked({ type: "link", id: link.record });
  return (
    <LinkRow
      link={link}
      door={evidence(link.record)}
      entity={(id) => to({ type: "select", selection: { type: "entity", id } })}
      linked={linked}
    />
  );
});
