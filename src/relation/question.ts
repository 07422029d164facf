/** What is only asked: "We tested whether A inhibits B", "We analyzed the effect of A on B", "the role of A is unclear". */
import type { Finding } from "./finding.ts";
import type { Chunk } from "./grammar/chunk.ts";
import { type Chunks, verbAt } from "./grammar/clause.ts";
import { isReduced } from "./grammar/clause-subject.ts";
import type { Scene } from "./scene.ts";

/** True where a finding rests on a clause that asks: a question states nothing. */
export function isOnlyAsked(scene: Scene, { scope }: Finding): boolean {
  return scope.some((at) => isInQuestion(scene.chunks, at) || isAskedAbility(scene, at));
}

/**
 * "whether A inhibits B", "if A inhibits B" behind a verb of inquiry; not "A, whether bound to C or not, inhibits B". What
 * a noun takes for granted is stated in a question as well: "whether A inhibits B-induced growth".
 */
function isInQuestion(chunks: Chunks, at: number): boolean {
  const form = verbAt(chunks, at)?.form;
  if (form !== "finite" && form !== "infinitive") return false; // "miRNAs targeting C" do target it
  const start = chunks.slice(0, at).findLastIndex((c) => c.kind === "subordinator" || c.kind === "stop");
  const link = chunks[start];
  if (link?.kind !== "subordinator" || isReduced(chunks, start)) return false;
  const asking = chunks[start - 1];
  const isInquiry =
    asking?.kind === "verb" && (inquiry.test(asking.main.word) || asks.test(asking.main.word));
  return link.word === "whether" || (link.word === "if" && isInquiry);
}

const asks = /^(?:ask|wonder|question|see|check|verif|seek|sought|learn)(?:s|ed|ing|ied|ies|y)?$/u;

/** "We investigated the ability of A to inhibit B" */
function isAskedAbility(scene: Scene, at: number): boolean {
  const { chunks } = scene;
  if (verbAt(chunks, at)?.form !== "infinitive") return false;
  let k = at - 1;
  while (chunks[k]?.kind === "noun" && chunks[k - 1]?.kind === "preposition") k -= 2;
  const noun = chunks[k];
  return noun?.kind === "noun" && abilities.test(noun.head.word) && isAskedFor(scene, k);
}

const abilities = /^(?:ability|abilities|capacity|capability|potential)$/u;

const inquiry =
  /^(?:analy[sz]|investigat|examin|evaluat|assess|explor|determin|test|stud|elucidat|clarif|understand|address|measur|quantif|compar)(?:e|es|ed|ing|y|ies|ied|ying|s)?$/u;
const known =
  /^(?:understood|documented|studied|characteri[sz]ed|known|defined|explored|established|elucidated)$/u;
const barely = /^(?:poorly|less|not|incompletely|insufficiently|little|rarely|hardly)$/u;
const unsettled = new Set(
  "unclear unknown elusive undefined uncertain controversial unexplored obscure".split(" "),
);

const topics = new Set(["about", "regarding", "concerning"]);

/** "We analyzed the effect of A on B", "the role of A in B remains unclear": what is only asked for is not stated. */
export function isAskedFor({ chunks }: Scene, i: number): boolean {
  let k = i;
  while (chunks[k - 1]?.kind === "preposition" && chunks[k - 2]?.kind === "noun") k -= 2;
  const verb = chunks[k - 1];
  if (verb?.kind === "preposition" && topics.has(verb.word)) return true; // "little is known about the role of"
  if (verb?.kind === "verb" && !verb.passive && inquiry.test(verb.main.word)) return true;
  const said = chunks.findIndex((chunk, at) => at > i && chunk.kind === "verb" && chunk.form === "finite");
  const clause = chunks.slice(i + 1, said).every((c) => c.kind === "noun" || c.kind === "preposition");
  const state = chunks[said + 1];
  if (said > i && clause && isBarelyKnown(chunks[said])) return true;
  return said > i && clause && unsettled.has(state?.items.at(-1)?.word ?? "");
}

/** "is poorly documented", "is not well understood" */
function isBarelyKnown(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== "verb" || !known.test(chunk.main.word)) return false;
  return chunk.items.some((item) => barely.test(item.word));
}
