/** Where a gene is altered or lost: "Loss of PTEN has been reported in glioma", "MYC amplification is frequent in lymphoma". */
import { argumentsAt, argumentsOf } from "../../argument.ts";
import { connect, type Finding } from "../../finding.ts";
import { type Chunks, nounAt, verbAt } from "../../grammar/clause.ts";
import { complementsOf } from "../../grammar/complement.ts";
import { coordinated } from "../../grammar/coordination.ts";
import { observedAt } from "../../grammar/observed.ts";
import { groupOf, isCell, isMolecule } from "../../group.ts";
import { alterationNouns } from "../../head-noun.ts";
import { isLoss } from "../../host.ts";
import type { Scene } from "../../scene.ts";

const places = new Set(["in", "within", "among"]);
/** How often something is seen; where it is rare it is seen all the same. */
const frequencies = /^(?:common|frequent|prevalent|rare|uncommon|infrequent)$/u;
const occurring = /^(?:occur|arise|exist)(?:s|r?ed)?$|^arose$/u;

export function alterationFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "noun" || !(alterationNouns.has(chunk.head.word) || isLoss(chunk))) return [];
    if (scene.chunks[i - 1]?.kind === "preposition") return []; // "effects of PTEN loss were seen in"
    const seen = seenAt(scene.chunks, i);
    const place = seen === undefined ? undefined : complementsOf(scene.chunks, seen)[0];
    if (seen === undefined || place === undefined || !places.has(place.place)) return [];
    const claim = {
      rule: "alteration",
      predicate: "associated_with",
      trigger: chunk.head.span,
      scope: [i, seen],
    } as const;
    const bearers = argumentsOf(scene, place.heads).filter(
      (a) => isCell(a) || groupOf(a.mention) === "cancer",
    );
    return connect(claim, argumentsAt(scene, i).filter(isMolecule), bearers);
  });
}

/** The "was reported", "occurs" or "is frequent" that the noun phrase at `i` is the subject of. */
function seenAt(chunks: Chunks, i: number): number | undefined {
  const observed = observedAt(chunks, i);
  if (observed !== undefined) return observed;
  let k = i + 1;
  while (chunks[k]?.kind === "preposition" && nounAt(chunks, k + 1) !== undefined)
    k = (coordinated(chunks, k + 1, chunks.length).at(-1) ?? k) + 1;
  const verb = verbAt(chunks, k);
  if (verb === undefined) return undefined;
  if (occurring.test(verb.main.word)) return k;
  const next = chunks[k + 1];
  return verb.copula && next?.kind === "adjective" && frequencies.test(next.head.word) ? k + 1 : undefined;
}
