/** What a run says at its end: lines for a person, or one JSON object for a program. */

import type { Problem } from "../batch/problem.ts";
import type { Totals } from "../batch/tally.ts";
import { isIntegrityFinding } from "../integrity/code.ts";

export interface Summary {
  readonly totals: Totals;
  readonly problems: readonly Problem[];
  /** Files whose outcome an earlier run had found. */
  readonly reused: number;
  /** The output folder, as the user named it; `-` where there is none. */
  readonly out: string;
  /** The file in it that a person opens first. */
  readonly first: string | undefined;
}

export function formatSummary({ totals, problems, reused, out, first }: Summary): string {
  return [
    ...formatTable(rowsOf(totals)),
    ...(reused === 0
      ? []
      : [`${count(reused, "file")} unchanged since an earlier run, and not annotated again`]),
    ...problems.filter(isWorthALine).flatMap(formatProblem),
    ...formatIntegrity(problems.filter(isIntegrityFinding)),
    ...(out === "-" ? [] : [`tables in ${out}${first === undefined ? "" : `; open ${first} first`}`]),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

type CountRow = readonly [what: string, number: number, note?: string];

function rowsOf({ rows, citedRelations }: Totals): CountRow[] {
  return [
    ["documents", rows.documents],
    ["sentences", rows.sentences],
    ["references", rows.references],
    ["citations", rows.citations],
    ["mentions", rows.mentions, `of ${count(rows.entities, "entity", "entities")}`],
    ["relations", rows.relations, `${citedRelations} with references`],
    ["events", rows.events],
  ];
}

/** Names to the left, numbers to the right of their columns. */
function formatTable(rows: readonly CountRow[]): string[] {
  const names = Math.max(...rows.map(([what]) => what.length));
  const digits = Math.max(...rows.map(([, number]) => String(number).length));
  return rows.map(([what, number, note]) => {
    const cells = `${what.padEnd(names)}  ${String(number).padStart(digits)}`;
    return note === undefined ? cells : `${cells}  ${note}`;
  });
}

/** Findings on the integrity of the references have a section of their own. */
function isWorthALine(problem: Problem): boolean {
  return problem.severity !== "info" && !isIntegrityFinding(problem);
}

/** Of every severity, since the order of citations is an info that an author wants to see; nothing where all is well. */
function formatIntegrity(findings: readonly Problem[]): string[] {
  if (findings.length === 0) return [];
  const total = findings.reduce((sum, finding) => sum + finding.count, 0);
  return [
    `${count(total, "finding")} on the integrity of references:`,
    ...findings.flatMap(({ count: number, code, first }) => [`  ${number} ${code}, first:`, `    ${first}`]),
  ];
}

/** Number of findings by code, for programs. */
export function countIntegrity(problems: readonly Problem[]): Readonly<Record<string, number>> {
  const findings = problems.filter(isIntegrityFinding);
  return Object.fromEntries(findings.map(({ code, count }) => [code, count]));
}

function formatProblem(problem: Problem): string[] {
  return [`${count(problem.count, problem.severity)} ${problem.code}, first:`, `  ${problem.first}`];
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** One line. `counts` has the rows of each table, `problems` the diagnostics by code, `integrity` those of references. */
export function toJsonSummary(
  { totals, problems, reused, out }: Summary,
  exitCode: number,
  times?: ReadonlyMap<string, number>,
): string {
  const timings = times === undefined ? {} : { milliseconds: Object.fromEntries(times) };
  const integrity = countIntegrity(problems);
  return `${JSON.stringify({ exitCode, out, reused, counts: totals.rows, integrity, problems, ...timings })}\n`;
}
