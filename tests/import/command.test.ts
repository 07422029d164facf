import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { runProgram } from "../../src/cli/program.ts";
import { readResources } from "../../src/io/dictionaries.ts";
import { listFiles, makeFolder, readFiles } from "../io/folder.ts";
import { serve } from "./server.ts";

/** Runs the command in this process. */
async function run(cwd: string, ...args: readonly string[]) {
  const written = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof written) =>
    new Writable({
      write: (chunk, _encoding, done) => {
        written[name] += String(chunk);
        done();
      },
    });
  const { signal } = new AbortController();
  const stdin = Readable.from([]);
  const effects = { stdin, stdout: stream("stdout"), stderr: stream("stderr"), cwd, clock: () => 0, signal };
  const code = await runProgram(["dictionary", ...args], effects);
  return { ...written, code };
}

const obo = `data-version: releases/2024-09-26

[Term]
id: CL:9900001
name: glowing test cell
synonym: "lantern test cell" EXACT []

[Term]
id: CL:9900002
name: old cell
is_obsolete: true
`;

const csv = `name,id,synonyms,exact,context,source
glowing test cell,CL:9900001,lantern test cell,,,CL 2024-09-26
`;

test("imports a vocabulary, plain or gzipped, into a folder of its own, and says what it did", async () => {
  for (const content of [obo, gzipSync(obo)]) {
    const cwd = await makeFolder({ "cl.obo": content });
    const { code, stdout, stderr } = await run(cwd, "import", "obo", "cl.obo", "--out", "mine");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`CL 2024-09-26
       1 cell_type with 2 names
       1 record withdrawn or obsolete: CL:9900002
Licence: CC-BY-4.0
Written to mine/cl
`);
    const files = await readFiles(join(cwd, "mine"));
    expect(Object.keys(files)).toEqual(["cl/cell_type.csv", "cl/source.json"]);
    expect(files["cl/cell_type.csv"]).toBe(csv);
  }
});

test("records what the dictionaries come from, and hands it to a run", async () => {
  const cwd = await makeFolder({ "cl.obo": obo });
  await run(cwd, "import", "obo", "cl.obo", "--out", "mine", "--min-length", "4", "--scope", "label,exact");
  const { files, resources } = await readResources({
    cwd,
    dictionaries: ["mine"],
    shipped: false,
    cache: false,
  });
  expect(files.sources).toEqual([
    {
      name: "cl",
      title: "CL",
      version: "2024-09-26",
      licence: "CC-BY-4.0",
      citation: "Diehl 2016, J Biomed Semantics 7:44",
      files: [{ path: "cl.obo", sha256: expect.stringMatching(/^[0-9a-f]{64}$/u), size: obo.length }],
      options: { scope: "label,exact", minLength: "4" },
    },
  ]);
  expect(files.dictionaries.map(({ path }) => path)).toEqual(["mine/cl/cell_type.csv"]);
  expect(resources.dictionary.types).toEqual(["cell_type"]);
});

test("replaces an earlier import of the same source, and no other folder", async () => {
  const cwd = await makeFolder({
    "cl.obo": obo,
    "mine/cl/protein.csv": "name\nold",
    "mine/cancer.csv": "name\nmine",
  });
  await run(cwd, "import", "obo", "cl.obo", "--out", "mine");
  expect(await listFiles(join(cwd, "mine"))).toEqual(["cancer.csv", "cl/cell_type.csv", "cl/source.json"]);
});

test("reports a bad row with its place, loads the others and ends with 1", async () => {
  const cwd = await makeFolder({ "x.tsv": "label\tid\nalpha thing\tX:1\n\tX:2\n" });
  const args = ["--type", "drug", "--columns", "name=label,id=id", "--licence", "mine"];
  const { code, stdout, stderr } = await run(cwd, "import", "csv", "x.tsv", "--out", "mine", ...args);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: "x.tsv:3:1 error the row has no name dictionary-missing-name\n",
  });
  expect(stdout).toContain("1 drug with 1 names");
  expect(await readFile(join(cwd, "mine/x/drug.csv"), "utf8")).toContain("alpha thing,X:1,");
});

test("writes nothing when a file is of another format", async () => {
  const cwd = await makeFolder({ "x.obo": "nothing of the kind" });
  const { code, stdout } = await run(cwd, "import", "obo", "x.obo", "--out", "mine");
  expect(code).toBe(1);
  expect(stdout).toContain("Nothing was written: no record was usable.");
  expect(await listFiles(cwd)).toEqual(["x.obo"]);
});

test.each([
  ["an unknown format", ["import", "xls", "x"], "Known formats are obo, obograph"],
  ["a file that is missing", ["import", "obo", "y.obo"], "no such file or folder: y.obo"],
  ["a csv without a type", ["import", "csv", "x.csv"], "give their type with --type"],
  ["a species that is none", ["import", "hgnc", "x.csv", "--species", "elf"], "Write NCBI numbers or human"],
  ["a scope that is none", ["import", "obo", "x.csv", "--scope", "near"], "Scopes are label, exact"],
  [
    "a mapping without a name",
    ["import", "csv", "x.csv", "--columns", "id=a"],
    "a name is needed|name is needed",
  ],
  ["a length that is no number", ["import", "csv", "x.csv", "--min-length", "x"], "Write a number."],
  ["a source that is none", ["install", "omim"], 'no source "omim"; known are hgnc'],
  ["an address that is none", ["install", "cl", "--url", "nowhere"], "not an address: nowhere"],
  ["an archive that is broken", ["import", "obo", "broken.gz"], "cannot read broken.gz"],
])("refuses %s in a line and ends with 2", async (_what, args, message) => {
  const cwd = await makeFolder({ "x.csv": "name\na", "broken.gz": gzipSync(obo).subarray(0, 50) });
  const { code, stderr } = await run(cwd, ...args, "--out", "mine");
  expect(code).toBe(2);
  expect(stderr).toMatch(new RegExp(message, "u"));
});

test("installs a source from its address and keeps no download", async () => {
  const address = await serve((_request, response) => response.end(gzipSync(obo)));
  const cwd = await makeFolder();
  const url = `${address}/cl.obo.gz`;
  const { code, stderr } = await run(cwd, "install", "cl", "--out", "mine", "--url", url);
  expect({ code, stderr }).toEqual({ code: 0, stderr: `downloaded ${url}: ${gzipSync(obo).length} bytes\n` });
  expect(await listFiles(cwd)).toEqual(["mine/cl/cell_type.csv", "mine/cl/source.json"]);
  expect(JSON.parse(await readFile(join(cwd, "mine/cl/source.json"), "utf8"))).toMatchObject({
    name: "cl",
    files: [{ url, size: gzipSync(obo).length }],
  });
});

test("counts what dictionaries hold", async () => {
  const cwd = await makeFolder({
    "mine/protein.csv": "name,id,synonyms\nEGFR,HGNC:3236,ERBB1|HER1\nsome kinase,none,\nAKT,FPLX:AKT,\n",
  });
  expect(await run(cwd, "stats", "mine")).toEqual({
    code: 0,
    stderr: "",
    stdout: "protein: 3 rows, 5 names; identifiers: 1 HGNC, 1 FPLX, 1 row without\n",
  });
});

test("lists what is doubtful in dictionaries, the most harmful first", async () => {
  const cwd = await makeFolder({
    "mine/cell_line.csv": "name,id,synonyms\nHL-60,X:1,HL60|EGFR\nAB,X:2,NSCLC\n",
    "mine/protein.csv": "name,id,synonyms,exact\nEGFR,HGNC:1,not,MET\nOTHER1,HGNC:2,NOT\nlost,what\n",
  });
  const { code, stdout, stderr } = await run(cwd, "lint", "mine", "--limit", "1");
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr:
      'mine/protein.csv:4:6 warning "what" is not a CURIE like DOID:1612 and is ignored dictionary-bad-id\n',
  });
  expect(
    stdout,
  ).toBe(`3 English words that count in any case or spelling: mark them exact or context, or leave them out
  mine/protein.csv:2: "not" of EGFR
  … and 2 more
1 short forms that mostly stand for something else: mark them context
  mine/cell_line.csv:3: "NSCLC" of AB
1 names that two types have: the order of the types decides, not the text
  mine/protein.csv:2: "EGFR"; also HL-60 in mine/cell_line.csv:2
1 names too short to be found: mark them exact, or leave them out
  mine/cell_line.csv:3: "AB"
1 names that find nothing, or nothing that another of the row does not find: leave them out
  mine/cell_line.csv:2: "HL60" of HL-60; also HL-60
`);
});

test("finds nothing doubtful where there is nothing", async () => {
  const cwd = await makeFolder({ "mine/protein.csv": "name,id\nEGFR,HGNC:3236\n" });
  expect((await run(cwd, "lint", "mine")).stdout).toBe("nothing doubtful was found\n");
});
