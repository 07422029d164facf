/** What was done before something is seen: "X increased after treatment with Y", "In response to Y, X increased". */
import { argumentsOf } from "./argument.ts";
import { nounAt, verbAt } from "./grammar/clause.ts";
import { type Complement, complementsOf, nounComplements, objectsOf } from "./grammar/complement.ts";
import { openingComplement } from "./grammar/fronted.ts";
import { likeliestSubject } from "./grammar/subject.ts";
import { isAgent, isProcess } from "./group.ts";
import { exposureNouns } from "./head-noun.ts";
import { type Argument, type Scene, times } from "./scene.ts";

const afterwards = new Set(["after", "following", "upon", "in response to"]);
const beside = new Set([...afterwards, "in the presence of", "in the absence of"]);

/** What those that the verb at `i` is about were given before: behind the verb, or at the head of the clause. */
export function treatmentsBefore(scene: Scene, i: number): Argument[] {
  const place = placeOfTreatment(scene, i);
  const heads = place?.heads ?? acquired(scene, i);
  const isCause = place !== undefined && causing.has(place.place);
  const causes = argumentsOf(scene, heads).filter((a) => isAgent(a) || (isCause && isProcess(a)));
  return place?.place === "in the absence of" ? causes.map(withoutIt) : causes;
}

const causing = new Set(["in response to", "upon"]);

function withoutIt(argument: Argument): Argument {
  return { ...argument, sign: times(argument.sign, -1) };
}

function placeOfTreatment(scene: Scene, i: number): Complement | undefined {
  return (
    complementsOf(scene.chunks, i).find((complement) => beside.has(complement.place)) ??
    influence(scene, i) ??
    frontedTreatment(scene, i)
  );
}

/** "differentiate under the influence of X": as in response to it. */
function influence({ chunks }: Scene, i: number): Complement | undefined {
  const under = complementsOf(chunks, i).find(({ place }) => place === "under")?.heads[0] ?? -1;
  if (nounAt(chunks, under)?.head.word !== "influence" || verbAt(chunks, i)?.copula) return undefined;
  const of = nounComplements(chunks, under).find(({ place }) => place === "of");
  return of === undefined ? undefined : { place: "in response to", heads: of.heads };
}

const stimulating = new Set(["in response to", "in the presence of"]);

/** What they do it for: "in response to X", "after treatment with X"; "after the fusion of X" only says when. */
export function stimuliBefore(scene: Scene, i: number): Argument[] {
  const place = placeOfTreatment(scene, i);
  if (place === undefined) return [];
  const noun = nounAt(scene.chunks, place.heads[0] ?? -1)?.head.word ?? "";
  const isStimulus = stimulating.has(place.place) || exposureNouns.has(noun) || intake.test(noun);
  return isStimulus ? treatmentsBefore(scene, i) : [];
}

const intake = /^(?:uptake|internali[sz]ation|engulfment|acquisition)$/u;

/** What the change that a noun names followed: "the decrease in growth after exposure to X". */
export function treatmentsBehind(scene: Scene, noun: number): Argument[] {
  const place = nounComplements(scene.chunks, noun).find((complement) => afterwards.has(complement.place));
  return place === undefined ? [] : argumentsOf(scene, place.heads).filter(isAgent);
}

/** "after acquiring exosomes" */
function acquired({ chunks }: Scene, i: number): readonly number[] {
  const at = chunks.findIndex((c, k) => k > i && c.kind === "preposition" && afterwards.has(c.word));
  const verb = chunks[at + 1];
  const between = chunks.slice(i + 1, at);
  if (at < 0 || between.some((c) => c.kind !== "noun" && c.kind !== "preposition")) return [];
  return verb?.kind === "verb" && verb.form === "gerund" ? objectsOf(chunks, at + 1) : [];
}

function frontedTreatment({ chunks }: Scene, i: number): Complement | undefined {
  const subject = likeliestSubject(chunks, i)[0] ?? -1;
  const opening = openingComplement(chunks, subject, beside);
  if (opening === undefined) return undefined;
  return chunks.slice(opening.heads[0], subject).some((c) => c.kind === "verb") ? undefined : opening;
}
