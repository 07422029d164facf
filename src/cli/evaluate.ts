/** `litmark evaluate`: annotates the documents of gold data, or takes what a run wrote of them, and scores it. */
import { resolve } from "node:path";
import { type Job, type JobOptions, openJob } from "../batch/job.ts";
import { type Outcome, readAnnotation } from "../batch/outcome.ts";
import { formatRow } from "../batch/problem.ts";
import { runBatch } from "../batch/run.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { evaluate, pool } from "../evaluate/evaluate.ts";
import type { Gold } from "../evaluate/gold.ts";
import type { Prediction } from "../evaluate/prediction.ts";
import type { Scores } from "../evaluate/score.ts";
import { checkTexts } from "../evaluate/text-check.ts";
import { readPrediction, requireRun } from "../io/annotation-read.ts";
import { type FoundGold, readGold } from "../io/gold.ts";
import type { InputFile } from "../io/name.ts";
import { readText } from "../io/read.ts";
import { UsageError } from "../io/usage-error.ts";
import { makeStopwatch } from "../stopwatch.ts";
import { compareDiagnostics, diagnosticRow } from "../table/diagnostic.ts";
import type { Row } from "../table/table.ts";
import type { Effects } from "./effects.ts";
import { formatEvaluation, toJsonEvaluation } from "./evaluation-report.ts";
import { exitCodes } from "./exit.ts";
import { watchRun } from "./progress.ts";

export interface EvaluateOptions extends JobOptions {
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly gold: string;
  /** Folder that an earlier run wrote; without it the documents are annotated. */
  readonly output?: string;
  readonly map?: string;
}

/** What one document came to. */
export interface DocumentScores {
  readonly document: string;
  readonly scores: Scores;
}

/** What the runs of documents are gathered in, by the gold of each. */
type Predictions = Map<Gold, Prediction>;

/** What is wrong with the gold, and with the documents it is about. Warnings about documents are for `litmark check`. */
class Problems {
  readonly rows: Row<"diagnostics">[] = [];

  add(diagnostics: readonly Diagnostic[]): void {
    this.rows.push(...diagnostics.map((diagnostic) => diagnosticRow(diagnostic)));
  }

  addErrors(rows: readonly Row<"diagnostics">[]): void {
    this.rows.push(...rows.filter(({ severity }) => severity === "error"));
  }
}

/** Gives the exit code. Throws a UsageError for paths that cannot be used, and the reason when it is interrupted. */
export async function evaluateGold(
  inputs: readonly string[],
  options: EvaluateOptions,
  effects: Effects,
): Promise<number> {
  const { found, diagnostics } = await readGold(options.gold, effects.cwd, options.map);
  const problems = new Problems();
  problems.add(diagnostics);
  const predictions =
    options.output === undefined
      ? await annotateFor(found, { inputs, options, effects }, problems)
      : await readFor(found, { ...options, output: options.output }, effects, inputs, problems);
  const scored = found.flatMap(({ gold }) => {
    const prediction = predictions.get(gold);
    if (prediction === undefined) problems.add([missing(gold)]);
    return prediction === undefined ? [] : [{ document: gold.document, scores: evaluate(gold, prediction) }];
  });
  return report(scored, problems, options, effects);
}

function missing({ document, path }: Gold): Diagnostic {
  const message = `there is no document ${document} among those given`;
  return { path, severity: "error", code: "gold-document-missing", message, place: { kind: "file" } };
}

async function readFor(
  found: readonly FoundGold[],
  { output, minConfidence }: EvaluateOptions & { readonly output: string },
  { cwd }: Effects,
  inputs: readonly string[],
  problems: Problems,
): Promise<Predictions> {
  if (inputs.length > 0)
    throw new UsageError("name documents, or --output with those of a run, but not both");
  if (minConfidence !== undefined)
    throw new UsageError(
      "--min-confidence is for documents that are annotated; run annotate with it for --output",
    );
  const folder = resolve(cwd, output);
  await requireRun(folder, output);
  const predictions: Predictions = new Map();
  for (const { gold } of found) {
    const prediction = await readPrediction(folder, output, gold.document);
    if (prediction === undefined) continue;
    if ("code" in prediction) problems.add([prediction]);
    else predictions.set(gold, prediction);
  }
  return predictions;
}

interface Run {
  readonly inputs: readonly string[];
  readonly options: EvaluateOptions;
  readonly effects: Effects;
}

/** Annotates the documents that the gold is about, and no others. */
async function annotateFor(
  found: readonly FoundGold[],
  { inputs: named, options, effects }: Run,
  problems: Problems,
): Promise<Predictions> {
  const beside = found.flatMap(({ document }) => (document === undefined ? [] : [document]));
  const inputs = named.length > 0 ? named : beside;
  if (inputs.length === 0)
    throw new UsageError("name the documents of the gold data, or --output with a run of them");
  const { cwd, clock, signal } = effects;
  const golds = found.map(({ gold }) => gold);
  const watch = watchRun(options, effects);
  const only = (file: InputFile) => goldsIn(golds, file).length > 0;
  const given = { options, cwd, stopwatch: makeStopwatch(clock), onNotice: watch.notice, only };
  const job = await openJob({ inputs, ...given });
  problems.add(checkFiles(job, golds));
  const predictions: Predictions = new Map();
  const take = ({ summary, annotations }: Outcome) => {
    problems.addErrors(summary.diagnostics);
    for (const { document, ...rows } of annotations.map(readAnnotation)) {
      const gold = goldOf(golds, document.document);
      if (gold !== undefined) predictions.set(gold, rows);
    }
  };
  await watch.begin(job.inputs.length);
  await runBatch({ ...job, sink: { take }, observer: watch, signal }).finally(watch.end);
  return predictions;
}

/** The gold of a document, by its name or, where only one is called so, by the last part of it. */
function goldOf(golds: readonly Gold[], name: string): Gold | undefined {
  const exact = golds.find(({ document }) => document === name);
  if (exact !== undefined) return exact;
  const close = golds.filter(({ document }) => lastPart(document) === lastPart(name));
  return close.length === 1 ? close[0] : undefined;
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

/** The gold of the documents in a file, of which there may be several: `abstracts#123`. */
function goldsIn(golds: readonly Gold[], { name }: InputFile): Gold[] {
  const whole = goldOf(golds, name);
  if (whole !== undefined) return [whole];
  return golds.filter(({ document }) => lastPart(document).startsWith(`${lastPart(name)}#`));
}

function checkFiles({ inputs }: Job, golds: readonly Gold[]): Diagnostic[] {
  return inputs.flatMap((file) => {
    const result = readText(file.location, file.path);
    if (result.kind === "unread") return [];
    return goldsIn(golds, file).flatMap((gold) => checkTexts(gold, result.file.text));
  });
}

function report(
  scored: readonly DocumentScores[],
  problems: Problems,
  { json, quiet }: EvaluateOptions,
  { stdout, stderr }: Effects,
): number {
  const rows = problems.rows.toSorted(compareDiagnostics);
  const exitCode = rows.some(({ severity }) => severity === "error") ? exitCodes.errors : exitCodes.clean;
  const pooled = pool(scored.map(({ scores }) => scores));
  for (const row of rows) {
    if (quiet !== true || row.severity === "error") stderr.write(`${formatRow(row)}\n`);
  }
  if (json === true) stdout.write(toJsonEvaluation({ scored, pooled }, rows, exitCode));
  else stdout.write(formatEvaluation({ scored, pooled }));
  return exitCode;
}
