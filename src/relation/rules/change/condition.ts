/**
 * What is seen in those that were changed is the doing of the change: "mice treated with X had fewer metastases", "P was
 * increased in X-treated cells", "p53-null mice developed lymphomas".
 */
import { argumentsOf } from "../../argument.ts";
import { changeIn, comparedAt, comparison, isChanged, undergoneAt } from "../../change.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import { chunkSpan, type NounPhrase, type VerbGroup } from "../../grammar/chunk.ts";
import { nounAt } from "../../grammar/clause.ts";
import { complementsOf, nounComplements, objectsOf } from "../../grammar/complement.ts";
import { coordinated } from "../../grammar/coordination.ts";
import { openingComplement } from "../../grammar/fronted.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { isSeeing, isShowing } from "../../grammar/word.ts";
import { exposedAt, isLoss, lackedAt, tellsOfChange } from "../../host.ts";
import { type Effect, effectOf, effectPredicate } from "../../predicate.ts";
import type { Argument, Scene } from "../../scene.ts";
import { treatmentsBefore } from "../../treatment.ts";

const developing = /^develop(?:s|ed)?$/u;

export function conditionFindings(scene: Scene): Finding[] {
  if (!tellsOfChange(scene)) return [];
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "verb" || chunk.form === "gerund" || chunk.form === "infinitive") return [];
    if (tellsWhatIsShown(chunk)) return shownFindings(scene, i, chunk);
    return [...placedFindings(scene, i, chunk), ...changedFindings(scene, i, chunk)];
  });
}

function tellsWhatIsShown({ main, passive }: VerbGroup): boolean {
  return !passive && (shows(main.word) || developing.test(main.word));
}

const making = /^(?:express|secret|produc|releas|contain)(?:e?d|e?s|e)?$/u;

/** "showed increased P", "expressed lower levels of P" */
function shows(word: string): boolean {
  return isShowing(word) || making.test(word);
}

/** A change, what it is a change of, and the words that tell of it. */
interface Change {
  readonly effect: Effect;
  readonly affected: readonly Argument[];
  readonly claim: Pick<Claim, "trigger" | "scope" | "negated">;
}

/** "X-treated cells showed increased P" */
function shownFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const heads = likeliestSubject(scene.chunks, i).flatMap((at) => [at, ...originsOf(scene, at)]);
  return heads.flatMap((at) => ownFindings(scene, at, () => shownChanges(scene, i, verb)));
}

/** "macrophages from X-treated mice" */
function originsOf({ chunks }: Scene, at: number): readonly number[] {
  return nounComplements(chunks, at).find(({ place }) => place === "from")?.heads ?? [];
}

function ownFindings(scene: Scene, at: number, changes: () => readonly Change[]): Finding[] {
  const lacked = lackedAt(scene, at);
  const exposed = exposedAt(scene, at);
  if (lacked.length === 0 && exposed.length === 0) return [];
  return changes().flatMap(({ effect, affected, claim }) => {
    const predicate = effectPredicate(effect);
    return [
      ...connect({ ...claim, predicate, rule: "deficiency" }, lacked, affected),
      ...connect({ ...claim, predicate, rule: "exposure" }, exposed, affected),
    ];
  });
}

function shownChanges(scene: Scene, i: number, verb: VerbGroup): Change[] {
  const first = scene.chunks[i + 1];
  if (first?.kind !== "noun") return [];
  return coordinated(scene.chunks, i + 1, scene.chunks.length).flatMap((at) => {
    const shown = scene.chunks[at];
    if (shown?.kind !== "noun") return [];
    const effect = effectOn(verb, shown, first);
    const affected = plainly(argumentsOf(scene, [at])).filter(isChanged);
    return effect === 0 ? [] : [{ effect, affected, claim: { trigger: chunkSpan(shown), scope: [i] } }];
  });
}

/** "X-treated cells downregulated P", "lost P": they have less of it for the treatment. */
function changedFindings(scene: Scene, i: number, { main, passive }: VerbGroup): Finding[] {
  const { trigger } = main;
  if (passive || trigger === undefined || !changing.has(trigger.lemma)) return [];
  const objects = objectsOf(scene.chunks, i);
  const change = (): Change[] => {
    const affected = plainly(argumentsOf(scene, objects)).filter(isChanged);
    const effect = trigger.lemma === "lose" ? -1 : (effectOf(trigger.predicate) ?? 0);
    return [{ effect, affected, claim: { trigger: main.span, scope: [i] } }];
  };
  const hosts = likeliestSubject(scene.chunks, i).filter((at) => !isLoss(nounAt(scene.chunks, at)));
  return hosts.flatMap((at) => ownFindings(scene, at, change)); // a loss acts by itself
}

/** In "reduced growth and migration" the word before the first holds for both. */
function effectOn({ main }: VerbGroup, shown: NounPhrase, first: NounPhrase): Effect {
  if (developing.test(main.word)) return 1;
  return shows(main.word) ? comparedIn(shown) || comparedIn(first) : 0;
}

/** "reduced migration", "higher levels of IL-6" */
function comparedIn(phrase: NounPhrase): Effect {
  const change = changeIn(phrase);
  return change === 0 ? comparison(phrase) : change;
}

/** "P was increased in X-treated cells", "the P of cells treated with X was lower", "in X-treated cells, P was lower" */
function placedFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const subjects = likeliestSubject(scene.chunks, i);
  const [first] = subjects;
  if (first === undefined || treatmentsBefore(scene, i).length > 0) return [];
  return placesOf(scene, i, first).flatMap((at) =>
    ownFindings(scene, at, () => changeAt(scene, i, verb, subjects)),
  );
}

const inside = new Set(["in"]);

/** Where the change is seen: behind the verb, at the head of the clause, or behind the subject. */
function placesOf({ chunks }: Scene, i: number, subject: number): number[] {
  const opening = openingComplement(chunks, subject, inside);
  const places = [
    ...complementsOf(chunks, i).filter(({ place }) => place === "in"),
    ...(opening === undefined ? [] : [{ ...opening, heads: opening.heads.slice(0, 1) }]),
    ...nounComplements(chunks, subject).filter(({ place }) => place === "in" || place === "of"),
  ];
  return places.flatMap(({ heads }) => heads);
}

function changeAt(scene: Scene, i: number, verb: VerbGroup, subjects: readonly number[]): Change[] {
  const effect = effectAt(scene, i, verb);
  const affected = argumentsOf(scene, subjects).filter(isChanged);
  const trigger = verb.main.span;
  if (effect !== 0) return [{ effect, affected, claim: { trigger, scope: [i] } }];
  const subject = nounAt(scene.chunks, subjects[0] ?? -1);
  if (subject === undefined || !verb.passive || !isSeeing(verb.main.word)) return [];
  const seen = comparedIn(subject);
  return seen === 0 ? [] : [{ effect: seen, affected: plainly(affected), claim: { trigger, scope: [i] } }];
}

/** What the verb itself says: "was increased", "decreased", "was lower"; nothing where somebody else does it. */
function effectAt(scene: Scene, i: number, verb: VerbGroup): Effect {
  if (verb.copula) return comparedAt(scene, i);
  return changing.has(verb.main.trigger?.lemma ?? "") ? undergoneAt(scene, i, verb) : 0;
}

const changing = new Set(
  (
    "increase decrease reduce enhance elevate upregulate up-regulate downregulate down-regulate suppress inhibit diminish " +
    "lose attenuate abolish abrogate impair promote accelerate induce activate improve lower augment raise block prevent delay"
  ).split(" "),
);

/** The words that lower what they stand before are what tells of the change. */
function plainly(args: readonly Argument[]): Argument[] {
  return args.map((a): Argument => ({ ...a, sign: 1 }));
}
