import { mapMessages } from "../i18n/messages/map.ts";
import { messagesIn } from "../i18n/messages.ts";
import { FamilyMark } from "../ui/FamilyMark.tsx";
import type { Size } from "./camera.ts";
import type { Hover } from "./pointing.ts";
import type { Scene, SceneCorridor } from "./scene.ts";

/** What the pointer rests on, in words. The map draws it for the eye only: the lists say the same. */
export function MapTooltip({ hover, scene, size }: { hover: Hover; scene: Scene; size: Size }) {
  const [x, y] = hover.at;
  const isLeft = x > size.width - 260;
  const isAbove = y > size.height - 170;
  const style = {
    ...(isLeft ? { right: size.width - x + 12 } : { left: x + 12 }),
    ...(isAbove ? { bottom: size.height - y + 12 } : { top: y + 12 }),
  };
  return (
    <div className="map-tooltip" style={style} aria-hidden="true">
      <Words hover={hover} scene={scene} />
    </div>
  );
}

function Words({ hover: { target }, scene }: { hover: Hover; scene: Scene }) {
  const words = messagesIn(mapMessages, scene.language);
  if (target.type === "arc") return <ArcWords corridors={corridorsUnder(target.arc.corridors, scene)} scene={scene} />;
  if (target.type === "site") {
    const { name, entities } = target.site;
    const [only, ...others] = entities;
    if (!only || others.length > 0) return <Lines title={name} lines={[words.clickToOpen]} />;
    const within = scene.rings.get(only.id)?.words;
    return <Lines title={only.name} lines={[...(within ? [within] : []), words.clickToOpen]} />;
  }
  const { name, note, hubs, cities } = target.node;
  const bodies = cities.flatMap((city) => (hubs.length === 0 ? city.entities : []));
  const known = bodies.length === 0 ? [] : [words.list(bodies.map((body) => body.name))];
  const [city] = bodies.length === 0 ? [] : cities;
  const within = city && scene.rings.get(city.id)?.words;
  return <Lines title={name} lines={[within ? words.clauses([note, within]) : note, ...known, words.clickToOpen]} />;
}

function corridorsUnder(ids: readonly string[], scene: Scene): readonly SceneCorridor[] {
  return scene.corridors.filter((corridor) => ids.includes(corridor.id));
}

function ArcWords({ corridors, scene }: { corridors: readonly SceneCorridor[]; scene: Scene }) {
  const words = messagesIn(mapMessages, scene.language);
  const [only, ...others] = corridors;
  if (!only || others.length > 0) {
    const links = corridors.flatMap(({ families }) => families).reduce((sum, { count }) => sum + count, 0);
    return (
      <Lines
        title={words.bundle(corridors.length, links)}
        lines={[...corridors.map(({ name }) => name), words.clickToOpen]}
      />
    );
  }
  return (
    <>
      <div className="map-tooltip__title">
        {only.name} {only.distance !== null && <span>{only.distance}</span>}
      </div>
      <ul className="map-tooltip__families">
        {only.families.map((family) => (
          <li key={family.id}>
            <FamilyMark family={family.id} mark={family.mark} />
            <span>
              {family.label}
              {family.isTentative && <em> {words.tentative}</em>}
            </span>
            <b>{family.count}</b>
          </li>
        ))}
      </ul>
      <div className="map-tooltip__hint">{words.clickForSources}</div>
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  const hint = lines.at(-1);
  return (
    <>
      <div className="map-tooltip__title">{title}</div>
      {lines
        .slice(0, -1)
        .filter((line) => line !== "")
        .map((line) => (
          <div key={line}>{line}</div>
        ))}
      <div className="map-tooltip__hint">{hint}</div>
    </>
  );
}
