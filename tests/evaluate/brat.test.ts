import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRow } from "../../src/batch/problem.ts";
import { readBrat } from "../../src/evaluate/brat.ts";
import { bratGold } from "../../src/evaluate/brat-gold.ts";
import { BratMapping } from "../../src/evaluate/brat-mapping.ts";
import { diagnosticRow } from "../../src/table/diagnostic.ts";

const names = ["T1\tprotein 0 5\tHOXA1", "T2\tprotein 10 14\tPTEN", "T3\tprocess 20 29\tapoptosis"];

/** The gold of some lines, and its problems as lines. */
function read(lines: readonly string[], mapping: object = {}) {
  const brat = readBrat({ path: "a.ann", text: lines.join("\n") });
  const { gold, diagnostics } = bratGold("a", brat, BratMapping.parse(mapping));
  return { gold, problems: diagnostics.map((one) => formatRow(diagnosticRow(one))) };
}

const at = (start: number, end: number) => [{ start, end }];

/** Subject, predicate and object of each relation, by the first place of each. */
function claims(lines: readonly string[], mapping: object = {}): string[] {
  return read([...names, ...lines], mapping).gold.relations.map(
    ({ subject, predicate, object, negated, hedged }) =>
      `${subject[0]?.[0]?.start} ${predicate} ${object[0]?.[0]?.start}${negated ? " not" : ""}${hedged ? " perhaps" : ""}`,
  );
}

test("reads mentions of one piece and of several, with their identifiers", () => {
  const lines = [
    "T1\tcancer_cell 8 15;0 4\tbrea cancers",
    "N1\tReference T1 CL:0000034\tcell",
    "#1\tAnnotatorNotes T1\tsure",
  ];
  const { gold, problems } = read(lines);
  expect(problems).toEqual([]);
  expect(gold.entities).toEqual([
    {
      type: "cancer_cell",
      pieces: [...at(0, 4), ...at(8, 15)],
      text: "brea cancers",
      ids: ["CL:0000034"],
      line: 1,
    },
  ]);
});

test("reads relations by their roles, or by their order", () => {
  expect(claims(["R1\ttargets Arg2:T2 Arg1:T1\t", "R2\tbinds Enzyme:T2 Substrate:T3"])).toEqual([
    "0 targets 10",
    "10 binds 20",
  ]);
});

test("reads events as relations, one for each cause and theme", () => {
  const lines = [
    "T4\tInhibition 30 40\tinhibition",
    "E1\tnegatively_regulates:T4 Cause:T1 Theme:T2 Theme2:T3",
  ];
  expect(claims(lines)).toEqual(["0 negatively_regulates 10", "0 negatively_regulates 20"]);
  expect(read([...names, ...lines]).gold.entities, "the trigger is no entity").toHaveLength(3);
  expect(read([...names, ...lines]).problems).toEqual([]);
});

test("lets an event as an argument stand at its trigger or its theme", () => {
  const lines = [
    "T4\tGrowth 30 36\tgrowth",
    "T5\tInhibition 40 48\tinhibits",
    "E1\tGrowth:T4 Theme:T3",
    "E2\tregulates:T5 Cause:T1 Theme:E1",
  ];
  const mapping = { entities: { Growth: null }, relations: { Growth: null } };
  const [relation] = read([...names, ...lines], mapping).gold.relations;
  expect(relation?.object).toEqual([at(30, 36), at(20, 29)]);
});

test("follows events that name each other in a circle once", () => {
  const lines = [
    "T4\tx 30 36\tgrowth",
    "E1\tregulates:T4 Cause:T1 Theme:E2",
    "E2\tregulates:T4 Cause:T2 Theme:E1",
  ];
  expect(claims(lines)).toEqual(["0 regulates 30", "10 regulates 30"]);
});

test("takes attributes for denial and doubt, under their usual names or those of the mapping", () => {
  const lines = [
    ...["R1", "R2", "R3"].map((id) => `${id}\tbinds Arg1:T1 Arg2:T2`),
    "A1\tNegation R1",
    "M2\tSpeculation R2",
    "A3\tNot R3 strong",
  ];
  expect(claims(lines, { attributes: { Not: "negated" } })).toEqual([
    "0 binds 10 not",
    "0 binds 10 perhaps",
    "0 binds 10 not",
  ]);
});

test("lets an argument stand at any mention that the annotator called equivalent", () => {
  const [relation] = read([...names, "*\tEquiv T2 T3", "R1\tbinds Arg1:T1 Arg2:T2"]).gold.relations;
  expect(relation?.object).toEqual([at(10, 14), at(20, 29)]);
});

test("maps types and roles to ours", () => {
  const mapping = {
    entities: { Gene: "protein" },
    relations: {
      Regulator: { predicate: "regulates", subject: "Agent", object: "Patient" },
      Binding: { predicate: "binds", subject: "Theme", object: "Theme2" },
    },
  };
  const lines = [
    "T4\tGene 30 34\tTP53",
    "T5\tbond 40 44\tbind",
    "R1\tRegulator Patient:T1 Agent:T4",
    "E1\tBinding:T5 Theme:T1 Theme2:T2",
  ];
  expect(claims(lines, mapping)).toEqual(["30 regulates 0", "0 binds 10"]);
  expect(read(["T4\tGene 30 34\tTP53"], mapping).gold.entities[0]?.type).toBe("protein");
});

test("tells a type that stands for none of ours once, and leaves it out with its relations", () => {
  const lines = [
    "T4\tOrganism 30 34\tmice",
    "T5\tOrganism 40 44\trats",
    "R1\tbinds Arg1:T1 Arg2:T4",
    "R2\tinfects Arg1:T1 Arg2:T2",
  ];
  const { gold, problems } = read([...names, ...lines]);
  expect(gold.entities).toHaveLength(3);
  expect(gold.relations).toEqual([]);
  expect(problems).toEqual([
    "a.ann:4:1 warning the entity type Organism is none of ours and is left out; --map says what it stands for, or null gold-type-unknown",
    "a.ann:7:1 warning the relation type infects is none of ours and is left out; --map says what it stands for, or null gold-type-unknown",
  ]);
  const known = { entities: { Organism: null }, relations: { infects: null } };
  expect(read([...names, ...lines], known).problems).toEqual([]);
});

test.each([
  ["T1 protein 0 5 HOXA1", '1:1 error "T1 protein 0 5 HOXA1" is no id of brat'],
  ["T1\tprotein 0-5\tHOXA1", '1:4 error "protein 0-5" is no type with offsets'],
  ["T1\tprotein 5 5\tx", "1:4 error a place of T1 does not begin before it ends"],
  ["R1\tbinds", '1:4 error "binds" is no relation'],
  ["R1\tbinds Arg1:T1 Arg2", '1:4 error "binds Arg1:T1 Arg2" is no relation'],
  ["E1\tbinds Theme:T1", '1:4 error "binds Theme:T1" is no event'],
  ["A1\tNegation", '1:4 error "Negation" is no attribute'],
  ["N1\tReference T1", '1:4 error "Reference T1" is no normalisation'],
  ["*\tEquiv T1", '1:3 error "Equiv T1" joins nothing'],
  ["hello", '1:1 error "hello" is no id of brat'],
  [
    "R1\tbinds Arg1:T1 Arg2:T9",
    "1:1 error T9 is not among the annotations that could be read gold-reference-unknown",
  ],
  ["T2\tprotein 6 7\tX", "2:1 error the id T2 stands twice gold-id-repeated"],
])("tells %j with its place, and goes on", (line, expected) => {
  const after = ["T2\tprotein 10 14\tPTEN", ...(line.startsWith("R1") ? ["T1\tprotein 0 5\tHOXA1"] : [])];
  const { gold, problems } = read(line.startsWith("T2") ? [...after, line] : [line, ...after]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`a.ann:${expected}`);
  expect(gold.entities.length).toBeGreaterThan(0);
});

test("refuses a mapping to a predicate that there is not, and members that it does not know", () => {
  expect(BratMapping.safeParse({ relations: { Binding: "bind" } }).success).toBe(false);
  expect(BratMapping.safeParse({ entity: {} }).success).toBe(false);
});

test("makes a diagnostic of whatever it cannot read, and never throws", () => {
  const id = fc.constantFrom("T1", "T2", "R1", "E1", "E2", "A1", "N1", "*", "#1", "X", "");
  const word = fc.constantFrom(
    "protein",
    "binds",
    "binds:T1",
    "Arg1:T1",
    "Theme:E1",
    "Cause:E2",
    "T1",
    "0",
    "5",
    "1;2",
    "constructor",
    "__proto__",
  );
  const line = fc.oneof(
    fc.string(),
    fc.tuple(id, fc.array(word)).map(([name, words]) => `${name}\t${words.join(" ")}\tx`),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { gold } = read(lines);
      for (const { pieces } of gold.entities)
        expect(pieces.every(({ start, end }) => start < end)).toBe(true);
    }),
  );
});
