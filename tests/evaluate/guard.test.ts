/**
 * The scores on the sample gold are what they were. A change that lowers or raises them writes them anew, so that it
 * shows: `UPDATE=1 npx vitest run tests/evaluate/guard.test.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { evaluateGold } from "../../src/cli/evaluate.ts";
import { silentEffects } from "../cli/run.ts";

vi.setConfig({ testTimeout: 60_000 });

const cwd = fileURLToPath(new URL("../..", import.meta.url));
const path = join(cwd, "tests/gold/scores.txt");

test("finds in the sample gold what it found before, and no less", async () => {
  const written: string[] = [];
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const options = { gold: "tests/gold", shippedDictionaries: true, quiet: true };
  const code = await evaluateGold(["input"], options, { ...silentEffects(cwd), stdout });
  expect(code, "the gold has no errors").toBe(0);
  if (process.env.UPDATE === "1") writeFileSync(path, written.join(""));
  expect(written.join("")).toBe(readFileSync(path, "utf8"));
});
