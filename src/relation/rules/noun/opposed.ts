/** "X has antiangiogenic effects", "the pro-apoptotic activity of X": what an adjective says X is for or against. */
import { argumentsOf } from "../../argument.ts";
import { bearersOf } from "../../bearer.ts";
import { type Claim, connect, type Finding } from "../../finding.ts";
import type { NounPhrase } from "../../grammar/chunk.ts";
import { nounAt } from "../../grammar/clause.ts";
import { nounComplements } from "../../grammar/complement.ts";
import { coordinated, coordinatedLeft } from "../../grammar/coordination.ts";
import type { Item } from "../../grammar/item.ts";
import { isPower } from "../../grammar/word.ts";
import { groupOf } from "../../group.ts";
import { prefixOf } from "../../head-noun.ts";
import { type Argument, plainArgument, type Scene } from "../../scene.ts";

export function opposedFindings(scene: Scene): Finding[] {
  return scene.chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "noun") return [];
    return chunk.items.flatMap((item, k) => {
      const prefix = prefixOf(chunk.items, k);
      if (prefix === undefined || item.mention === undefined) return [];
      const claim: Claim = {
        rule: "opposed",
        predicate: prefix.word === "anti" ? "negatively_regulates" : "positively_regulates",
        trigger: prefix.span,
        scope: [i],
      };
      return connect(claim, actorsOf(scene, chunk, i), [plainArgument(item.mention, i)]);
    });
  });
}

/** The noun that says what is done may close a list: "antiproliferative and proapoptotic effects of X". */
function actorsOf(scene: Scene, phrase: NounPhrase, i: number): Argument[] {
  const { chunks } = scene;
  const last = coordinated(chunks, i, chunks.length).at(-1) ?? i;
  const first = coordinatedLeft(chunks, i)[0] ?? i;
  const closing = nounAt(chunks, last)?.head;
  const says = phrase.head.mention === undefined ? phrase.head : closing;
  if (says === undefined || !(isPower(says.word) || isRole(says) || says.mention !== undefined)) return [];
  const owners = nounComplements(chunks, last).find(({ place }) => place === "of");
  const owned = argumentsOf(scene, owners?.heads ?? []).filter(isActor);
  return owned.length > 0 ? owned : bearersOf(scene, nounAt(chunks, first) ?? phrase, first).filter(isActor);
}

/** "plays an anti-apoptotic role" */
function isRole({ word }: Item): boolean {
  return word === "role" || word === "roles";
}

function isActor({ mention }: Argument): boolean {
  return groupOf(mention) !== "process" && groupOf(mention) !== "anatomy";
}
