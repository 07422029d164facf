/** What a run says at its end: lines for a person, or one JSON object for a program. */
import type { Problem } from "./problem.ts";
import type { Totals } from "./tally.ts";

export interface Summary {
  readonly totals: Totals;
  readonly problems: readonly Problem[];
  /** The output folder, as the user named it. */
  readonly out: string;
}

export function formatSummary({ totals, problems, out }: Summary): string {
  const { documents, sentences, mentions, entities, relations, events, references } = totals.rows;
  return [
    `${count(documents, "document")}, ${count(sentences, "sentence")}, ${count(references, "reference")}`,
    `${count(mentions, "mention")} of ${count(entities, "entity", "entities")}`,
    `${count(relations, "relation")}, ${totals.citedRelations} of them with references; ${count(events, "event")}`,
    ...problems.filter(({ severity }) => severity !== "info").flatMap(formatProblem),
    `tables in ${out}; open evidence.csv first`,
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function formatProblem(problem: Problem): string[] {
  return [`${count(problem.count, problem.severity)} ${problem.code}, first:`, `  ${problem.first}`];
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** One line. `counts` has the rows of each table, `problems` the diagnostics by code. */
export function toJsonSummary(
  { totals, problems, out }: Summary,
  exitCode: number,
  times?: ReadonlyMap<string, number>,
): string {
  const timings = times === undefined ? {} : { milliseconds: Object.fromEntries(times) };
  return `${JSON.stringify({ exitCode, out, counts: totals.rows, problems, ...timings })}\n`;
}
