import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Criterion, flipsOf, isSame, type Relation, relationOf, scoreOf } from "../../src/domain/decision.ts";
import type { HubId } from "../../src/domain/ids.ts";
import { answer, answerStates, type AnswerState, needsOf } from "../../src/domain/needs.ts";
import { mostWeight } from "../../src/view/view.ts";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

const hubs = dataset.hubs.map(({ id }) => id);
const [a, b] = hubs as [HubId, HubId];

/** Criteria of two hubs from rows of weight and two states. */
const twoHubs = (...rows: readonly (readonly [number, AnswerState, AnswerState])[]): readonly Criterion[] =>
  rows.map(([weight, one, other], index) => ({
    id: `need-${index}`,
    weight,
    answers: new Map([
      [a, one],
      [b, other],
    ]),
  }));

const arbitraryState = fc.constantFrom(...answerStates);
const arbitraryRow = fc.tuple(fc.integer({ min: 1, max: 5 }), arbitraryState, arbitraryState);
const arbitraryCriteria = (least: number, most: number) =>
  fc.array(arbitraryRow, { minLength: least, maxLength: most }).map((rows) => twoHubs(...rows));

const real = needsOf(dataset).map(
  (need): Criterion => ({
    id: need.id,
    weight: 1,
    answers: new Map(hubs.map((hub) => [hub, answer(dataset, need, hub).state])),
  }),
);

/** Every way in which the unknowns of a hub can turn out: one list of noughts and ones per completion. */
function completions(criteria: readonly Criterion[], hub: HubId): readonly (readonly number[])[] {
  return criteria.reduce<readonly (readonly number[])[]>(
    (found, { answers }) => {
      const state = answers.get(hub);
      const values = state === "met" ? [1] : state === "not-met" ? [0] : [0, 1];
      return found.flatMap((list) => values.map((value) => [...list, value]));
    },
    [[]],
  );
}

function points(criteria: readonly Criterion[], values: readonly number[]): number {
  return criteria.reduce((total, { weight }, index) => total + weight * (values[index] ?? 0), 0);
}

/** The relation by trying every completion of both hubs; the first completion is that in which nothing unknown is met. */
function tried(criteria: readonly Criterion[], one: HubId, other: HubId): Relation {
  const ones = completions(criteria, one).map((values) => points(criteria, values));
  const others = completions(criteria, other).map((values) => points(criteria, values));
  const signs = new Set(ones.flatMap((x) => others.map((y) => Math.sign(x - y))));
  const today = Math.sign((ones[0] ?? 0) - (others[0] ?? 0));
  const forth = (type: Relation["type"]) => ({ type, first: one, second: other });
  const back = (type: Relation["type"]) => ({ type, first: other, second: one });
  if (signs.size === 1 && signs.has(0)) return forth("level");
  if (signs.size === 1) return signs.has(1) ? forth("ahead") : back("ahead");
  if (!signs.has(-1)) return forth("not-behind");
  if (!signs.has(1)) return back("not-behind");
  return today === 0 ? forth("open") : today > 0 ? forth("leads") : back("leads");
}

function grid(size: number): readonly (readonly number[])[] {
  return Array.from({ length: size }).reduce<readonly (readonly number[])[]>(
    (found) => found.flatMap((list) => [0, 1, 2, 3, 4, 5].map((weight) => [...list, weight])),
    [[]],
  );
}

const weighted = (criteria: readonly Criterion[], weights: readonly number[]) =>
  criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] ?? 0 }));

/** For every point of the weight grid without noughts: what the flips say of every other weight is what trying says. */
function flipsAgree(criteria: readonly Criterion[], among: readonly HubId[]): void {
  const known = new Map<string, Relation>();
  const triedOnce = (at: readonly Criterion[], one: HubId, other: HubId): Relation => {
    const key = [one, other, ...at.map(({ weight }) => weight)].join(" ");
    const found = known.get(key) ?? tried(at, one, other);
    known.set(key, found);
    return found;
  };
  for (const weights of grid(criteria.length).filter((list) => !list.includes(0))) {
    const base = weighted(criteria, weights);
    const flips = flipsOf(base, among);
    among.forEach((one, i) => {
      for (const other of among.slice(i + 1)) {
        const now = triedOnce(base, one, other);
        const isPair = ({ first, second }: Relation) => [first, second].sort().join() === [one, other].sort().join();
        criteria.forEach(({ id }, need) => {
          const own = flips.filter((flip) => flip.need === id && isPair(flip.after));
          for (const weight of criteria.length === 1 ? [1, 2, 3, 4, 5] : [0, 1, 2, 3, 4, 5]) {
            const naming = own.filter(({ from, to }) => from <= weight && weight <= to);
            const truth = triedOnce(weighted(criteria, weights.with(need, weight)), one, other);
            if (naming.length > 1) throw new Error(`two flips name weight ${weight} of ${id}`);
            const said = naming[0]?.after ?? now;
            if (!isSame(said, truth)) {
              throw new Error(`${weights.join()} ${id}=${weight}: ${JSON.stringify(said)}, ${JSON.stringify(truth)}`);
            }
          }
        });
      }
    });
  }
}

describe("a score", () => {
  it("is 2 to 6 of 7 where 2 are met, 4 unknown and 1 denied", () => {
    const criteria = twoHubs(
      [2, "met", "met"],
      [3, "planned", "met"],
      [1, "not-reported", "met"],
      [1, "not-met", "met"],
    );
    expect(scoreOf(criteria, a)).toEqual({ low: 2, high: 6, total: 7 });
    expect(scoreOf(criteria, b)).toEqual({ low: 7, high: 7, total: 7 });
  });

  it("lies between low and high for every completion of the unknowns, and reaches both", () => {
    fc.assert(
      fc.property(arbitraryCriteria(1, 7), (criteria) => {
        const { low, high, total } = scoreOf(criteria, a);
        const all = completions(criteria, a).map((values) => points(criteria, values));
        expect([Math.min(...all), Math.max(...all)]).toEqual([low, high]);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(total);
      }),
    );
  });

  it("lies in the interval for every hub, every completion and all the needs of a sector on the real dataset", () => {
    for (const hub of hubs) {
      const criteria = real.slice(0, 12).map((one, index) => ({ ...one, weight: (index % 5) + 1 }));
      const { low, high } = scoreOf(criteria, hub);
      for (const values of completions(criteria, hub)) {
        const score = points(criteria, values);
        if (score < low || score > high) throw new Error(`${hub}: ${score}`);
      }
    }
  });

  it("counts no unknown as a no: turning a not-reported into a no lowers the high end by its weight and nothing else", () => {
    fc.assert(
      fc.property(arbitraryCriteria(0, 5), fc.integer({ min: 1, max: 5 }), (criteria, weight) => {
        const unknown = scoreOf([...criteria, ...twoHubs([weight, "not-reported", "met"])], a);
        const denied = scoreOf([...criteria, ...twoHubs([weight, "not-met", "met"])], a);
        expect(denied).toEqual({ ...unknown, high: unknown.high - weight });
      }),
    );
  });

  it("treats a hub nobody asked about as not reported", () => {
    expect(scoreOf([{ id: "x", weight: 3, answers: new Map() }], a)).toEqual({ low: 0, high: 3, total: 3 });
  });
});

describe("a relation", () => {
  it("is said in the words that hold", () => {
    expect(relationOf(twoHubs([1, "met", "not-met"]), a, b)).toEqual({ type: "ahead", first: a, second: b });
    expect(relationOf(twoHubs([1, "not-met", "met"]), a, b)).toEqual({ type: "ahead", first: b, second: a });
    expect(relationOf(twoHubs([1, "met", "not-reported"]), a, b).type).toBe("not-behind");
    expect(relationOf(twoHubs([1, "met", "met"]), a, b).type).toBe("level");
    expect(relationOf(twoHubs([1, "planned", "unclear"]), a, b).type).toBe("open");
    expect(relationOf(twoHubs([2, "met", "planned"], [1, "planned", "met"]), a, b)).toEqual({
      type: "leads",
      first: a,
      second: b,
    });
  });

  it("holds in every completion of the unknowns of both hubs", () => {
    fc.assert(
      fc.property(arbitraryCriteria(1, 6), (criteria) => {
        expect(relationOf(criteria, a, b)).toEqual(tried(criteria, a, b));
      }),
      { numRuns: 400 },
    );
  });

  it("does not depend on who is named first", () => {
    fc.assert(
      fc.property(arbitraryCriteria(1, 6), (criteria) => {
        const [forth, back] = [relationOf(criteria, a, b), relationOf(criteria, b, a)];
        const isMutual = forth.type === "level" || forth.type === "open";
        expect(back).toEqual(isMutual ? { ...forth, first: b, second: a } : forth);
      }),
    );
  });

  it("stays when all weights are multiplied alike, and so do the shares", () => {
    fc.assert(
      fc.property(arbitraryCriteria(1, 6), fc.integer({ min: 2, max: 9 }), (criteria, times) => {
        const more = criteria.map((criterion) => ({ ...criterion, weight: criterion.weight * times }));
        expect(relationOf(more, a, b)).toEqual(relationOf(criteria, a, b));
        const { low, high, total } = scoreOf(criteria, a);
        expect(scoreOf(more, a)).toEqual({ low: low * times, high: high * times, total: total * times });
      }),
    );
  });
});

describe("flips", () => {
  it("name the weight from which another hub would be certainly ahead", () => {
    const criteria = twoHubs([2, "met", "not-met"], [3, "not-met", "met"]);
    const [level, ahead] = flipsOf(criteria, [a, b]).filter(({ need }) => need === "need-0");
    expect(level).toMatchObject({ weight: 2, from: 3, to: 3, after: { type: "level" } });
    expect(ahead).toMatchObject({
      weight: 2,
      from: 4,
      to: 5,
      before: { first: b },
      after: { type: "ahead", first: a },
    });
  });

  it("do not offer to drop the only need", () => {
    expect(flipsOf(twoHubs([3, "met", "not-met"]), [a, b])).toEqual([]);
  });

  it("agree with brute force over the whole weight grid, on random answers", () => {
    fc.assert(
      fc.property(arbitraryCriteria(1, 3), (criteria) => flipsAgree(criteria, [a, b])),
      { numRuns: 60 },
    );
  });

  it("agree with brute force over the grid of four needs", () => {
    flipsAgree(
      twoHubs([1, "met", "not-met"], [1, "not-met", "planned"], [1, "unclear", "met"], [1, "met", "not-reported"]),
      [a, b],
    );
  });

  it("agree with brute force on the real dataset, for all five hubs", () => {
    const pick = (...ids: readonly string[]) => real.filter(({ id }) => ids.includes(id));
    flipsAgree(pick("sector/biomed", "space", "finance", "other-hub"), hubs);
    flipsAgree(pick("cross-border", "university", "transfer"), hubs);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...real), { minLength: 2, maxLength: 2 }), (criteria) =>
        flipsAgree(criteria, hubs),
      ),
      { numRuns: 30 },
    );
  });

  it("reach as far as the weights an address can carry", () => {
    const reach = flipsOf(twoHubs([1, "met", "not-met"], [1, "not-met", "met"]), [a, b]).map(({ to }) => to);
    expect(Math.max(...reach)).toBe(mostWeight);
  });
});
