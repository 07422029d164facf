/** `litmark dictionary diff`: what another set of dictionaries changes in the tables of a corpus. */
import { toCsv } from "../io/csv.ts";
import { annotate, type Resources } from "../pipeline.ts";
import { makeOffsets } from "../table/offset.ts";
import { compareAnnotations } from "../workbench/comparison.ts";
import {
  type ChangeRow,
  changeColumns,
  formatChanges,
  mentionRow,
  relationRow,
  toCells,
} from "./change-report.ts";
import { Corpus, type CorpusFile, loadResources } from "./corpus.ts";
import type { Effects } from "./effects.ts";
import { exitCodes } from "./exit.ts";

export interface DiffOptions {
  readonly corpus: readonly string[];
  /** Whether both sets stand beside the shipped dictionaries. */
  readonly shippedDictionaries: boolean;
  /** Changes of each kind that are listed as text. */
  readonly limit: number;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** What stands for no dictionaries of one's own. */
const none = "none";

/**
 * Gives the exit code, as diff(1) has it: 0 when nothing differs, 1 when something does, 2 for trouble, which a document
 * that cannot be read is too. Throws a UsageError for paths that cannot be used.
 */
export async function diffDictionaries(
  before: string,
  after: string,
  options: DiffOptions,
  effects: Effects,
): Promise<number> {
  const corpus = await Corpus.open(options.corpus, effects);
  const old = await resourcesOf(before, options, effects);
  const fresh = await resourcesOf(after, options, effects);
  const rows: ChangeRow[] = [];
  for await (const file of corpus.files()) rows.push(...changesIn(file, old, fresh));
  effects.stdout.write(print(rows, options));
  if (corpus.exitCode !== exitCodes.clean) return exitCodes.usage;
  return rows.length === 0 ? exitCodes.clean : exitCodes.errors;
}

async function resourcesOf(
  place: string,
  { shippedDictionaries }: DiffOptions,
  effects: Effects,
): Promise<Resources> {
  const dictionaries = place === none ? [] : [place];
  return (await loadResources({ dictionaries, shippedDictionaries }, effects)).resources;
}

function changesIn(file: CorpusFile, old: Resources, fresh: Resources): ChangeRow[] {
  const offsets = makeOffsets(file.text);
  const after = annotate(file, fresh);
  return annotate(file, old).flatMap((annotation, i) => {
    const other = after[i];
    if (other === undefined) return []; // both read the same documents
    const { mentions, relations } = compareAnnotations(annotation, other);
    const place = { path: file.shown, offsets };
    return [
      ...mentions.map((change) => mentionRow(change, place)),
      ...relations.map((change) => relationRow(change, place)),
    ];
  });
}

function print(rows: readonly ChangeRow[], { json, csv, limit }: DiffOptions): string {
  if (json) return `${JSON.stringify(rows)}\n`;
  return csv ? toCsv([[...changeColumns], ...rows.map(toCells)]) : formatChanges(rows, limit);
}
