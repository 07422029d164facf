import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import * as litmark from "../src/index.ts";
import { makeStopwatch } from "../src/stopwatch.ts";
import { NestedAnnotation } from "../src/table/annotation.ts";

vi.setConfig({ testTimeout: 60_000 });

const { resources } = await litmark.readResources();

const text = `# Exosomes in cancer

## Introduction

Breast cancer cells secrete exosomes that contain miR-21 [1]. Exosomal miR-21 targets PTEN in macrophages [2].

## References

1. Doe J, Roe R. Exosomal microRNA. J Test. 2001;1:2-3.
2. Roe R. Macrophages and exosomes. J Test. 2002;2:4-9.
`;

function rowsOf(source: string): litmark.DocumentRows[] {
  const annotations = litmark.annotate({ name: "a", path: "a.md", text: source }, resources);
  return annotations.map((annotation) => litmark.toRows(annotation));
}

test("exports what the library promises, and nothing else", () => {
  expect(Object.keys(litmark).sort()).toEqual([
    "annotate",
    "annotationSchema",
    "columnsOf",
    "compileDictionary",
    "diagnosticCodes",
    "formatDiagnostic",
    "parseDictionary",
    "readResources",
    "tableNames",
    "tables",
    "toCells",
    "toNested",
    "toRows",
  ]);
});

test("leads from the text to the relations and the references that support them", () => {
  const [rows] = rowsOf(text);
  expect(
    rows?.relations.map((row) => [row.subject_name, row.predicate, row.object_name, row.citations]),
  ).toEqual(
    expect.arrayContaining([
      ["breast cancer cell", "secretes", "exosome", [1]],
      ["hsa-miR-21", "targets", "PTEN", [2]],
    ]),
  );
});

test("gives the same annotation twice", () => {
  expect(rowsOf(text)).toEqual(rowsOf(text));
});

test("hands every stage to the measure", () => {
  let now = 0;
  const { measure, times } = makeStopwatch(() => now++);
  litmark.annotate({ name: "a", path: "a.md", text }, resources, { measure });
  expect([...times]).toEqual([
    ["document", 1],
    ["sentence", 1],
    ["reference", 1],
    ["citation", 1],
    ["abbreviation", 1],
    ["mention", 1],
    ["relation", 1],
    ["event", 1],
    ["integrity", 1],
  ]);
});

describe("for any text", () => {
  const piece = fc.constantFrom(
    ..."# |## References\n|1. |[1]|(2,3)|\n\n|\n---\n| exosomes| contain| miR-21| and| PTEN|breast cancer cells| secrete|. |, |".split(
      "|",
    ),
    ..."$\\beta$|<sup>+</sup>|&alpha;|*|**|`|> |- |<table><tr><td>|</td></tr></table>|\r\n|\uFEFF|𝛼|\u0301|“|et al.".split(
      "|",
    ),
  );
  const source = fc
    .array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ unit: "binary" })))
    .map((p) => p.join(""));

  test("never fails, and gives rows that fit their declaration and their source", () => {
    fc.assert(
      fc.property(source, (anything) => {
        for (const rows of rowsOf(anything)) {
          NestedAnnotation.parse(litmark.toNested(rows, "schema.json"));
          for (const { start, end, fragments, text: printed } of rows.mentions) {
            const points = Array.from(anything);
            const pieces = fragments.length > 0 ? fragments : [{ start, end }];
            expect(pieces.map((p) => points.slice(p.start, p.end).join("")).join(" ")).toBe(printed);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
