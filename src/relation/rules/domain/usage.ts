/** What something is used for: "can be used for the diagnosis of D", "is effective in treating D", "used to identify D". */
import type { Predicate } from "../../../model.ts";
import { argumentsOf } from "../../argument.ts";
import { connect, type Finding } from "../../finding.ts";
import type { NounPhrase, VerbGroup } from "../../grammar/chunk.ts";
import { complementsOf, nounComplements, objectsOf } from "../../grammar/complement.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { type EntityGroup, groupOf, isCancer, isMolecule, isVesicle } from "../../group.ts";
import type { Argument, Scene } from "../../scene.ts";

const using = /^(?:use|appl[iy]|employ|utili[sz]e?|exploit|harness)(?:e?d|ing)?$/u;
/** What is done with drugs only, by those who are not named. */
const admitting = /^(?:approved|indicated|licensed|recommended|prescribed)$/u;
const useful = new Set(
  "useful valuable helpful suitable promising effective efficacious informative applicable".split(" "),
);
const telling = new Set("diagnostic prognostic predictive".split(" "));
const worth = new Set("value potential utility significance power performance accuracy".split(" "));
const indicating =
  /^(?:diagnos(?:is|e|ing)|prognosis|detect(?:ion|ing)?|screening|predict(?:ion|ing)?|monitoring|identif(?:y|ying|ication))$/u;
const healing = /^(?:treat(?:ment|ing)?|therapy|management)$/u;

export function usageFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind === "noun") return accuracyFindings(scene, i, chunk);
    if (chunk.kind !== "verb") return [];
    if (!chunk.passive && using.test(chunk.main.word)) return ownVesicles(scene, i, chunk);
    const from = usedAt(scene, i, chunk);
    if (from === undefined) return [...worthFindings(scene, i, chunk), ...therapyFindings(scene, i, chunk)];
    return purposesBehind(scene, from).flatMap(({ at, predicate, objects }) =>
      claimed(scene, { verb: i, at, predicate }, objects),
    );
  });
}

/** "Cancer cells use exosomes to convert fibroblasts": the exosomes are theirs. */
function ownVesicles(scene: Scene, i: number, { main }: VerbGroup): Finding[] {
  const inGroup = (heads: readonly number[], wanted: EntityGroup) =>
    argumentsOf(scene, heads).filter(({ mention }) => groupOf(mention) === wanted);
  const users = inGroup(likeliestSubject(scene.chunks, i), "cell");
  const claim = { rule: "usage", predicate: "secretes" as const, trigger: main.span, scope: [i] };
  return connect(claim, users, inGroup(objectsOf(scene.chunks, i), "vesicle"));
}

/** The verb "is used", or the adjective of "is useful": what its purpose hangs on. */
function usedAt({ chunks }: Scene, i: number, verb: VerbGroup): number | undefined {
  if (verb.passive && (using.test(verb.main.word) || admitting.test(verb.main.word))) return i;
  const next = chunks[i + 1];
  return verb.copula && next?.kind === "adjective" && useful.has(next.head.word) ? i + 1 : undefined;
}

interface Purpose {
  readonly at: number;
  readonly predicate: Predicate;
  readonly objects: readonly Argument[];
}

/** "for the diagnosis of D", "in treating D", "to identify D". */
function purposesBehind(scene: Scene, from: number): Purpose[] {
  const { chunks } = scene;
  const nouns = complementsOf(chunks, from)
    .filter(({ place }) => place === "for" || place === "in")
    .flatMap(({ heads }) => heads)
    .flatMap((at) => {
      const predicate = purposeOf(chunks[at]?.items.at(-1)?.word);
      const of = nounComplements(chunks, at).find((c) => c.place === "of");
      if (predicate === undefined || of === undefined) return [];
      return [{ at, predicate, objects: argumentsOf(scene, of.heads) }];
    });
  const at = chunks[from + 1]?.kind === "preposition" ? from + 2 : from + 1;
  const verb = chunks[at];
  const predicate = verb?.kind === "verb" && verb.form !== "finite" ? purposeOf(verb.main.word) : undefined;
  if (predicate === undefined) return nouns;
  return [...nouns, { at, predicate, objects: argumentsOf(scene, objectsOf(chunks, at)) }];
}

function purposeOf(word = ""): Predicate | undefined {
  if (indicating.test(word)) return "biomarker_for";
  return healing.test(word) ? "treats" : undefined;
}

/** "has diagnostic value in D", "X in patients with D has diagnostic value" */
function worthFindings(scene: Scene, i: number, verb: VerbGroup): Finding[] {
  const value = scene.chunks[i + 1];
  if (verb.passive || value?.kind !== "noun" || !worth.has(value.head.word)) return [];
  if (!value.items.some((item) => telling.has(item.word))) return [];
  const behind = nounComplements(scene.chunks, i + 1);
  const owned = likeliestSubject(scene.chunks, i).flatMap((at) => nounComplements(scene.chunks, at));
  const [objects = []] = [behind, owned]
    .map((places) => places.filter(({ place }) => place === "in" || place === "for"))
    .map((places) => places.flatMap(({ heads }) => argumentsOf(scene, heads)))
    .filter((found) => found.length > 0);
  return claimed(scene, { verb: i, at: i + 1, predicate: "biomarker_for" }, objects);
}

const accuracy = new Set("sensitivity specificity accuracy performance value utility usefulness".split(" "));

/** "the sensitivity of GPC1 for the detection of D", "the diagnostic accuracy of miR-21 for D" */
function accuracyFindings(scene: Scene, i: number, { head, items }: NounPhrase): Finding[] {
  if (!accuracy.has(head.word) || head.mention !== undefined) return [];
  const [of, ...others] = nounComplements(scene.chunks, i);
  if (of?.place !== "of") return [];
  const tells = items.some((item) => telling.has(item.word));
  const named = others.filter(({ place }) => tells && (place === "for" || place === "in"));
  const objects = [
    ...purposesBehind(scene, i).flatMap((p) => (p.predicate === "biomarker_for" ? p.objects : [])),
    ...named.flatMap(({ heads }) => argumentsOf(scene, heads)),
  ];
  const claim = { rule: "usage", predicate: "biomarker_for", trigger: head.span, scope: [i] } as const;
  const markers = argumentsOf(scene, of.heads).filter((a) => isMolecule(a) || isVesicle(a));
  return connect(claim, markers, objects.filter(isCancer));
}

const therapies = /^(?:treatments?|therap(?:y|ies)|options?|drugs?|agents?|medications?)$/u;
/** "an agent in drug-induced neuropathy" may be its cause. */
const substances = /^(?:drugs?|agents?|medications?)$/u;

/** "is the standard treatment for D" */
function therapyFindings(scene: Scene, i: number, { copula }: VerbGroup): Finding[] {
  const named = scene.chunks[i + 1];
  if (!copula || named?.kind !== "noun" || !therapies.test(named.head.word)) return [];
  const { head } = named;
  const objects = nounComplements(scene.chunks, i + 1)
    .filter(
      ({ place }) =>
        place === "for" || place === "against" || (place === "in" && !substances.test(head.word)),
    )
    .flatMap(({ heads }) => argumentsOf(scene, heads));
  return claimed(scene, { verb: i, at: i + 1, predicate: "treats" }, objects);
}

function claimed(
  scene: Scene,
  { verb, at, predicate }: { readonly verb: number; readonly at: number; readonly predicate: Predicate },
  objects: readonly Argument[],
): Finding[] {
  const trigger = scene.chunks[at]?.items.at(-1)?.span;
  if (trigger === undefined) return [];
  const subjects = argumentsOf(scene, likeliestSubject(scene.chunks, verb)).filter(({ mention }) => {
    const group = groupOf(mention);
    return predicate === "treats" ? group === "drug" : group === "molecule" || group === "vesicle";
  });
  const diseases = objects.filter(({ mention }) => {
    const group = groupOf(mention);
    return group === "cancer" || (predicate === "biomarker_for" && group === "cell");
  });
  return connect({ rule: "usage", predicate, trigger, scope: [verb, at] }, subjects, diseases);
}
