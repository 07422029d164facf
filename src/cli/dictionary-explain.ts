/** `litmark dictionary explain`: why a name is tagged, or not, at each place where it stands in documents. */
import { entriesNamed, mirnaNamed, placesOf } from "../explain/name.ts";
import { nearestNames } from "../explain/nearest.ts";
import { readRows } from "../io/dictionaries.ts";
import { UsageError } from "../io/usage-error.ts";
import type { RefusedDraft } from "../mention/observer.ts";
import type { Entity } from "../model.ts";
import { annotate, type Resources } from "../pipeline.ts";
import { makeOffsets } from "../table/offset.ts";
import { Corpus, type CorpusFile, type DictionaryOptions, loadResources } from "./corpus.ts";
import type { Effects } from "./effects.ts";
import {
  formatNameReport,
  type NameReport,
  type PlaceReport,
  type RowOf,
  toEntryReport,
  toMirnaReport,
  toNearReport,
  toPlaceReport,
} from "./name-report.ts";

export interface ExplainNameOptions extends DictionaryOptions {
  /** Documents, as the user named them. */
  readonly in: readonly string[];
  /** Places that are listed. */
  readonly limit: number;
  readonly json?: boolean;
}

/**
 * Gives the exit code: 1 when a document could not be read. Throws a UsageError for paths that cannot be used and for a
 * name without a character.
 */
export async function explainName(
  name: string,
  options: ExplainNameOptions,
  effects: Effects,
): Promise<number> {
  if (name.trim() === "") throw new UsageError('the name is empty; write one in quotes, such as "APC"');
  const corpus = await Corpus.open(options.in, effects);
  const { resources } = await loadResources(options, effects);
  const rowOf = await findRows(options, effects);
  const entries = entriesNamed(resources.dictionary, name);
  const mirna = mirnaNamed(resources.dictionary, name);
  const nearest = entries.length > 0 || mirna !== undefined ? [] : nearestNames(resources.dictionary, name);
  const places: PlaceReport[] = [];
  const elsewhere: string[] = [];
  for await (const file of corpus.files()) {
    const found = explainIn({ name, mirna }, file, resources, rowOf);
    places.push(...found);
    if (found.length === 0 && file.text.includes(name)) elsewhere.push(file.shown);
  }
  const report: NameReport = {
    name,
    entries: entries.map((entry) => toEntryReport(entry, rowOf)),
    ...(mirna === undefined ? {} : { nomenclature: toMirnaReport(mirna, rowOf) }),
    nearest: nearest.map((near) => toNearReport(near, rowOf)),
    places,
    elsewhere,
  };
  effects.stdout.write(
    options.json ? `${JSON.stringify(report)}\n` : formatNameReport(report, options.limit),
  );
  return corpus.exitCode;
}

/** Where each entity's row stands, as `path:line`. Of two rows of one entity the first. */
async function findRows(
  { dictionaries = [], shippedDictionaries }: DictionaryOptions,
  { cwd }: Effects,
): Promise<RowOf> {
  const rows = await readRows({ dictionaries, shipped: shippedDictionaries, cwd });
  const places = new Map<string, string>();
  for (const { path, line, entry } of rows) {
    const key = keyOf(entry.entity);
    if (!places.has(key)) places.set(key, `${path}:${line}`);
  }
  return (entity) => places.get(keyOf(entity)) ?? "";
}

function keyOf({ type, name, ids }: Entity): string {
  return [type, name, ...ids].join("\t");
}

/** A name, and the microRNA that it is by nomenclature. */
interface Sought {
  readonly name: string;
  readonly mirna: Entity | undefined;
}

function explainIn(
  { name, mirna }: Sought,
  file: CorpusFile,
  resources: Resources,
  rowOf: RowOf,
): PlaceReport[] {
  const refused: RefusedDraft[] = [];
  const annotations = annotate(file, resources, { observer: { mention: (one) => refused.push(one) } });
  const offsets = makeOffsets(file.text);
  return annotations.flatMap((annotation) => {
    const { abbreviations } = annotation;
    const context = { path: file.shown, offsets, abbreviations, rowOf };
    return placesOf(name, annotation, refused, mirna).map((place) => toPlaceReport(place, context));
  });
}
