/** Pathways named by several proteins or with an adjective: "PTEN-AKT pathway", "canonical Wnt signaling". */
import type { Entity } from "../../model.ts";
import { span } from "../../span.ts";
import { type Draft, draft, hasType, type Passage } from "../draft.ts";
import { applyRule } from "./phrase.ts";
import { pathway } from "./rules.ts";

const chained = /^\s?[-/\u2010-\u2013:]\s?$/u;
const longestJoint = 3;

/** "PI3K/AKT/mTOR pathway", and the elliptic "PTEN-AKT" of "PTEN-AKT and STAT5 pathways". */
export function chainedPathways(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const chains = proteinChains(passage, drafts);
  const longer = lengthenedPathways(passage, drafts);
  return chains.length === 0 ? longer : [...longer, ...applyRule(pathway, passage, [...chains, ...drafts])];
}

/** "CAV1/EGFR signaling pathway": a pathway that has a name by itself, and what a slash puts before it. */
function lengthenedPathways({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  const proteins = drafts.filter((one) => hasType(one, "protein") && one.pieces.length === 1);
  if (proteins.length === 0) return [];
  return drafts.flatMap((one) => {
    const { start, end } = one.outer;
    if (!hasType(one, "pathway") || one.pieces.length > 1 || text.charAt(start - 1) !== "/") return [];
    const first = chainStart(text, one, proteins);
    const place = span(first.outer.start, end);
    const entity: Entity = {
      type: "pathway",
      name: text.slice(place.start, start) + one.entity.name,
      ids: [],
      dictionary: one.entity.dictionary,
    };
    return first === one ? [] : [draft(entity, place, "grammar", "chain of proteins before a pathway")];
  });
}

/** Proteins that are joined by hyphens or slashes, each chain as if it were one protein. */
function proteinChains({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  const proteins = drafts.filter((one) => hasType(one, "protein") && one.pieces.length === 1);
  return proteins.flatMap((last) => {
    const first = chainStart(text, last, proteins);
    if (first === last) return [];
    const place = span(first.outer.start, last.outer.end);
    const entity: Entity = {
      type: "protein",
      name: text.slice(place.start, place.end),
      ids: [],
      dictionary: "",
    };
    return [draft(entity, place, "grammar", "chain of proteins")];
  });
}

function chainStart(text: string, last: Draft, proteins: readonly Draft[]): Draft {
  const { start } = last.outer;
  const previous = proteins.find((one) => {
    const { end } = one.outer;
    return end < start && start - end <= longestJoint && chained.test(text.slice(end, start));
  });
  return previous === undefined ? last : chainStart(text, previous, proteins);
}

const adjective = /(?<![\p{L}])(?:(?:non-?)?canonical|(?:non-?)?classical) $/iu;
const adjectiveLength = 14;

/** "classical Wnt signaling pathway": the adjective belongs to the name. */
export function qualifiedPathways({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((one) => {
    if (!hasType(one, "pathway") || one.pieces.length > 1) return [];
    const { start, end } = one.outer;
    const before = adjective.exec(text.slice(Math.max(0, start - adjectiveLength), start))?.[0];
    if (before === undefined) return [];
    const name = `${before.trim().toLowerCase()} ${one.entity.name}`;
    return [
      draft(
        { ...one.entity, name },
        span(start - before.length, end),
        "grammar",
        "adjective before a pathway",
      ),
    ];
  });
}
