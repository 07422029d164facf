import { expect, test } from "vitest";
import { predicates } from "../../src/model.ts";
import { toCell } from "../../src/table/cell.ts";
import { documentId, rowId } from "../../src/table/id.ts";
import { predicateIds } from "../../src/table/predicate.ts";
import { columnsOf, tableNames } from "../../src/table/table.ts";

/** The users' contract: a column may be added at the right, but none renamed, moved or taken away. */
const promised = {
  documents:
    "document path format title doi pmid year citation_style sha256 sentences mentions relations citations references",
  sentences: "sentence document section kind start end fragments text citations",
  mentions: "mention document sentence type start end fragments text name id method dictionary reason",
  entities: "type id name mentions documents relations",
  relations:
    "relation document sentence predicate predicate_id subject subject_type subject_name subject_id object object_type object_name object_id trigger trigger_start trigger_end negated certainty coreference citations citation_scope rule event",
  events:
    "event document sentences sender sender_name vesicle cargo cargo_names recipient recipient_name effects pathways cancer cancer_name negated certainty citations",
  citations: "citation document sentence start end text references status",
  references:
    "document reference authors first_author year title journal volume pages doi pmid text start end citations",
  evidence:
    "relation document predicate subject_type subject_name subject_id object_type object_name object_id negated certainty sentence_text citation_scope reference first_author year title journal doi pmid",
  abbreviations: "document short_form long_form start end",
  diagnostics: "path severity code message line column start end",
};

test.each(tableNames.map((name) => [name]))("keeps the promised columns of %s", (name) => {
  const names = columnsOf(name).map((column) => column.name);
  const wanted = promised[name].split(" ");
  expect(names.slice(0, wanted.length)).toEqual(wanted);
});

test("says of every column what it holds", () => {
  for (const name of tableNames) {
    for (const column of columnsOf(name)) expect(column.about, `${name}.${column.name}`).not.toBe("");
  }
});

test.each([
  ["nothing", undefined, ""],
  ["a text", "a;b", "a;b"],
  ["a number", 0, "0"],
  ["a share, with two decimals", 0.9, "0.90"],
  ["a flag", false, "false"],
  ["an empty list", [], ""],
  ["numbers", [28, 30], "28;30"],
  ["names, with a semicolon encoded", ["a;b", "c"], "a%3Bb;c"],
  [
    "pieces",
    [
      { start: 1, end: 2 },
      { start: 5, end: 9 },
    ],
    "1-2;5-9",
  ],
  ["effects", [{ predicate: "regulates", mention: "a/m1" }], "regulates:a/m1"],
])("writes %s as a cell", (_what, value, cell) => {
  expect(toCell(value)).toBe(cell);
});

test.each([
  ["reviews/exosomes", "reviews/exosomes"],
  ["a;b\nc", "a%3Bb%0Ac"],
  ["50% of 100%", "50% of 100%"],
  ["a%3Bb", "a%253Bb"],
])("makes the document id of %j", (name, id) => {
  expect(documentId(name)).toBe(id);
});

test("numbers rows within their document", () => {
  expect(rowId("reviews/a", "m", 7)).toBe("reviews/a/m7");
});

test("has a Relation Ontology or Biolink term for every predicate", () => {
  for (const predicate of predicates) {
    expect(predicateIds[predicate]).toMatch(/^(?:RO:\d{7}|BFO:\d{7}|biolink:[a-z_]+)$/u);
  }
});
