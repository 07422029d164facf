import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRow } from "../../src/batch/problem.ts";
import { readJsonLines } from "../../src/evaluate/json-lines.ts";
import { diagnosticRow } from "../../src/table/diagnostic.ts";

type Records = Readonly<Record<string, unknown>>;

const sentence = { id: "s1", start: 0, end: 30, text: "EVs carry miR-21 into cells.", citations: [2, 1] };
const vesicle = {
  id: "e1",
  sentence: "s1",
  type: "vesicle",
  start: 0,
  end: 3,
  text: "EVs",
  normalized: "EV",
};
const mirna = {
  id: "e2",
  sentence: "s1",
  type: "mirna",
  start: 10,
  end: 16,
  text: "miR-21",
  id_hint: "a|b;c",
};
const relation = { sentence: "s1", predicate: "contains", subject: "e1", object: "e2" };

function file(path: string, lines: readonly (Records | string)[]) {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  return { path, text };
}

/** The gold of a folder, and its problems as lines. */
function read(more: {
  sentences?: readonly (Records | string)[];
  entities?: readonly (Records | string)[];
  relations?: readonly (Records | string)[];
  events?: readonly (Records | string)[];
  ranges?: string;
  abbreviations?: string;
}) {
  const { gold, diagnostics } = readJsonLines("sample", {
    sentences: file("g/sentences.jsonl", more.sentences ?? [sentence]),
    entities: file("g/entities.jsonl", more.entities ?? [vesicle, mirna]),
    relations: file("g/relations.jsonl", more.relations ?? []),
    events: file("g/events.jsonl", more.events ?? []),
    ranges: more.ranges === undefined ? undefined : { path: "g/ranges.json", text: more.ranges },
    abbreviations:
      more.abbreviations === undefined
        ? undefined
        : { path: "g/abbreviations.tsv", text: more.abbreviations },
  });
  return { gold, problems: diagnostics.map((one) => formatRow(diagnosticRow(one))) };
}

test("reads sentences and entities, by place, type and identifiers", () => {
  const { gold, problems } = read({});
  expect(problems).toEqual([]);
  expect(gold.sentences).toEqual([{ id: "s1", pieces: [{ start: 0, end: 30 }], citations: [2, 1] }]);
  expect(gold.entities).toEqual([
    { type: "vesicle", pieces: [{ start: 0, end: 3 }], text: "EVs", ids: [], line: 1 },
    { type: "mirna", pieces: [{ start: 10, end: 16 }], text: "miR-21", ids: ["a", "b", "c"], line: 2 },
  ]);
  expect(gold.annotated).toEqual([[{ start: 0, end: 30 }]]);
});

test("reads pieces in their order, and leaves MeSH out, which no dictionary of ours has", () => {
  const fragments = [
    [12, 14],
    [0, 3],
  ];
  const { gold } = read({ entities: [{ ...vesicle, fragments, id_hint: "MESH:D1|GO:1" }] });
  expect(gold.entities[0]).toMatchObject({
    pieces: [
      { start: 0, end: 3 },
      { start: 12, end: 14 },
    ],
    ids: ["GO:1"],
  });
});

test("lets an argument stand at any place of its name in the sentence", () => {
  const long = { ...vesicle, id: "e3", start: 20, end: 25, text: "vesicles", normalized: "ev" };
  const elsewhere = { ...long, id: "e4", sentence: "s2", start: 40, end: 42 };
  const sentences = [sentence, { id: "s2", start: 31, end: 60 }];
  const { gold } = read({ sentences, entities: [vesicle, mirna, long, elsewhere], relations: [relation] });
  expect(gold.relations[0]?.subject.map(([piece]) => piece?.start)).toEqual([0, 0, 20]);
});

test("lets an antecedent stand at any earlier place of its name", () => {
  const sentences = [sentence, { id: "s2", start: 31, end: 60 }, { id: "s3", start: 61, end: 90 }];
  const later = { ...mirna, id: "e3", sentence: "s2", start: 40, end: 46, text: "PTEN" };
  const after = { ...mirna, id: "e4", sentence: "s3", start: 70, end: 76 };
  const coref = { sentence: "s2", predicate: "targets", subject: "e2", object: "e3", coref: true };
  const { gold } = read({ sentences, entities: [mirna, later, after], relations: [coref] });
  expect(gold.relations[0]).toMatchObject({ coreference: true, predicate: "targets" });
  expect(new Set(gold.relations[0]?.subject.map(([piece]) => piece?.start))).toEqual(new Set([10]));
});

test("tells citations of a clause from those of the sentence", () => {
  const { gold } = read({
    relations: [
      { ...relation, citations: [1], citation_scope: "clause" },
      { ...relation, citations: [1], citation_scope: "sentence" },
      relation,
    ],
  });
  expect(gold.relations.map(({ partOfSentence }) => partOfSentence)).toEqual([true, false, false]);
  expect(gold.relations.map(({ citations }) => citations)).toEqual([[1], [1], undefined]);
});

test("reads events with their slots", () => {
  const effect = [{ predicate: "regulates", object: "e2" }];
  const { gold, problems } = read({
    events: [{ sentences: ["s1"], vesicle: "e1", sender: null, cargo: ["e2"], effect }],
  });
  expect(problems).toEqual([]);
  expect(gold.events[0]).toMatchObject({ sender: [], recipient: [] });
  expect(gold.events[0]?.cargo[0]?.[0]).toEqual([{ start: 10, end: 16 }]);
  expect(gold.events[0]?.effects[0]?.predicate).toBe("regulates");
});

test("reads abbreviations by the names of their columns", () => {
  const { gold, problems } = read({ abbreviations: "long_form\tx\tshort_form\nvesicle\t1\tV\n\n" });
  expect(problems).toEqual([]);
  expect(gold.abbreviations).toEqual([{ shortForm: "V", longForm: "vesicle" }]);
});

test("takes the ranges for what was annotated where there are no sentences", () => {
  const { gold } = read({ sentences: [], entities: [], ranges: '[\n {"start": 2, "end": 9}\n]' });
  expect(gold.annotated).toEqual([[{ start: 2, end: 9 }]]);
});

test.each([
  [
    "no JSON",
    { entities: [vesicle, '{"id": "e2",, }'] },
    "g/entities.jsonl:2:13 error the line is no JSON object",
  ],
  [
    "an end that is missing",
    { entities: ['{"id":'] },
    "g/entities.jsonl:1:7 error the line is no JSON object",
  ],
  [
    "no id",
    { entities: ['{"x": 1}'] },
    "g/entities.jsonl:1:1 error id is not as expected: expected string, found nothing",
  ],
  ["a list", { entities: ["[1, 2]"] }, "g/entities.jsonl:1:1 error the record is not as expected"],
  [
    "a type that is a number",
    { entities: [{ ...vesicle, type: 3 }] },
    "g/entities.jsonl:1:28 error type is not",
  ],
  [
    "a negative offset",
    { sentences: [{ ...sentence, start: -1 }], entities: [] },
    "g/sentences.jsonl:1:12 error start is not",
  ],
  [
    "a place without room",
    { entities: [{ ...vesicle, end: 0 }] },
    "g/entities.jsonl:1:45 error start is not as expected: a place has to begin before it ends",
  ],
  [
    "a second id",
    { entities: [vesicle, vesicle] },
    "g/entities.jsonl:2:2 error the id e1 stands twice gold-id-repeated",
  ],
  [
    "an unknown sentence",
    { entities: [{ ...vesicle, sentence: "s9" }] },
    "g/entities.jsonl:1:12 error sentence s9 is not among",
  ],
  [
    "an unknown object",
    { relations: [{ ...relation, object: "e9" }] },
    "g/relations.jsonl:1:56 error entity e9 is not among",
  ],
  [
    "a scope that nobody knows",
    { relations: [{ ...relation, citation_scope: "page" }] },
    "g/relations.jsonl:1:70 error citation_scope is not",
  ],
  [
    "an event in no sentence",
    { events: [{ sentences: [], vesicle: "e1" }] },
    "g/events.jsonl:1:2 error sentences is not",
  ],
  [
    "an unknown recipient",
    { events: [{ sentences: ["s1"], vesicle: "e1", recipient: "e9" }] },
    "g/events.jsonl:1:36 error entity e9 is not among",
  ],
  [
    "ranges that are none",
    { ranges: '{"start": 2}' },
    "g/ranges.json:1:1 error the record is not as expected",
  ],
  [
    "a definition with one form",
    { abbreviations: "short_form\tlong_form\nV\n" },
    "g/abbreviations.tsv:2:1 error a definition needs both forms",
  ],
  [
    "columns without names",
    { abbreviations: "V\tvesicle\n" },
    "g/abbreviations.tsv:1:1 error the first line has to name",
  ],
])("tells %s with its place, and goes on", (_what, given, expected) => {
  const { gold, problems } = read(given);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(expected);
  expect(gold.document).toBe("sample");
});

test("keeps what is right beside what is wrong", () => {
  const { gold, problems } = read({
    entities: ["{", vesicle, { ...mirna, start: "x" }, mirna],
    relations: [relation],
  });
  expect(problems).toHaveLength(2);
  expect(gold.entities.map(({ line }) => line)).toEqual([2, 4]);
  expect(gold.relations).toHaveLength(1);
});

test("makes a diagnostic of whatever it cannot read, and never throws", () => {
  const line = fc.oneof(fc.string(), fc.json(), fc.constant(JSON.stringify(vesicle)));
  fc.assert(
    fc.property(fc.array(line), fc.array(line), fc.string(), (entities, relations, other) => {
      const { gold, problems } = read({
        entities,
        relations,
        events: entities,
        ranges: other,
        abbreviations: other,
      });
      const filled = entities.flatMap((one) => one.split(/\r?\n/u)).filter((one) => one.trim() !== "");
      expect(
        gold.entities.length + problems.filter((one) => one.startsWith("g/entities")).length,
      ).toBeGreaterThanOrEqual(filled.length);
    }),
  );
});
