import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { diagnosticOutcome } from "../../src/batch/annotator.ts";
import { Tally } from "../../src/batch/tally.ts";
import { formatTime } from "../../src/cli/log.ts";
import { type WatchOptions, watchRun } from "../../src/cli/progress.ts";

const files = 10;

/** What is said while ten files of 1 MB are done, at so many seconds each. */
async function watch(seconds: number, isTTY: boolean, options: WatchOptions = {}): Promise<string> {
  let said = "";
  const write = (chunk: unknown, _encoding: BufferEncoding, done: () => void) => {
    said += String(chunk);
    done();
  };
  const stream = Object.assign(new Writable({ write }), { isTTY });
  let now = 0;
  const effects = {
    stdout: stream,
    stderr: stream,
    stdin: process.stdin,
    cwd: ".",
    clock: () => now,
    signal: new AbortController().signal,
  };
  const watched = watchRun(options, effects);
  await watched.begin(files);
  const tally = new Tally();
  const problem = { path: "a.md", severity: "warning", code: "file-empty", message: "it is empty" } as const;
  for (let file = 0; file < files; file++) {
    now += 1000 * seconds;
    const diagnostic = { ...problem, place: { kind: "file" } } as const;
    const outcome = diagnosticOutcome(diagnostic);
    tally.add(outcome.summary);
    const item = { kind: "unread", path: "a.md", shown: "a.md", input: "a", file, diagnostic } as const;
    watched.onDone({ item, bytes: 1e6, outcome, tally, isRecalled: false });
  }
  watched.end();
  return said;
}

test("draws a bar with counts, speed, time left and warnings while work on a terminal is long", async () => {
  expect(await watch(0.5, true)).toMatch(/2\/10 files \| 2\.00 MB\/s \| 4 s left \| 2 warnings/u);
});

test("says a line a minute into a file or a pipe, and one at the end", async () => {
  expect(await watch(25, false)).toBe(
    "litmark: 3 of 10 files, 0.04 MB/s, 3 min left, 3 warnings\n" +
      "litmark: 6 of 10 files, 0.04 MB/s, 100 s left, 6 warnings\n" +
      "litmark: 9 of 10 files, 0.04 MB/s, 25 s left, 9 warnings\n" +
      "litmark: 10 files, 10.0 MB in 4 min, 0.04 MB/s, 10 warnings\n",
  );
});

test("says the same as a JSON object a line", async () => {
  const lines = (await watch(50, true, { logFormat: "json" })).trimEnd().split("\n");
  const advance = { total: 10, megabytesPerSecond: 0.02, errors: 0 };
  expect(lines.map((line): unknown => JSON.parse(line)).slice(-2)).toEqual([
    { event: "progress", files: 10, bytes: 1e7, seconds: 500, warnings: 10, secondsLeft: 0, ...advance },
    { event: "done", files: 10, bytes: 1e7, seconds: 500, warnings: 10, ...advance },
  ]);
});

test.each([
  ["work on a terminal that is soon done", 0.01, true, {}],
  ["work of less than a minute in a pipe", 5, false, {}],
  ["a user who wants quiet", 50, true, { quiet: true }],
  ["a program that wants the summary as JSON", 50, false, { json: true }],
])("says nothing for %s", async (_what, seconds, isTTY, options) => {
  expect(await watch(seconds, isTTY, options)).toBe("");
});

test.each([
  [41.4, "41 s"],
  [119, "119 s"],
  [600, "10 min"],
  [18_180, "5 h 3 min"],
])("writes %j seconds as %s", (seconds, text) => {
  expect(formatTime(seconds)).toBe(text);
});
