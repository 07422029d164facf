/** Deliveries name who receives: "transfer miR-21 to macrophages", "secreted into the cells", "captured by". */
import { argumentsOf } from "../../argument.ts";
import { connect, type Finding } from "../../finding.ts";
import type { NounPhrase, VerbGroup } from "../../grammar/chunk.ts";
import { nounAt } from "../../grammar/clause.ts";
import { complementsOf, headsBehind, nounComplements, objectsOf } from "../../grammar/complement.ts";
import { frontedComplement } from "../../grammar/fronted.ts";
import { likeliestSubject, subjectsOf } from "../../grammar/subject.ts";
import { groupOf, isCell, isMolecule, isMovable, isVesicle } from "../../group.ts";
import { type Argument, plainArgument, type Scene } from "../../scene.ts";

const destinations = new Set(["to", "into", "toward", "towards"]);
const moving = new Set(["transfers", "secretes", "taken_up_by"]);

export function deliveryFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind === "noun") return namedDelivery(scene, chunk, i);
    if (chunk.kind !== "verb") return [];
    const packed = chunk.main.trigger?.predicate === "contains" ? packing(scene, i, chunk) : [];
    if (!moves(chunk)) return packed;
    const places = complementsOf(scene.chunks, i);
    const reached = argumentsOf(
      scene,
      headsBehind(places, destinations).filter((at) => !isMedium(scene, at)),
    );
    const moved = movedThings(scene, i, chunk);
    const supplied = suppliedAt(scene, i, chunk);
    const recipients = (supplied ?? reached).filter(
      (a) => isCell(a) || (moved.some(isVesicle) && isPlace(a)),
    );
    const given = [...packed, ...sendersOf(scene, i, chunk), ...sentBy(scene, i, chunk)];
    if (recipients.length === 0) return given;
    const claim = {
      rule: "delivery",
      predicate: "taken_up_by" as const,
      trigger: chunk.main.span,
      scope: [i],
    };
    return [...given, ...connect(claim, moved, recipients)];
  });
}

/** "supplies tumor cells with miR-21": they get it. Nobody does of whom it says nothing, as in "provides a link to B". */
function suppliedAt(scene: Scene, i: number, { main, passive }: VerbGroup): Argument[] | undefined {
  const lemma = main.trigger?.lemma ?? "";
  const isWith = complementsOf(scene.chunks, i).some(({ place }) => place === "with");
  if (!isWith || !/^(?:supply|provide)$/u.test(lemma)) return lemma === "provide" ? [] : undefined;
  return argumentsOf(scene, passive ? likeliestSubject(scene.chunks, i) : objectsOf(scene.chunks, i));
}

const media = new Set(["medium", "media", "supernatant", "supernatants"]);

/** "secreted into HeLa cell medium": what surrounds cells is none of them. */
function isMedium({ chunks }: Scene, at: number): boolean {
  return media.has(nounAt(chunks, at)?.head.word ?? "");
}

/** "carry miR-21 to T cells": what holds something may take it along. */
const carrying = new Set(["carry"]);

/** Where something comes from says nothing of where it goes: not "derived", "isolated". */
function moves({ main: { trigger } }: VerbGroup): boolean {
  if (trigger === undefined) return false;
  if (carrying.has(trigger.lemma)) return true;
  if (!moving.has(trigger.predicate)) return false;
  return trigger.predicate !== "secretes" || trigger.active.some((slot) => slot.place === "object");
}

/** "the transfer of exosomes from A to B", "delivery of miR-21 into B". */
function namedDelivery(scene: Scene, noun: NounPhrase, i: number): Finding[] {
  if (noun.head.tag !== "noun" || noun.head.trigger?.predicate !== "transfers") return [];
  const places = nounComplements(scene.chunks, i);
  const at = (wanted: ReadonlySet<string>) => argumentsOf(scene, headsBehind(places, wanted));
  const cells = (wanted: ReadonlySet<string>) => at(wanted).filter(isCell);
  const [first] = places.filter((c) => c.place === "of");
  const moved = argumentsOf(scene, first?.heads ?? []);
  const vesicles = [...moved.filter(isVesicle), ...namedVehicles(noun, i)];
  const claim = { rule: "delivery", trigger: noun.head.span, scope: [i] };
  return [
    ...connect({ ...claim, predicate: "secretes" }, cells(origins), vesicles),
    ...connect({ ...claim, predicate: "taken_up_by" }, moved.filter(isMovable), cells(destinations)),
  ];
}

/** "the exosomal transfer of", "the exosome-mediated transfer of" */
function namedVehicles(noun: NounPhrase, i: number): Argument[] {
  return noun.items
    .flatMap(({ mention }) => (mention === undefined ? [] : [plainArgument(mention, i)]))
    .filter(isVesicle);
}

const origins = new Set(["from"]);

/** Vesicles also reach organs. */
function isPlace({ mention }: Argument): boolean {
  return groupOf(mention) === "anatomy";
}

/** "exosomes are transferred from A to B": A gave them off. */
function sendersOf(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  if (verb.main.trigger?.predicate !== "transfers" || !verb.passive) return [];
  const vesicles = argumentsOf(scene, likeliestSubject(scene.chunks, i)).filter(isVesicle);
  const senders = originsOf(scene, i).filter(isCell);
  return connect(
    { rule: "delivery", predicate: "secretes", trigger: verb.main.span, scope: [i] },
    senders,
    vesicles,
  );
}

function originsOf(scene: Scene, i: number): Argument[] {
  return argumentsOf(scene, headsBehind(complementsOf(scene.chunks, i), origins));
}

const ways = new Set(["via", "through", "by", "in", "within"]);

/** "A delivers miR-21 to B via exosomes", "is sent from A in exosomes": A gave the exosomes off, and they brought it. */
function sentBy(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  if (verb.main.trigger?.predicate === "taken_up_by") return [];
  const vesicles = waysOf(scene, i).filter(isVesicle);
  if (vesicles.length === 0) return [];
  const subjects = argumentsOf(scene, likeliestSubject(scene.chunks, i));
  const cells = (verb.passive ? originsOf(scene, i) : subjects).filter(isCell);
  const cargo = (verb.passive ? subjects : argumentsOf(scene, objectsOf(scene.chunks, i))).filter(isMovable);
  const claim = { rule: "delivery-by-vesicle", trigger: verb.main.span, scope: [i] };
  return [
    ...connect({ ...claim, predicate: "secretes" }, cells, vesicles),
    ...connect(
      { ...claim, predicate: "transfers" },
      vesicles,
      cargo.filter((a) => !isVesicle(a)),
    ),
  ];
}

/** What it is sent by: "via exosomes", behind the verb or at the head of the clause. */
function waysOf(scene: Scene, i: number): Argument[] {
  const fronted = frontedComplement(scene.chunks, likeliestSubject(scene.chunks, i)[0] ?? -1);
  return [...complementsOf(scene.chunks, i), ...(fronted === undefined ? [] : [fronted])]
    .filter((c) => ways.has(c.place))
    .flatMap((c) => argumentsOf(scene, c.heads));
}

const packed = new Set(["into", "in", "within"]);

/** "miR-21 is packaged into exosomes by A", "A packages miR-21 into exosomes": whoever packs gives off. */
function packing(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const places = complementsOf(scene.chunks, i);
  const at = (wanted: ReadonlySet<string>) => argumentsOf(scene, headsBehind(places, wanted));
  const vesicles = at(packed).filter(isVesicle);
  if (vesicles.length === 0) return [];
  const packers = verb.passive ? at(agents) : argumentsOf(scene, likeliestSubject(scene.chunks, i));
  const content = verb.passive ? [] : argumentsOf(scene, objectsOf(scene.chunks, i)).filter(isMovable);
  const claim = { rule: "packing", trigger: verb.main.span, scope: [i] };
  return [
    ...connect({ ...claim, predicate: "secretes" }, packers.filter(isCell), vesicles),
    ...connect({ ...claim, predicate: "contains" }, vesicles, content),
  ];
}

const agents = new Set(["by"]);

/** The vesicle when one moves, otherwise the cargo. */
function movedThings(scene: Scene, i: number, verb: VerbGroup): Argument[] {
  const subjects = subjectsOf(scene.chunks, i).map((heads) => argumentsOf(scene, heads));
  const objects = verb.passive ? [] : argumentsOf(scene, objectsOf(scene.chunks, i));
  const all = [...(subjects[0] ?? []), ...waysOf(scene, i), ...objects, ...subjects.slice(1).flat()];
  const vesicles = all.filter(isVesicle);
  if (vesicles.length > 0) return vesicles.slice(0, 1);
  return (verb.passive ? (subjects[0] ?? []) : objects).filter(isMolecule);
}
