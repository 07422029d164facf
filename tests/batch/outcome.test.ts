import { expect, test } from "vitest";
import { packOutcome, readAnnotation, unpackOutcome } from "../../src/batch/outcome.ts";
import { renderDiagnostics, renderDocuments } from "../../src/batch/render.ts";
import { toRows } from "../../src/table/rows.ts";
import { annotation } from "../table/sample.ts";

const rows = toRows(annotation);
const other = toRows({ ...annotation, document: { ...annotation.document, name: "other" } });

test("is the same after its journey as one run of bytes", () => {
  const outcome = renderDocuments([rows, other], "abc");
  const { summary, tables, annotations } = unpackOutcome(packOutcome(outcome));
  expect(summary).toEqual(outcome.summary);
  expect(Buffer.from(tables.mentions).toString()).toBe(Buffer.from(outcome.tables.mentions).toString());
  expect(annotations.map(readAnnotation).map(({ document }) => document.document)).toEqual([
    rows.documents[0]?.document,
    "other",
  ]);
});

test("can be read where it does not stand at the start of its memory", () => {
  const packed = packOutcome(renderDocuments([rows], "abc"));
  const memory = new Uint8Array(packed.length + 3);
  memory.set(packed, 3);
  expect(unpackOutcome(memory.subarray(3)).summary.sha256).toBe("abc");
});

test("has rows of nothing but diagnostics for what could not be read", () => {
  const problem = { path: "a.md", severity: "error", code: "file-empty", message: "no text" } as const;
  const { summary, tables, annotations } = renderDiagnostics([problem]);
  expect(summary).toMatchObject({ rows: { diagnostics: 1, documents: 0 }, diagnostics: [problem] });
  expect(Buffer.from(tables.diagnostics).toString()).toBe("a.md,error,file-empty,no text,,,,\n");
  expect(annotations).toEqual([]);
});
