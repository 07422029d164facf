/** The thread of a worker: it makes its resources from what all workers share, and annotates what it is sent. */
import { workerData } from "node:worker_threads";
import { loadDictionary } from "../dictionary/serialize.ts";
import { compileLanguage, type LanguageOptions } from "../io/language.ts";
import type { Pipeline } from "../pipeline.ts";
import type { LanguageFiles } from "../relation/language.ts";
import type { Selection } from "../selection.ts";
import { makeStopwatch } from "../stopwatch.ts";
import { type Annotated, annotateItem, type ReadItem, type Work } from "./annotator.ts";

/** What a worker is given when it starts. */
export interface WorkerSetup {
  /** The compiled dictionary, in memory that all threads share. */
  readonly dictionary: SharedArrayBuffer;
  readonly language: LanguageFiles;
  readonly languageOptions: LanguageOptions;
  readonly selection: Selection;
  /** Address of a module that exports another pipeline than the program's own, as `annotate`. */
  readonly pipeline?: string;
}

export interface WorkerAnswer {
  readonly answers: readonly Annotated[];
  /** Milliseconds by stage. */
  readonly times: ReadonlyMap<string, number>;
}

/** Begins at once, while the first inputs are still being read. What goes wrong is told to whoever asks for work. */
const opened = open(workerData).then(
  (work) => () => work,
  (error: unknown) => () => {
    throw error;
  },
);
await opened;

async function open({ dictionary, language, languageOptions, selection, pipeline }: WorkerSetup) {
  const { annotate }: { annotate: Pipeline } =
    pipeline === undefined ? await import("../pipeline.ts") : await import(pipeline);
  const { lexicon } = await compileLanguage(language, languageOptions);
  const resources = { dictionary: loadDictionary(dictionary), lexicon };
  return { resources, pipeline: annotate, selection };
}

/** The task of the pool. */
export async function annotateItems(items: readonly ReadItem[]): Promise<WorkerAnswer> {
  const { measure, times } = makeStopwatch(() => performance.now());
  const work: Work = { ...(await opened)(), measure };
  return { answers: items.map((item) => annotateItem(item, work)), times };
}
