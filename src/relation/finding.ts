/** What a rule claims before it is settled: a trigger, two arguments and how they were reached. */
import type { ArgumentPath, Mention, Predicate } from "../model.ts";
import type { Span } from "../span.ts";
import { groupOf, isCell, isMolecule, isVesicle } from "./group.ts";
import type { Slot } from "./lexicon.ts";
import { type Effect, effectOf, effectPredicate, handsOver, settlePredicate } from "./predicate.ts";
import { type Argument, type Scene, times, weaker } from "./scene.ts";

export interface Finding {
  readonly rule: string;
  readonly predicate: Predicate;
  readonly subject: Mention;
  readonly object: Mention;
  readonly trigger: Span;
  readonly negated: boolean;
  readonly coreference: boolean;
  /** Indices of the chunks whose words may negate or hedge it. */
  readonly scope: readonly number[];
  readonly path: ArgumentPath;
}

export interface Claim {
  readonly rule: string;
  readonly predicate: Predicate;
  readonly trigger: Span;
  readonly scope: readonly number[];
  readonly negated?: boolean;
  /** Set by rules that are less sure than the words of their arguments. */
  readonly path?: ArgumentPath;
}

/** The findings whose predicate makes sense between their arguments; an observer is told of the others. */
export function soundFindings({ onRefused }: Scene, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => {
    const sound = settlePredicate(finding.predicate, finding.subject, finding.object) !== undefined;
    if (!sound) onRefused?.(finding, "types");
    return sound;
  });
}

/** Every subject with every object, the signs of both multiplied in. */
export function connect(
  claim: Claim,
  subjects: readonly Argument[],
  objects: readonly Argument[],
): Finding[] {
  return subjects.flatMap((subject) =>
    objects
      .filter((object) => mayConnect(claim, subject, object))
      .map((object) => pair(claim, subject, object)),
  );
}

/** The same with what a slot says of the order: of "targeted by X" X is the subject. */
export function connectSlot(
  { reversed }: Pick<Slot, "reversed">,
  claim: Claim,
  own: readonly Argument[],
  others: readonly Argument[],
): Finding[] {
  return reversed ? connect(claim, others, own) : connect(claim, own, others);
}

/** The first subject with the first object, the second with the second: "A and B inhibit C and D, respectively". */
export function connectPairs(
  claim: Claim,
  subjects: readonly Argument[],
  objects: readonly Argument[],
): Finding[] {
  return subjects.flatMap((subject, i) => connect(claim, [subject], objects.slice(i, i + 1)));
}

/** Exosomes from *patients with* a cancer are not secreted by the cancer, and *serum creatinine* is no serum. */
function mayConnect({ predicate }: Claim, subject: Argument, object: Argument): boolean {
  const resisted = predicate === "confers_resistance_to";
  if (object.mention === subject.mention || (object.agentive && !resisted)) return false;
  if (predicate === "treats" && subject.sign < 0) return false; // by an inhibitor of it
  if (effectOf(predicate) !== undefined && (isItsPart(subject) || isOfPatients(object))) return false;
  if (subject.premodifier && subject.path === "unnamed-head" && groupOf(subject.mention) === "fluid")
    return false;
  return !(subject.person && (predicate === "secretes" || predicate === "contains"));
}

/** "Patients with EGFR mutations respond to X": nothing is done to the gene. */
function isOfPatients(object: Argument): boolean {
  return object.person && isMolecule(object);
}

/** "kidney transplantation", "thyroid autoantigens": what has the effect is no organ. */
function isItsPart({ mention, path, premodifier }: Argument): boolean {
  return premodifier && path === "unnamed-head" && groupOf(mention) === "anatomy";
}

function pair(claim: Claim, subject: Argument, object: Argument): Finding {
  return {
    rule: claim.rule,
    predicate: signed(claim.predicate, subject, object),
    subject: subject.mention,
    object: object.mention,
    trigger: claim.trigger,
    negated: claim.negated ?? false,
    coreference: subject.coreference || object.coreference,
    scope: claim.scope,
    path: weaker(claim.path ?? "direct", weaker(subject.path, object.path)),
  };
}

/** "Knockdown of A sensitizes cells to B": A itself makes them resist. */
const opposites: ReadonlyMap<Predicate, Predicate> = new Map<Predicate, Predicate>([
  ["sensitizes_to", "confers_resistance_to"],
  ["confers_resistance_to", "sensitizes_to"],
]);

/** "Loss of A promotes B" lowers B; "A drives the regulation of B" leaves the sign open. */
function signed(predicate: Predicate, subject: Argument, object: Argument): Predicate {
  const effect = effectOf(broughtAbout(predicate, subject, object));
  if (effect === undefined) return subject.sign < 0 ? (opposites.get(predicate) ?? predicate) : predicate;
  if (object.outcome) return effect > 0 && groupOf(subject.mention) === "drug" ? "treats" : "associated_with";
  const done = effect >= 0 && subject.sign > 0 && object.sign > 0 ? deedOf(subject, object) : undefined;
  if (done !== undefined) return done;
  if (subject.open || object.open) return "regulates";
  const sign = times(subject.sign, object.sign);
  return effectPredicate(multiply(effect, sign < 0 ? -1 : 1));
}

/** Processes are not made or given, but brought about: "produced a decrease in growth". */
function broughtAbout(predicate: Predicate, { mention }: Argument, object: Argument): Predicate {
  if (!handsOver(predicate)) return predicate;
  const settled = settlePredicate(predicate, mention, object.mention)?.predicate ?? predicate;
  return effectOf(settled) === undefined ? predicate : settled;
}

/** Who promotes the recruitment of cells recruits them, and vesicles that mediate the transfer of cargo transfer it. */
function deedOf(subject: Argument, object: Argument): Predicate | undefined {
  if (object.recruited && isCell(object)) return "recruits";
  return object.transferred && isVesicle(subject) && isMolecule(object) ? "transfers" : undefined;
}

export function multiply(a: Effect, b: Effect): Effect {
  if (a === 0 || b === 0) return 0;
  return a === b ? 1 : -1;
}
