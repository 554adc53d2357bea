import { cityAround, hubAround, standing, type Lookup, sourcesOf } from "../lookup.ts";
import { words, type Finding } from "../problem.ts";
import type { Row } from "../schema.ts";
import { cell, type Law } from "./law.ts";

/**
 * Hubs nest as their places do and never in a circle: a nested hub read twice would count its figures twice. A hub is an
 * entity of its own kind that belongs to itself.
 */
export const hubsNest: Law = ({ pack, find }) =>
  pack.tables.hubs.rows.flatMap((hub): readonly Finding[] => {
    const entity = find.entity.get(hub.id);
    if (!entity) return [];
    const around =
      standing(find, hub.id)
        .slice(1)
        .find(({ id }) => find.hub.has(id))?.id ?? null;
    const chain = nesting(find, hub.id);
    return [
      ...(entity.kind === "hub" && entity.hub === hub.id
        ? []
        : [
            {
              ...cell(pack.tables.entities, entity, "hub"),
              what: words(
                "枢纽自身的kind须为hub，hub须为它自己",
                "the entity of a hub has the kind 'hub' and itself as hub",
              ),
              mend: words(`写kind=hub、hub=${hub.id}`, `write kind=hub and hub=${hub.id}`),
            },
          ]),
      ...(chain.includes(hub.id) || around !== hub.nested_in
        ? [
            {
              ...cell(pack.tables.hubs, hub, "nested_in"),
              what: words(
                `按entities.csv的parent，它位于${around ?? "任何枢纽之外"}`,
                `by its parents in entities.csv it lies in ${around ?? "no other hub"}`,
              ),
              mend: words("改正nested_in或parent", "correct nested_in or parent"),
            },
          ]
        : []),
    ];
  });

/** Places stand in places as a tree does; a circle would have no ground to stand on. */
export const parentsFormATree: Law = ({ pack, find }) =>
  pack.tables.entities.rows.flatMap((entity): readonly Finding[] => {
    const top = standing(find, entity.id).at(-1);
    if (entity.parent === null || top === undefined || top.parent === null || !find.entity.has(top.parent)) return [];
    return [
      {
        ...cell(pack.tables.entities, entity, "parent"),
        what: words("上级关系成环", "its parents run in a circle"),
        mend: words("改正其中一个parent", "correct one of the parents"),
      },
    ];
  });

/**
 * Who is credited follows from the entity: a figure, a sector mention and a person belong to the hub of their entity.
 * Keeps an enclave's results with the hub that owns it.
 */
export const hubsFollowEntities: Law = ({ pack, find }) => {
  const { observations, sector_mentions: mentions, people } = pack.tables;
  const differs = (entity: string | null, hub: string | null) => {
    const own = entity === null ? null : (find.entity.get(entity)?.hub ?? null);
    return own !== null && own !== hub;
  };
  const what = (entity: string | null) =>
    words(
      `实体${entity}属于枢纽${find.entity.get(entity ?? "")?.hub}`,
      `the entity ${entity} belongs to ${find.entity.get(entity ?? "")?.hub}`,
    );
  const mend = words("写实体所属的枢纽，或改正实体", "name the hub of the entity, or correct the entity");
  return [
    ...observations.rows
      .filter((row) => find.entity.has(row.subject) && find.entity.get(row.subject)?.hub !== row.hub)
      .map((row) => ({ ...cell(observations, row, "hub"), what: what(row.subject), mend })),
    ...mentions.rows
      .filter((row) => differs(row.entity, row.hub))
      .map((row) => ({ ...cell(mentions, row, "hub"), what: what(row.entity), mend })),
    ...people.rows
      .filter((row) => differs(row.entity, row.hub))
      .map((row) => ({ ...cell(people, row, "hub"), what: what(row.entity), mend })),
  ];
};

/**
 * Where something stands follows from its parents: the hub it is located in and the city it is drawn at. Catches the
 * enclave drawn at home, and a partner drawn in the wrong city.
 */
export const placesFollowParents: Law = ({ pack, find }) => {
  const { observations, links } = pack.tables;
  return [
    ...observations.rows
      .filter((row) => find.entity.has(row.subject) && ![row.located_in, null].includes(hubAround(find, row.subject)))
      .map((row) => elsewhere(cell(observations, row, "located_in"), row.subject, hubAround(find, row.subject))),
    ...links.rows.flatMap((row) =>
      (["from", "to"] as const).flatMap((side): readonly Finding[] => {
        const entity = row[`${side}_entity`];
        if (entity === null || !find.entity.has(entity)) return [];
        const [hub, city] = [hubAround(find, entity), cityAround(find, entity)];
        const [toldHub, toldCity] = [row[`${side}_hub`], row[`${side}_city`]];
        const own = find.entity.get(entity)?.hub ?? null;
        const hubFits = hub === null ? toldHub === null || toldHub === own : toldHub === hub;
        const cityFits = city === null || toldCity === city || toldCity === null;
        return [
          ...(hubFits ? [] : [elsewhere(cell(links, row, `${side}_hub`), entity, hub)]),
          ...(cityFits ? [] : [elsewhere(cell(links, row, `${side}_city`), entity, city)]),
        ];
      }),
    ),
  ];
};

/**
 * A city is drawn only where a source gives one: city and basis are there together, and a cited source names the city or
 * something standing in it.
 */
export const citiesHaveABasis: Law = ({ pack, find }) => {
  const named = citiesBySource(find);
  return pack.tables.links.rows.flatMap((row) =>
    (["from", "to"] as const).flatMap((side): readonly Finding[] => {
      const city = row[`${side}_city`];
      const table = pack.tables.links;
      if ((city === null) !== (row[`${side}_city_basis`] === "not_stated")) {
        return [
          {
            ...cell(table, row, `${side}_city`),
            what: words(
              "没有城市时依据须为not_stated，有城市时不得为not_stated",
              "without a city the basis is not_stated, with a city it is not",
            ),
            mend: words("改正城市或依据", "correct the city or its basis"),
          },
        ];
      }
      if (city === null || !find.entity.has(city)) return [];
      if (find.entity.get(city)?.locatable_as !== "city") {
        return [
          {
            ...cell(table, row, `${side}_city`),
            what: words(`“${city}”不是城市`, `'${city}' is no city`),
            mend: words("写一座城市", "name a city"),
          },
        ];
      }
      if (!pack.tables.entity_mentions.isReadable || city === row[`${side}_entity`]) return [];
      if (sourcesOf(find, row).some((source) => named.get(source)?.has(city))) return [];
      return [
        {
          ...cell(table, row, `${side}_city`),
          what: words(`所引来源没有提到“${city}”`, `the cited sources do not name '${city}'`),
          mend: words("改正城市，或留空（not_stated）", "correct the city, or leave it out (not_stated)"),
        },
      ];
    }),
  );
};

/** One hub inside another is geography: it belongs to no family and makes no arc. And only that is containment. */
export const containmentHasNoArc: Law = ({ pack, find }) =>
  pack.tables.links.rows.flatMap((row): readonly Finding[] => {
    const type = find.linkType.get(row.type);
    const [from, to] = [find.hub.get(row.from_entity ?? ""), find.hub.get(row.to_entity ?? "")];
    if (!type) return [];
    const isNested = from !== undefined && to !== undefined && (from.nested_in === to.id || to.nested_in === from.id);
    if (isNested === (type.family === null)) return [];
    return [
      {
        ...cell(pack.tables.links, row, "type"),
        what: words(
          "枢纽之间的包含关系须用没有关联族的类型，且只有包含关系用它",
          "a hub inside a hub takes a type without a family, and nothing else does",
        ),
        mend: words("改正类型或两端", "correct the type or the ends"),
      },
    ];
  });

/**
 * Two hubs are linked only where one source speaks of both: it names the two hubs, or bodies that belong to or stand in
 * them. No source joins Changsha with the four hubs of Guangdong, so no link can.
 */
export const noLinkWithoutASourceBetween: Law = ({ pack, find }) => {
  if (!pack.tables.entity_mentions.isReadable) return [];
  const hubsIn = new Map<string, Set<string>>();
  for (const mention of pack.tables.entity_mentions.rows) {
    const hubs = hubsIn.get(mention.source) ?? new Set();
    hubsIn.set(mention.source, hubs);
    for (const hub of [hubAround(find, mention.entity), find.entity.get(mention.entity)?.hub]) if (hub) hubs.add(hub);
  }
  return pack.tables.links.rows.flatMap((row): readonly Finding[] => {
    const hubs = [...new Set([row.from_hub, row.to_hub].filter((hub) => hub !== null))];
    const named = hubsIn.get(row.source) ?? new Set();
    const strangers = hubs.filter((hub) => find.hub.has(hub) && !named.has(hub));
    if (strangers.length === 0) return [];
    return [
      {
        ...cell(pack.tables.links, row, row.from_hub === strangers[0] ? "from_hub" : "to_hub"),
        what: words(
          `来源${row.source}没有提到${strangers.join("、")}`,
          `${row.source} names nothing in ${strangers.join(", ")}`,
        ),
        mend: words(
          "改正枢纽或来源；没有来源就没有关联",
          "correct the hub or the source; without a source there is no link",
        ),
      },
    ];
  });
};

/** A point belongs to something the sources locate: never to a body they do not place, nor to a region or a river. */
export const locationsAreEarned: Law = ({ pack, find }) =>
  pack.tables.locations.rows.flatMap((row): readonly Finding[] => {
    const entity = find.entity.get(row.entity);
    const isPlace = (kind: Row<"entities">) =>
      ["point", "area"].includes(kind.locatable_as) || cityAround(find, kind.id) === kind.id;
    if (!entity || isPlace(entity)) return [];
    return [
      {
        ...cell(pack.tables.locations, row, "entity"),
        what: words(
          `“${row.entity}”在来源中没有可定位的地点（${entity.locatable_as}）`,
          `the sources do not place '${row.entity}' (${entity.locatable_as})`,
        ),
        mend: words("删去这一行；它列出而不标点", "delete the row; it is listed, not pinned"),
      },
    ];
  });

/** The district of a place lies in the district of the city it stands in: 440305 in 4403, as the codes tell. */
export const districtsFollowCities: Law = ({ pack, find }) =>
  pack.tables.locations.rows.flatMap((row): readonly Finding[] => {
    const city = cityAround(find, row.entity) ?? find.hub.get(row.entity)?.city ?? null;
    const home = city === null || city === row.entity ? undefined : find.location.get(city);
    if (!home || row.district.startsWith(home.district.replace(/0+$/u, ""))) return [];
    return [
      {
        ...cell(pack.tables.locations, row, "district"),
        what: words(`不在${city}（${home.district}）之内`, `this is not in ${city} (${home.district})`),
        mend: words("改正代码，或改正实体的上级", "correct the code, or the parent of the entity"),
      },
    ];
  });

/** The home city of a hub is the one its place stands in. */
export const hubCitiesFollowParents: Law = ({ pack, find }) =>
  pack.tables.hubs.rows.flatMap((hub): readonly Finding[] => {
    const city = cityAround(find, hub.id);
    if (find.entity.has(hub.city) && cityAround(find, hub.city) !== hub.city) {
      return [
        {
          ...cell(pack.tables.hubs, hub, "city"),
          what: words(`“${hub.city}”不是城市`, `'${hub.city}' is no city`),
          mend: words("写一座城市", "name a city"),
        },
      ];
    }
    return city === null || city === hub.city ? [] : [elsewhere(cell(pack.tables.hubs, hub, "city"), hub.id, city)];
  });

/** The cities each source names, by themselves or by something standing in them. */
function citiesBySource(find: Lookup): ReadonlyMap<string, ReadonlySet<string>> {
  const cities = new Map<string, Set<string>>();
  for (const [entity, mentions] of find.mentionsOf) {
    const city = cityAround(find, entity);
    if (city === null) continue;
    for (const { source } of mentions) cities.set(source, (cities.get(source) ?? new Set()).add(city));
  }
  return cities;
}

function nesting(find: Lookup, hub: string): readonly string[] {
  const chain: string[] = [];
  let next = find.hub.get(hub)?.nested_in ?? null;
  while (next !== null && !chain.includes(next)) {
    chain.push(next);
    next = find.hub.get(next)?.nested_in ?? null;
  }
  return chain;
}

function elsewhere(
  place: Pick<Finding, "file" | "row" | "column" | "value">,
  entity: string,
  expected: string | null,
): Finding {
  return {
    ...place,
    what: words(
      `按上级关系，${entity}在${expected ?? "别处"}`,
      `by its parents, ${entity} stands in ${expected ?? "none of them"}`,
    ),
    mend: words("改正此格，或改正entities.csv的parent", "correct this cell, or the parent in entities.csv"),
  };
}
