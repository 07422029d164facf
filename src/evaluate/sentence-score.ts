import type { GoldSentence, Pieces } from "./gold.ts";
import { limitsOf, piecesOf, touch } from "./pieces.ts";
import type { PredictedSentence } from "./prediction.ts";
import { sameNumbers } from "./relation-score.ts";
import { matched, type Ratio, type Share, shareWhere } from "./score.ts";

/** Sentences with the very limits of a gold one. */
export function scoreSentences(
  gold: readonly GoldSentence[],
  rows: readonly PredictedSentence[],
  isAnnotated: (pieces: Pieces) => boolean,
): Ratio {
  const wanted = new Set(gold.map(({ pieces }) => limitsOf(pieces)));
  const found = new Set(rows.map(piecesOf).filter(isAnnotated).map(limitsOf));
  const hits = [...wanted].filter((limits) => found.has(limits)).length;
  return matched(hits, found.size, wanted.size);
}

/** Sentences whose references are all found, and no others. */
export function scoreSentenceCitations(
  gold: readonly GoldSentence[],
  rows: readonly PredictedSentence[],
): Share {
  return shareWhere(gold, ({ pieces, citations }) => {
    const own = rows.filter((row) => touch(piecesOf(row), pieces));
    return sameNumbers(
      own.flatMap((row) => row.citations),
      citations,
    );
  });
}
