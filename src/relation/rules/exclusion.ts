/**
 * What is left out by name: "A, but not B, inhibits C" denies of B what is claimed of A. Such a claim is one of its own,
 * made after the others.
 */
import { argumentsOf } from "../argument.ts";
import type { Finding } from "../finding.ts";
import { type Chunks, isExclusion, nounAt } from "../grammar/clause.ts";
import { coordinated } from "../grammar/coordination.ts";
import { groupOf } from "../group.ts";
import { effectOf } from "../predicate.ts";
import { type Argument, type Scene, sameEntity } from "../scene.ts";

export function exclusionFindings(scene: Scene, findings: readonly Finding[]): Finding[] {
  return scene.chunks.flatMap((chunk, k) => {
    if (!isExclusion(chunk)) return [];
    const [named, excluded] = [nameBefore(scene.chunks, k), namesBehind(scene.chunks, k)];
    if (named === undefined || excluded === undefined) return [];
    const others = argumentsOf(scene, excluded);
    const claimed = findings.filter((finding) => !isOfLevel(scene, finding));
    return argumentsOf(scene, [named]).flatMap((one) => denied(claimed, one, others));
  });
}

/** "upregulated in A but not in B", "upregulation of its expression in A": B may express it all the same. */
function isOfLevel({ chunks }: Scene, { predicate, scope }: Finding): boolean {
  return predicate === "expresses" && scope.some((at) => changes(chunks, at) || changes(chunks, at - 2));
}

function changes(chunks: Chunks, at: number): boolean {
  const chunk = chunks[at];
  const item = chunk?.kind === "verb" ? chunk.main : chunk?.kind === "noun" ? chunk.head : undefined;
  return item?.trigger !== undefined && effectOf(item.trigger.predicate) !== undefined;
}

/** The phrase before "but not", over a comma. */
function nameBefore(chunks: Chunks, k: number): number | undefined {
  const at = chunks[k - 1]?.kind === "comma" ? k - 2 : k - 1;
  return nounAt(chunks, at) === undefined ? undefined : at;
}

/** The phrases behind it; "in A but not in B" repeats the preposition. */
function namesBehind(chunks: Chunks, k: number): readonly number[] | undefined {
  const at = chunks[k + 1]?.kind === "preposition" ? k + 2 : k + 1;
  const phrase = nounAt(chunks, at);
  const isOwn = /^(?:its|their)$/u.test(phrase?.items[0]?.word ?? ""); // "A but not its mutant"
  return phrase === undefined || isOwn ? undefined : coordinated(chunks, at, chunks.length);
}

/** All that is claimed of the one, denied of the others of its kind. */
function denied(findings: readonly Finding[], one: Argument, others: readonly Argument[]): Finding[] {
  const alike = others.filter(
    ({ mention }) => groupOf(mention) === groupOf(one.mention) && !sameEntity(mention, one.mention),
  );
  return findings.flatMap((finding) => {
    if (finding.subject !== one.mention && finding.object !== one.mention) return [];
    const role = finding.subject === one.mention ? "subject" : "object";
    return alike.map(({ mention, coreference }) => ({
      ...finding,
      rule: "exclusion",
      [role]: mention,
      negated: !finding.negated,
      coreference: finding.coreference || coreference,
    }));
  });
}
