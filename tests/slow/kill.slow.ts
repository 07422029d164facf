/** Runs that are killed at any moment, and then started again: the tables are those of a run that nobody disturbed. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { binary, runBinary } from "../cli/run.ts";
import { makeFolder, readFiles } from "../io/folder.ts";

const kills = 25;
const documents = 300;

/** Documents that differ, large enough together for workers to be started. */
const inputs = Object.fromEntries(
  Array.from({ length: documents }, (_, i) => [
    `in/${i % 7}/${i}.md`,
    `# Study ${i}\n\n## Introduction\n\n${`Tumor cells of patient ${i} secrete exosomes that contain miR-${i} [1]. `.repeat(30)}\n`,
  ]),
);
const args = ["annotate", "in", "--out", "t", "--quiet", "--workers", "2"];

/** Starts a run, kills it when `moment` comes, and gives whether it was still going on. */
async function killAt(cwd: string, moment: () => Promise<unknown>): Promise<boolean> {
  const child = spawn(process.execPath, [binary, ...args], { cwd, stdio: "ignore" });
  const ended = new Promise<NodeJS.Signals | null>((done) =>
    child.on("close", (_code, signal) => done(signal)),
  );
  await Promise.race([moment(), ended]);
  child.kill("SIGKILL");
  return (await ended) === "SIGKILL";
}

/** When the tables are being moved to their place. */
async function whenMoving(cwd: string): Promise<void> {
  while (!existsSync(join(cwd, "t/documents.csv"))) await setTimeout(1);
}

/** Numbers from 0 to 1 that are the same in every run of the test. */
function* fractions(): Generator<number, never> {
  for (let seed = 1; ; ) {
    seed = (seed * 48_271) % 2_147_483_647;
    yield seed / 2_147_483_647;
  }
}

test(`gives the same tables after each of ${kills} kills`, { timeout: 900_000 }, async () => {
  const undisturbed = await makeFolder(inputs);
  const start = performance.now();
  await runBinary(undisturbed, ...args);
  const usual = performance.now() - start;
  const expected = await readFiles(join(undisturbed, "t"));
  const random = fractions();
  for (let killed = 0; killed < kills; ) {
    const cwd = await makeFolder(inputs);
    for (let again = 0; again < 3; again++) {
      const late = usual * random.next().value;
      const moment = again === 2 ? () => whenMoving(cwd) : () => setTimeout(late);
      if (await killAt(cwd, moment)) killed++;
    }
    const { code } = await runBinary(cwd, ...args);
    expect(code).toBe(0);
    expect(await readFiles(join(cwd, "t"))).toEqual(expected);
  }
});

test("makes two runs at once into one folder leave what one leaves", { timeout: 300_000 }, async () => {
  const alone = await makeFolder(inputs);
  const together = await makeFolder(inputs);
  await runBinary(alone, ...args);
  const ended = await Promise.all([runBinary(together, ...args), runBinary(together, ...args)]);
  expect(ended.map(({ code }) => code)).toContain(0);
  expect(await readFiles(join(together, "t"))).toEqual(await readFiles(join(alone, "t")));
});
