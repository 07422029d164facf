import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { openProgress } from "../../src/cli/progress.ts";

/** What is drawn while ten files are done, at so many milliseconds each. */
async function draw(milliseconds: number, options: { isTTY: boolean; quiet?: boolean }): Promise<string> {
  let drawn = "";
  const write = (chunk: unknown, _encoding: BufferEncoding, done: () => void) => {
    drawn += String(chunk);
    done();
  };
  const stream = Object.assign(new Writable({ write }), { isTTY: options.isTTY });
  let now = 0;
  const progress = await openProgress({ stream, clock: () => now, total: 10, quiet: options.quiet ?? false });
  for (let done = 1; done <= 10; done++) {
    now += milliseconds;
    progress.update(done, 100 * done);
  }
  progress.stop();
  return drawn;
}

test("draws a bar with counts and rate while work on a terminal is long", async () => {
  expect(await draw(500, { isTTY: true })).toMatch(/2\/10 files \| 2\.0 files\/s \| 200 mentions \| /u);
});

test.each([
  ["work that is soon done", 10, { isTTY: true }],
  ["a file or a pipe", 500, { isTTY: false }],
  ["a user who wants quiet", 500, { isTTY: true, quiet: true }],
])("draws nothing for %s", async (_what, milliseconds, options) => {
  expect(await draw(milliseconds, options)).toBe("");
});
