/** Agent nouns beside a name, which say what it is: in apposition, or behind "as". */
import { agentPlaces } from "../../agent-noun.ts";
import { argumentsOf } from "../../argument.ts";
import { directed } from "../../direction.ts";
import { type Claim, connectSlot, type Finding, soundFindings } from "../../finding.ts";
import type { NounPhrase } from "../../grammar/chunk.ts";
import { type Chunks, isFiniteVerb } from "../../grammar/clause.ts";
import { clauseSubject } from "../../grammar/clause-subject.ts";
import { coordinatedLeft } from "../../grammar/coordination.ts";
import { nounPlace } from "../../grammar/noun-place.ts";
import { isIndefinite } from "../../grammar/word.ts";
import type { Trigger } from "../../lexicon.ts";
import { actionPremodifier } from "../../premodifier.ts";
import type { Argument, Scene } from "../../scene.ts";

/** "X, an inhibitor of Y", "identified X as a target of Y", "CDKN2A, a miR-125b target": agent nouns beside a name. */
export function agentFindings(scene: Scene, i: number, phrase: NounPhrase, trigger: Trigger): Finding[] {
  const from = isSecondName(scene.chunks, i) ? i - 2 : i;
  const link = scene.chunks[from - 1];
  const beside = link?.kind === "comma" || (link?.kind === "preposition" && link.word === "as");
  const near = scene.chunks[beforeApposition(scene, from - 2)];
  if (!scene.lexicon.agents.has(phrase.head.word) || !beside || near?.kind !== "noun") return [];
  if (link?.kind === "comma" && opensClause(scene.chunks, from)) return [];
  if (link?.kind === "comma" && isListed(scene, i, phrase)) return [];
  const claim: Claim = {
    rule: "agent-apposition",
    predicate: directed(trigger.predicate, phrase.items),
    trigger: phrase.head.span,
    scope: [i],
  };
  const described = describedBefore(scene, beforeApposition(scene, from - 2));
  const before = actionPremodifier(phrase, i);
  const places = agentPlaces(trigger, before === undefined ? [] : [before], (place) =>
    argumentsOf(scene, nounPlace(scene.chunks, i, place)),
  );
  return places.flatMap(({ slot, others }) =>
    firstSound(scene, described, (subjects) => connectSlot(slot, claim, subjects, others)),
  );
}

/** "HDGF, a growth factor and a target of NF-kB,": the second of two descriptions. */
function isSecondName(chunks: Chunks, i: number): boolean {
  const [link, first] = [chunks[i - 1], chunks[i - 2]];
  if (link?.kind !== "conjunction" || first?.kind !== "noun" || chunks[i - 3]?.kind !== "comma") return false;
  return isIndefinite(first.items[0]?.word ?? "") && first.head.tag === "noun";
}

/** "Given X, Y inhibitors were made", "Although X was not, the inhibitor of Y was": the subject of what follows. */
function opensClause(chunks: Chunks, i: number): boolean {
  const isBehindClause = chunks.slice(0, i).some(({ kind }) => kind === "subordinator");
  const end = isBehindClause
    ? chunks.findIndex((c, k) => k > i && (c.kind === "comma" || isFiniteVerb(c)))
    : i + 1;
  return isFiniteVerb(chunks[end]) && clauseSubject(chunks, end)[0] === i;
}

/** "fibroblasts, matrix components, and macrophages": one of several, that says nothing of the one before. */
function isListed({ chunks }: Scene, i: number, { items }: NounPhrase): boolean {
  if (items[0]?.tag === "determiner" || chunks[i + 1]?.kind !== "comma") return false;
  const next = chunks[i + 2]?.kind === "conjunction" ? i + 3 : i + 2;
  return chunks[next]?.kind === "noun";
}

/** "identified X, a regulator of Y, as a target of Z": from the second comma to X. */
function beforeApposition({ chunks }: Scene, at: number): number {
  if (chunks[at]?.kind !== "comma") return at;
  for (let k = at - 1; k > 0; k--) {
    const kind = chunks[k]?.kind;
    if (kind === "comma") return k - 1;
    if (kind !== "noun" && kind !== "preposition" && kind !== "adjective") return at;
  }
  return at;
}

/** The names that an apposition may describe: "the depletion of PTBP1 in cells, a target of": cells, PTBP1. */
function describedBefore(scene: Scene, from: number): Argument[][] {
  const out = [argumentsOf(scene, coordinatedLeft(scene.chunks, from))];
  let k = from;
  while (scene.chunks[k - 1]?.kind === "preposition" && scene.chunks[k - 2]?.kind === "noun") {
    k -= 2;
    out.push(argumentsOf(scene, coordinatedLeft(scene.chunks, k)));
  }
  return out;
}

function firstSound(
  scene: Scene,
  alternatives: readonly Argument[][],
  relate: (subjects: readonly Argument[]) => Finding[],
): Finding[] {
  for (const subjects of alternatives) {
    const sound = soundFindings(scene, relate(subjects));
    if (sound.length > 0) return sound;
  }
  return [];
}
