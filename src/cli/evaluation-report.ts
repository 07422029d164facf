/** Scores as a table for a person and as JSON for a program. */
import { figuresOf, type Score, type Scores } from "../evaluate/score.ts";
import type { Row } from "../table/table.ts";
import type { DocumentScores } from "./evaluate.ts";

export interface Evaluation {
  readonly scored: readonly DocumentScores[];
  /** Over all documents, as if they were one. */
  readonly pooled: Scores;
}

export function formatEvaluation({ scored, pooled }: Evaluation): string {
  const documents = scored.map(({ document, scores }) => formatScores(document, scores));
  if (scored.length < 2) return documents.join("");
  return [...documents, formatScores(`all ${scored.length} documents`, pooled)].join("\n");
}

/** Widest label that keeps a line within the width of a terminal. */
const labelWidth = 48;

function formatScores(title: string, scores: Scores): string {
  const head = "P".padStart(7) + "R".padStart(7) + "F".padStart(7) + "found".padStart(8) + "gold".padStart(7);
  const lines = [...scores].flatMap(([name, section]) => {
    const measured = [...section].filter(isMeasured);
    const rows = measured.map(([label, score]) => `    ${label.padEnd(labelWidth - 4)}${formatScore(score)}`);
    return rows.length > 0 ? [`  ${name}`, ...rows] : [];
  });
  return [title.padEnd(labelWidth) + head, ...lines].map((line) => `${line}\n`).join("");
}

function isMeasured([, score]: readonly [string, Score]): boolean {
  return score.kind === "ratio" || score.of > 0;
}

function formatScore(score: Score): string {
  if (score.kind === "share")
    return `${formatFigure(score.of > 0 ? score.right / score.of : undefined)}  ${score.right} of ${score.of}`;
  const { precision, recall, f1 } = figuresOf(score);
  const counts = String(score.predicted).padStart(8) + String(score.gold).padStart(7);
  return [precision, recall, f1].map(formatFigure).join("") + counts;
}

function formatFigure(figure: number | undefined): string {
  return (figure === undefined ? "-" : figure.toFixed(3)).padStart(7);
}

/** One line. A figure that has nothing to be measured on is null. */
export function toJsonEvaluation(
  { scored, pooled }: Evaluation,
  diagnostics: readonly Row<"diagnostics">[],
  exitCode: number,
): string {
  const documents = scored.map(({ document, scores }) => ({ document, scores: toJsonScores(scores) }));
  return `${JSON.stringify({ exitCode, documents, pooled: toJsonScores(pooled), diagnostics })}\n`;
}

/** By section and label. */
function toJsonScores(scores: Scores): object {
  return Object.fromEntries(
    Array.from(scores, ([name, section]) => [
      name,
      Object.fromEntries(Array.from(section, ([label, score]) => [label, toJsonScore(score)])),
    ]),
  );
}

function toJsonScore(score: Score): object {
  if (score.kind === "share") return { right: score.right, of: score.of };
  const { precision = null, recall = null, f1 = null } = figuresOf(score);
  return { precision, recall, f1, predicted: score.predicted, gold: score.gold };
}
