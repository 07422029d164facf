/** What the shards of a run say of themselves, and whether they make a whole. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { refusal } from "../../io/reason.ts";
import { UsageError } from "../../io/usage-error.ts";
import { SourceRecord } from "../../io/vocabulary/record.ts";
import { outputFormats } from "../format.ts";
import type { RunOptions } from "../manifest.ts";
import { runFile } from "../output-folder.ts";

const Checksums = z
  .array(z.object({ path: z.string(), sha256: z.string(), licence: z.string().optional() }))
  .readonly();

const Options = z.object({ formats: z.array(z.enum(outputFormats)).min(1) });

const AllOptions = Options.extend({ shippedDictionaries: z.boolean(), minConfidence: z.number() });

/** `run.json` of any run, as far as it says how to make it again. */
export const RunManifest = z.object({
  program: z.object({ name: z.literal("litmark"), version: z.string() }),
  options: z.custom<RunOptions>((value) => AllOptions.safeParse(value).success), // kept as it is
  inputs: Checksums,
  dictionaries: Checksums,
  language: Checksums,
  shard: z.object({ index: z.int().positive(), of: z.int().positive() }).optional(),
});
export type RunManifest = z.infer<typeof RunManifest>;

/** `run.json` of a shard: what it must have in common with the others, and which of them it is. */
const Manifest = z.object({
  program: z.object({ name: z.literal("litmark"), version: z.string() }),
  options: z.custom<RunOptions>((value) => Options.safeParse(value).success), // kept as it is, whatever else it has
  dictionaries: Checksums,
  language: Checksums,
  sources: z.array(SourceRecord).readonly(),
  shard: z.object({
    index: z.int().positive(),
    of: z.int().positive(),
    corpus: z.object({ files: z.int().nonnegative(), sha256: z.string() }),
  }),
  tables: z.array(z.object({ file: z.string(), sha256: z.string() })).readonly(),
});
export type ShardManifest = z.infer<typeof Manifest>;

/** A folder that holds a finished shard. */
export interface ShardFolder {
  readonly location: string;
  /** As the user named it. */
  readonly name: string;
  readonly manifest: ShardManifest;
}

/**
 * The shards in folders (name → location), by their index. Throws a UsageError that names whatever is wrong when they
 * are not all the shards of one run of this version of the program.
 */
export function readShards(folders: ReadonlyMap<string, string>, version: string): ShardFolder[] {
  const problems: string[] = [];
  const shards: ShardFolder[] = [];
  for (const [name, location] of folders) {
    const manifest = readManifest(location);
    if (typeof manifest === "string") problems.push(`${name} ${manifest}`);
    else shards.push({ location, name, manifest });
  }
  shards.sort((a, b) => a.manifest.shard.index - b.manifest.shard.index);
  problems.push(...differences(shards, version), ...repeats(shards), ...gaps(shards));
  if (problems.length > 0) throw new UsageError(`cannot merge: ${problems.join("; ")}`);
  return shards;
}

/** Or what is wrong with the folder. */
function readManifest(location: string): ShardManifest | string {
  try {
    const content: unknown = JSON.parse(readFileSync(join(location, runFile), "utf8"));
    return Manifest.safeParse(content).data ?? "holds no shard (a run with --shard makes one)";
  } catch (error) {
    if (error instanceof SyntaxError) return `has a damaged ${runFile}`;
    const reason = refusal(error);
    if (reason === undefined) throw error;
    return `holds no finished shard: ${runFile}: ${reason}`;
  }
}

/** What must be the same, as the user knows it. */
const common: Readonly<Record<string, (manifest: ShardManifest) => unknown>> = {
  "the version of litmark": ({ program }) => program.version,
  "the number of shards": ({ shard }) => shard.of,
  "the options": ({ options }) => options,
  "the dictionaries": ({ dictionaries, language, sources }) => [dictionaries, language, sources],
  "the files of the corpus": ({ shard }) => shard.corpus,
};

function differences([first, ...others]: readonly ShardFolder[], version: string): string[] {
  if (first === undefined) return [];
  const made = first.manifest.program.version;
  const outdated =
    made === version ? [] : [`${first.name} was made by litmark ${made}, and this is ${version}`];
  const differing = others.flatMap(({ name, manifest }) => {
    const names = Object.entries(common).filter(([, get]) => !isSame(get(manifest), get(first.manifest)));
    return names.map(([what]) => `${first.name} and ${name} differ in ${what}`);
  });
  return [...outdated, ...differing];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function repeats(shards: readonly ShardFolder[]): string[] {
  return shards.flatMap(({ name, manifest }, i) => {
    const before = shards[i - 1];
    const { index, of } = manifest.shard;
    return before?.manifest.shard.index === index
      ? [`${before.name} and ${name} are both shard ${index} of ${of}`]
      : [];
  });
}

function gaps(shards: readonly ShardFolder[]): string[] {
  const of = shards[0]?.manifest.shard.of ?? 0;
  const present = new Set(shards.map(({ manifest }) => manifest.shard.index));
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !present.has(index));
  if (missing.length === 0) return [];
  return [`${missing.length === 1 ? "shard" : "shards"} ${missing.join(", ")} of ${of} missing`];
}
