/** Names side by side: "exosomal miR-21", "melanoma exosomes", "the tumor suppressor PTEN", "anti-angiogenesis genes". */
import type { Mention, Predicate } from "../../../model.ts";
import { argumentsAt, argumentsOf } from "../../argument.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import { type Chunk, type NounPhrase, nameBeforeHead } from "../../grammar/chunk.ts";
import { coordinated } from "../../grammar/coordination.ts";
import { type EntityGroup, groupOf } from "../../group.ts";
import { effectOf } from "../../predicate.ts";
import { type Argument, plainArgument, type Scene } from "../../scene.ts";

export function adjacencyFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) =>
    chunk.kind === "noun"
      ? [
          ...neighbourFindings(scene, chunk, i),
          ...wordBetween(scene, chunk, i),
          ...wordBehind(scene, chunk, i),
          ...nameBehindComma(scene, chunk, i),
        ]
      : [],
  );
}

/** "the tumor suppressor PTEN", "anti-angiogenesis genes TSP1 and CTGF": a word between or before names. */
function wordBetween(scene: Scene, phrase: NounPhrase, at: number): Finding[] {
  const describedAt = () =>
    argumentsOf(
      scene,
      coordinated(scene.chunks, at, scene.chunks.length).filter(
        (head) => head === at || isBareName(scene.chunks[head]),
      ),
    );
  return phrase.items.flatMap((item, k) => {
    const before = phrase.items[k - 1]?.mention;
    const classNoun = /^(?:gene|protein)s?$/u.test(phrase.items[k + 1]?.word ?? "");
    const after = phrase.items[k + (classNoun ? 2 : 1)]?.mention;
    const isNamed = after !== undefined && after !== phrase.head.mention;
    if (item.word === "anti" && isNamed && !powerOf.test(phrase.items[k + 1]?.word ?? "")) {
      const claim = {
        rule: "anti",
        predicate: "negatively_regulates" as const,
        trigger: item.span,
        scope: [at],
      };
      return connect(claim, describedAt(), [plainArgument(after, at)]);
    }
    const { trigger } = item;
    if (trigger === undefined || !scene.lexicon.agents.has(item.word)) return [];
    if (before === undefined || after === undefined) return [];
    if (item.word === "promoter" && groupOf(before) === "molecule") return []; // of a gene
    const claim = { rule: "agent-between", predicate: trigger.predicate, trigger: item.span, scope: [at] };
    const named = after === phrase.head.mention ? describedAt() : [plainArgument(after, at)];
    return connect(claim, named, [plainArgument(before, at)]);
  });
}

/** "antiangiogenic activity" is what something has, and no class that it belongs to. */
const powerOf = /(?:ic|ive|ory)(?: |$)/u;

/** In "the BDNF scavenger TrkB or AKT inhibitor" the second is no scavenger. */
function isBareName(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && chunk.head.mention !== undefined;
}

/** "the PTEN tumor suppressor": the first name does it to the second. */
function wordBehind({ lexicon }: Scene, { items }: NounPhrase, at: number): Finding[] {
  return items.flatMap((item, k) => {
    const [doer, done] = [items[k - 2]?.mention, items[k - 1]?.mention];
    const { trigger } = item;
    if (trigger === undefined || doer === undefined || done === undefined) return [];
    if (!lexicon.agents.has(item.word) || effectOf(trigger.predicate) === undefined) return [];
    if (groupOf(doer) !== "molecule" || !["cancer", "process"].includes(groupOf(done))) return [];
    const claim: Claim = {
      rule: "agent-behind",
      predicate: trigger.predicate,
      trigger: item.span,
      scope: [at],
    };
    return connect(claim, [plainArgument(doer, at)], [plainArgument(done, at)]);
  });
}

/** "the VEGFR2 inhibitor, sunitinib, blocked": the name between the commas is what is called so. */
function nameBehindComma(scene: Scene, phrase: NounPhrase, at: number): Finding[] {
  const { head } = phrase;
  const { trigger } = head;
  const before = nameBeforeHead(phrase);
  if (before === undefined || trigger === undefined || !scene.lexicon.agents.has(head.word)) return [];
  const [open, name, close] = scene.chunks.slice(at + 1, at + 4);
  const isBare = name?.kind === "noun" && name.items.length === 1 && !head.word.endsWith("s");
  if (open?.kind !== "comma" || !isBare || close?.kind !== "comma") return [];
  const claim = { rule: "agent-between", predicate: trigger.predicate, trigger: head.span, scope: [at] };
  const named = name.head.mention === undefined ? [] : [plainArgument(name.head.mention, at + 2)];
  return connect(claim, named.filter(isSubstance), [plainArgument(before, at)]);
}

function isSubstance({ mention }: Argument): boolean {
  return groupOf(mention) === "drug" || groupOf(mention) === "molecule";
}

/** "serum soluble VAP-1": in what form it is there. */
const forms = new Set("soluble free total circulating".split(" "));

function neighbourFindings(scene: Scene, phrase: NounPhrase, at: number): Finding[] {
  return phrase.items.flatMap((item, k) => {
    const isApart = forms.has(phrase.items[k + 1]?.word ?? "");
    const next = phrase.items[k + (isApart ? 2 : 1)]?.mention;
    if (item.mention === undefined || next === undefined) return [];
    const group = groupOf(next);
    const predicate = neighbourPredicate(groupOf(item.mention), group);
    if (predicate === undefined) return [];
    const claim: Claim = {
      rule: "neighbour",
      predicate,
      trigger: item.span,
      scope: [at],
      path: "adjacent",
    };
    const listed =
      next === phrase.head.mention ? coordinated(scene.chunks, at, scene.chunks.length).slice(1) : [];
    const others = argumentsOf(scene, listed).filter(
      (a) => groupOf(a.mention) === group && predicate === "contains",
    );
    const examples = next === phrase.head.mention ? examplesOf(scene, at, next) : [];
    return connect(
      claim,
      [plainArgument(item.mention, at)],
      [plainArgument(next, at), ...others, ...examples],
    );
  });
}

/** "exosomal miRNAs, including miR-21", "serum miRNAs (miR-21 and miR-155)": what holds or gives off all of them does each. */
function examplesOf(scene: Scene, at: number, whole: Mention): Argument[] {
  return argumentsAt(scene, at).filter(
    ({ path, mention }) => path === "example" && groupOf(mention) === groupOf(whole),
  );
}

/** The first name before the second one. */
function neighbourPredicate(first: EntityGroup, second: EntityGroup): Predicate | undefined {
  if (first === "vesicle" && second === "molecule") return "contains";
  if (first === "fluid" && (second === "vesicle" || second === "molecule")) return "contains";
  if ((first === "cancer" || first === "cell" || first === "anatomy") && second === "vesicle")
    return "secretes";
  return undefined;
}
