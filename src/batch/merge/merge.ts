/**
 * Puts the shards of a run together: in the order that the inputs would have had in one run, so that what adds it up
 * and writes it gives the same bytes. A row is neither parsed nor made anew.
 */
import { UsageError } from "../../io/usage-error.ts";
import type { Sink } from "../sink.ts";
import { Tally } from "../tally.ts";
import type { ShardFolder } from "./manifest.ts";
import { ShardReader } from "./reader.ts";

/** Memory for what is read ahead, in bytes, and its limits for each of the dozen files of a shard. */
const readAhead = { all: 64_000_000, least: 4096, most: 262_144 };
const filesOfShard = 12;

export interface Merge {
  /** All shards of a run, at least one. */
  readonly shards: readonly ShardFolder[];
  readonly sink: Pick<Sink, "take">;
  readonly signal: AbortSignal;
}

/** Throws a UsageError for a shard that is damaged, and the reason when the merge is aborted. */
export async function mergeShards({ shards, sink, signal }: Merge): Promise<Tally> {
  const share = readAhead.all / (shards.length * filesOfShard);
  const step = Math.ceil(Math.min(readAhead.most, Math.max(readAhead.least, share)));
  const readers = shards.map((shard) => new ShardReader(shard, step));
  const tally = new Tally();
  await takeRun(readers, tally, sink);
  let file = 0;
  for (let reader = nextOf(readers); reader !== undefined; reader = nextOf(readers)) {
    signal.throwIfAborted();
    const input = inputOf(reader);
    while (inputOf(reader) === input) await takeItem(reader, file, tally, sink);
    file += 1;
  }
  for (const reader of readers) reader.finish();
  return tally;
}

/** What belongs to no input (problems of dictionaries and folders) must be the same in every shard. */
async function takeRun(readers: readonly ShardReader[], tally: Tally, sink: Merge["sink"]): Promise<void> {
  const [first, ...others] = readers.map((reader) => reader.take());
  if (first === undefined) return;
  const problems = Buffer.from(first.tables.diagnostics);
  if (others.some(({ tables }) => !problems.equals(tables.diagnostics)))
    throw new UsageError("cannot merge: the shards report different problems of folders or dictionaries");
  tally.add(first.summary);
  await sink.take(first, undefined);
}

async function takeItem(reader: ShardReader, file: number, tally: Tally, sink: Merge["sink"]): Promise<void> {
  const { of } = reader.next ?? {};
  const outcome = reader.take();
  if (of === undefined) throw new Error("an item of no input");
  const item = { ...of.item, shown: of.item.path, input: of.input, file };
  tally.add(outcome.summary, item);
  await sink.take(outcome, item);
}

/** The shard that has the first of the inputs that are left. */
function nextOf(readers: readonly ShardReader[]): ShardReader | undefined {
  let first: ShardReader | undefined;
  for (const reader of readers) {
    const input = inputOf(reader);
    if (input !== undefined && (first === undefined || input < (inputOf(first) ?? ""))) first = reader;
  }
  return first;
}

/** Undefined at the end of the shard. */
function inputOf({ next }: ShardReader): string | undefined {
  return next?.of?.input;
}
