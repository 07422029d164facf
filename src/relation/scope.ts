/**
 * Which of the citation groups of a sentence support a relation. A group closes what stands before it (a clause, a
 * list item); one behind author names or before a verb of reporting governs what comes after it.
 */
import type { Citation, CitationScope, Sentence } from "../model.ts";
import type { Span } from "../span.ts";

export interface Support {
  readonly citations: readonly number[];
  readonly scope: CitationScope;
}

const nothing: Support = { citations: [], scope: "none" };

/** "… (13) showed that", "… [4] have recently reported": the group belongs to those who report. */
const reporting =
  /^[\s,]*(?:\p{L}+\s+){0,2}(?:show|report|f(?:ou|i)nd|demonstrat|reveal|suggest|observ|indicat|identif|describ|propos|confirm|provid|establish|conclud)\p{L}*/u;
/** "As reported previously [7], …", "In a recent study [7], …": the group stands for what the clause reports. */
const opener =
  /^(?:As|In)\s+(?:\p{L}+\s+){0,4}(?:shown|reported|described|demonstrated|observed|noted|found|stud(?:y|ies)|reports?|work|trials?|experiments?|previously|earlier|before)\s*$/u;
const clauseBreak =
  /;|,\s*(?:while|whereas|but|although|and\s+(?:\p{L}+\s+){1,6}(?:is|are|was|were|can|may))\b/u;

/** `anchor` is where the claim is made: the trigger, and the arguments behind it. All spans are in the sentence. */
export function supportOf(
  sentence: Sentence,
  citations: readonly Citation[],
  trigger: Span,
  args: readonly Span[],
): Support {
  const [first, ...rest] = citations;
  if (first === undefined) return nothing;
  if (rest.length === 0) {
    const apart = /;/u.test(sentence.text.slice(first.span.end, trigger.start));
    return apart ? nothing : { citations: first.numbers, scope: "sentence" };
  }
  const governs = citations.map((c, i) => isGoverning(sentence, c, citations[i + 1]));
  if (sameNumbers(citations)) return { citations: first.numbers, scope: "sentence" };
  const at = anchorEnd(trigger, args);
  const own = attached(sentence, citations, trigger, args);
  if (own !== undefined) return own;
  const closed = closing(sentence, citations, governs, at);
  const governed = governing(citations, governs, at);
  if (governed !== undefined && endsBefore(sentence, citations, governs, at)) return governed;
  return closed ?? governed ?? opening(sentence, citations, governs, at);
}

/** "As reported [7], A acts on B, whereas C acts on D [8]": the clause of the claim is over before the next group. */
function endsBefore(
  { text }: Sentence,
  citations: readonly Citation[],
  governs: readonly boolean[],
  at: number,
): boolean {
  const next = citations.find((c, k) => c.span.start >= at && !governs[k]);
  return next !== undefined && clauseBreak.test(text.slice(at, next.span.start));
}

/** The nearest argument behind the trigger, so that each item of a list takes the group of its own. */
function anchorEnd(trigger: Span, args: readonly Span[]): number {
  const behind = args.filter((a) => a.start >= trigger.start).map((a) => a.end);
  return behind.length === 0 ? trigger.end : Math.min(...behind);
}

/** "LIF (7) and CNTF (8) support": a group right behind a subject in a list of such belongs to that subject. */
function attached(
  { text }: Sentence,
  citations: readonly Citation[],
  trigger: Span,
  args: readonly Span[],
): Support | undefined {
  const before = citations.filter((c) => c.span.end <= trigger.start);
  if (before.length < 2 || before.length < citations.length) return undefined;
  const own = before.find((c) =>
    args.some((a) => a.end <= c.span.start && text.slice(a.end, c.span.start).trim() === ""),
  );
  return own === undefined ? undefined : { citations: own.numbers, scope: "item" };
}

function isGoverning({ text }: Sentence, citation: Citation, next: Citation | undefined): boolean {
  if (citation.authors !== undefined) return true;
  const after = text.slice(citation.span.end, citation.span.end + 80);
  if (reporting.test(after) || opener.test(text.slice(0, citation.span.start))) return true;
  if (next === undefined) return false;
  const between = text.slice(citation.span.end, next.span.start);
  return (
    between.length < 40 &&
    /^\s+and\s/u.test(between) &&
    reporting.test(text.slice(next.span.end, next.span.end + 80))
  );
}

function sameNumbers(citations: readonly Citation[]): boolean {
  const [first] = citations;
  return citations.every((c) => c.numbers.join() === first?.numbers.join());
}

function closing(
  sentence: Sentence,
  citations: readonly Citation[],
  governs: readonly boolean[],
  at: number,
): Support | undefined {
  const i = citations.findIndex((c, k) => c.span.start >= at && !governs[k]);
  const citation = citations[i];
  if (citation === undefined) return undefined;
  if (/;/u.test(sentence.text.slice(at, citation.span.start))) return undefined;
  const next = citations[i + 1];
  const isItem = next !== undefined && closesItem(sentence.text.slice(citation.span.end, next.span.start));
  return {
    citations: citation.numbers,
    scope: isItem || itemBefore(sentence, citations, i) ? "item" : "clause",
  };
}

const clauseWord =
  /\b(?:is|are|was|were|can|could|may|might|will|has|have|had|that|which|who|while|whereas|but|although|because|when)\b/u;

/** Between two groups of a list stand a separator and a few words without a verb: ", dendritic cells". */
function closesItem(between: string): boolean {
  const words = between.split(/\s+/u).length;
  return /^\s*(?:,|and|or)\s/u.test(between) && words < 10 && !clauseWord.test(between);
}

function itemBefore({ text }: Sentence, citations: readonly Citation[], i: number): boolean {
  const before = citations[i - 1];
  const own = citations[i];
  return before !== undefined && own !== undefined && closesItem(text.slice(before.span.end, own.span.start));
}

/** The reporters nearest before the claim: "A et al (3) and B et al (4) found", not those of another clause. */
function governing(
  citations: readonly Citation[],
  governs: readonly boolean[],
  at: number,
): Support | undefined {
  const own: Citation[] = [];
  for (const [k, citation] of [...citations.entries()].reverse()) {
    if (citation.span.end > at) continue;
    const next = own[0];
    if (!governs[k] || (next !== undefined && next.span.start - citation.span.end > longestList)) break;
    own.unshift(citation);
  }
  if (own.length === 0) return undefined;
  return { citations: [...new Set(own.flatMap((c) => c.numbers))], scope: "clause" };
}

/** UTF-16 units between two groups that are reported together: room for "and Lindqvist et al". */
const longestList = 40;

/** A group before the claim in the same clause, when none comes after. */
function opening(
  { text }: Sentence,
  citations: readonly Citation[],
  governs: readonly boolean[],
  at: number,
): Support {
  const last = citations.findLast((c, k) => c.span.end <= at && !governs[k]);
  if (last === undefined || clauseBreak.test(text.slice(last.span.end, at))) return nothing;
  return { citations: last.numbers, scope: "clause" };
}
