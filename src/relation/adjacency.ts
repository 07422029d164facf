/**
 * Relations that no verb states: a name beside another ("exosomal miR-21", "melanoma exosomes") or a plain
 * preposition between them ("exosomes from CAFs", "miR-21 in serum", "macrophages in the tumor").
 */
import type { Mention, Predicate } from "../model.ts";
import type { Span } from "../span.ts";
import { type Argument, argumentsAt, argumentsOf, type Scene } from "./argument.ts";
import { chunkSpan, type NounPhrase } from "./chunk.ts";
import { coordinated } from "./clause.ts";
import { connect, type Finding } from "./finding.ts";
import { type EntityGroup, groupOf } from "./predicate.ts";

export function adjacencyFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) =>
    chunk.kind === "noun" ? [...neighbourFindings(chunk, i), ...prepositionFindings(scene, chunk, i)] : [],
  );
}

function neighbourFindings(phrase: NounPhrase, at: number): Finding[] {
  return phrase.items.flatMap((item, k) => {
    const next = phrase.items[k + 1];
    if (item.mention === undefined || next?.mention === undefined) return [];
    const predicate = neighbourPredicate(groupOf(item.mention), groupOf(next.mention));
    return predicate === undefined
      ? []
      : [finding(predicate, item.mention, next.mention, item.span, at, "neighbour")];
  });
}

/** The first name before the second one. */
function neighbourPredicate(first: EntityGroup, second: EntityGroup): Predicate | undefined {
  if (first === "vesicle" && second === "molecule") return "contains";
  if (first === "fluid" && (second === "vesicle" || second === "molecule")) return "contains";
  if ((first === "cancer" || first === "cell") && second === "vesicle") return "secretes";
  return undefined;
}

function prepositionFindings(scene: Scene, phrase: NounPhrase, i: number): Finding[] {
  const link = scene.chunks[i + 1];
  if (link?.kind !== "preposition" || scene.chunks[i + 2]?.kind !== "noun") return [];
  const places = coordinated(scene.chunks, i + 2, scene.chunks.length);
  const insides = argumentsAt(scene, i).filter((a) => a.at === i || a.at > i);
  const own = phrase.head.mention === undefined ? insides : insides.filter((a) => a.at === i);
  const head = phrase.head.mention === undefined ? "noun" : "name";
  return argumentsOf(scene, places).flatMap((place) =>
    own.flatMap((inside) =>
      linkFindings(inside, place, link.word, head, patientBetween(scene, i + 2), chunkSpan(link), i),
    ),
  );
}

function patientBetween(scene: Scene, at: number): boolean {
  const chunk = scene.chunks[at];
  return chunk?.kind === "noun" && /^(?:patient|individual|subject)s?$/u.test(chunk.head.word);
}

function linkFindings(
  inside: Argument,
  place: Argument,
  word: string,
  head: "noun" | "name",
  patient: boolean,
  trigger: Span,
  at: number,
): Finding[] {
  const i = groupOf(inside.mention);
  const p = groupOf(place.mention);
  const claim = (predicate: Predicate) => ({ rule: `preposition-${word}`, predicate, trigger, scope: [at] });
  if (patient) {
    return i === "vesicle" && p === "cancer" ? connect(claim("associated_with"), [inside], [place]) : [];
  }
  const predicate = linkPredicate(i, p, word, head);
  if (predicate === undefined) return [];
  return predicate === "part_of"
    ? connect(claim(predicate), [inside], [place])
    : connect(claim(predicate), [place], [inside]);
}

function linkPredicate(
  inside: EntityGroup,
  place: EntityGroup,
  word: string,
  head: "noun" | "name",
): Predicate | undefined {
  const within = word === "in" || word === "within" || word === "on" || word === "inside";
  if (inside === "vesicle" && (word === "from" || word === "of")) {
    if (place === "cell" || place === "cancer" || place === "anatomy") return "secretes";
    return place === "fluid" ? "contains" : undefined;
  }
  if (within && inside === "molecule" && (place === "vesicle" || place === "fluid")) return "contains";
  if (within && inside === "vesicle" && place === "fluid") return "contains";
  if (within && inside === "molecule" && place === "cell" && head === "noun") return "expresses";
  if (within && inside === "cell" && (place === "anatomy" || place === "cancer")) return "part_of";
  if (word === "from" && inside === "cell" && place === "anatomy") return "part_of";
  return undefined;
}

function finding(
  predicate: Predicate,
  subject: Mention,
  object: Mention,
  trigger: Span,
  at: number,
  rule: string,
): Finding {
  return { rule, predicate, subject, object, trigger, negated: false, coreference: false, scope: [at] };
}
