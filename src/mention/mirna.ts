/**
 * miRNAs by the grammar of their names (Ambros et al. 2003, RNA 9:277; miRBase), not by a list: species, head, number,
 * letter, copy, arm, in all the ways that reviews write them. The dictionary of type `mirna` only adds identifiers.
 */
import type { Entity, MirnaLevel } from "../model.ts";
import { type Span, span } from "../span.ts";
import { type Draft, draft, type Passage, pieced } from "./draft.ts";
import { mirnaEntity } from "./mirna-identity.ts";
import { type Item, listItems, rest } from "./mirna-list.ts";

const nomenclature = "microRNA nomenclature";
const genericType = "mirna_generic";
const genericEntity: Entity = { type: genericType, name: "microRNA", ids: [], dictionary: "" };
/** Names without a species are human, unless the document is about another one. */
const human = "hsa";

/** Anything that may be the head of a name. What stands around it is tested afterwards, to keep the scan fast. */
const head = /micro-?[ ]?RNAs?|mi-?R(?:NA)?s?|let(?=-?7)|lin(?=-?4)/giu;
/** Finds a part of every head, without the flags that make a scan slow: most sentences have none. */
const mayHaveHead = /[Mm][Ii](?:-?[Rr]|[Cc][Rr][Oo])|[Ll][Ee][Tt]-?7|[Ll][Ii][Nn]-?4/;
/** In front of a head: what makes it precursor, or a species (hsa-, mmu-, glued by OCR as in "mmumir"). */
const prefix =
  /(?<![\p{L}\p{N}])(?:(?:pri|pre|onco)-?|(?!non-|pro-|the-|all-)(?:[a-z]{3}|hcmv|mcmv|kshv|rlcv|mghv)\d?-|hsa|mmu|rno)$/u;
const precursor = /^(?:pri|pre)-?$/u;
/** oncomiR-1 is the cluster miR-17-92. */
const oncomir = /^onco-?$/u;
const oncomirCluster = "17-92";
/** "primary miRNAs": pri-miRNAs in words. */
const immature = /(?<!\p{L})(?:[Pp]rimary|[Pp]recursor) $/u;
/** Longest prefix: "hcmv1-". */
const prefixLength = 7;

/** "microRNA (miRNA)-146a": the short form between head and number. */
const shortForm = String.raw`(?: ?\((?:miRNA|miR)s?\))?`;
const viral = "(?:BART|BHRF1-|K12-|K|UL|US|M|H)\\d+[A-Za-z]?(?:-\\d)?(?:-[35]p)?\\*?";
const clusterMember = "(?:mi[Rr]-?)?\\d{2,4}[a-z]?(?:-[1-9](?!\\d))?(?![\\d])(?!-?p)";
/** "-d" after "miR-181a": all from one letter to the other. */
const letterRange = "(?:[-\u2010-\u2013][b-h](?![\\w-]))";
const cluster = `(?:(?:(?:[-\u2010-\u2013~\u223C]|/(?=\\d))${clusterMember})+|${letterRange})?`;
/** After a head: what makes it specific. */
const designation = new RegExp(
  `${shortForm}(?<joint> [-\u2010-\u2013] |[-\u2010-\u2013 ]?)(?<number>\\d{1,5}|${viral})(?<rest>${rest})(?<cluster>${cluster})(?![\\p{L}\\d])`,
  "uy",
);
/** A head with its place and what stands before it. */
interface Head {
  readonly text: string;
  /** Outer start, prefix included. */
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly species: string;
}

/** Least number of names with one foreign species that make it the document's. */
const leastForeign = 2;

/** The species that a document means where it writes none: the one it writes most often. */
export function usualSpecies(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    if (!text.includes("-mi") && !text.includes("-let-")) continue;
    for (const [, species = ""] of text.matchAll(/(?<![\p{L}\p{N}])([a-z]{3})-(?:mi[rR]|let)-/gu)) {
      counts.set(species, (counts.get(species) ?? 0) + 1);
    }
  }
  const [most, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [human, 0];
  return count >= leastForeign && count > (counts.get(human) ?? 0) ? most : human;
}

/** Named miRNAs and generic forms of a sentence. `species`: of names that have none. */
export function findMirnas(passage: Passage, species: string): Draft[] {
  if (!mayHaveHead.test(passage.text)) return [];
  const drafts: Draft[] = [];
  let done = 0;
  for (const match of passage.text.matchAll(head)) {
    if (match.index < done) continue;
    const here = headAt(passage.text, match[0], match.index, species);
    if (here === undefined) continue;
    const found = specific(passage, here) ?? generic(passage.text, here);
    drafts.push(...found);
    done = Math.max(done, ...found.flatMap(({ pieces }) => pieces.map(({ end }) => end)));
  }
  return drafts;
}

function headAt(text: string, found: string, at: number, usual: string): Head | undefined {
  const before = prefix.exec(text.slice(Math.max(0, at - prefixLength), at))?.[0] ?? "";
  const start = at - before.length;
  if (/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !isAntagonized(text, start)) return undefined;
  const species = /^(?!pri|pre|onco)[a-z]{3,4}\d?/u.exec(before)?.[0] ?? usual;
  return { text: found, start, end: at + found.length, prefix: before, species };
}

/** "antagomiR-10b", "antimiR-21": what the drug is aimed at. */
function isAntagonized(text: string, start: number): boolean {
  return /(?<!\p{L})[Aa]nt(?:ago|i)$/u.test(text.slice(Math.max(0, start - "-antago".length), start));
}

/** The miRNA that a designation makes of a head, and those that a list adds to it. */
function specific(passage: Passage, here: Head): Draft[] | undefined {
  designation.lastIndex = here.end;
  const match = designation.exec(passage.text);
  if (match?.groups === undefined) return undefined;
  const { number = "", joint = "", rest: more = "", cluster: members = "" } = match.groups;
  if (oncomir.test(here.prefix) && number + more !== "1") return undefined;
  const start = precursor.test(here.prefix) ? here.start + here.prefix.length : here.start;
  const end = familyEnd(passage.text, here.end + match[0].length);
  const items = listItems(passage.text, end, number, more);
  const vague = joint === " " && /RNAs$/iu.test(here.text) && `${more}${members}` === "";
  if (vague && items.length === 0) return undefined;
  const written = oncomir.test(here.prefix) ? oncomirCluster : number + more + members;
  const entity = mirnaEntity(passage.dictionary, named(here, written, statedLevel(passage.text, here, end)));
  const first = draft(entity, span(start, end), "grammar", nomenclature);
  const headEnd = here.end + (joint === "" ? 0 : match[0].indexOf(`${joint}${number}`));
  return [first, ...items.map((item) => elliptic(passage, here, span(start, headEnd), item))];
}

/** "miR-17 family" names more than miR-17; "cluster" adds nothing to a name that lists its members. */
function familyEnd(text: string, end: number): number {
  return end + (/^ family(?!\p{L})/u.exec(text.slice(end, end + " family".length + 1))?.[0].length ?? 0);
}

function elliptic({ text, dictionary }: Passage, here: Head, headSpan: Span, item: Item): Draft {
  const name = named(here, item.designation, statedLevel(text, here, item.span.end));
  const pieces = [headSpan, item.span];
  return pieced(mirnaEntity(dictionary, name), pieces, "coordination", `${nomenclature}, in a list`);
}

function named({ text, species }: Head, written: string, stated: MirnaLevel | undefined) {
  return { species, head: /^(?:let|lin)$/iu.test(text) ? text.toLowerCase() : "miR", written, stated };
}

/** The level that is said: "miR-17 family", "miR-29 cluster", "pre-miR-21", and the hairpin hsa-mir-21. */
function statedLevel(text: string, here: Head, end: number): MirnaLevel | undefined {
  if (precursor.test(here.prefix) || immature.test(text.slice(0, here.start))) return "precursor";
  const after = text.slice(end - " family".length, end + " clusters".length);
  if (/ family$/u.test(text.slice(0, end)) || / families(?!\p{L})/u.test(after)) return "family";
  if (/^ clusters?(?!\p{L})/u.test(text.slice(end))) return "cluster";
  const isHairpin = here.text === "mir" && /^[a-z]{3}-$/u.test(here.prefix);
  return isHairpin && !/(?:-[35]p|\*|\d[a-z]?[-/]\d{2,})$/u.test(text.slice(here.start, end))
    ? "precursor"
    : undefined;
}

/** "microrna.sanger.ac.uk" is a place in the net. */
function isAddress(text: string, end: number): boolean {
  return /^\.\p{Ll}/u.test(text.slice(end, end + 2));
}

/** miRNA(s), microRNA(s), miRs, pri- and pre-miRNA. */
function generic(text: string, { text: found, start, end, prefix: before }: Head): Draft[] {
  if (/^(?:let|lin)$/iu.test(found) || /[\p{L}\p{N}]/u.test(text.charAt(end))) return [];
  if (!/^[Mm]i/u.test(found) || isAddress(text, end) || isAntagonized(text, start)) return [];
  const from = before === "" || precursor.test(before) ? start : start + before.length;
  const stage = immature.exec(text.slice(Math.max(0, from - "precursor ".length), from))?.[0].length ?? 0;
  return [draft(genericEntity, span(from - stage, end), "grammar", "word for microRNAs")];
}
