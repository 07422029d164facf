/** `litmark dictionary stats` and `lint`: what dictionaries hold, and what is doubtful in them. */

import { formatRow } from "../batch/problem.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { readEntries } from "../io/dictionaries.ts";
import { diagnosticRow } from "../table/diagnostic.ts";
import { type Finding, findingKinds, lintEntries } from "../workbench/lint.ts";
import { countEntries, type TypeStats } from "../workbench/stats.ts";
import type { Effects } from "./effects.ts";
import { exitCodes } from "./exit.ts";
import { count } from "./summary.ts";

export interface LintOptions {
  /** Findings of each kind that are listed. */
  readonly limit: number;
  /** Folders of imported vocabularies that identifiers are held against. */
  readonly vocabulary?: readonly string[];
}

/** Gives the exit code. Throws a UsageError for a folder without dictionaries. */
export async function showStats(folders: readonly string[], { cwd, stdout }: Effects): Promise<number> {
  const { entries } = await readEntries(folders, cwd);
  const stats = countEntries(entries.map(({ entry }) => entry));
  stdout.write(stats.map(formatStats).join(""));
  return exitCodes.clean;
}

function formatStats({ type, rows, names, unidentified, prefixes }: TypeStats): string {
  const ids = prefixes.map(([prefix, number]) => `${number} ${prefix}`);
  const all = unidentified === 0 ? ids : [...ids, `${count(unidentified, "row")} without`];
  return `${type}: ${count(rows, "row")}, ${count(names, "name")}; identifiers: ${all.join(", ")}\n`;
}

/** Gives the exit code: 1 when a file has an error. Findings are for the eye, and no errors. */
export async function lintDictionaries(
  folders: readonly string[],
  { limit, vocabulary = [] }: LintOptions,
  { cwd, stdout, stderr }: Effects,
): Promise<number> {
  const { entries, diagnostics } = await readEntries(folders, cwd);
  const records = vocabulary.length === 0 ? [] : (await readEntries(vocabulary, cwd)).entries;
  const own = diagnostics.filter(({ code }) => code !== "dictionary-duplicate"); // lint finds these itself
  stderr.write(own.map(formatProblem).join(""));
  stdout.write(formatFindings(lintEntries(entries, records), limit));
  return own.some(({ severity }) => severity === "error") ? exitCodes.errors : exitCodes.clean;
}

function formatProblem(diagnostic: Diagnostic): string {
  return `${formatRow(diagnosticRow(diagnostic))}\n`;
}

function formatFindings(findings: readonly Finding[], limit: number): string {
  if (findings.length === 0) return "nothing doubtful was found\n";
  const parts = Object.entries(findingKinds).map(([kind, about]) => {
    const own = findings.filter((finding) => finding.kind === kind);
    if (own.length === 0) return "";
    const more = own.length > limit ? `  … and ${own.length - limit} more\n` : "";
    return `${own.length} ${about}\n${own.slice(0, limit).map(formatFinding).join("")}${more}`;
  });
  return parts.join("");
}

function formatFinding({ path, line, row, name, other }: Finding): string {
  const of = name === row ? "" : ` of ${row}`;
  return `  ${path}:${line}: "${name}"${of}${other === undefined ? "" : `; ${other}`}\n`;
}
