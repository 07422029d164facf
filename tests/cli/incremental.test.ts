import { readdirSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { z } from "zod";
import { addFiles, makeFolder, readFiles } from "../io/folder.ts";
import { runBinary } from "./run.ts";

vi.setConfig({ testTimeout: 60_000 });

const review = (name: string) =>
  `# Exosomes of ${name}\n\n## Introduction\n\nTumor cells of ${name} secrete exosomes that carry miR-21 [1].\n\n` +
  "## References\n\n1. Doe J, Roe R. Exosomal microRNA. J Test. 2001;1:2-3.\n";

const inputs = {
  "in/a.md": review("mice"),
  "in/b.md": review("rats"),
  "in/c.md": review("yeast"),
  "in/empty.md": "",
};
const own = { "mine/organism.csv": "name,id\nmice,none\n" };
const args = ["annotate", "in", "--out", "t", "--no-shipped-dictionaries", "--dictionaries", "mine"];

const Summary = z.object({ reused: z.number(), counts: z.object({ mentions: z.number() }) });

/** Runs, and gives the number of files whose outcome was known. */
async function run(cwd: string, ...more: readonly string[]) {
  const { stdout } = await runBinary(cwd, ...args, "--json", ...more);
  return Summary.parse(JSON.parse(stdout));
}

/** The tables of a folder of the same files in which nothing was ever run. */
async function fresh(cwd: string): Promise<Record<string, string>> {
  const files = Object.entries(await readFiles(cwd)).filter(([path]) => /^(?:in|mine)\//u.test(path));
  const other = await makeFolder(Object.fromEntries(files));
  await run(other, "--no-cache");
  expect(readdirSync(other).sort()).toEqual(["in", "mine", "t"]);
  return readFiles(join(other, "t"));
}

async function expectAsFresh(cwd: string): Promise<void> {
  expect(await readFiles(join(cwd, "t"))).toEqual(await fresh(cwd));
}

test("does nothing again when nothing has changed, and says so", async () => {
  const cwd = await makeFolder({ ...inputs, ...own });
  expect((await run(cwd)).reused).toBe(0);
  const before = await readFiles(join(cwd, "t"));
  const { stdout, stderr, code } = await runBinary(cwd, ...args);
  expect(stdout).toContain("4 files unchanged since an earlier run, and not annotated again\n");
  expect({ stderr, code }).toEqual({
    stderr: "in/empty.md error the file holds no text file-empty\n",
    code: 1,
  });
  expect(await readFiles(join(cwd, "t"))).toEqual(before);
  await expectAsFresh(cwd);
});

test("annotates what is new or different, and forgets what is gone", async () => {
  const cwd = await makeFolder({ ...inputs, ...own });
  await run(cwd);
  await addFiles(cwd, { "in/b.md": review("hamsters"), "in/d.md": review("dogs") });
  await rm(join(cwd, "in/c.md"));
  expect((await run(cwd)).reused).toBe(2);
  await expectAsFresh(cwd);
});

test("knows a document by its bytes, whatever the file system says of it", async () => {
  const cwd = await makeFolder({ ...inputs, ...own });
  await run(cwd);
  await writeFile(join(cwd, "in/a.md"), inputs["in/a.md"]);
  expect((await run(cwd)).reused).toBe(4);
  await expectAsFresh(cwd);
});

test("annotates again only the documents that have a name which a dictionary brings, loses or changes", async () => {
  const cwd = await makeFolder({ ...inputs, ...own });
  await run(cwd);
  await addFiles(cwd, { "mine/organism.csv": "name,id\nmice,none\nrats,none\n" });
  expect((await run(cwd)).reused, "all but the one of rats").toBe(3);
  await expectAsFresh(cwd);
  await addFiles(cwd, { "mine/organism.csv": "name,id\nmice,X:1\n" });
  expect((await run(cwd)).reused, "all but those of mice and rats").toBe(2);
  await expectAsFresh(cwd);
  expect((await run(cwd)).reused).toBe(4);
});

test("annotates all again after an edit of a dictionary whose compiled form is gone", async () => {
  const cwd = await makeFolder({ ...inputs, ...own });
  const cache = await makeFolder({});
  vi.stubEnv("LITMARK_CACHE", cache);
  onTestFinished(() => void vi.unstubAllEnvs());
  await run(cwd);
  await rm(cache, { recursive: true });
  await addFiles(cwd, { "mine/organism.csv": "name,id\nmice,none\nrats,none\n" });
  expect((await run(cwd)).reused).toBe(0);
  await expectAsFresh(cwd);
});

test("trusts nothing that was damaged", async () => {
  const cwd = await makeFolder({ ...inputs, ...own });
  await run(cwd);
  const store = join(cwd, ".litmark/t");
  await rm(join(store, "receipt.json"));
  const [pack = ""] = readdirSync(store);
  const bytes = await readFile(join(store, pack));
  const at = bytes.lastIndexOf("yeast");
  await writeFile(join(store, pack), bytes.fill("m", at, at + 1));
  expect((await run(cwd)).reused).toBe(3);
  await expectAsFresh(cwd);
});

test("writes again what somebody has changed or taken from the output", async () => {
  const cwd = await makeFolder({ ...inputs, ...own });
  await run(cwd);
  await writeFile(join(cwd, "t/mentions.csv"), "mention\n");
  await rm(join(cwd, "t/annotations/a.json"));
  expect((await run(cwd)).reused).toBe(4);
  await expectAsFresh(cwd);
});

test("with --no-cache takes nothing and leaves nothing", async () => {
  const cwd = await makeFolder({ ...inputs, ...own });
  await run(cwd);
  expect((await run(cwd, "--no-cache")).reused).toBe(0);
  await expectAsFresh(cwd);
});

test("two runs at once into one folder leave the tables of one of them", async () => {
  const cwd = await makeFolder({ ...inputs, ...own });
  await Promise.all([run(cwd), run(cwd), run(cwd)]);
  await expectAsFresh(cwd);
  expect((await run(cwd)).reused).toBe(4);
});

test("notices that an input is missing, and that it is no longer asked for", async () => {
  const cwd = await makeFolder({ ...inputs, ...own });
  const annotateA = (...more: readonly string[]) =>
    runBinary(cwd, "annotate", "in/a.md", ...more, "--out", "t", ...args.slice(4), "--quiet");
  expect(await annotateA()).toEqual({ code: 0, stdout: "", stderr: "" });
  const alone = await readFiles(join(cwd, "t"));
  const stderr =
    "in/d.md error there is no such file or folder, and no file that it matches as a pattern input-missing\n";
  expect(await annotateA("in/d.md")).toEqual({ code: 1, stdout: "", stderr });
  const { "t/diagnostics.csv": diagnostics, "t/mentions.csv": mentions } = await readFiles(cwd);
  expect(diagnostics).toContain("in/d.md,error,input-missing");
  expect(mentions).toBe(alone["mentions.csv"]);
  expect((await annotateA("in/d.md")).code).toBe(1);
  expect((await annotateA()).code).toBe(0);
  expect(await readFiles(join(cwd, "t"))).toEqual(alone);
});
