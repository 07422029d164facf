/**
 * Overlap policy: leftmost-longest over all types. Of two drafts that share text the one that starts first stays, and
 * of two that start together the longer; what lies inside another stays only if it is of a kind that is annotated
 * there: the cancer of "breast cancer cells", the drug of "docetaxel resistance". Coordinated drafts of one type share
 * their head ("gastric and breast cancer") and do not exclude each other.
 */
import type { EntityType } from "../model.ts";
import { compareSpans, covers, overlaps, spanLength } from "../span.ts";
import { type Draft, draftSpan } from "./draft.ts";

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

/** The drafts that stay, in the order of the text. */
export function settle(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort(byPreference)) {
    if (kept.every((other) => mayStand(other, draft))) kept.push(draft);
  }
  return kept.sort(byPlace);
}

/** True when `draft` may stand beside `other`, which is preferred to it. */
function mayStand(other: Draft, draft: Draft): boolean {
  if (!sharesText(other, draft)) return true;
  if (isInside(draft, other)) return nested[other.entity.type]?.includes(draft.entity.type) ?? false;
  const coordinated = other.method === "coordination" || draft.method === "coordination";
  return coordinated && other.entity.type === draft.entity.type;
}

function sharesText(a: Draft, b: Draft): boolean {
  return a.pieces.some((piece) => b.pieces.some((other) => overlaps(piece, other)));
}

/** True when each piece lies within one of the outer draft, without being all of it. */
function isInside(inner: Draft, outer: Draft): boolean {
  return inner.pieces.every((piece) => outer.pieces.some((other) => covers(other, piece)));
}

function byPreference(a: Draft, b: Draft): number {
  return (
    compareSpans(draftSpan(a), draftSpan(b)) ||
    lengthOf(b) - lengthOf(a) ||
    methodOrder.indexOf(a.method) - methodOrder.indexOf(b.method) ||
    typeOrder.indexOf(a.entity.type) - typeOrder.indexOf(b.entity.type) ||
    compareText(a.entity.type, b.entity.type)
  );
}

function lengthOf({ pieces }: Draft): number {
  return pieces.reduce((sum, piece) => sum + spanLength(piece), 0);
}

/** Order of drafts and mentions: by outer span, the longer first, then by type. */
export function byPlace(a: Draft, b: Draft): number {
  return compareSpans(draftSpan(a), draftSpan(b)) || compareText(a.entity.type, b.entity.type);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
