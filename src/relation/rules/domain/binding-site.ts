/** Where a miRNA or protein binds: "binding sites for miR-21 in the 3'UTR of PTEN", "a miR-21 seed match within PTEN". */
import { argumentsOf } from "../../argument.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import type { NounPhrase } from "../../grammar/chunk.ts";
import { verbAt } from "../../grammar/clause.ts";
import { complementsOf, nounComplements } from "../../grammar/complement.ts";
import { observedAt } from "../../grammar/observed.ts";
import { likeliestSubject } from "../../grammar/subject.ts";
import { isMolecule } from "../../group.ts";
import { type Argument, plainArgument, type Scene } from "../../scene.ts";

const siteNouns = new Set(
  "site sites sequence sequences element elements motif motifs match matches".split(" "),
);
const bindingWords = new Set(
  "binding recognition target targeting seed response complementary docking".split(" "),
);
const inside = new Set(["in", "within", "on", "of", "at"]);

export function bindingSiteFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "noun" || !isBindingSite(chunk)) return [];
    const binders = bindersOf(scene, chunk, i);
    if (binders.length === 0) return [];
    const claim: Claim = {
      rule: "binding-site",
      predicate: "binds",
      trigger: chunk.head.span,
      scope: [...holdingVerb(scene, i), i],
      negated: verbAt(scene.chunks, i - 1)?.main.trigger?.negative === true,
    };
    const holders = firstNamed(holdersOf(scene, i), () => containersOf(scene, i));
    const bound = new Set(binders.map(({ mention }) => mention)); // "a site for a set of A and B"
    return connect(
      claim,
      binders,
      holders.filter(({ mention }) => !bound.has(mention)),
    );
  });
}

/** "binding sites", "miR-21 recognition sequence", "seed match". */
function isBindingSite({ items, head }: NounPhrase): boolean {
  if (head.word === "binding site" || head.word === "binding sites") return true;
  return siteNouns.has(head.word) && items.some((item) => bindingWords.has(item.word));
}

function bindersOf(scene: Scene, { items }: NounPhrase, i: number): Argument[] {
  const before = items.flatMap(({ mention }) => (mention === undefined ? [] : [plainArgument(mention, i)]));
  const [first] = nounComplements(scene.chunks, i);
  const named = first?.place === "for" || (first?.place === "of" && before.length === 0);
  const behind = named && first !== undefined ? argumentsOf(scene, first.heads) : [];
  return [...before, ...behind].filter(isMolecule);
}

/** What the site lies in: the first place inside something, behind the site or the verb that says it was found. */
function holdersOf(scene: Scene, i: number): Argument[] {
  const { chunks } = scene;
  const [first, ...rest] = complementsOf(chunks, i);
  const places =
    first !== undefined && first.place !== "for" && first.place !== "of" ? [first, ...rest] : rest;
  const verb = observedAt(chunks, i);
  const behind = verb === undefined ? [] : complementsOf(chunks, verb);
  const place = [...places, ...behind].find((c) => inside.has(c.place));
  return place === undefined ? [] : argumentsOf(scene, place.heads);
}

/** "the 3'UTR of PTEN contains a binding site for miR-21". */
function containersOf(scene: Scene, i: number): readonly Argument[] {
  return holdingVerb(scene, i).flatMap((verb) => argumentsOf(scene, likeliestSubject(scene.chunks, verb)));
}

/** The "contains" or "lacks" right before the site. */
function holdingVerb({ chunks }: Scene, i: number): readonly number[] {
  const verb = verbAt(chunks, i - 1);
  if (verb === undefined || verb.passive) return [];
  const { tag, trigger } = verb.main;
  return tag === "have" || trigger?.predicate === "contains" || trigger?.lemma === "lack" ? [i - 1] : [];
}

function firstNamed(own: readonly Argument[], other: () => readonly Argument[]): Argument[] {
  const products = own.filter(isMolecule);
  return products.length > 0 ? products : other().filter(isMolecule);
}
