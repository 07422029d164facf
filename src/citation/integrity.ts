/** What does not agree between the citations of a document and its reference list. */
import type { Diagnostic, DiagnosticCode, Place, Severity } from "../diagnostic.ts";
import type { Citation, Document, Reference } from "../model.ts";
import { sourceOf } from "../model.ts";
import { outerSpan, sliceSpan } from "../span.ts";
import type { Group } from "./group.ts";
import { formatNumberList } from "./number-list.ts";
import { orderliness } from "./order.ts";
import { foldName, surnameOf } from "./person.ts";
import { placeOf } from "./reference.ts";
import { longestRising } from "./subsequence.ts";

/** A citation with the group it was made from. */
export interface Cited {
  readonly citation: Citation;
  readonly group: Group;
  /** Set when the names before the group are of none of its references. */
  readonly strangeName: string | undefined;
}

/** From this share of ordered first citations on, the others are errors and not the custom of the document. */
const orderlyShare = 0.8;

export function checkIntegrity(
  document: Document,
  cited: readonly Cited[],
  references: readonly Reference[],
): Diagnostic[] {
  const { path } = document;
  const report = (severity: Severity, code: DiagnosticCode, message: string, place: Place): Diagnostic => ({
    path,
    severity,
    code,
    message,
    place,
  });
  return [
    ...checkList(cited, references, report),
    ...cited.flatMap((one) => checkCitation(one, references, report)),
    ...checkOrder(cited, references, report),
    ...checkUse(cited, references, report),
    ...checkDuplicates(references, report),
  ];
}

type Report = (severity: Severity, code: DiagnosticCode, message: string, place: Place) => Diagnostic;

function checkList(cited: readonly Cited[], references: readonly Reference[], report: Report): Diagnostic[] {
  if (cited.length === 0 || references.length > 0) return [];
  const message = `${cited.length} groups of numbers are cited but there is no reference list`;
  return [report("warning", "reference-list-missing", message, { kind: "file" })];
}

function placeOfCitation({ sentence, span }: Citation): Place {
  const sources = sourceOf(sentence, span);
  return sources.length === 0 ? { kind: "file" } : { kind: "span", span: outerSpan(sources) };
}

function checkCitation(
  { citation, group, strangeName }: Cited,
  references: readonly Reference[],
  report: Report,
): Diagnostic[] {
  const place = placeOfCitation(citation);
  const printed = sliceSpan(group.block.prose.text, group.span);
  const found: Diagnostic[] = [];
  for (const missing of group.missing) {
    const message = `reference ${missing} is cited but the list ends at ${references.at(-1)?.number ?? 0}`;
    const unknown = `${missing} is cited but has no entry in the list of ${references.length}`;
    const isNumber = /^\d+$/u.test(missing);
    found.push(report("warning", "citation-without-reference", isNumber ? message : unknown, place));
  }
  if (group.isRepaired) {
    const message = `"${printed}" is read as ${formatNumberList(group.numbers)}`;
    found.push(report("info", "citation-repaired", message, place));
  }
  if (group.isBackwards) {
    const message = `the range in "${printed}" runs backwards; it is read as ${formatNumberList(group.numbers)}`;
    found.push(report("warning", "citation-range-backwards", message, place));
  }
  if (strangeName !== undefined) {
    const message = `"${strangeName}" is not an author of reference ${formatNumberList(group.numbers)}`;
    found.push(report("warning", "citation-name-mismatch", message, place));
  }
  return found;
}

/** First citations that break the order of the others; only in a document whose list is in citation order. */
function checkOrder(cited: readonly Cited[], references: readonly Reference[], report: Report): Diagnostic[] {
  if (references.length === 0) return [];
  if (orderliness(cited.map(({ citation }) => citation.numbers)) < orderlyShare) return [];
  const seen = new Set<number>();
  const firsts: { number: number; citation: Citation }[] = [];
  for (const { citation } of cited) {
    for (const number of citation.numbers) {
      if (!seen.has(number)) firsts.push({ number, citation });
      seen.add(number);
    }
  }
  const ordered = new Set(longestRising(firsts.map(({ number }) => number)));
  return firsts.flatMap(({ number, citation }, index) => {
    if (ordered.has(index)) return [];
    const message = `reference ${number} is first cited after reference ${firsts[index - 1]?.number ?? "none"}`;
    return [report("info", "citation-out-of-order", message, placeOfCitation(citation))];
  });
}

function checkUse(cited: readonly Cited[], references: readonly Reference[], report: Report): Diagnostic[] {
  if (cited.length === 0) return [];
  const used = new Set(cited.flatMap(({ citation }) => citation.numbers));
  return references
    .filter(({ number }) => !used.has(number))
    .map(({ number, prose }) =>
      report("warning", "reference-never-cited", `reference ${number} is never cited`, placeOf(prose)),
    );
}

function checkDuplicates(references: readonly Reference[], report: Report): Diagnostic[] {
  const first = new Map<string, number>();
  return references.flatMap((reference) => {
    const work = workOf(reference);
    const earlier = work === "" ? undefined : first.get(work);
    if (earlier === undefined) {
      first.set(work, reference.number);
      return [];
    }
    const message = `reference ${reference.number} is the same work as reference ${earlier}`;
    return [report("warning", "reference-duplicate", message, placeOf(reference.prose))];
  });
}

/** What tells a work from others: first author, year and title; "" when too little is known. */
function workOf({ firstAuthor, year, title }: Reference): string {
  const folded = foldName(title);
  return folded.length < 10 ? "" : `${foldName(surnameOf(firstAuthor))} ${year.slice(0, 4)} ${folded}`;
}
