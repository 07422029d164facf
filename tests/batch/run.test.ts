import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Annotated, Annotator, ReadItem } from "../../src/batch/annotator.ts";
import type { InputItem } from "../../src/batch/item.ts";
import { type Outcome, packOutcome } from "../../src/batch/outcome.ts";
import { renderDiagnostics } from "../../src/batch/render.ts";
import { type Run, runBatch } from "../../src/batch/run.ts";

async function* itemsOf(sizes: readonly number[]): AsyncGenerator<InputItem> {
  for (const [file, size] of sizes.entries()) {
    const path = `${file}.md`;
    const bytes = new Uint8Array(size);
    yield {
      kind: "text",
      name: String(file),
      path,
      shown: path,
      input: String(file),
      file,
      bytes,
      isInput: true,
    };
  }
}

/** Says of each input that it is empty, which tells the inputs apart. */
function answer({ path }: ReadItem): Annotated {
  const row = { path, severity: "warning", code: "file-empty", message: "it is empty" } as const;
  return { kind: "done", packed: packOutcome(renderDiagnostics([row])) };
}

interface Trial {
  readonly run: Run;
  /** Paths in the order in which the sink got them. */
  readonly taken: string[];
  readonly opened: string[];
}

function trial(
  items: AsyncIterable<InputItem>,
  annotate: Annotator["annotate"],
  more: Partial<Run> = {},
): Trial {
  const taken: string[] = [];
  const opened: string[] = [];
  const take = ({ summary }: Outcome) => {
    taken.push(...summary.diagnostics.map(({ path }) => path));
  };
  const open = async (size: string) => {
    opened.push(size);
    return { annotate, close: async () => {} };
  };
  const observer = { onDone() {}, onFault() {} };
  const { signal } = new AbortController();
  return { run: { items, diagnostics: [], open, sink: { take }, observer, signal, ...more }, taken, opened };
}

const paths = (count: number) => Array.from({ length: count }, (_, i) => `${i}.md`);

test("gives the sink everything in the order of the inputs, whoever is done first", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ size: fc.constantFrom(1, 20_000, 500_000), delay: fc.nat(3) }), { maxLength: 40 }),
      async (inputs) => {
        const annotate = async (items: readonly ReadItem[]) => {
          await setTimeout(inputs[Number(items[0]?.name)]?.delay);
          return items.map(answer);
        };
        const { run, taken } = trial(itemsOf(inputs.map(({ size }) => size)), annotate);
        await runBatch(run);
        expect(taken).toEqual(paths(inputs.length));
      },
    ),
    { numRuns: 30 },
  );
});

test("opens workers for a large job, and does without for a small one or none", async () => {
  const annotate = async (items: readonly ReadItem[]) => items.map(answer);
  const openedFor = async (sizes: readonly number[]) => {
    const { run, opened } = trial(itemsOf(sizes), annotate);
    await runBatch(run);
    return opened;
  };
  expect(await openedFor([100, 100])).toEqual(["small"]);
  expect(await openedFor([300_000, 300_000])).toEqual(["large"]);
  expect(await openedFor([])).toEqual([]);
});

test("reads no more than it can hold while the first input is not done", async () => {
  let finishFirst = () => {};
  const first = new Promise<void>((done) => {
    finishFirst = done;
  });
  let read = 0;
  async function* endless(): AsyncGenerator<InputItem> {
    for await (const item of itemsOf(Array(100).fill(1_000_000))) {
      read++;
      yield item;
    }
  }
  const annotate = async (items: readonly ReadItem[]) => {
    if (items[0]?.name === "0") await first;
    return items.map(answer);
  };
  const { run, taken } = trial(endless(), annotate);
  const running = runBatch(run);
  await setTimeout(50);
  expect(read).toBeLessThan(12);
  expect(taken).toEqual([]);
  finishFirst();
  await running;
  expect(taken).toEqual(paths(100));
});

test("takes what was found before from the store, and keeps what is new", async () => {
  const asked: string[] = [];
  const kept: string[] = [];
  const annotate = async (items: readonly ReadItem[]) => {
    asked.push(...items.map(({ path }) => path));
    return items.map(answer);
  };
  const known = answer({ name: "1", path: "1.md", bytes: new Uint8Array() });
  const recall = {
    find: ({ path }: ReadItem) => (path === "1.md" && known.kind === "done" ? known.packed : undefined),
    keep: ({ path }: ReadItem) => kept.push(path),
    findDiagnostics: () => undefined,
    keepDiagnostics() {},
    close() {},
  };
  const { run, taken } = trial(itemsOf([1, 1, 1]), annotate, { recall });
  await runBatch(run);
  expect({ asked, kept, taken }).toEqual({
    asked: ["0.md", "2.md"],
    kept: ["0.md", "2.md"],
    taken: paths(3),
  });
});

test("reports a document that the program failed on, keeps no such outcome, and goes on", async () => {
  const kept: string[] = [];
  const stacks: string[] = [];
  const annotate = async (items: readonly ReadItem[]) =>
    items.map((item): Annotated => {
      if (item.name === "0") return { kind: "failed", reason: "a bug", stack: "Error: a bug" };
      return item.name === "1" ? { kind: "lost", reason: "its worker died: why" } : answer(item);
    });
  const recall = {
    find: () => undefined,
    keep: ({ path }: ReadItem) => kept.push(path),
    findDiagnostics: () => undefined,
    keepDiagnostics() {},
    close() {},
  };
  const observer = { onDone() {}, onFault: (stack: string) => stacks.push(stack) };
  const { run, taken } = trial(itemsOf([1, 1, 1]), annotate, { recall, observer });
  const tally = await runBatch(run);
  expect({ taken, kept, stacks }).toEqual({ taken: paths(3), kept: ["2.md"], stacks: ["Error: a bug"] });
  expect(tally.findings().errors).toEqual([
    "0.md error the document could not be annotated (a fault of litmark, please report it): a bug document-failed",
    "1.md error the document could not be annotated: its worker died: why document-failed",
  ]);
});

test("ends as soon as it is interrupted, though a document is not done", async () => {
  const controller = new AbortController();
  const annotate = () => new Promise<never>(() => {});
  const { run } = trial(itemsOf([1]), annotate, { signal: controller.signal });
  const running = runBatch(run);
  controller.abort(new Error("enough"));
  await expect(running).rejects.toThrow("enough");
});
