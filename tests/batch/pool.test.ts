import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { unpackOutcome } from "../../src/batch/outcome.ts";
import { compileFiles } from "../../src/io/compiled.ts";
import { readResourceFiles } from "../../src/io/dictionaries.ts";
import { selectionOf } from "../../src/selection.ts";
import { makeFolder } from "../io/folder.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Threads run what is built: they cannot read TypeScript. */
const built = new URL("../../dist/batch/pool.js", import.meta.url).href;
const { openPool }: typeof import("../../src/batch/pool.ts") = await import(built);

/** A pipeline that does what its document says. */
const pipeline = `
const hoard = [];
export function annotate(file, resources, options) {
  if (file.text.includes("exit")) process.exit(3);
  if (file.text.includes("loop")) for (;;);
  if (file.text.includes("hoard")) for (;;) hoard.push(new Array(100000).fill(file.text + hoard.length));
  if (file.text.includes("throw")) throw new Error("a bug");
  return [];
}`;

async function openFaulty(timeLimit: number) {
  const folder = await makeFolder({ "pipeline.mjs": pipeline });
  const { language, dictionaries } = await readResourceFiles({ shipped: false });
  const dictionary = (await compileFiles(dictionaries, { cache: false })).share();
  const pool = openPool({
    workers: 2,
    heapLimit: 64,
    timeLimit: () => timeLimit,
    setup: {
      dictionary,
      language,
      languageOptions: {},
      selection: selectionOf({}),
      pipeline: join(folder, "pipeline.mjs"),
    },
  });
  onTestFinished(() => pool.close());
  return pool;
}

const item = (name: string) => ({ name, path: `${name}.md`, bytes: Buffer.from(`This is ${name}.`) });

test("does the work of others though documents kill their workers, and tells of each how", async () => {
  const pool = await openFaulty(5000);
  const tasks = [["a", "exit", "b"], ["c", "loop"], ["hoard", "d"], ["throw", "e"], ["f"]];
  const answers = await Promise.all(tasks.map((names) => pool.annotate(names.map(item))));
  const told = answers.flat().map((one) => {
    if (one.kind === "done") return unpackOutcome(one.packed).summary.rows.documents === 0 ? "done" : "";
    return `${one.kind}: ${one.reason}`;
  });
  expect(tasks.flat().map((name, i) => [name, told[i]])).toEqual([
    ["a", "done"],
    ["exit", expect.stringMatching(/^lost: its worker died: /u)],
    ["b", "done"],
    ["c", "done"],
    ["loop", "lost: it took longer than 5 seconds"],
    ["hoard", expect.stringMatching(/^lost: its worker died: .*memory/u)],
    ["d", "done"],
    ["throw", "failed: a bug"],
    ["e", "done"],
    ["f", "done"],
  ]);
});

test("works on after all workers have died", async () => {
  const pool = await openFaulty(60_000);
  await Promise.all([pool.annotate([item("exit")]), pool.annotate([item("exit")])]);
  expect((await pool.annotate([item("a")])).map(({ kind }) => kind)).toEqual(["done"]);
});
