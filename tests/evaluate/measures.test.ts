import { expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import type { Score } from "../../src/evaluate/score.ts";
import {
  goldEntity,
  goldRelation,
  makeGold,
  makePrediction,
  mention,
  place,
  relation,
  text,
} from "./sample.ts";

type Counts = Readonly<Record<string, readonly number[]>>;

/** Right, predicted, found and gold of a ratio; right and all of a share. */
function counts(score: Score): number[] {
  return score.kind === "share"
    ? [score.right, score.of]
    : [score.right, score.predicted, score.found, score.gold];
}

function measured(
  section: string,
  gold: Parameters<typeof makeGold>[0],
  prediction: Parameters<typeof makePrediction>[0],
): Counts {
  const scores = evaluate(makeGold(gold), makePrediction(prediction)).get(section) ?? new Map();
  return Object.fromEntries(Array.from(scores, ([label, score]) => [label, counts(score)]));
}

test("counts sentences with the very limits, and those with the right references", () => {
  const whole = { sentence: "s1", start: 0, end: text.length, fragments: [], citations: [1, 2, 3] };
  expect(measured("sentences", {}, {})).toEqual({
    "exact boundaries": [2, 2, 2, 2],
    "citations right": [2, 2],
  });
  expect(measured("sentences", {}, { sentences: [whole] })).toEqual({
    "exact boundaries": [0, 1, 0, 2],
    "citations right": [0, 2],
  });
});

test("tells a mention at the very place from one that shares a character", () => {
  const entities = [goldEntity("cancer_cell", "Breast cancer cells"), goldEntity("vesicle", "exosomes")];
  const mentions = ["cancer_cell:cancer cells", "vesicle:exosomes"].map(mention);
  expect(measured("entities", { entities }, { mentions })).toEqual({
    "cancer_cell (exact)": [0, 0, 0, 1],
    "cancer_cell (overlap)": [1, 1, 1, 1],
    "vesicle (exact)": [1, 1, 1, 1],
    "vesicle (overlap)": [1, 1, 1, 1],
    "ALL (exact)": [1, 1, 1, 2],
    "ALL (overlap)": [2, 2, 2, 2],
  });
});

test("does not blame a name within a longer one, but one that stands by itself", () => {
  const entities = [goldEntity("cancer_cell", "Breast cancer cells"), goldEntity("cancer", "apoptosis")];
  const inner = measured("entities", { entities }, { mentions: [mention("cancer:Breast cancer")] });
  expect(inner["cancer (exact)"]).toEqual([0, 0, 0, 1]);
  const alone = measured("entities", { entities }, { mentions: [mention("cancer:miR-21")] });
  expect(alone["cancer (exact)"]).toEqual([0, 1, 0, 1]);
});

test("takes a thing of pieces by its limits, and each gold entity once", () => {
  const entities = [goldEntity("process", "secrete…exosomes")];
  const whole = mention("process:secrete…exosomes");
  const found = { mentions: [whole, { ...whole, mention: "again" }] };
  expect(measured("entities", { entities }, found)["process (exact)"]).toEqual([1, 2, 1, 1]);
});

test("judges neither types that the gold lacks nor places that nobody annotated", () => {
  const gold = { entities: [goldEntity("vesicle", "exosomes")], annotated: [place("secrete exosomes")] };
  const mentions = ["vesicle:exosomes", "vesicle:Exosomes", "mirna:miR-21"].map(mention);
  expect(measured("entities", gold, { mentions })).toMatchObject({ "ALL (exact)": [1, 1, 1, 1] });
});

test("compares identifiers without their prefix, and miRNAs by name", () => {
  const entities = [
    goldEntity("vesicle", "exosomes", ["GO:0070062", "GO:1"]),
    goldEntity("mirna", "miR-21", ["hsa-miR-21-5p"]),
    goldEntity("process", "apoptosis", ["GO:0006915"]),
    goldEntity("cancer_cell", "Breast cancer cells"),
  ];
  const found = ["vesicle:exosomes|exosome|0070062", "mirna:miR-21|hsa-miR-21-5p|miRBase:MI1"];
  const mentions = [
    ...found,
    "process:apoptosis|cell death|GO:0008219",
    "cancer_cell:Breast cancer cells",
  ].map(mention);
  expect(measured("identifiers", { entities }, { mentions })).toEqual({ "agree with the gold": [2, 3] });
});

const mentions = ["vesicle:Exosomes", "mirna:miR-21", "process:apoptosis"].map(mention);

function levelsOf(
  gold: Parameters<typeof makeGold>[0],
  ...relations: ReturnType<typeof relation>[]
): number[] {
  const scores = measured("relations", gold, { mentions, relations });
  return ["pair", "directed", "family", "typed", "typed + negation"].map((level) => scores[level]?.[2] ?? -1);
}

test.each([
  ["as in the gold", relation("Exosomes", "contains", "miR-21"), [1, 1, 1, 1, 1]],
  ["denied", relation("Exosomes", "contains", "miR-21", { negated: true }), [1, 1, 1, 1, 0]],
  ["of the same family", relation("Exosomes", "transfers", "miR-21"), [1, 1, 1, 0, 0]],
  ["of another kind", relation("Exosomes", "expresses", "miR-21"), [1, 1, 0, 0, 0]],
  ["the wrong way round", relation("miR-21", "contains", "Exosomes"), [1, 0, 0, 0, 0]],
  ["of another pair", relation("Exosomes", "contains", "apoptosis"), [0, 0, 0, 0, 0]],
])("a relation %s agrees up to its level", (_what, found, expected) => {
  expect(levelsOf({ relations: [goldRelation("Exosomes", "contains", "miR-21")] }, found)).toEqual(expected);
});

test("knows no direction of a symmetric relation, and no predicate of one that has none", () => {
  const turned = relation("miR-21", "binds", "Exosomes");
  expect(levelsOf({ relations: [goldRelation("Exosomes", "binds", "miR-21")] }, turned)).toEqual([
    1, 1, 1, 1, 1,
  ]);
  const unnamed = { relations: [goldRelation("miR-21", "other", "Exosomes")] };
  expect(levelsOf(unnamed, turned), "not asked for where predicates count").toEqual([1, 1, 0, 0, 0]);
  expect(measured("relations", unnamed, { mentions, relations: [turned] }).typed, "but right").toEqual([
    1, 1, 0, 0,
  ]);
});

test("counts what is contained where the gold says that it is transferred, and not the reverse", () => {
  const contained = relation("Exosomes", "contains", "miR-21");
  expect(levelsOf({ relations: [goldRelation("Exosomes", "transfers", "miR-21")] }, contained)[3]).toBe(1);
});

test("asks for what needs an antecedent only with coreference", () => {
  const relations = [goldRelation("Exosomes", "contains", "miR-21", { coreference: true })];
  const scores = measured(
    "relations",
    { relations },
    { mentions, relations: [relation("Exosomes", "contains", "miR-21")] },
  );
  expect(scores.typed).toEqual([1, 1, 0, 0]);
  expect(scores["typed, with coreference"]).toEqual([1, 1, 1, 1]);
});

test("counts a claim of one sentence once, and not one that nobody annotated", () => {
  const twice = [relation("Exosomes", "contains", "miR-21"), relation("Exosomes", "contains", "miR-21")];
  const relations = [goldRelation("Exosomes", "contains", "miR-21")];
  expect(measured("relations", { relations }, { mentions, relations: twice }).pair).toEqual([1, 1, 1, 1]);
  const elsewhere = { relations: [], annotated: [place("secrete exosomes")] };
  expect(measured("relations", elsewhere, { mentions, relations: twice }).pair).toEqual([0, 0, 0, 0]);
});

test("refuses a relation of mentions that are in no table", () => {
  const relations = [relation("Exosomes", "contains", "miR-21")];
  expect(() => evaluate(makeGold(), makePrediction({ relations }))).toThrow("is in no table");
});

test("compares references as sets, apart for those of a part of the sentence", () => {
  const gold = {
    relations: [
      goldRelation("Exosomes", "contains", "miR-21", { citations: [2, 4], partOfSentence: true }),
      goldRelation("Exosomes", "negatively_regulates", "apoptosis", { citations: [3], hedged: true }),
    ],
  };
  const relations = [
    relation("Exosomes", "contains", "miR-21", { citations: [4, 2] }),
    relation("Exosomes", "regulates", "apoptosis", { citations: [2, 3], certainty: "capability" }),
  ];
  expect(measured("relations found (directed)", gold, { mentions, relations })).toEqual({
    "citations right": [1, 2],
    "citations right among several groups": [1, 1],
    "certainty right": [1, 2],
  });
});

const event = {
  sentences: place("Exosomes carry miR-21 (2) and inhibit apoptosis (3)."),
  vesicle: [[place("Exosomes")]],
  sender: [],
  cargo: [[place("miR-21")]],
  recipient: [],
  effects: [{ predicate: "negatively_regulates", object: [place("apoptosis")] }],
};
const foundEvent = {
  sentences: ["s2"],
  sender: "",
  vesicle: "m:Exosomes",
  cargo: ["m:miR-21"],
  recipient: "",
  effects: [{ predicate: "negatively_regulates" as const, mention: "m:apoptosis" }],
};

test("finds an event by its sentence and vesicle, and counts its slots", () => {
  expect(measured("events", { events: [event] }, { mentions, events: [foundEvent] })).toEqual({
    "found (sentence and vesicle)": [1, 1, 1, 1],
    sender: [1, 1],
    cargo: [1, 1],
    recipient: [1, 1],
    "an effect": [1, 1],
    "all three slots right": [1, 1],
  });
});

test("blames a slot that the gold leaves empty, and another sign", () => {
  const filled = {
    ...foundEvent,
    recipient: "m:miR-21",
    effects: [{ predicate: "regulates" as const, mention: "m:apoptosis" }],
  };
  expect(measured("events", { events: [event] }, { mentions, events: [filled] })).toMatchObject({
    recipient: [0, 1],
    "an effect": [0, 1],
    "all three slots right": [0, 1],
  });
});

test("matches events one to one, the best first", () => {
  const worse = { ...foundEvent, cargo: [] };
  const scores = measured("events", { events: [event] }, { mentions, events: [worse, foundEvent] });
  expect(scores["found (sentence and vesicle)"]).toEqual([1, 2, 1, 1]);
  expect(scores.cargo).toEqual([1, 1]);
  const other = { ...foundEvent, vesicle: "m:miR-21" };
  expect(
    measured("events", { events: [event] }, { mentions, events: [other] })["found (sentence and vesicle)"],
  ).toEqual([0, 1, 0, 1]);
});

test("compares abbreviations by both forms", () => {
  const abbreviations = [{ shortForm: "EV", longForm: "extracellular  vesicle" }];
  const rows = [
    { short_form: "ev", long_form: "extracellular vesicle", start: 0, end: 5 },
    { short_form: "EV", long_form: "vesicle", start: 6, end: 8 },
  ];
  expect(measured("abbreviations", { abbreviations }, { abbreviations: rows })).toEqual({
    "short form and long form": [1, 2, 1, 1],
  });
});
