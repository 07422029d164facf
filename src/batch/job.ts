/** From what the user asks for to what a run needs: the inputs are found, the dictionaries loaded, the workers chosen. */
import { availableParallelism } from "node:os";
import type { Diagnostic } from "../diagnostic.ts";
import type { Reach } from "../dictionary/reach.ts";
import type { CompiledDictionary } from "../io/compiled.ts";
import { type ResourceFiles, readResourceFiles } from "../io/dictionaries.ts";
import { findInputs, type Inputs } from "../io/find.ts";
import type { InputFile } from "../io/name.ts";
import { programHash } from "../io/program.ts";
import type { Pipeline } from "../pipeline.ts";
import type { Language } from "../relation/language.ts";
import { type Selection, selectionOf } from "../selection.ts";
import type { Stopwatch } from "../stopwatch.ts";
import { type Annotator, annotateHere } from "./annotator.ts";
import { optimizeLate } from "./engine.ts";
import { type InputItem, readItems } from "./item.ts";
import { type Circumstances, type CompiledDictionaries, openRecall, type Recall } from "./recall.ts";
import { type Corpus, describeCorpus, isInShard, type Shard } from "./shard.ts";
import { openStore } from "./store.ts";
import { streamItems } from "./stream.ts";

export interface JobOptions extends Partial<Selection> {
  /** Folders of dictionaries of the user's own. */
  readonly dictionaries?: readonly string[];
  readonly shippedDictionaries: boolean;
  /** Threads that annotate; by default one for each core. */
  readonly workers?: number;
  /** False for a run that takes nothing from earlier ones and leaves nothing to later ones. */
  readonly cache?: boolean;
}

export interface JobInput {
  /** Files, folders and globs, as the user named them. */
  readonly inputs: readonly string[];
  readonly options: JobOptions;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Folder that is not searched: the one that is written into. */
  readonly except?: string;
  /** Folder of what earlier runs found; none without it. */
  readonly store?: string;
  /** Which of the files found are read; all without it. */
  readonly only?: (file: InputFile) => boolean;
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

/** A job before anything is read of its documents. */
export interface FoundJob {
  /** Files and archives; none where the documents come through a pipe. */
  readonly inputs: readonly InputFile[];
  /** All files that were found, whatever the shard. */
  readonly corpus: Corpus;
  /** Folders that cannot be listed, and inputs that are not there. */
  readonly unfound: readonly Diagnostic[];
  /** Dictionaries and language files. */
  readonly files: ResourceFiles;
  /** All that decides what is found in documents. */
  readonly circumstances: Circumstances;
  /** Throws as `findJob`. */
  open(): Promise<Job>;
}

export interface Job extends Omit<FoundJob, "open"> {
  readonly items: AsyncIterable<InputItem>;
  /** Of what was not found, of dictionaries and of language files. */
  readonly diagnostics: readonly Diagnostic[];
  /** Opens the annotator for what is left to do. */
  readonly open: (size: "small" | "large") => Promise<Annotator>;
  readonly recall?: Recall;
}

/** Throws a UsageError for inputs and dictionaries that cannot be used. */
export async function openJob(input: JobInput): Promise<Job> {
  return (await findJob(input)).open();
}

/** Throws a UsageError for inputs and dictionaries that cannot be used. */
export async function findJob(input: JobInput): Promise<FoundJob> {
  const { cwd, except, only = () => true, shard, stream, stopwatch, options } = input;
  const search = except === undefined ? { cwd } : { cwd, except };
  const nothing: Inputs = { files: [], diagnostics: [] };
  const found = await stopwatch.measureAsync("find", async () =>
    stream === undefined ? findInputs(input.inputs, search) : nothing,
  );
  const { dictionaries = [], shippedDictionaries: shipped } = options;
  const files = await stopwatch.measureAsync("dictionary", () =>
    readResourceFiles({ dictionaries, shipped, cwd }),
  );
  const job = {
    inputs: found.files.filter((file) => only(file) && (shard === undefined || isInShard(file.name, shard))),
    corpus: describeCorpus(found.files.map(({ name }) => name)),
    unfound: found.diagnostics,
    files,
    circumstances: {
      program: programHash(),
      options: selectionOf(options),
      language: Object.values(files.language),
      dictionaries: files.dictionaries,
    },
  };
  const open = () => openFound(job, input);
  return { ...job, open: () => stopwatch.measureAsync("dictionary", open) };
}

async function openFound(found: Omit<FoundJob, "open">, input: JobInput): Promise<Job> {
  const kit = new Kit(found.files, input);
  const recall = await recallFor(input, found.circumstances, kit);
  const isHere = input.pipeline !== undefined;
  return {
    ...found,
    items: input.stream === undefined ? readItems(found.inputs, input.cwd) : streamItems(input.stream),
    diagnostics: [...found.unfound, ...(await problemsOf(kit, recall))],
    open: (size) => (size === "small" || isHere ? kit.annotateHere() : kit.openWorkers()),
    ...(recall === undefined ? {} : { recall }),
  };
}

async function recallFor(
  { store: folder, options, onNotice, pipeline }: JobInput,
  circumstances: Circumstances,
  kit: Kit,
) {
  if (folder === undefined || options.cache === false || pipeline !== undefined) return undefined;
  const store = openStore(folder);
  if (!("refused" in store)) return openRecall(store, circumstances, kit);
  onNotice(`what is found cannot be kept in ${folder}: ${store.refused}`);
  return undefined;
}

/** What is wrong with dictionaries and language files. They need not be compiled where that is known. */
async function problemsOf(kit: Kit, recall: Recall | undefined): Promise<readonly Diagnostic[]> {
  const known = recall?.findDiagnostics();
  if (known !== undefined) return known;
  const diagnostics = await kit.diagnostics();
  recall?.keepDiagnostics(diagnostics);
  return diagnostics;
}

/** What annotators are made of. It is loaded when it is first needed: a run that finds all in the store does without. */
class Kit implements CompiledDictionaries {
  readonly #files: ResourceFiles;
  readonly #input: JobInput;
  #compiled: Promise<CompiledDictionary> | undefined;
  #language: Language | undefined;

  constructor(files: ResourceFiles, input: JobInput) {
    this.#files = files;
    this.#input = input;
  }

  async diagnostics(): Promise<Diagnostic[]> {
    const language = await this.language();
    const compiled = await this.compile();
    return [...this.#files.diagnostics, ...language.diagnostics, ...compiled.diagnostics];
  }

  async language(): Promise<Language> {
    const { readLanguage } = await import("../relation/language.ts");
    this.#language ??= readLanguage(this.#files.language);
    return this.#language;
  }

  async annotateHere(): Promise<Annotator> {
    optimizeLate();
    const { dictionary } = await this.compile();
    const { compileRows } = await import("../io/language.ts");
    const lexicon = await compileRows((await this.language()).rows);
    const pipeline = this.#input.pipeline ?? (await import("../pipeline.ts")).annotate;
    return annotateHere({
      resources: { dictionary, lexicon },
      pipeline,
      measure: this.#input.stopwatch.measure,
      selection: selectionOf(this.#input.options),
    });
  }

  async openWorkers(): Promise<Annotator> {
    const { openPool } = await import("./pool.ts");
    const { workers = availableParallelism() } = this.#input.options;
    const setup = {
      dictionary: (await this.compile()).share(),
      language: this.#files.language,
      languageOptions: {},
      selection: selectionOf(this.#input.options),
    };
    return openPool({ workers, setup, onTimes: this.#input.stopwatch.addTimes });
  }

  async name(): Promise<string> {
    const { compiledName } = await import("../io/compiled.ts");
    return compiledName(this.#files.dictionaries);
  }

  async reachFrom(name: string): Promise<Reach | undefined> {
    const { loadCompiled } = await import("../io/compiled.ts");
    const { reachOf } = await import("../dictionary/reach.ts");
    const old = await loadCompiled(name);
    if (old === undefined) return undefined;
    const fresh = await this.compile();
    return reachOf(old.dictionary.entries, fresh.dictionary.entries);
  }

  /** Once, however often it is asked for. */
  compile(): Promise<CompiledDictionary> {
    this.#compiled ??= compileWith(this.#files, this.#input.onNotice);
    return this.#compiled;
  }
}

async function compileWith(files: ResourceFiles, onBuild: (message: string) => void) {
  const { compileFiles } = await import("../io/compiled.ts");
  return compileFiles(files.dictionaries, { onBuild });
}
