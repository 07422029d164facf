/** What an earlier run wrote about a document, read back from its JSON. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import { danglingId, Prediction } from "../evaluate/prediction.ts";
import { annotationPath } from "./annotation-file.ts";
import { readText } from "./read.ts";
import { UsageError } from "./usage-error.ts";

/** Throws a UsageError for a folder that holds no run. */
export async function requireRun(folder: string, name: string): Promise<void> {
  if ((await stat(join(folder, "run.json")).catch(() => undefined)) !== undefined) return;
  throw new UsageError(`${name} is no output folder of litmark: it has no run.json`);
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
