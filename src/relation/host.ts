/**
 * What cells, animals or patients are changed by, as their noun phrase says: "cells treated with X", "X-treated cells",
 * "X-overexpressing cells" have X, "X-null mice" and "cells lacking X" are without it.
 */
import { argumentsOf } from "./argument.ts";
import type { Chunk, NounPhrase } from "./grammar/chunk.ts";
import { type Chunks, isOf, nounAt, verbAt } from "./grammar/clause.ts";
import { complementsOf, objectsOf } from "./grammar/complement.ts";
import type { Item } from "./grammar/item.ts";
import { hostNouns } from "./grammar/word.ts";
import { groupOf, isMolecule } from "./group.ts";
import { isLacking } from "./head-noun.ts";
import { type Argument, plainArgument, type Scene } from "./scene.ts";

/** False for most sentences: no word of them says that anyone is changed by anything. */
export function tellsOfChange({ chunks }: Scene): boolean {
  return chunks.some(({ items }) => items.some((item) => item.tag !== "mention" && isChanging(item)));
}

function isChanging(item: Item): boolean {
  return (
    exposed.test(item.word) ||
    overexpressing.test(item.word) ||
    lacking.test(item.word) ||
    receiving.test(item.word) ||
    losses.test(item.word) ||
    isLacking(item)
  );
}

/** "Deletion of X revealed reduced P" */
function lossAt(scene: Scene, at: number): Argument[] {
  const phrase = nounAt(scene.chunks, at);
  if (!isLoss(phrase) || !isOf(scene.chunks[at + 1])) return [];
  return argumentsOf(scene, [at]).filter((a) => isMolecule(a) && a.sign < 0);
}

/** "the deletion", "silencing" */
export function isLoss(phrase: NounPhrase | undefined): boolean {
  return phrase !== undefined && phrase.head.mention === undefined && losses.test(phrase.head.word);
}

const losses =
  /^(?:deletion|loss|knock-?down|knock-?out|silencing|depletion|inactivation|ablation|inhibition|absence)$/u;

/** What those that the noun phrase at an index names are without, or its loss; the sign says so. */
export function lackedAt(scene: Scene, at: number): Argument[] {
  const behind = argumentsOf(scene, namesBehind(scene.chunks, at)).filter(isMolecule);
  return [
    ...lackedIn(scene.chunks[at], at),
    ...behind.map((lacked) => ({ ...lacked, sign: -1 as const })),
    ...lossAt(scene, at),
  ];
}

function lackedIn(phrase: Chunk | undefined, at: number): Argument[] {
  if (phrase?.kind !== "noun") return [];
  return phrase.items.flatMap(({ mention }, k): Argument[] => {
    if (mention === undefined || groupOf(mention) !== "molecule") return [];
    return isLacking(phrase.items[k + 1]) ? [{ ...plainArgument(mention, at), sign: -1 }] : [];
  });
}

const lacking = /^lack(?:s|ed|ing)?$/u;

/** "mice deficient in X", "cells lacking X", "mutants that lack X" */
function namesBehind(chunks: Chunks, at: number): readonly number[] {
  const next = chunks[at + 1];
  const verb = next?.kind === "relative" || next?.kind === "that" ? at + 2 : at + 1;
  if (lacking.test(verbAt(chunks, verb)?.main.word ?? "")) return objectsOf(chunks, verb);
  const place = chunks[at + 2];
  const isDeficient = next?.kind === "adjective" && isLacking(next.head);
  return isDeficient && place?.kind === "preposition" && place.word === "in" ? [at + 3] : [];
}

const exposed =
  /^(?:(?:pre|co|post)-?)?(?:treated|exposed|incubated|stimulated|transfected|transduced|infected|injected|immuni[sz]ed|vaccinated|challenged|inoculated|cultured|supplemented|loaded|pulsed|primed|fed|given)$/u;
/** True for the participle of a verb that says what is done to cells or animals: "treated", "co-transfected". */
export function isExposing(word: string): boolean {
  return exposed.test(word);
}

const overexpressing = /^(?:over-?express|up-?regulat)ing$/u;
const receiving = /^receiv(?:e|es|ed|ing)$/u;
const means = new Set(["with", "to", "by"]);

/** What those that the noun phrase at an index names were given, exposed to or made to express; none where it names no host. */
export function exposedAt(scene: Scene, at: number): Argument[] {
  const phrase = scene.chunks[at];
  if (phrase?.kind !== "noun" || !isHost(phrase)) return [];
  return [...exposedIn(phrase, at), ...exposedBehind(scene, at)].filter(isGiven);
}

function isHost({ head }: NounPhrase): boolean {
  if (head.mention === undefined) return hostNouns.test(head.word);
  return ["cell", "cancer", "anatomy"].includes(groupOf(head.mention));
}

/** "curcumin-treated macrophages", "miR-21-overexpressing cells" */
function exposedIn({ items }: NounPhrase, at: number): Argument[] {
  return items.flatMap(({ mention }, k): Argument[] => {
    const next = items[k + 1];
    if (mention === undefined || next?.tag !== "suffix" || items[k - 1]?.word === "non") return [];
    return isExposing(next.word) || overexpressing.test(next.word) ? [plainArgument(mention, at)] : [];
  });
}

/** "macrophages treated with curcumin", "cells overexpressing miR-21" */
function exposedBehind(scene: Scene, at: number): Argument[] {
  const received = receivedBehind(scene.chunks, at);
  if (received !== undefined) return argumentsOf(scene, received);
  const verb = scene.chunks[at + 1];
  if (verb?.kind !== "verb" || verb.form === "finite" || verb.form === "infinitive") return [];
  if (overexpressing.test(verb.main.word)) return argumentsOf(scene, objectsOf(scene.chunks, at + 1));
  if (!isExposing(verb.main.word)) return [];
  const [given] = complementsOf(scene.chunks, at + 1);
  return given !== undefined && means.has(given.place) ? argumentsOf(scene, given.heads) : [];
}

/** "mice that received X", "patients receiving X" */
function receivedBehind(chunks: Chunks, at: number): readonly number[] | undefined {
  const isClause = chunks[at + 1]?.kind === "that" || chunks[at + 1]?.kind === "relative";
  const verb = isClause ? at + 2 : at + 1;
  return receiving.test(verbAt(chunks, verb)?.main.word ?? "") ? objectsOf(chunks, verb) : undefined;
}

/** Not the cancer of "cells treated with sera of patients". */
function isGiven({ mention, person }: Argument): boolean {
  return !person && ["molecule", "drug", "vesicle", "process", "cell"].includes(groupOf(mention));
}
