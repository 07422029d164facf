/** `litmark dictionary suggest`: names that a corpus uses and no dictionary has, as rows to edit. */
import { resolve } from "node:path";
import { isLongEnough } from "../dictionary/casing.ts";
import { isEnglish } from "../dictionary/english.ts";
import { entriesNamed } from "../explain/name.ts";
import { RelationTrace } from "../explain/sentence.ts";
import { toCsv } from "../io/csv.ts";
import { replaceFile } from "../io/replace-file.ts";
import { annotate, type Resources } from "../pipeline.ts";
import { findCandidates } from "../workbench/candidate.ts";
import { type Suggestion, SuggestionCounter } from "../workbench/suggestion.ts";
import { Corpus, type DictionaryOptions, loadResources } from "./corpus.ts";
import type { Effects } from "./effects.ts";
import { count } from "./summary.ts";

export interface SuggestOptions extends DictionaryOptions {
  /** Fewest places of a name that is suggested. */
  readonly minCount: number;
  /** Names that are suggested. */
  readonly limit: number;
  /** File for the rows; standard output without it. */
  readonly out?: string;
}

/** The columns of a dictionary, then what helps to judge a row. */
const columns = [
  ...["name", "id", "synonyms", "exact", "context", "source", "note"],
  ...["type", "kind", "count", "documents", "example"],
];

/** Gives the exit code: 1 when a document could not be read. Throws a UsageError for paths that cannot be used. */
export async function suggestNames(
  inputs: readonly string[],
  options: SuggestOptions,
  effects: Effects,
): Promise<number> {
  const corpus = await Corpus.open(inputs, effects);
  const { resources } = await loadResources(options, effects);
  const counter = new SuggestionCounter();
  for await (const file of corpus.files()) {
    const trace = new RelationTrace();
    for (const annotation of annotate(file, resources, { observer: { relation: trace } }))
      counter.add(annotation.document.name, findCandidates(annotation, trace.scenes));
  }
  const all = counter.ranked(options.minCount);
  const rows = all.slice(0, options.limit).map((one) => toRow(one, resources));
  await write(toCsv([columns, ...rows]), options, effects);
  effects.stderr.write(`${count(rows.length, "name")} of ${all.length} suggested\n`);
  return corpus.exitCode;
}

async function write(csv: string, { out }: SuggestOptions, { cwd, stdout }: Effects): Promise<void> {
  if (out === undefined) stdout.write(csv);
  else await replaceFile(resolve(cwd, out), csv);
}

function toRow(suggestion: Suggestion, resources: Resources): string[] {
  const { kind, name, synonyms, type, count: number, documents, document, example } = suggestion;
  const forms = [name, ...synonyms];
  const exact = forms.filter((form) => !form.includes(" ") && (isEnglish(form) || !isLongEnough(form)));
  const others = synonyms.filter((form) => !exact.includes(form));
  return [
    ...[name, "", others.join("|"), exact.join("|"), "", document, noteOn(forms, resources)],
    ...[type, kind, String(number), String(documents), example],
  ];
}

/** Which entries have the names already, and do not count where they were met. */
function noteOn(names: readonly string[], { dictionary }: Resources): string {
  const entries = names.flatMap((name) => entriesNamed(dictionary, name));
  const known = entries.map(({ entry: { entity }, name, context }) => {
    const restriction = context ? "needs context" : "does not count as it is written";
    return `${entity.type} ${entity.name} has ${name}, which ${restriction}`;
  });
  return [...new Set(known)].join("; ");
}
