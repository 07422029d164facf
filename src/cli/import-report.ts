/** What an import tells the user: what came in, what was left out or restricted, and why. */

import { formatRow } from "../batch/problem.ts";
import type { ImportResult, TypeCount } from "../io/vocabulary/import.ts";
import { diagnosticRow } from "../table/diagnostic.ts";
import type { RuleCount } from "../vocabulary/log.ts";
import { rules } from "../vocabulary/rule.ts";

export interface ImportReport {
  /** Problems of the files, a line each. */
  readonly errors: string;
  readonly summary: string;
}

/** `out` is the folder of dictionaries as the user named it. */
export function formatImport(result: ImportResult, out: string): ImportReport {
  const { record, folder, types, diagnostics } = result;
  const errors = diagnostics.map((diagnostic) => `${formatRow(diagnosticRow(diagnostic))}\n`).join("");
  const heading = `${record.title} ${record.version}`.trim();
  const licence = `Licence: ${record.licence || "not known; state it with --licence"}\n`;
  const end =
    folder === undefined
      ? "Nothing was written: no record was usable.\n"
      : `Written to ${out}/${record.name}\n`;
  const lines = [`${heading}\n`, ...types.map(typeLine), ...result.rules.map(ruleLine), licence, end];
  return { errors, summary: lines.join("") };
}

function typeLine({ type, rows, names }: TypeCount): string {
  return `${count(rows)} ${type} with ${names} names\n`;
}

function ruleLine({ rule, count: number, examples }: RuleCount): string {
  return `${count(number)} ${rules[rule]}: ${examples.join(", ")}${number > examples.length ? ", …" : ""}\n`;
}

function count(number: number): string {
  return String(number).padStart(8);
}
