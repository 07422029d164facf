import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { evaluateGold } from "../../src/cli/evaluate.ts";
import { UsageError } from "../../src/io/usage-error.ts";
import { listFiles, makeFolder } from "../io/folder.ts";
import { runBinary, silentEffects } from "./run.ts";

vi.setConfig({ testTimeout: 60_000 });

const review =
  "# T\n\n## Introduction\n\nBreast cancer cells secrete exosomes [1]. MiR-21 targets PTEN.\n\n## References\n\n1. Doe J. On exosomes. J Test. 2001;1:2-3.\n";
const lines = (records: readonly object[]) => records.map((one) => `${JSON.stringify(one)}\n`).join("");

function entity(id: string, sentence: string, type: string, text: string) {
  const start = review.indexOf(text);
  return { id, sentence, type, start, end: start + text.length, text };
}

const start = review.indexOf("Breast");
const middle = review.indexOf(" MiR");
const gold = {
  "gold/a/sentences.jsonl": lines([
    { id: "s1", start, end: middle, citations: [1] },
    { id: "s2", start: middle + 1, end: review.indexOf("\n\n## Ref"), citations: [] },
  ]),
  "gold/a/entities.jsonl": lines([
    entity("e1", "s1", "cancer_cell", "Breast cancer cells"),
    entity("e2", "s1", "vesicle", "exosomes"),
    entity("e3", "s2", "mirna", "MiR-21"),
    entity("e4", "s2", "protein", "PTEN"),
  ]),
  "gold/a/relations.jsonl": lines([
    { sentence: "s1", predicate: "secretes", subject: "e1", object: "e2", citations: [1] },
    { sentence: "s2", predicate: "positively_regulates", subject: "e3", object: "e4", citations: [] },
  ]),
};
const annotation = "T1\tvesicle 20 28\texosomes\nT2\tcancer_cell 0 11\tMelanoma ce\n";
const brat = {
  "brat/b.txt": "Melanoma cells make exosomes.",
  "brat/b.ann": annotation,
};

const Figures = z.looseObject({ right: z.number().optional(), f1: z.number().nullish() });
const Report = z.object({
  exitCode: z.number(),
  documents: z.array(
    z.object({ document: z.string(), scores: z.record(z.string(), z.record(z.string(), Figures)) }),
  ),
  pooled: z.record(z.string(), z.record(z.string(), Figures)),
  diagnostics: z.array(z.looseObject({ code: z.string() })),
});

async function evaluateJson(cwd: string, ...args: readonly string[]) {
  const { stdout, stderr, code } = await runBinary(cwd, "evaluate", ...args, "--json");
  expect(stderr).toBe("");
  return { code, report: Report.parse(JSON.parse(stdout)) };
}

test("scores documents that it annotates", async () => {
  const cwd = await makeFolder({ ...gold, "reviews/a.md": review, "reviews/other.md": review });
  const { code, report } = await evaluateJson(cwd, "--gold", "gold", "reviews");
  expect(code).toBe(0);
  expect(report.documents.map(({ document }) => document)).toEqual(["a"]);
  expect(report.documents[0]?.scores).toMatchObject({
    sentences: {
      "exact boundaries": { precision: 1, recall: 1, f1: 1, predicted: 2, gold: 2 },
      "citations right": { right: 2, of: 2 },
    },
    entities: { "ALL (exact)": { precision: 1, recall: 1, f1: 1, predicted: 4, gold: 4 } },
    relations: {
      directed: { f1: 1 },
      typed: { precision: 0.5, recall: 0.5, f1: 0.5, predicted: 2, gold: 2 },
    },
    "relations found (directed)": { "citations right": { right: 2, of: 2 } },
  });
  expect(report.pooled).toEqual(report.documents[0]?.scores);
  expect(await listFiles(cwd), "writes nothing").toHaveLength(5);
});

test("scores what a run wrote, with the same result", async () => {
  const cwd = await makeFolder({ ...gold, "reviews/a.md": review });
  await runBinary(cwd, "annotate", "reviews", "--out", "tables", "--quiet");
  const written = await evaluateJson(cwd, "--gold", "gold", "--output", "tables");
  expect(written.report).toEqual((await evaluateJson(cwd, "--gold", "gold", "reviews")).report);
});

test("prints a table for each document and for all", async () => {
  const cwd = await makeFolder({ ...gold, "reviews/a.md": review, ...brat });
  await mkdir(join(cwd, "gold/b"));
  for (const name of ["b.ann", "b.txt"]) await rename(join(cwd, "brat", name), join(cwd, "gold/b", name));
  const { stdout, stderr, code } = await runBinary(
    cwd,
    "evaluate",
    "--gold",
    "gold",
    "reviews/a.md",
    "gold/b/b.txt",
  );
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  expect(stdout.match(/^\S.*? {2}/gmu)).toEqual(["a  ", "b/b  ", "all 2 documents  "]);
  expect(stdout).toContain(
    "    cancer_cell (overlap)                         1.000  1.000  1.000       2      2\n",
  );
  expect(stdout).toContain("    citations right                               1.000  2 of 2\n");
});

test("annotates the texts that stand beside annotations of brat", async () => {
  const cwd = await makeFolder(brat);
  const { report } = await evaluateJson(cwd, "--gold", "brat");
  expect(report.documents[0]?.scores.entities).toMatchObject({
    "vesicle (exact)": { f1: 1 },
    "cancer_cell (exact)": { f1: 0 },
    "cancer_cell (overlap)": { f1: 1 },
  });
});

test("maps the types of brat", async () => {
  const mapping = JSON.stringify({ entities: { Cell: "cancer_cell" } });
  const cwd = await makeFolder({
    ...brat,
    "brat/b.ann": "T1\tCell 0 14\tMelanoma cells\n",
    "map.json": mapping,
  });
  const { report } = await evaluateJson(cwd, "--gold", "brat", "--map", "map.json");
  expect(report.documents[0]?.scores.entities).toMatchObject({ "ALL (exact)": { f1: 1 } });
});

test("tells bad gold with its place and goes on, with 1 as the exit code", async () => {
  const cwd = await makeFolder({
    ...brat,
    "brat/b.ann": `${annotation}T3\tvesicle nowhere\tx\nT4\tvesicle 0 8\tExosomes\n`,
  });
  const { stdout, stderr, code } = await runBinary(cwd, "evaluate", "--gold", "brat", "--quiet");
  expect(code).toBe(1);
  expect(stderr).toBe(
    'brat/b.ann:3:4 error "vesicle nowhere" is no type with offsets, such as "Protein 0 5" or "Protein 0 5;10 15" gold-malformed\n',
  );
  expect(stdout).toContain("vesicle (exact)");
  const loud = await runBinary(cwd, "evaluate", "--gold", "brat");
  expect(loud.stderr).toContain(
    'brat/b.ann:4:1 warning the gold has "Exosomes" at 0-8, where the document has "Melanoma" gold-text-mismatch',
  );
});

test("tells a document that is missing, and a file of a run that is damaged", async () => {
  const cwd = await makeFolder({ ...gold, "reviews/b.md": review, "reviews/a/a.md": review });
  expect((await runBinary(cwd, "evaluate", "--gold", "gold", "reviews/b.md")).stderr).toBe(
    "gold/a/entities.jsonl error there is no document a among those given gold-document-missing\n",
  );
  await runBinary(cwd, "annotate", "reviews/a", "--out", "tables", "--quiet");
  await writeFile(join(cwd, "tables/annotations/a.json"), '{"mentions": 3}');
  const { stderr, code } = await runBinary(cwd, "evaluate", "--gold", "gold", "--output", "tables");
  expect(code).toBe(1);
  expect(stderr).toContain("tables/annotations/a.json error the file is not as litmark wrote it");
});

test.each([
  [[], { gold: "nowhere" }, "no such folder of gold data: nowhere"],
  [[], { gold: "a.md" }, "a.md is no folder of gold data"],
  [[], { gold: "empty" }, "no gold data in empty: looked for entities.jsonl and files that end in .ann"],
  [[], { gold: "gold" }, "name the documents of the gold data, or --output with a run of them"],
  [[], { gold: "gold", output: "empty" }, "empty is no output folder of litmark: it has no run.json"],
  [
    ["a.md"],
    { gold: "gold", output: "empty" },
    "name documents, or --output with those of a run, but not both",
  ],
  [
    [],
    { gold: "gold", output: "empty", minConfidence: 0.9 },
    "--min-confidence is for documents that are annotated",
  ],
  [
    ["a.md"],
    { gold: "gold", map: "none.json" },
    "the mapping none.json: the file cannot be read: it does not exist",
  ],
  [["a.md"], { gold: "gold", map: "a.md" }, "the mapping a.md is no JSON"],
  [["a.md"], { gold: "gold", map: "bad.json" }, "the mapping bad.json: relations.x"],
])("refuses %j with %j", async (inputs, options, message) => {
  const bad = '{"relations": {"x": "eats"}}';
  const cwd = await makeFolder({ ...gold, "a.md": review, "empty/x.png": "", "bad.json": bad });
  const run = evaluateGold(inputs, { ...options, shippedDictionaries: true }, silentEffects(cwd));
  await expect(run).rejects.toThrow(UsageError);
  await expect(run).rejects.toThrow(message);
});
