/**
 * Overlap policy: leftmost-longest over all types. Of two drafts that share text the one that starts first stays, and
 * of two that start together the longer; what lies inside another stays only if it is of a kind that is annotated
 * there: the cancer of "breast cancer cells", the drug of "docetaxel resistance". What a coordinated draft borrows from
 * a full name ("cancer" in "gastric and breast cancer") is left to that name: only its own pieces count.
 */
import { type EntityType, isImported } from "../model.ts";
import { compareSpans, covers, overlaps, type Span, spanLength } from "../span.ts";
import type { Draft } from "./draft.ts";

/** Types that stay when they lie inside a draft of a type. */
const nested: Readonly<Record<EntityType, readonly EntityType[]>> = {
  cancer_cell: ["cancer"],
  cell_type: ["cancer"],
  anatomy: ["cancer", "process", "anatomy"],
  rna: ["protein"],
  process: ["drug", "cancer", "cancer_generic", "cell_type"],
};

/** Of two drafts of one span and method the type that stands first here stays; types of users' own come before all. */
const typeOrder: readonly EntityType[] = [
  "mirna",
  "mirna_generic",
  "vesicle",
  "cancer",
  "cancer_cell",
  "cell_type",
  "drug",
  "biofluid",
  "pathway",
  "anatomy",
  "process",
  "rna",
  "protein",
  "cell_line",
  "disease",
  "cancer_generic",
];

/** What a document itself says or spells out beats what a dictionary lists. */
const methodOrder = ["abbreviation", "grammar", "coordination", "name", "variant"] as const;

/** A draft and the pieces that it claims for itself. */
interface Claim {
  readonly draft: Draft;
  readonly own: readonly Span[];
}

/** The drafts that stay, in the order of the text. `onRefused` is told of the others, and what they give way to. */
export function settle(drafts: readonly Draft[], onRefused?: (draft: Draft, winner: Draft) => void): Draft[] {
  const kept: Claim[] = [];
  for (const draft of [...drafts].sort(byPreference)) {
    const claim = { draft, own: ownPieces(draft, drafts) };
    const rival = kept.find((other) => !mayStand(other, claim));
    if (rival === undefined) kept.push(claim);
    else onRefused?.(draft, rival.draft);
  }
  return kept.map(({ draft }) => draft).sort(byPlace);
}

/** Pieces of a draft without those that a full name of its type lends it. */
function ownPieces(draft: Draft, drafts: readonly Draft[]): readonly Span[] {
  if (draft.method !== "coordination") return draft.pieces;
  const lenders = drafts.filter(
    ({ entity, method }) => entity.type === draft.entity.type && method !== draft.method,
  );
  const own = draft.pieces.filter((piece) => !lenders.some((full) => lends(full, piece)));
  return own.length > 0 ? own : draft.pieces;
}

function lends({ pieces }: Draft, piece: Span): boolean {
  return pieces.some((whole) => covers(whole, piece) && spanLength(whole) > spanLength(piece));
}

/** True when a claim may stand beside another that is preferred to it. */
function mayStand(other: Claim, { draft, own }: Claim): boolean {
  if (!own.some((piece) => other.own.some((taken) => overlaps(piece, taken)))) return true;
  const inside = own.every((piece) => other.draft.pieces.some((whole) => covers(whole, piece)));
  return inside && lengthOf(draft) < lengthOf(other.draft) && mayNest(other.draft, draft);
}

/** Places that are only the head of a longer one: the organ in "microenvironment of the liver" nests, they do not. */
const placeHead = /environment|niche|stroma|tissue|vasculature|vessel|endothelium|parenchyma/iu;

/** An RNA that is called after its gene, as "hTERT mRNA" is and the antisense RNA "ZEB1-AS1" is not. */
const ofGene = /RNA|transcript/u;

function mayNest(outer: Draft, inner: Draft): boolean {
  if (nested[outer.entity.type]?.includes(inner.entity.type) !== true) return false;
  if (outer.entity.type === "rna" && !ofGene.test(outer.entity.name)) return false;
  return outer.entity.type !== inner.entity.type || !placeHead.test(inner.entity.name);
}

function byPreference(a: Draft, b: Draft): number {
  return (
    compareSpans(a.outer, b.outer) ||
    lengthOf(b) - lengthOf(a) ||
    Number(isImported(a.entity)) - Number(isImported(b.entity)) ||
    methodOrder.indexOf(a.method) - methodOrder.indexOf(b.method) ||
    typeOrder.indexOf(a.entity.type) - typeOrder.indexOf(b.entity.type) ||
    compareText(a.entity.type, b.entity.type)
  );
}

/** What makes a draft preferred to another, in words. */
export function preferenceOver(winner: Draft, loser: Draft): string {
  if (winner.outer.start < loser.outer.start) return "starts first";
  if (compareSpans(winner.outer, loser.outer) < 0 || lengthOf(winner) > lengthOf(loser)) return "is longer";
  if (winner.method !== loser.method)
    return `was found by ${winner.method}, which goes before ${loser.method}`;
  return `is of a type that goes before ${loser.entity.type}`;
}

function lengthOf({ pieces }: Draft): number {
  return pieces.reduce((sum, piece) => sum + spanLength(piece), 0);
}

/** Order of drafts and mentions: by outer span, the longer first, then by type. */
export function byPlace(a: Draft, b: Draft): number {
  return compareSpans(a.outer, b.outer) || compareText(a.entity.type, b.entity.type);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
