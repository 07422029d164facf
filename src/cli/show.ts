/** `litmark show`: a row of the tables, and what it was read from. */
import { relative, resolve } from "node:path";
import { readDocument } from "../io/annotation-read.ts";
import { findInputs } from "../io/find.ts";
import { toText } from "../io/read.ts";
import { readSources } from "../io/source.ts";
import { UsageError } from "../io/usage-error.ts";
import type { NestedAnnotation } from "../table/annotation.ts";
import { makeOffsets } from "../table/offset.ts";
import type { Row } from "../table/table.ts";
import { linesAt, markSentence } from "../trace/marked.ts";
import { parseRowId, type Trace, traceRow } from "../trace/row.ts";
import type { Effects } from "./effects.ts";
import { exitCodes } from "./exit.ts";

/** A file that a document was read from. */
interface SourceText {
  readonly text: string;
  /** As the user names it. */
  readonly shown: string;
  /** False when it is not the one that the row was read from. */
  readonly isSame: boolean;
}

/**
 * `inputs`: the files that the run was over, or folders of them; without them no lines of the file are shown. Gives the
 * exit code. Throws a UsageError for a folder without a run and an id that it does not have.
 */
export async function showRow(
  output: string,
  id: string,
  inputs: readonly string[],
  effects: Effects,
): Promise<number> {
  const { cwd, stdout } = effects;
  const name = parseRowId(id);
  if (name === undefined) throw new UsageError(`${id} is no id of a row; they look like reviews/exosomes/r3`);
  const annotation = await readDocument(resolve(cwd, output), output, name.document);
  if (annotation === undefined) throw new UsageError(`${output} has no document ${name.document}`);
  const trace = traceRow(annotation, id);
  if (trace === undefined) throw new UsageError(`${name.document} has no row ${id}`);
  const source = inputs.length === 0 ? undefined : await findSource(annotation, inputs, cwd);
  stdout.write(
    `${[...claim(trace), ...sentences(trace, annotation, source), ...references(trace)].join("\n")}\n`,
  );
  return exitCodes.clean;
}

async function findSource(
  { document }: NestedAnnotation,
  inputs: readonly string[],
  cwd: string,
): Promise<SourceText> {
  const { files } = await findInputs(inputs, { cwd });
  for (const file of files) {
    if (file.path !== document.path && !document.path.startsWith(`${file.path}#`)) continue;
    for await (const reading of readSources(file)) {
      if (reading.kind === "unread" || reading.source.path !== document.path) continue;
      const result = toText(reading.source.bytes, document.path, { lenient: true });
      if (result.kind === "unread") continue;
      const shown = relative(cwd, file.location) + document.path.slice(file.path.length);
      return { text: result.file.text, shown, isSame: result.file.sha256 === document.sha256 };
    }
  }
  throw new UsageError(`${document.path} is not among the files given`);
}

function claim({ id, claim, facts }: Trace): string[] {
  const told = facts.filter(([, value]) => value !== "");
  const width = Math.max(0, ...told.map(([name]) => name.length));
  return [id, `  ${claim}`, ...told.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)];
}

function sentences(
  { sentences, marks }: Trace,
  { document }: NestedAnnotation,
  source: SourceText | undefined,
): string[] {
  const changed = source !== undefined && !source.isSame;
  const warning = changed ? ["", `${source.shown} has changed since the run; its lines are not shown`] : [];
  const shown = sentences.flatMap((sentence) => [
    "",
    `${sentence.sentence} in ${document.path}, ${sentence.kind}${sentence.section === "" ? "" : ` of "${sentence.section}"`}`,
    ...(source === undefined || changed ? [] : sourceLines(sentence, source)),
    `  ${markSentence(sentence, marks)}`,
  ]);
  return [...warning, ...shown];
}

/** The lines as they stand in the file, markup and all. */
function sourceLines({ start, end, fragments }: Row<"sentences">, { text, shown }: SourceText): string[] {
  const offsets = makeOffsets(text);
  const pieces = fragments.length > 0 ? fragments : [{ start, end }];
  return pieces.flatMap((piece) => {
    const units = offsets.toUnits(piece);
    return linesAt(text, units.start, units.end).map(
      (line) => `  ${shown}:${line.number}:${line.column} | ${line.text}`,
    );
  });
}

function references({ references: rows }: Trace): string[] {
  if (rows.length === 0) return [];
  return ["", ...rows.map((row) => `  ${formatReference(row)}`)];
}

function formatReference({ reference, text, doi, pmid }: Row<"references">): string {
  const printed = text.replace(/\s+/gu, " ");
  const ids = [
    ...(doi === "" || printed.includes(doi) ? [] : [`doi:${doi}`]),
    ...(pmid === "" || printed.includes(pmid) ? [] : [`PMID:${pmid}`]),
  ];
  return [`[${reference}]`, printed, ...ids].join(" ");
}
