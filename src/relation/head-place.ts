/** Where a head noun names what it is of: "loss of X", "treatment with X", "sites in the 3'UTR of X", "changes in X". */
import type { Item } from "./grammar/item.ts";
import { groupOf } from "./group.ts";
import {
  changeNouns,
  channels,
  exposureNouns,
  openNouns,
  outcomes,
  peopleWords,
  productNouns,
  sampleNouns,
  variantNouns,
} from "./head-noun.ts";
import type { Trigger } from "./lexicon.ts";
import type { Argument, Scene } from "./scene.ts";

/** "the receptor for A" is another molecule than A. */
const receptors = new Set(["receptor", "receptors"]);

/** Parts of a gene or transcript: what lies in them lies in the gene. */
const partNouns = new Set(
  "utr utrs 3'-utr 3'utr 5'-utr 5'utr region regions promoter promoters enhancer enhancers sequence sequences exon exons intron introns".split(
    " ",
  ),
);

/**
 * "loss of X", "inhibition by A of X", "sites in the 3'UTR of X"; in "type 1 via NF-κB in cells of X" it belongs to
 * another noun.
 */
export function opensWithOf({ chunks }: Scene, at: number): boolean {
  const next = chunks[at + 1];
  if (next?.kind !== "preposition") return false;
  const inside = chunks[at + 2];
  const isPart = next.word === "in" && inside?.kind === "noun" && partNouns.has(inside.head.word);
  return next.word === "of" || next.word === "by" || isPart;
}

/** "expression in X" says where; "changes in X" and "a delay in X" say of what. */
function namesPlace({ nominal }: Trigger): boolean {
  return nominal.some((frame) => frame.subject === "in");
}

/** "methylation in gliomas": where it is found; but "a response in macrophages" is theirs. */
function saysWhere({ trigger }: Item): boolean {
  return trigger?.predicate === "associated_with";
}

/** "an enlargement in the kidneys", "hydrolysis in T cells" are none of them; "changes in the microenvironment" are. */
export function isAffectedIn(argument: Argument, head: Item): boolean {
  if (saysWhere(head)) return isNoHost(argument) && groupOf(argument.mention) !== "cancer";
  const group = groupOf(argument.mention);
  if (group === "cell") return openNouns.has(head.word) || amounts.test(head.trigger?.lemma ?? "");
  return group !== "anatomy" || openNouns.has(head.word);
}

const amounts =
  /^(?:increase|decrease|reduce|decline|drop|respond|impair|improve|elevate|lose|delay|deplete|expand|enrich)$/u;

/** "treatment of tumors" is aimed at them; in "treatment of cells" it is unsaid what they were treated with. */
export function isNoHost({ mention }: Argument): boolean {
  const group = groupOf(mention);
  return group !== "cell" && group !== "anatomy" && group !== "fluid";
}

/** The prepositions behind which a head noun names what it is of, in the order in which they are tried. */
export function placesBehind(scene: Scene, head: Item): readonly string[] {
  if (/^roles?$/u.test(head.word)) return ["of", "for"];
  if (balances.test(head.word)) return ["between", "of"];
  if (channels.has(head.word)) return ["through", "via", "of", "by", "with"];
  if (peopleWords.has(head.word)) return ["with"];
  if (outcomes.has(head.word)) return ["of", "in", "for"];
  if (variantNouns.has(head.word) || changeNouns.has(head.word)) return ["of", "in"];
  if (exposureNouns.has(head.word)) return ["with", "by", "to", "through", "via", "of"];
  if (sampleNouns.has(head.word)) return ["of", "from"];
  if (head.trigger?.nominal.some((frame) => frame.subject === "between")) return ["between", "among", "of"];
  if (antibodyNoun.test(head.word)) return ["against", "to", "of", "for"];
  if (productNouns.has(head.word)) return receptors.has(head.word) ? ["of"] : ["of", "for"];
  if (head.trigger !== undefined) return namesPlace(head.trigger) ? ["of"] : ["of", "in", "against"];
  const sign = scene.lexicon.transparent.get(head.word);
  if (sign === -1) return ["of", "to", "against", "for"];
  return sign === undefined ? ["of"] : ["of", "to"];
}

const antibodyNoun = /^(?:monoclonal )?(?:antibod(?:y|ies)|mabs?)$/u;

/** What keeps two in check is about both. */
const balances = /^(?:im)?balances?$/u;
