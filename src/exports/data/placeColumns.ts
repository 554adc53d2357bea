import type { Entity } from "../../domain/entity.ts";
import { findPlacement } from "../../domain/place.ts";
import { remember } from "../../domain/remember.ts";
import { say } from "../../domain/text.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { vocabulary } from "../../i18n/messages/vocabulary.ts";
import { type Column, list, naming, number, text, type Writing } from "./column.ts";

/** A place or body and the point that stands for it, where it has one: its own, or that of what holds it. */
export function placeColumns(writing: Writing): readonly Column<Entity>[] {
  const { dataset, language } = writing;
  const names = naming(writing);
  const words = messagesIn(vocabulary, language);
  const panel = messagesIn(panelMessages, language);
  const placed = remember((entity: Entity) => findPlacement(dataset, entity));
  const location = (entity: Entity) => {
    const placement = placed(entity);
    return placement && dataset.byId.location.get(placement.at);
  };
  return [
    text("record", ({ id }) => id),
    text("name", ({ name }) => names.text(name)),
    text("kind_words", ({ kind }) => words.entityKind[kind]),
    text("hub", ({ hub }) => names.hub(hub)),
    text("role", ({ role }) => names.text(role)),
    text("other_name", ({ name }) => (language === "en" ? name.zh : name.en)),
    list("aliases", ({ aliasesZh }) => aliasesZh),
    text("kind", ({ kind }) => kind),
    text("hub_id", ({ hub }) => hub),
    text("parent_id", ({ parent }) => parent),
    text("parent", ({ parent }) => names.entity(parent)),
    text("location_basis", ({ locationBasis }) => locationBasis),
    text("location_basis_words", ({ locationBasis }) => words.locationBasis[locationBasis]),
    text("locatable", ({ locatableAs }) => locatableAs),
    text("locatable_words", ({ locatableAs }) => words.locatable[locatableAs]),
    number("longitude", (entity) => placed(entity)?.position[0] ?? null),
    number("latitude", (entity) => placed(entity)?.position[1] ?? null),
    text("datum", (entity) => (placed(entity) ? "WGS 84" : null)),
    number("precision_m", (entity) => placed(entity)?.precisionM ?? null),
    text("placed_at_id", (entity) => placed(entity)?.at ?? null),
    text("placed_at", (entity) => names.entity(placed(entity)?.at ?? null)),
    text("method_words", (entity) => {
      const found = location(entity);
      return found ? words.locationMethod[found.method] : null;
    }),
    text("location_evidence", (entity) => {
      const found = location(entity);
      return found ? say(found.evidence, language) : null;
    }),
    text("not_placed", (entity) => (placed(entity) ? null : panel.notPinned[entity.locatableAs])),
    text("note", ({ notes }) => names.text(notes)),
  ];
}
