/** The language files of a dictionary folder (triggers.csv, transparent.csv, cues.csv, confidence.csv) as a lexicon. */
import type { Diagnostic, DiagnosticCode } from "../diagnostic.ts";
import { type Cell, type Row, readCsv } from "../dictionary/csv.ts";
import { type Predicate, predicates } from "../model.ts";
import { type ConfidenceRow, features } from "./confidence.ts";
import type { CueKind, LexiconRows, Sign, TriggerRow } from "./lexicon.ts";

export interface LanguageFile {
  readonly path: string;
  readonly text: string;
}

export interface LanguageFiles {
  readonly triggers: LanguageFile;
  readonly transparent: LanguageFile;
  readonly cues: LanguageFile;
  readonly confidence: LanguageFile;
}

export interface Language {
  readonly rows: LexiconRows;
  readonly diagnostics: readonly Diagnostic[];
}

/** Rows that are wrong give a diagnostic and are left out; the others load. */
export function readLanguage(files: LanguageFiles): Language {
  const diagnostics: Diagnostic[] = [];
  const triggers = readRecords(files.triggers, ["predicate"], diagnostics).flatMap((r) =>
    toTriggerRow(r, diagnostics),
  );
  const transparent = readRecords(files.transparent, ["noun", "sign"], diagnostics).flatMap((r) => {
    const sign = signs[r.text("sign")];
    if (sign === undefined) diagnostics.push(r.fault("sign", "one of +, - and 0"));
    return sign === undefined ? [] : [{ noun: r.text("noun"), sign }];
  });
  const cues = readRecords(files.cues, ["cue", "kind"], diagnostics).flatMap((r) => {
    const kind = cueKinds.find((k) => k === r.text("kind"));
    if (kind === undefined) diagnostics.push(r.fault("kind", `one of ${cueKinds.join(", ")}`));
    return kind === undefined ? [] : [{ cue: r.text("cue"), kind }];
  });
  const confidence = readRecords(files.confidence, ["feature", "value", "weight"], diagnostics).flatMap((r) =>
    toConfidenceRow(r, diagnostics),
  );
  return { rows: { triggers, transparent, cues, confidence }, diagnostics };
}

const signs: Readonly<Partial<Record<string, Sign>>> = { "+": 1, "-": -1, "0": 0 };
const scored = ["base", ...features, "confidence"] as const;
const cueKinds: readonly CueKind[] = ["negation", "hedged", "capability"];

/** A row whose cells are found by column name. */
interface LanguageRecord {
  readonly text: (column: string) => string;
  readonly list: (column: string) => string[];
  readonly fault: (column: string, expected: string) => Diagnostic;
}

function readRecords(
  file: LanguageFile,
  required: readonly string[],
  diagnostics: Diagnostic[],
): LanguageRecord[] {
  const { rows, faults } = readCsv(file.text);
  const report = (
    code: DiagnosticCode,
    { line, column }: { line: number; column: number },
    message: string,
  ) =>
    diagnostics.push({
      path: file.path,
      severity: "error",
      code,
      message,
      place: { kind: "line", line, column },
    });
  for (const fault of faults) report("dictionary-broken-csv", fault, fault.message);
  const [header, ...body] = rows;
  const columns = header?.map((cell) => cell.text.trim()) ?? [];
  const missing = required.filter((column) => !columns.includes(column));
  for (const column of missing) {
    report(
      "dictionary-missing-column",
      { line: 1, column: 1 },
      `there is no column ${column}, which is required`,
    );
  }
  return missing.length > 0 ? [] : body.map((row) => toRecord(file.path, columns, row));
}

function toRecord(path: string, columns: readonly string[], row: Row): LanguageRecord {
  const cell = (column: string): Cell | undefined => row[columns.indexOf(column)];
  const text = (column: string) => cell(column)?.text.trim() ?? "";
  const list = (column: string) =>
    text(column)
      .split("|")
      .filter((part) => part !== "");
  const fault = (column: string, expected: string): Diagnostic => {
    const { line, column: at } = cell(column) ?? row[0] ?? { line: 1, column: 1 };
    return {
      path,
      severity: "error",
      code: "dictionary-bad-value",
      message: `${column} is "${text(column)}"; expected ${expected}`,
      place: { kind: "line", line, column: at },
    };
  };
  return { text, list, fault };
}

function toConfidenceRow(record: LanguageRecord, diagnostics: Diagnostic[]): ConfidenceRow[] {
  const feature = scored.find((one) => one === record.text("feature"));
  const value = record.text("value");
  const weight = Number(record.text("weight") || Number.NaN);
  const share = Number(value || Number.NaN);
  if (feature === undefined) diagnostics.push(record.fault("feature", `one of ${scored.join(", ")}`));
  else if (!Number.isFinite(weight)) diagnostics.push(record.fault("weight", "a number"));
  else if (feature === "confidence" && !(share >= 0 && share <= 1)) {
    diagnostics.push(record.fault("value", "a number from 0 to 1"));
  } else return [{ feature, value, weight }];
  return [];
}

function toTriggerRow(record: LanguageRecord, diagnostics: Diagnostic[]): TriggerRow[] {
  const predicate: Predicate | undefined = predicates.find((p) => p === record.text("predicate"));
  if (predicate === undefined) {
    diagnostics.push(record.fault("predicate", `one of ${predicates.join(", ")}`));
    return [];
  }
  return [
    {
      verb: record.text("verb"),
      nouns: record.list("noun"),
      agents: record.list("agent"),
      adjectives: record.list("adjective"),
      predicate,
      active: record.list("active"),
      passive: record.list("passive"),
      nominal: record.list("nominal"),
      complement: record.list("complement"),
      note: record.text("note"),
    },
  ];
}
