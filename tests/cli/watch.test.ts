import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import { expect, onTestFinished, test, vi } from "vitest";
import { z } from "zod";
import { runProgram } from "../../src/cli/program.ts";
import { addFiles, makeFolder, readFiles } from "../io/folder.ts";
import { readTable, runHere, silentEffects } from "./run.ts";

const files = {
  "reviews/a.md": "# A\n\n## Introduction\n\nZorbin binds plexin.\n",
  "own/protein.csv": "name,id\nplexin,none\n",
};
const options = ["--out", "reviews/tables", "--dictionaries", "own", "--no-shipped-dictionaries"];

/** Starts a watch, and waits for its first tables. */
async function watch(cwd: string, ...args: readonly string[]) {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  let printed = "";
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      printed += String(chunk);
      done();
    },
  });
  const effects = { ...silentEffects(cwd), stdout, signal: controller.signal };
  const command = ["annotate", "reviews", ...options, "--watch", "--workers", "1", ...args];
  const code = runProgram(command, effects);
  await untilNames(cwd, ["plexin"]);
  const summaries = () =>
    z.array(z.object({ reused: z.number() })).parse(
      printed
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    );
  return { code, stop: () => controller.abort(), summaries };
}

async function untilNames(cwd: string, names: readonly string[]): Promise<void> {
  await vi.waitFor(
    async () => {
      const { "reviews/tables/mentions.csv": mentions } = await readFiles(cwd);
      expect(readTable(mentions).map((row) => row.name)).toEqual(names);
    },
    { timeout: 20_000, interval: 50 },
  );
}

test("annotates again when a dictionary, then when an input changes, and stops cleanly", async () => {
  const cwd = await makeFolder(files);
  const { code, stop } = await watch(cwd);
  await writeFile(join(cwd, "own/protein.csv"), "name,id\nplexin,none\nzorbin,none\n");
  await untilNames(cwd, ["zorbin", "plexin"]);
  await addFiles(cwd, { "reviews/b.md": "# B\n\n## Introduction\n\nPlexin rests.\n" });
  await untilNames(cwd, ["zorbin", "plexin", "plexin"]);
  stop();
  expect(await code).toBe(0);
}, 60_000);

test("does again only the documents that a new name may stand in", async () => {
  const cwd = await makeFolder({
    ...files,
    "reviews/b.md": "# B\n\n## Introduction\n\nThe zorb receptors rest.\n",
    "reviews/c.md": "# C\n\n## Introduction\n\nOf zorb, nothing else.\n",
  });
  const { code, stop, summaries } = await watch(cwd, "--json");
  await writeFile(join(cwd, "own/protein.csv"), "name,id\nplexin,none\nzorb receptor,none\n");
  await untilNames(cwd, ["plexin", "zorb receptor"]);
  await writeFile(join(cwd, "own/protein.csv"), "name,id\nplexin,X:1\nzorb receptor,none\n");
  await vi.waitFor(() => expect(summaries()).toHaveLength(3), { timeout: 20_000, interval: 50 });
  stop();
  expect({ code: await code, reused: summaries().map((one) => one.reused) }).toEqual({
    code: 0,
    reused: [0, 2, 2],
  });
  const { "reviews/tables/mentions.csv": mentions } = await readFiles(cwd);
  expect(readTable(mentions).map(({ name, id }) => `${name} ${id}`)).toEqual([
    "plexin X:1",
    "zorb receptor ",
  ]);
}, 60_000);

test("goes on when the inputs are gone for a while", async () => {
  const cwd = await makeFolder(files);
  const { code, stop } = await watch(cwd);
  await rename(join(cwd, "reviews/a.md"), join(cwd, "away.md"));
  await rename(join(cwd, "own/protein.csv"), join(cwd, "own/drug.csv"));
  await addFiles(cwd, { "reviews/c.md": "# C\n\n## Introduction\n\nMore plexin and plexin.\n" });
  await untilNames(cwd, ["plexin", "plexin"]);
  stop();
  expect(await code).toBe(0);
}, 60_000);

test.each([
  ["standard input", ["-", "--out", "tables"]],
  ["standard output", ["reviews", "--out", "-"]],
])("%s cannot be watched", async (_what, args) => {
  const cwd = await makeFolder(files);
  const { code, stderr } = await runHere(cwd, "annotate", ...args, "--watch");
  expect({ code, told: stderr.includes("--watch") }).toEqual({ code: 2, told: true });
});
