/** What a relative pronoun stands for: of the nouns before it, those that the verb behind it agrees with come first. */
import { agrees, isPlural } from "./agreement.ts";
import { type Chunks, groupAt, isFiniteVerb, isOf, lastIndexOf, nounAt, verbAt } from "./clause.ts";
import { clauseSubject } from "./clause-subject.ts";
import { objectsOf } from "./complement.ts";
import { isIndefinite } from "./word.ts";

/** Phrases that may be meant, in order of preference, each a list of coordinated heads. */
type Alternatives = readonly (readonly number[])[];

/**
 * The antecedent of which for the verb at an index; in "A and B, both of which play" that before "both of". A plural verb
 * wants a plural. `chainBefore`: the nouns before an index, the nearest first. `behind`: the index behind the pronoun,
 * where adverbials part it from the verb.
 */
export function relativeSubjects(
  chunks: Chunks,
  i: number,
  chainBefore: (end: number) => Alternatives,
  behind = i,
): Alternatives {
  const quantified =
    chunks[behind - 2]?.kind === "preposition" &&
    quantifierAt(chunks, behind - 3) !== undefined &&
    chunks[behind - 4]?.kind === "comma";
  const before = quantified ? behind - 3 : behind - 1;
  const both = quantified && quantifierAt(chunks, before) === "both" ? pairBefore(chunks, before) : [];
  if (both.length === 2) return [both];
  const isLast = quantified && /^(?:latter|last)$/u.test(quantifierAt(chunks, before) ?? "");
  const latter = isLast ? lastListed(chunks, before) : [];
  if (latter.length > 0) return [latter];
  const chain = [...renamedBefore(chunks, before), ...placesLast(chunks, before, chainBefore(before))];
  const plural = isPlural(verbAt(chunks, i));
  if (plural === undefined) return chain;
  const agree = chain.filter((heads) => agrees(chunks, heads, plural));
  if (agree.length > 0)
    return memberFirst(chunks, i, [...agree, ...chain.filter((heads) => !agrees(chunks, heads, plural))]);
  const main = mainSubject(chunks, i, plural);
  // "engulf exosomes of hepatocytes, which triggers X": what happens triggers it, and none of those that are named
  return main.length > 0 || plural ? [...main, ...chain] : [];
}

/** "both", "the latter" and "the last" before "of which" */
function quantifierAt(chunks: Chunks, at: number): string | undefined {
  const chunk = chunks[at];
  return chunk?.kind === "noun" || chunk?.kind === "adjective" ? chunk.head.word : undefined;
}

/** "X is a member of the kinases that promotes": the member does, not all of them. */
export function memberFirst(chunks: Chunks, i: number, chain: Alternatives): Alternatives {
  if (isPlural(verbAt(chunks, i)) !== false) return chain;
  const isMember = ([at = -1]: readonly number[]) =>
    /^(?:member|one)$/u.test(nounAt(chunks, at)?.head.word ?? "") ||
    (isOf(chunks[at + 1]) && families.test(nounAt(chunks, at + 2)?.head.word ?? ""));
  return [...chain.filter(isMember), ...chain.filter((heads) => !isMember(heads))];
}

/** "a receptor of the immunoglobulin superfamily that binds" */
const families = /^(?:super|sub)?family$/u;

/** "transcription of A and B, the latter of which": B. */
function lastListed(chunks: Chunks, end: number): readonly number[] {
  const comma = chunks[end - 1]?.kind === "comma" ? end - 1 : end;
  const last = chunks.findLastIndex((c, k) => k < comma && c.kind === "noun");
  return last < 0 ? [] : [last];
}

/** "induces A and B of C, both of which": the two that the verb before acts on. */
function pairBefore(chunks: Chunks, end: number): readonly number[] {
  const verb = chunks.findLastIndex((c, k) => k < end && c.kind === "verb");
  return verb < 0 ? [] : objectsOf(chunks, verb);
}

/** "induced A in B cells, which promoted", "exosomes from B cells, which promote": behind a comma A comes before B. */
function placesLast(chunks: Chunks, pronoun: number, chain: Alternatives): Alternatives {
  if (chunks[pronoun - 1]?.kind !== "comma" || chain.length < 2) return chain;
  const [nearest = [], next = []] = chain;
  const link = chunks[(nearest[0] ?? 0) - 1];
  const group = groupAt(chunks, nearest[0] ?? -1);
  const word = link?.kind === "preposition" ? link.word : "";
  const isInside = (word === "in" || word === "within") && (group === "cell" || group === "anatomy");
  const isHost = isInside || (word === "from" && group === "anatomy");
  const isSender = ["from", "by", "of"].includes(word) && (group === "cell" || group === "cancer");
  const sent = groupAt(chunks, next[0] ?? -1);
  const isApart = (isHost && sent === "molecule") || (isSender && sent === "vesicle");
  return isApart ? [...chain.slice(1), nearest] : chain;
}

/** "which promotes", "which upon uptake by B promotes": the pronoun that the verb at `i` follows, or -1. */
export function adverbialRelative(chunks: Chunks, i: number): number {
  let k = i - 1;
  while (k > 1 && nounAt(chunks, k) !== undefined && chunks[k - 1]?.kind === "preposition") k -= 2;
  return chunks[k]?.kind === "relative" ? k : -1;
}

/** "miR-21, which, once taken up by cells, promotes": the pronoun that commas part from its verb at `i`, or -1. */
export function partedRelative(chunks: Chunks, i: number): number {
  for (let k = i - 2; k > 0; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === "relative") return chunks[k + 1]?.kind === "comma" && chunk.word === "which" ? k : -1;
    if (chunk === undefined || chunk.kind === "stop" || chunk.kind === "that" || isFiniteVerb(chunk))
      return -1;
  }
  return -1;
}

/** "VEGF, a mitogen of endothelial cells, which promotes": what is renamed, not what the new name is about. */
function renamedBefore(chunks: Chunks, comma: number): Alternatives {
  if (chunks[comma]?.kind !== "comma" && chunks[comma - 1]?.kind !== "comma") return [];
  const end = chunks[comma]?.kind === "comma" ? comma : comma - 1;
  const open = lastIndexOf(chunks, "comma", 0, end - 1);
  const name = nounAt(chunks, open + 1);
  const isNew = isIndefinite(name?.items[0]?.word ?? "") && name?.head.mention === undefined;
  const plain = chunks.slice(open + 1, end).every((c) => c.kind === "noun" || c.kind === "preposition");
  return isNew && plain && end - open > 2 && nounAt(chunks, open - 1) !== undefined ? [[open - 1]] : [];
}

/** "HOTAIR is upregulated in tumors, which is correlated": the subject before, when only that one agrees. */
function mainSubject(chunks: Chunks, i: number, plural: boolean): Alternatives {
  for (let k = i - 1; k >= 0; k--) {
    if (!isFiniteVerb(chunks[k])) continue;
    const own = clauseSubject(chunks, k);
    return own.length > 0 && agrees(chunks, own, plural) ? [own] : [];
  }
  return [];
}
