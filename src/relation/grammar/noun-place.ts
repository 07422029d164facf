/** What stands at the places of a noun of action: "inhibition of B by A", "activation or differentiation of A by B". */
import { type Chunks, nounAt } from "./clause.ts";
import { type Complement, complementsOf, nounComplements } from "./complement.ts";
import { coordinated, isChange } from "./coordination.ts";
import { observedAt } from "./observed.ts";

/** "of" belongs to the noun right before it; other prepositions may come later ("inhibition of B in cells by A"). */
export function nounPlace(chunks: Chunks, i: number, place: string): readonly number[] {
  const shared = joinedAction(chunks, i, place);
  if (shared !== undefined) return nounPlace(chunks, shared, place);
  const next = chunks[i + 1];
  if (place === "of" && (next?.kind !== "preposition" || next.word !== "of")) return [];
  const isAt = (c: Complement) => c.place === place;
  const own = nounComplements(chunks, i).find((c) => isAt(c) && !isParallel(chunks, i, c));
  if (own !== undefined) return own.heads;
  const parallel = place === "by" ? parallelAction(chunks, i) : undefined;
  if (parallel !== undefined) return nounPlace(chunks, parallel, place);
  const verb = place === "of" ? undefined : observedAt(chunks, i);
  return verb === undefined ? [] : (complementsOf(chunks, verb).find(isAt)?.heads ?? []);
}

/** "by mobilization of A and by induction of B": B is told of beside the noun, not by it. */
function isParallel(chunks: Chunks, i: number, { place, heads }: Complement): boolean {
  const [own, link] = [chunks[i - 1], chunks[(heads[0] ?? 0) - 2]];
  return own?.kind === "preposition" && own.word === place && link?.kind === "conjunction";
}

/** "downregulation of A and upregulation of B by C": C does both. */
function parallelAction(chunks: Chunks, i: number): number | undefined {
  const first = nounAt(chunks, i + 2);
  if (!isChange(nounAt(chunks, i)) || first === undefined) return undefined;
  const next = (coordinated(chunks, i + 2, chunks.length).at(-1) ?? i + 2) + 1;
  const joined = chunks[next]?.kind === "conjunction" ? next + 1 : undefined;
  return joined !== undefined && isChange(nounAt(chunks, joined)) ? joined : undefined;
}

/**
 * "activation or differentiation of A by B", "A release and uptake by B": what stands behind the second of two actions is the
 * first one's as well.
 */
function joinedAction(chunks: Chunks, i: number, place: string): number | undefined {
  const second = nounAt(chunks, i + 2);
  if (chunks[i + 1]?.kind !== "conjunction" || second === undefined || second.items.length > 1)
    return undefined;
  const link = chunks[i + 3];
  if (link?.kind !== "preposition" || second.head.trigger === undefined) return undefined;
  const named = nounAt(chunks, i)?.items.some((item) => item.mention !== undefined) === true;
  const governs = named ? place === "by" && link.word === "by" : link.word === "of";
  return governs ? i + 2 : undefined;
}
