/** Annotates inputs whose bytes have been read: what a worker does, and what the main thread does for small jobs. */
import { setImmediate } from "node:timers/promises";
import type { Diagnostic } from "../diagnostic.ts";
import { toText } from "../io/read.ts";
import type { SourceFile } from "../model.ts";
import type { Pipeline, Resources } from "../pipeline.ts";
import type { Selection } from "../selection.ts";
import type { Measure } from "../stopwatch.ts";
import { diagnosticRow } from "../table/diagnostic.ts";
import { makeOffsets } from "../table/offset.ts";
import { toRows } from "../table/rows.ts";
import { type Outcome, packOutcome } from "./outcome.ts";
import { renderDiagnostics, renderDocuments } from "./render.ts";

/** An input that has been read. */
export interface ReadItem {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** `failed`: the program threw, for which the user is not to blame. `lost`: whoever worked on it died, twice. */
export type Annotated =
  | { readonly kind: "done"; readonly packed: Uint8Array }
  | { readonly kind: "failed"; readonly reason: string; readonly stack?: string }
  | { readonly kind: "lost"; readonly reason: string };

/** Annotates several inputs; the answers are in their order. It never rejects for what an input is. */
export interface Annotator {
  annotate(items: readonly ReadItem[]): Promise<readonly Annotated[]>;
  close(): Promise<void>;
}

/** An annotator in the thread that asks. Between inputs it lets other work of the thread have its turn. */
export function annotateHere(work: Work): Annotator {
  return {
    async annotate(items) {
      const answers: Annotated[] = [];
      for (const item of items) {
        answers.push(annotateItem(item, work));
        await setImmediate();
      }
      return answers;
    },
    close: async () => {},
  };
}

export interface Work {
  readonly resources: Resources;
  readonly pipeline: Pipeline;
  readonly measure: Measure;
  readonly selection: Selection;
}

/** Annotates one input. An exception of the pipeline costs the user this document and no other. */
export function annotateItem(item: ReadItem, work: Work): Annotated {
  try {
    return { kind: "done", packed: outcomeOf(item, work) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error ? error.stack : undefined;
    return stack === undefined ? { kind: "failed", reason } : { kind: "failed", reason, stack };
  }
}

function outcomeOf({ name, path, bytes }: ReadItem, work: Work): Uint8Array {
  const result = work.measure("decode", () => toText(bytes, path));
  if (result.kind === "unread") return packOutcome(diagnosticOutcome(result.diagnostic));
  const { sha256, text } = result.file;
  const documents = rowsOf({ name, path, text }, sha256, work);
  return work.measure("render", () => packOutcome(renderDocuments(documents, sha256)));
}

function rowsOf(file: SourceFile, sha256: string, { resources, pipeline, measure, selection }: Work) {
  const annotations = pipeline(file, resources, { measure, selection });
  return measure("rows", () => {
    const offsets = makeOffsets(file.text);
    return annotations.map((annotation) => toRows(annotation, { sha256, offsets }));
  });
}

export function diagnosticOutcome(...diagnostics: readonly Diagnostic[]): Outcome {
  return renderDiagnostics(diagnostics.map((diagnostic) => diagnosticRow(diagnostic)));
}

/** What is told of an input that could not be annotated though nothing is wrong with it. */
export function failureOf(path: string, { kind, reason }: Exclude<Annotated, { kind: "done" }>): Outcome {
  const blame = kind === "failed" ? " (a fault of litmark, please report it)" : "";
  const message = `the document could not be annotated${blame}: ${reason}`;
  return diagnosticOutcome({
    path,
    severity: "error",
    code: "document-failed",
    message,
    place: { kind: "file" },
  });
}
