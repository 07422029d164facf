/** JSON lines, record by record: what does not fit is told with its line and column, and the others are read. */
import type * as z from "zod";
import type { Diagnostic, DiagnosticCode } from "../diagnostic.ts";
import type { GoldFile } from "./gold.ts";

/** A record and where it stands; `at` gives a problem of it, placed at the member of a name. */
export interface PlacedRecord<Value> {
  readonly value: Value;
  /** 1-based. */
  readonly line: number;
  readonly at: (member: string, code: DiagnosticCode, message: string) => Diagnostic;
}

export interface Records<Value> {
  readonly records: readonly PlacedRecord<Value>[];
  readonly diagnostics: readonly Diagnostic[];
}

export function readRecords<Value>(file: GoldFile | undefined, shape: z.ZodType<Value>): Records<Value> {
  const records: PlacedRecord<Value>[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [i, text] of (file?.text ?? "")
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .entries()) {
    if (file === undefined || text.trim() === "") continue;
    const result = readRecord({ path: file.path, text, line: i + 1 }, shape);
    if (result.kind === "read") records.push(result.record);
    else diagnostics.push(result.diagnostic);
  }
  return { records, diagnostics };
}

interface Line {
  readonly path: string;
  readonly text: string;
  readonly line: number;
}

type ReadRecord<Value> =
  | { readonly kind: "read"; readonly record: PlacedRecord<Value> }
  | { readonly kind: "unread"; readonly diagnostic: Diagnostic };

function readRecord<Value>(line: Line, shape: z.ZodType<Value>): ReadRecord<Value> {
  const json = parseJson(line.text);
  if (json.kind === "fault") {
    const message = `the line is no JSON object: ${json.message}`;
    return { kind: "unread", diagnostic: problemAt(line, json.column, "gold-malformed", message) };
  }
  const { success, data, error } = shape.safeParse(json.value);
  if (!success) {
    const [issue] = error.issues;
    const member = issue?.path.join(".") ?? "";
    const message = `${member === "" ? "the record" : member} is not as expected: ${sentenceOf(issue?.message ?? "")}`;
    const column = columnOf(line.text, String(issue?.path[0] ?? ""));
    return { kind: "unread", diagnostic: problemAt(line, column, "gold-malformed", message) };
  }
  const at = (member: string, code: DiagnosticCode, message: string) =>
    problemAt(line, columnOf(line.text, member), code, message);
  return { kind: "read", record: { value: data, line: line.line, at } };
}

type Json =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "fault"; readonly column: number; readonly message: string };

function parseJson(text: string): Json {
  try {
    return { kind: "value", value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, position] = /at position (\d+)/u.exec(error.message) ?? [];
    const column = position === undefined ? text.length + 1 : Number(position) + 1;
    return { kind: "fault", column, message: error.message.replace(/ (?:in JSON )?at position.*$/su, "") };
  }
}

/** Of a member of the record, 1-based in UTF-16 units; of the record where there is no such member. */
function columnOf(text: string, member: string): number {
  const at = text.indexOf(`${JSON.stringify(member)}:`);
  return at < 0 ? text.search(/\S/u) + 1 : at + 1;
}

export function problemAt(
  { path, line }: { readonly path: string; readonly line: number },
  column: number,
  code: DiagnosticCode,
  message: string,
): Diagnostic {
  const severity = code === "gold-type-unknown" || code === "gold-text-mismatch" ? "warning" : "error";
  return { path, severity, code, message, place: { kind: "line", line, column } };
}

/** The validator's message without its opening, and with what JSON calls a member that is not there. */
function sentenceOf(message: string): string {
  return message.replace(/^Invalid input: /u, "").replace(/received undefined$/u, "found nothing");
}
