/** `litmark merge`: puts the shards of a run together. */
import { resolve } from "node:path";
import { toManifest } from "../batch/manifest.ts";
import { readShards, type ShardFolder } from "../batch/merge/manifest.ts";
import { mergeShards } from "../batch/merge/merge.ts";
import { openOutputFolder } from "../batch/output-folder.ts";
import type { Sink } from "../batch/sink.ts";
import type { Tally } from "../batch/tally.ts";
import { UsageError } from "../io/usage-error.ts";
import { readVersion } from "../io/version.ts";
import type { Effects } from "./effects.ts";
import { type ReportOptions, reportRun } from "./report.ts";

/** Gives the exit code. Throws a UsageError for shards that do not make a whole, and the reason when it is interrupted. */
export async function mergeFolders(
  out: string,
  folders: readonly string[],
  options: ReportOptions,
  effects: Effects,
): Promise<number> {
  const { cwd, signal } = effects;
  const own = folders.find((name) => resolve(cwd, name) === resolve(cwd, out));
  if (own !== undefined)
    throw new UsageError(`the tables would replace the shard ${own}; name another folder`);
  const shards = readShards(new Map(folders.map((name) => [name, resolve(cwd, name)])), readVersion());
  const formats = shards[0]?.manifest.options.formats ?? [];
  const sink = await openOutputFolder(resolve(cwd, out), { name: out, formats });
  try {
    const tally = await mergeShards({ shards, sink, signal });
    signal.throwIfAborted();
    await commit(shards, sink, tally);
    const first = formats.includes("csv") ? "evidence.csv" : undefined;
    return reportRun({ findings: tally.findings(), out, first, options, times: new Map() }, effects);
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

/** What made the shards has made the whole. */
async function commit([first]: readonly ShardFolder[], sink: Sink, tally: Tally): Promise<void> {
  if (first === undefined) throw new Error("a merge of no shards");
  const { program, options, dictionaries, language, sources } = first.manifest;
  await sink.commit({
    entities: tally.entities(),
    run: (tables) =>
      toManifest({
        version: program.version,
        options,
        inputs: tally.inputs,
        dictionaries,
        language,
        sources,
        totals: tally.totals(),
        problems: tally.problems(),
        tables,
      }),
  });
}
