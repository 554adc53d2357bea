import { expect, test } from "vitest";
import { isOnlyAnnounced } from "../../src/domain/announced.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const announced = (of = dataset) =>
  of.entities.filter((entity) => isOnlyAnnounced(of, entity)).map(({ id }) => `${id}`);

test("Apple's laboratory is announced and no more; Apple itself, Macao and Foshan are no plans", () => {
  expect(announced()).toEqual(["apple-lab"]);
});

test("one record of something done makes it more than announced", () => {
  const links = dataset.links.map((link) =>
    link.to.entity === "apple-lab" ? { ...link, status: "achieved" as const } : link,
  );
  expect(announced({ ...dataset, links })).toEqual([]);
});
