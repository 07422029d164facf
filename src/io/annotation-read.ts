/** What an earlier run wrote about a document, read back from its JSON. */
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import { danglingId, Prediction } from "../evaluate/prediction.ts";
import { NestedAnnotation } from "../table/annotation.ts";
import { annotationFolder, annotationPath } from "./annotation-file.ts";
import { splitLines } from "./line.ts";
import { readText, sizeLimit } from "./read.ts";
import { UsageError } from "./usage-error.ts";

/** Throws a UsageError for a folder that holds no run. */
export async function requireRun(folder: string, name: string): Promise<void> {
  if ((await stat(join(folder, "run.json")).catch(() => undefined)) !== undefined) return;
  throw new UsageError(`${name} is no output folder of litmark: it has no run.json`);
}

/**
 * All that a run wrote about a document; undefined for one that it did not have. Throws a UsageError for a folder that
 * holds no run, or none in JSON, and for a file that is not as it was written.
 */
export async function readDocument(
  folder: string,
  name: string,
  document: string,
): Promise<NestedAnnotation | undefined> {
  await requireRun(folder, name);
  const path = annotationPath(document);
  if (existsSync(join(folder, path))) return parseDocument(readFileSync(join(folder, path), "utf8"), path);
  if (existsSync(join(folder, lineFile))) return findLine(join(folder, lineFile), document);
  if (existsSync(join(folder, annotationFolder))) return undefined;
  throw new UsageError(`the run in ${name} has no JSON; annotate with --format csv,json`);
}

/** A line for each document, where the run was asked for that. */
const lineFile = "annotations.ndjson";

async function findLine(location: string, document: string): Promise<NestedAnnotation | undefined> {
  const wanted = JSON.stringify(document);
  for await (const { bytes } of splitLines(createReadStream(location), sizeLimit)) {
    const line = bytes === undefined ? "" : Buffer.from(bytes).toString("utf8");
    const found = line.includes(wanted) ? parseDocument(line, lineFile) : undefined;
    if (found?.document.document === document) return found;
  }
  return undefined;
}

function parseDocument(text: string, path: string): NestedAnnotation {
  try {
    const { data } = NestedAnnotation.safeParse(JSON.parse(text));
    if (data !== undefined) return data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError(`${path} is not as litmark wrote it`);
}

/** Undefined for a document that the run did not have. Whatever else is wrong is a diagnostic. */
export async function readPrediction(
  folder: string,
  name: string,
  document: string,
): Promise<Prediction | Diagnostic | undefined> {
  const path = annotationPath(document);
  const location = join(folder, path);
  if ((await stat(location).catch(() => undefined)) === undefined) return undefined;
  const result = await readText(location, join(name, path));
  return result.kind === "read" ? parsePrediction(result.file.text, join(name, path)) : result.diagnostic;
}

function parsePrediction(text: string, path: string): Prediction | Diagnostic {
  const damaged = (why: string): Diagnostic => ({
    path,
    severity: "error",
    code: "file-malformed",
    message: `the file is not as litmark wrote it: ${why}`,
    place: { kind: "file" },
  });
  try {
    const { success, data, error } = Prediction.safeParse(JSON.parse(text));
    if (!success) return damaged(`${error.issues[0]?.path.join(".")}: ${error.issues[0]?.message}`);
    const dangling = danglingId(data);
    return dangling === undefined ? data : damaged(`${dangling} is in no table`);
  } catch (error) {
    if (error instanceof SyntaxError) return damaged(error.message);
    throw error;
  }
}
