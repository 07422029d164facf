/** Documents and names from standard input, annotations on standard output. */
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { type AnnotateOptions, annotateFiles } from "../../src/cli/annotate.ts";
import { annotate } from "../../src/pipeline.ts";
import { annotationSchema } from "../../src/table/annotation.ts";
import { listFiles, makeFolder, readFiles } from "../io/folder.ts";
import { readTable, silentEffects } from "./run.ts";

const text = "# T\n\n## Introduction\n\nExosomes contain miR-21.\n";

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(
  inputs: readonly string[],
  options: Partial<AnnotateOptions>,
  given: { readonly cwd?: string; readonly stdin?: string } = {},
): Promise<Ended> {
  const written = { stdout: "", stderr: "" };
  const collect = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk);
        done();
      },
    });
  const { cwd = ".", stdin = "" } = given;
  const streams = { stdin: Readable.from([stdin]), stdout: collect("stdout"), stderr: collect("stderr") };
  const usual = { out: "-", shippedDictionaries: false, quiet: true };
  const effects = { ...silentEffects(cwd), ...streams };
  const code = await annotateFiles(inputs, { ...usual, ...options }, effects, annotate);
  return { ...written, code };
}

test("writes a line for each document that comes through a pipe", async () => {
  const lines = ["b", "a"].map((name) => JSON.stringify({ name, text }));
  const { code, stdout } = await run(["-"], {}, { stdin: lines.join("\n") });
  expect(code).toBe(0);
  const documents = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(documents.map(({ document }) => document.document)).toEqual(["b", "a"]);
  expect(documents[0].mentions.map((mention: { name: string }) => mention.name)).toEqual(["hsa-miR-21"]);
  const validate = new Ajv2020({ strict: false }).compile(annotationSchema());
  for (const document of documents) validate(document);
  expect(validate.errors).toBeNull();
});

test("writes the same lines to standard output and to a file", async () => {
  const cwd = await makeFolder({ "in/a.md": text, "in/b/c.md": text });
  const { stdout } = await run(["in"], {}, { cwd });
  expect(await run(["in"], { out: "t", format: ["ndjson"] }, { cwd })).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
  const files = await readFiles(join(cwd, "t"));
  expect(files["annotations.ndjson"]).toBe(stdout);
  expect(Object.keys(files)).toEqual([
    "annotations.ndjson",
    "annotations.schema.json",
    "diagnostics.csv",
    "run.json",
  ]);
});

test("holds in a line what the file of the document holds", async () => {
  const cwd = await makeFolder({ "in/a.md": text });
  await run(["in"], { out: "t", format: ["json", "ndjson"] }, { cwd });
  const { "annotations.ndjson": line = "", "annotations/a.json": file = "" } = await readFiles(
    join(cwd, "t"),
  );
  expect({ ...JSON.parse(line), $schema: "" }).toEqual({ ...JSON.parse(file), $schema: "" });
});

test("tells problems and the summary on standard error, where standard output has the annotations", async () => {
  const stdin = `no JSON\n${JSON.stringify({ name: "a", text })}\n`;
  const { code, stdout, stderr } = await run(["-"], { quiet: false }, { stdin });
  expect(code).toBe(1);
  expect(stdout.split("\n")).toHaveLength(2);
  expect(stderr).toMatch(/^stdin:1:1 error .* file-malformed\ndocuments +1\n/u);
});

test("ends well when the reader has enough", async () => {
  const stdout = new PassThrough({ highWaterMark: 1 });
  const stdin = Array.from({ length: 50 }, (_, i) => `${JSON.stringify({ name: `${i}`, text })}\n`);
  stdout.once("data", () => stdout.destroy());
  const effects = { ...silentEffects("."), stdin: Readable.from(stdin), stdout };
  const options = { out: "-", shippedDictionaries: false, quiet: true };
  expect(await annotateFiles(["-"], options, effects, annotate)).toBe(0);
});

const files = { "in/a.md": text, "in/b.md": text, "in/c d.md": text };

test.each([
  ["a line each", "in/a.md\nin/c d.md\n"],
  ["lines of Windows", "in/a.md\r\n\r\nin/c d.md"],
  ["zero bytes between them", "in/a.md\0in/c d.md\0"],
])("reads the files of a list with %s", async (_what, list) => {
  const cwd = await makeFolder({ ...files, list });
  const options = { out: "t", format: ["csv"] } as const;
  await run([], { ...options, filesFrom: "-" }, { cwd, stdin: list });
  const { "documents.csv": documents, ...others } = await readFiles(join(cwd, "t"));
  expect(readTable(documents).map(({ document }) => document)).toEqual(["a", "c d"]);
  await run([], { ...options, filesFrom: "list" }, { cwd });
  expect(await readFiles(join(cwd, "t"))).toEqual({ "documents.csv": documents, ...others });
});

test("adds the files of a list to those that are named", async () => {
  const cwd = await makeFolder(files);
  const { stdout } = await run(["in/b.md"], { filesFrom: "-" }, { cwd, stdin: "in/a.md" });
  expect(stdout.trimEnd().split("\n")).toHaveLength(2);
});

test.each<[string, readonly string[], Partial<AnnotateOptions>, string]>([
  ["no input", [], {}, "nothing to annotate"],
  ["a pipe beside a file", ["-", "a.md"], {}, "takes no other inputs"],
  ["a pipe beside a list", ["-"], { filesFrom: "list" }, "takes no other inputs"],
  ["a shard of a pipe", ["-"], { out: "t", shard: { index: 1, of: 2 } }, "--shard needs files"],
  ["a shard to standard output", ["a.md"], { shard: { index: 1, of: 2 } }, "--out - writes ndjson"],
  ["tables to standard output", ["a.md"], { format: ["csv"] }, "--out - writes ndjson"],
  ["a list that is not there", [], { filesFrom: "gone" }, "cannot read the list gone: it does not exist"],
  ["a list that is a folder", [], { filesFrom: "." }, "cannot read the list .: it is a folder"],
])("refuses %s", async (_what, inputs, options, message) => {
  const cwd = await makeFolder({ "a.md": text });
  await expect(run(inputs, options, { cwd })).rejects.toThrow(message);
  expect(await listFiles(cwd)).toEqual(["a.md"]);
});
