/** From what the user asks for to what a run needs: the inputs are found, the dictionaries loaded, the workers chosen. */
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import { type CompiledDictionary, type CompileOptions, compileFiles } from "../io/compiled.ts";
import { type ResourceFiles, readResourceFiles } from "../io/dictionaries.ts";
import { findInputs, type Inputs } from "../io/find.ts";
import { compileLanguage } from "../io/language.ts";
import type { InputFile } from "../io/name.ts";
import type { Pipeline } from "../pipeline.ts";
import { readLanguage } from "../relation/language.ts";
import type { Stopwatch } from "../stopwatch.ts";
import { type Annotator, annotateHere } from "./annotator.ts";
import { type InputItem, readItems } from "./item.ts";
import { type Corpus, describeCorpus, isInShard, type Shard } from "./shard.ts";
import { streamItems } from "./stream.ts";

export interface JobOptions {
  /** Folders of dictionaries of the user's own. */
  readonly dictionaries?: readonly string[];
  readonly shippedDictionaries: boolean;
  /** Threads that annotate; by default one for each core. */
  readonly workers?: number;
  /** Relations of less confidence are left out; 0 without it. */
  readonly minConfidence?: number;
}

export interface JobInput {
  /** Files, folders and globs, as the user named them. */
  readonly inputs: readonly string[];
  readonly options: JobOptions;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Folder that is not searched: the one that is written into. */
  readonly except?: string;
  /** Which part of the files is read; all without it. */
  readonly shard?: Shard;
  /** Documents that come through a pipe, as lines of JSON, instead of files. */
  readonly stream?: AsyncIterable<string | Uint8Array>;
  readonly stopwatch: Stopwatch;
  /** Is told in a sentence what takes time and is done once. */
  readonly onNotice: (message: string) => void;
  /** Takes the place of the program's own, in this thread. */
  readonly pipeline?: Pipeline;
}

export interface Job {
  /** Files and archives; none where the documents come through a pipe. */
  readonly inputs: readonly InputFile[];
  /** All files that were found, whatever the shard. */
  readonly corpus: Corpus;
  readonly items: AsyncIterable<InputItem>;
  /** Dictionaries and language files. */
  readonly files: ResourceFiles;
  /** Of folders that cannot be listed, dictionaries and language files. */
  readonly diagnostics: readonly Diagnostic[];
  readonly open: (size: "small" | "large") => Promise<Annotator>;
}

/** Throws a UsageError for inputs and dictionaries that cannot be used. */
export async function openJob({
  inputs: named,
  options,
  cwd,
  except,
  shard,
  stream,
  ...given
}: JobInput): Promise<Job> {
  const { measureAsync } = given.stopwatch;
  const search = except === undefined ? { cwd } : { cwd, except };
  const nothing: Inputs = { files: [], diagnostics: [] };
  const found = await measureAsync("find", async () =>
    stream === undefined ? findInputs(named, search) : nothing,
  );
  const {
    dictionaries = [],
    shippedDictionaries: shipped,
    workers = availableParallelism(),
    minConfidence = 0,
  } = options;
  const compiling = { onBuild: given.onNotice };
  const { files, compiled, diagnostics } = await measureAsync("dictionary", async () => {
    const read = await readResourceFiles({ dictionaries, shipped, cwd });
    const dictionary = await compileFiles(read.dictionaries, compiling);
    const language = readLanguage(read.language);
    const problems = [...read.diagnostics, ...language.diagnostics, ...dictionary.diagnostics];
    return { files: read, compiled: dictionary, diagnostics: problems };
  });
  const inputs = found.files.filter(({ name }) => shard === undefined || isInShard(name, shard));
  const opening = { files, compiled, compiling, workers, minConfidence, ...given };
  return {
    inputs,
    corpus: describeCorpus(found.files.map(({ name }) => name)),
    items: stream === undefined ? readItems(inputs, cwd) : streamItems(stream),
    files,
    diagnostics: [...found.diagnostics, ...diagnostics],
    open: (size) => openAnnotator(size, opening),
  };
}

interface Opening {
  readonly files: ResourceFiles;
  readonly compiled: CompiledDictionary;
  readonly compiling: CompileOptions;
  readonly workers: number;
  readonly minConfidence: number;
  readonly stopwatch: Stopwatch;
  readonly pipeline?: Pipeline;
}

async function openAnnotator(size: "small" | "large", opening: Opening): Promise<Annotator> {
  if (size === "large" && opening.pipeline === undefined) return openWorkers(opening);
  const { files, compiled, compiling, minConfidence, stopwatch } = opening;
  const pipeline = opening.pipeline ?? (await import("../pipeline.ts")).annotate;
  const { lexicon } = await compileLanguage(files.language, compiling);
  const resources = { dictionary: compiled.dictionary, lexicon };
  return annotateHere({ resources, pipeline, measure: stopwatch.measure, minConfidence });
}

async function openWorkers({
  files,
  compiled,
  workers,
  minConfidence,
  stopwatch,
}: Opening): Promise<Annotator> {
  const { openPool } = await import("./pool.ts"); // small jobs do without
  const setup = {
    dictionary: compiled.share(),
    language: files.language,
    languageOptions: {},
    minConfidence,
    pipeline: new URL(`../pipeline${extname(import.meta.url)}`, import.meta.url).href,
  };
  return openPool({ workers, setup, onTimes: stopwatch.addTimes });
}
