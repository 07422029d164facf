import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { addFiles, listFiles, makeFolder, readFiles } from "../io/folder.ts";
import { readTable, runBinary } from "./run.ts";

vi.setConfig({ testTimeout: 60_000 });

const review = `# Exosomes in cancer

## Introduction

Breast cancer cells secrete exosomes that contain miR-21 [1].

## References

1. Doe J, Roe R. Exosomal microRNA. J Test. 2001;1:2-3.
`;

const tables = [
  "abbreviations.csv",
  "annotations.schema.json",
  "citations.csv",
  "diagnostics.csv",
  "documents.csv",
  "entities.csv",
  "events.csv",
  "evidence.csv",
  "mentions.csv",
  "references.csv",
  "relations.csv",
  "run.json",
  "sentences.csv",
];

test("writes the tables and says what is in them", async () => {
  const cwd = await makeFolder({ "review.md": review });
  const outcome = await runBinary(
    cwd,
    "annotate",
    "review.md",
    "--out",
    "tables",
    "--no-shipped-dictionaries",
  );
  expect(outcome).toEqual({
    code: 0,
    stderr: "",
    stdout: `documents   1
sentences   2
references  1
citations   1
mentions    1  of 1 entity
relations   0  0 with references
events      0
tables in tables; open evidence.csv first
`,
  });
  expect(await listFiles(join(cwd, "tables"))).toEqual(["annotations/review.json", ...tables].sort());
  const { "tables/mentions.csv": mentions } = await readFiles(cwd);
  expect(readTable(mentions)).toMatchObject([{ document: "review", type: "mirna", text: "miR-21" }]);
});

test("finds with the shipped dictionaries who does what, and the reference for it", async () => {
  const cwd = await makeFolder({ "review.md": review });
  await runBinary(cwd, "annotate", "review.md", "--out", "tables");
  const { "tables/evidence.csv": evidence } = await readFiles(cwd);
  expect(readTable(evidence)).toContainEqual(
    expect.objectContaining({
      predicate: "contains",
      subject_name: "exosome",
      object_type: "mirna",
      reference: "1",
      first_author: "Doe J",
      year: "2001",
    }),
  );
});

test("adds a dictionary of the user's own, with a type of its own", async () => {
  const cwd = await makeFolder({
    "review.md": "# Title\n\nThe zorbium assay was used.\n",
    "mine/assay.csv": "name,id,synonyms,source,note\nzorbium assay,none,,hand,\n",
  });
  const outcome = await runBinary(
    cwd,
    "annotate",
    "review.md",
    "--out",
    "t",
    "--dictionaries",
    "mine",
    "--quiet",
  );
  expect(outcome).toEqual({ code: 0, stdout: "", stderr: "" });
  const { "t/mentions.csv": mentions, "t/run.json": run } = await readFiles(cwd);
  expect(readTable(mentions)).toMatchObject([
    { type: "assay", name: "zorbium assay", text: "zorbium assay", dictionary: "assay" },
  ]);
  expect(run).toContain('"path":"mine/assay.csv"');
});

test("goes on after bad files, names each, and ends with 1", async () => {
  const cwd = await makeFolder({
    "in/a.md": review,
    "in/empty.md": "",
    "in/latin.md": Buffer.from("caf\xe9 noir", "latin1"),
    "in/paper.md": "%PDF-1.7\n",
    "in/utf16.txt": Buffer.from(`\uFEFF${review}`, "utf16le"),
  });
  const outcome = await runBinary(
    cwd,
    "annotate",
    "in",
    "--out",
    "t",
    "--quiet",
    "--no-shipped-dictionaries",
  );
  expect(outcome).toEqual({
    code: 1,
    stdout: "",
    stderr: `in/empty.md error the file holds no text file-empty
in/latin.md:1:4 error byte 0xE9 is not UTF-8; save the file as UTF-8 file-encoding
in/paper.md error the file is a PDF; convert it to Markdown or text file-not-text
`,
  });
  const { "t/documents.csv": documents, "t/diagnostics.csv": diagnostics } = await readFiles(cwd);
  expect(readTable(documents).map((row) => row.document)).toEqual(["a", "utf16"]);
  expect(readTable(diagnostics).map((row) => row.path)).toEqual(["empty.md", "latin.md", "paper.md"]);
});

test("prints one JSON object for programs, and the times only when asked", async () => {
  const cwd = await makeFolder({ "review.md": review });
  const args = ["annotate", "review.md", "--out", "t", "--no-shipped-dictionaries", "--json"];
  const { stdout, stderr, code } = await runBinary(cwd, ...args);
  expect(JSON.parse(stdout)).toEqual({
    exitCode: 0,
    out: "t",
    reused: 0,
    counts: {
      documents: 1,
      sentences: 2,
      mentions: 1,
      entities: 1,
      relations: 0,
      events: 0,
      citations: 1,
      references: 1,
      evidence: 0,
      abbreviations: 0,
    },
    integrity: {},
    problems: [],
  });
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  const timed: unknown = JSON.parse((await runBinary(cwd, ...args, "--timings", "--no-cache")).stdout);
  expect(timed).toHaveProperty("milliseconds.mention");
});

test("counts what is wrong with the references in a section of its own", async () => {
  const cwd = await makeFolder({
    "review.md": review
      .replace("[1]", "[1,4]")
      .concat("2. Roe R. Macrophages and vesicles. J Test. 2002;2:4-9.\n")
      .concat("3. Poe E. Vesicles in plasma and urine. J Test. 2003;3:5-7.\n"),
  });
  const args = ["annotate", "review.md", "--out", "t", "--no-shipped-dictionaries"];
  const { stdout, code } = await runBinary(cwd, ...args);
  expect({ stdout, code }).toEqual({
    code: 0,
    stdout: `documents   1
sentences   2
references  3
citations   1
mentions    1  of 1 entity
relations   0  0 with references
events      0
3 findings on the integrity of references:
  1 citation-without-reference, first:
    review.md:5:58 warning reference 4 is cited but the list ends at 3 citation-without-reference
  2 reference-never-cited, first:
    review.md:10:4 warning reference 2 is never cited reference-never-cited
tables in t; open evidence.csv first
`,
  });
  const summary: unknown = JSON.parse((await runBinary(cwd, ...args, "--json")).stdout);
  expect(summary).toMatchObject({
    integrity: { "citation-without-reference": 1, "reference-never-cited": 2 },
  });
});

test("prints what share of the time each stage took", async () => {
  const cwd = await makeFolder({ "review.md": review });
  const { stderr } = await runBinary(cwd, "annotate", "review.md", "--out", "t", "--quiet", "--timings");
  const stages = Array.from(
    stderr.matchAll(/^(?<stage>\S+) +\d+\.\d ms +\d+\.\d %$/gmu),
    (m) => m.groups?.stage,
  );
  expect(stages).toEqual(
    (
      "start find dictionary write decode document sentence reference citation abbreviation mention relation " +
      "event integrity rows render other total"
    ).split(" "),
  );
});

test("gives the same bytes wherever it runs, in whatever order the files are named", async () => {
  const one = await makeFolder({ "in/b.md": review, "in/a/c.md": review });
  const two = await makeFolder({ "elsewhere/b.md": review, "elsewhere/a/c.md": review });
  await Promise.all([
    runBinary(one, "annotate", "in", "--out", "t"),
    runBinary(two, "annotate", join(two, "elsewhere"), "--out", "deep/er/t"),
  ]);
  expect(await readFiles(join(two, "deep/er/t"))).toEqual(await readFiles(join(one, "t")));
  const three = await makeFolder({ "b.md": review, "c.txt": review });
  await runBinary(three, "annotate", "b.md", "c.txt", "--out", "t1", "--no-shipped-dictionaries");
  await runBinary(three, "annotate", "c.txt", "b.md", "--out", "t2", "--no-shipped-dictionaries");
  expect(await readFiles(join(three, "t2"))).toEqual(await readFiles(join(three, "t1")));
});

test("says in run.json what made the tables, and nothing of the machine or the hour", async () => {
  const cwd = await makeFolder({ "review.md": "abc" });
  await runBinary(cwd, "annotate", "review.md", "--out", "t", "--no-shipped-dictionaries");
  const run: unknown = JSON.parse(await readFile(join(cwd, "t/run.json"), "utf8"));
  expect(run).toMatchObject({
    program: { name: "litmark", version: "0.1.0" },
    options: { shippedDictionaries: false, stages: "all", minConfidence: 0 },
    inputs: [
      { path: "review.md", sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
    ],
    dictionaries: [],
    counts: { documents: 1, relations: 0 },
  });
});

test("takes the tables of an earlier run away with the documents that are gone", async () => {
  const cwd = await makeFolder({ "in/a.md": review, "in/b.md": review });
  await runBinary(cwd, "annotate", "in", "--out", "t", "--quiet", "--no-shipped-dictionaries");
  await addFiles(cwd, { "other/c.md": review });
  await runBinary(cwd, "annotate", "other", "--out", "t", "--quiet", "--no-shipped-dictionaries");
  expect(await listFiles(join(cwd, "t"))).toEqual(["annotations/c.json", ...tables].sort());
});

test("leaves out relations of little confidence with all that is read from them, and says so in run.json", async () => {
  const cwd = await makeFolder({ "review.md": review });
  const annotated = async (...options: readonly string[]) => {
    await runBinary(cwd, "annotate", "review.md", "--out", "tables", "--quiet", ...options);
    return readFiles(join(cwd, "tables"));
  };
  const all = await annotated();
  const values = readTable(all["relations.csv"]).map(({ confidence }) => Number(confidence));
  expect(values.length).toBeGreaterThan(0);
  expect(readTable(all["evidence.csv"]).map(({ confidence }) => Number(confidence))).toEqual(values);
  const least = await annotated("--min-confidence", String(Math.min(...values)));
  expect(least["relations.csv"]).toBe(all["relations.csv"]);
  const none = await annotated("--min-confidence", "1");
  for (const name of ["relations.csv", "evidence.csv", "events.csv"])
    expect(readTable(none[name])).toEqual([]);
  expect(readTable(none["documents.csv"])).toMatchObject([{ relations: "0" }]);
  expect(none["mentions.csv"]).toBe(all["mentions.csv"]);
  expect(JSON.parse(none["run.json"] ?? "")).toMatchObject({
    options: { minConfidence: 1 },
    counts: { relations: 0, events: 0, evidence: 0 },
  });
});

test("finds entities only, the same ones, where no more is asked for", async () => {
  const cwd = await makeFolder({ "review.md": review });
  await runBinary(cwd, "annotate", "review.md", "--out", "all");
  await runBinary(cwd, "annotate", "review.md", "--out", "few", "--stages", "entities");
  const [all, few] = [await readFiles(join(cwd, "all")), await readFiles(join(cwd, "few"))];
  expect(readTable(all["relations.csv"])).not.toEqual([]);
  expect(readTable(few["relations.csv"])).toEqual([]);
  expect(few["mentions.csv"]).toBe(all["mentions.csv"]);
  expect(few["citations.csv"]).toBe(all["citations.csv"]);
  expect(JSON.parse(few["run.json"] ?? "")).toMatchObject({ options: { stages: "entities" } });
});

test.each(["2", "-0.1", "much", "0.5x", ""])("refuses %j as a confidence", async (value) => {
  const cwd = await makeFolder({ "review.md": review });
  const args = ["annotate", "review.md", "--out", "tables", "--min-confidence", value];
  const { code, stderr } = await runBinary(cwd, ...args);
  expect(code).toBe(2);
  expect(stderr).toContain("Write a number from 0 to 1.");
});
