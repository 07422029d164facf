/** What a kind of thing includes: "Targets of A include B", "Inhibitors of A comprise B", "The exosomal cargo includes B". */

import { agentPlaces } from "../../agent-noun.ts";
import { argumentsOf } from "../../argument.ts";
import { changeIn } from "../../change.ts";
import { type Claim, connect, connectSlot, type Finding } from "../../finding.ts";
import { type NounPhrase, nameBeforeHead } from "../../grammar/chunk.ts";
import { nounAt } from "../../grammar/clause.ts";
import { headsAt, objectsOf } from "../../grammar/complement.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { groupOf, isVesicle } from "../../group.ts";
import { agentiveNouns } from "../../head-noun.ts";
import { type Argument, plainArgument, type Scene } from "../../scene.ts";

const including = /^(?:include|comprise)[sd]?$/u;
const cargoes = /^(?:cargo(?:e?s)?|contents?|payloads?)$/u;

export function includingFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "verb" || chunk.passive || !including.test(chunk.main.word)) return [];
    const [at = -1] = likeliestSubject(scene.chunks, i);
    const kind = nounAt(scene.chunks, at);
    if (kind === undefined || kind.head.mention !== undefined) return [];
    const members = argumentsOf(scene, objectsOf(scene.chunks, i));
    return [
      ...ofAgents(scene, at, kind, members),
      ...ofCargo(scene, at, kind, members),
      ...ofEffects(scene, at, kind, members),
    ];
  });
}

/** The members do, or undergo, what the noun of the kind says. */
function ofAgents(scene: Scene, at: number, kind: NounPhrase, members: readonly Argument[]): Finding[] {
  const trigger = scene.lexicon.agents.get(kind.head.word);
  if (trigger === undefined) return [];
  const claim: Claim = {
    rule: "including",
    predicate: trigger.predicate,
    trigger: kind.head.span,
    scope: [at],
  };
  const places = agentPlaces(trigger, nameBefore(kind, at), (place) =>
    argumentsOf(scene, headsAt(scene.chunks, at, place)),
  );
  return places.flatMap(({ slot, others }) => connectSlot(slot, claim, members, others));
}

function ofCargo(scene: Scene, at: number, kind: NounPhrase, members: readonly Argument[]): Finding[] {
  if (!cargoes.test(kind.head.word)) return [];
  const claim: Claim = { rule: "including", predicate: "contains", trigger: kind.head.span, scope: [at] };
  const holders = [...nameBefore(kind, at), ...argumentsOf(scene, headsAt(scene.chunks, at, "of"))];
  return connect(claim, holders.filter(isVesicle), members);
}

/** "The effects of X include inhibition of growth": where nothing says which way, it is left open. */
function ofEffects(scene: Scene, at: number, kind: NounPhrase, members: readonly Argument[]): Finding[] {
  if (!agentiveNouns.has(kind.head.word)) return [];
  const doers = [...nameBefore(kind, at), ...argumentsOf(scene, headsAt(scene.chunks, at, "of"))];
  return members
    .filter((a) => groupOf(a.mention) === "process")
    .flatMap((member) => {
      const predicate = saysWhichWay(scene, member) ? "positively_regulates" : "regulates";
      const claim: Claim = { rule: "including", predicate, trigger: kind.head.span, scope: [at] };
      return connect(
        claim,
        doers.map((a): Argument => ({ ...a, agentive: false })),
        [member],
      );
    });
}

/** "inhibition of growth", "reduced growth", "increased growth" */
function saysWhichWay({ chunks }: Scene, { sign, path, at }: Argument): boolean {
  const phrase = nounAt(chunks, at);
  return sign < 0 || path === "transparent" || (phrase !== undefined && changeIn(phrase) > 0);
}

/** "miR-21 targets", "exosomal cargo": the name right before the noun. */
function nameBefore(kind: NounPhrase, at: number): Argument[] {
  const mention = nameBeforeHead(kind);
  return mention === undefined ? [] : [plainArgument(mention, at)];
}
