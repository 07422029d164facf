/** `litmark explain review.md:123`: what is made of the sentences on a line, and why. */
import { explainSentence, RelationTrace, sentencesAt } from "../explain/sentence.ts";
import { isArchive } from "../io/extension.ts";
import { UsageError } from "../io/usage-error.ts";
import type { Annotation } from "../model.ts";
import { annotate } from "../pipeline.ts";
import type { Span } from "../span.ts";
import { makeOffsets } from "../table/offset.ts";
import { Corpus, type CorpusFile, type DictionaryOptions, loadResources } from "./corpus.ts";
import type { Effects } from "./effects.ts";
import { formatSentenceReport, type SentenceReport, toSentenceReport } from "./sentence-report.ts";

export interface ExplainOptions extends DictionaryOptions {
  readonly json?: boolean;
}

/** A line of a file, and maybe a column; both 1-based, the column in UTF-16 units. */
export interface LinePlace {
  readonly path: string;
  readonly line: number;
  readonly column: number | undefined;
}

/** Gives the exit code. Throws a UsageError for a place that does not say a line of a document. */
export async function explainPlace(
  place: string,
  options: ExplainOptions,
  effects: Effects,
): Promise<number> {
  const { path, line, column } = readPlace(place);
  const archive = archiveOf(path);
  const corpus = await Corpus.open([archive ?? path], effects);
  const { resources } = await loadResources(options, effects);
  const reports: SentenceReport[] = [];
  let isFound = false;
  for await (const file of corpus.files()) {
    if (archive !== undefined && file.shown !== path) continue;
    isFound = true;
    const range = rangeOf(file, line, column);
    const trace = new RelationTrace();
    const annotations = annotate(file, resources, { observer: { relation: trace } });
    for (const annotation of annotations) reports.push(...explainRange(annotation, range, file, trace));
  }
  if (archive !== undefined && !isFound) throw new UsageError(missingMember(path, archive));
  effects.stdout.write(options.json ? `${JSON.stringify(reports)}\n` : formatReports(reports, place));
  return corpus.exitCode;
}

/** `review.md:123` or `review.md:123:45`. Throws a UsageError for anything else. */
function readPlace(place: string): LinePlace {
  const [, path = "", line = "", column] = /^(.+?):(\d+)(?::(\d+))?$/u.exec(place) ?? [];
  if (path === "") throw new UsageError(`no line in "${place}"; write the file and the line, review.md:123`);
  return { path, line: Number(line), column: column === undefined ? undefined : Number(column) };
}

/** The archive of a place in one, which is written as problems tell it: `articles.zip#folder/review.md`. */
function archiveOf(path: string): string | undefined {
  if (isArchive(path)) return path;
  const marks = [...path.matchAll(/#/gu)].map(({ index }) => path.slice(0, index));
  return marks.find(isArchive);
}

function missingMember(path: string, archive: string): string {
  return path === archive
    ? `${archive} is an archive; write a file of it, too: ${archive}#folder/review.md:123`
    : `${archive} has no file ${path.slice(archive.length + 1)} that can be read`;
}

/** The line, or the character at the column, in the source. */
function rangeOf({ text, shown }: CorpusFile, line: number, column: number | undefined): Span {
  const lines = text.split("\n");
  const written = lines[line - 1];
  if (written === undefined) throw new UsageError(`${shown} has ${lines.length} lines, not ${line}`);
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  if (column === undefined) return { start, end: start + written.length };
  return { start: start + column - 1, end: start + column };
}

function explainRange(
  annotation: Annotation,
  range: Span,
  { shown, text }: CorpusFile,
  trace: RelationTrace,
): SentenceReport[] {
  const offsets = makeOffsets(text);
  return sentencesAt(annotation, range).map((sentence) =>
    toSentenceReport(explainSentence(sentence, annotation, trace), shown, offsets),
  );
}

function formatReports(reports: readonly SentenceReport[], place: string): string {
  if (reports.length === 0)
    return `no sentence of the text stands at ${place}: the line is empty, or in a part that is not annotated, such as the references\n`;
  return reports.map(formatSentenceReport).join("\n");
}
