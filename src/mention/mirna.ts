/**
 * miRNAs by the grammar of their names (Ambros et al. 2003, RNA 9:277; miRBase), not by a list: species, head, number,
 * letter, copy, arm, in all the ways that reviews write them. The dictionary of type `mirna` only adds identifiers.
 */
import { type Dictionary, mirnaType } from "../dictionary/dictionary.ts";
import type { Entity } from "../model.ts";
import { type Span, span } from "../span.ts";
import { type Draft, draft, type Passage, pieced } from "./draft.ts";

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
/** "primary miRNAs": pri-miRNAs in words. */
const immature = /(?<!\p{L})(?:[Pp]rimary|[Pp]recursor) $/u;
/** Longest prefix: "hcmv1-". */
const prefixLength = 7;

/** "microRNA (miRNA)-146a": the short form between head and number. */
const shortForm = String.raw`(?: ?\((?:miRNA|miR)s?\))?`;
const letters = "(?:[a-z]{1,2}|[A-Z])(?![a-zA-Z])";
const copy = "-[1-9](?![\\dA-Za-z~\u223C])";
const arm = "(?:-?[35]p|-as|-AS)(?![a-zA-Z\\d])";
const rest = `(?:${letters}|-[b-h](?![\\w-]))?(?:${copy})?(?:${arm})?\\*?`;
const viral = "(?:BART|BHRF1-|K12-|K|UL|US|M|H)\\d+[A-Za-z]?(?:-\\d)?(?:-[35]p)?\\*?";
const clusterMember = "(?:mi[Rr]-?)?\\d{2,4}[a-z]?(?![\\d])(?!-?p)";
const cluster = `(?:(?:[-\u2010-\u2013~\u223C]|/(?=\\d))${clusterMember})*`;
/** After a head: what makes it specific. */
const designation = new RegExp(
  `${shortForm}(?<joint>[-\u2010-\u2013 ]?)(?<number>\\d{1,5}|${viral})(?<rest>${rest})(?<cluster>${cluster})(?![\\p{L}\\d])`,
  "uy",
);
/** "/b" after "miR-23a". */
const otherLetter = /\/-?(?<letter>[a-z])(?<rest>-\d)?(?![\p{L}\d-])/uy;
/** ", -155" and " and 221" after "miR-21". */
const otherItem = new RegExp(
  `(?<separator>(?:\\s?[,;\uFF0C\uFF1B]\\s?(?:(?:and|or|&)\\s)?|\\s(?:and|or|&|as well as)\\s|/)(?:the\\s)?)` +
    `(?<item>(?<joint>-?)(?<number>\\d{1,5})(?<rest>${rest}))(?![\\p{L}\\d]|[.,]\\d)(?<count>\\s?(?:%|-?fold|[a-z]+))?`,
  "uy",
);
/** Words after a bare number that show it to be a quantity. */
const counted =
  /^\s?(?:%|-?fold|h|hours?|days?|weeks?|months?|years?|patients?|samples?|cases?|other|others|different|mi\p{L}*|m?rnas?|genes?|targets?|controls?|mice|were|nt|nm|ml|kb|bp)$/iu;

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
  if (/[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return undefined;
  const species = /^(?!pri|pre|onco)[a-z]{3,4}\d?/u.exec(before)?.[0] ?? usual;
  return { text: found, start, end: at + found.length, prefix: before, species };
}

/** The miRNA that a designation makes of a head, and those that a list adds to it. */
function specific(passage: Passage, here: Head): Draft[] | undefined {
  designation.lastIndex = here.end;
  const match = designation.exec(passage.text);
  if (match?.groups === undefined) return undefined;
  const { number = "", joint = "", rest: more = "", cluster: members = "" } = match.groups;
  const start = precursor.test(here.prefix) ? here.start + here.prefix.length : here.start;
  const end = familyEnd(passage.text, here.end + match[0].length);
  const items = listItems(passage.text, end, number, more);
  const vague = joint === " " && /RNAs$/iu.test(here.text) && `${more}${members}` === "";
  if (vague && items.length === 0) return undefined;
  const entity = mirna(passage.dictionary, here, number + more + members);
  const first = draft(entity, span(start, end), "grammar", nomenclature);
  const headEnd = here.end + (joint === "" ? 0 : match[0].indexOf(`${joint}${number}`));
  return [first, ...items.map((item) => elliptic(passage, here, span(start, headEnd), item))];
}

/** "miR-17 family" names more than miR-17; "cluster" adds nothing to a name that lists its members. */
function familyEnd(text: string, end: number): number {
  return end + (/^ family(?!\p{L})/u.exec(text.slice(end, end + " family".length + 1))?.[0].length ?? 0);
}

/** A member of a list that leaves out the head: what it adds, and the name it stands for. */
interface Item {
  readonly span: Span;
  readonly designation: string;
}

function elliptic({ dictionary }: Passage, here: Head, headSpan: Span, item: Item): Draft {
  const pieces = [headSpan, item.span];
  return pieced(
    mirna(dictionary, here, item.designation),
    pieces,
    "coordination",
    `${nomenclature}, in a list`,
  );
}

function listItems(text: string, from: number, number: string, more: string): Item[] {
  const items = letterItems(text, from, number, more);
  let at = items.at(-1)?.span.end ?? from;
  for (;;) {
    otherItem.lastIndex = at;
    const match = otherItem.exec(text);
    const { separator = "", item = "", count = "" } = match?.groups ?? {};
    if (match === null || !isItem(match, count)) return items;
    const start = match.index + separator.length;
    at = start + item.length;
    items.push({ span: span(start, at), designation: item.replace(/^-/u, "") });
  }
}

/** A number with a hyphen, letter or arm is a member; a bare one is, unless it counts something or is small. */
function isItem({ groups }: RegExpExecArray, count: string): boolean {
  if (groups === undefined) return false;
  if (groups.joint !== "" || groups.rest !== "") return true;
  return (groups.number ?? "").length > 1 && !counted.test(count);
}

function letterItems(text: string, from: number, number: string, more: string): Item[] {
  const items: Item[] = [];
  if (!/^[a-z]/u.test(more)) return items;
  for (let at = from; ; ) {
    otherLetter.lastIndex = at;
    const match = otherLetter.exec(text);
    if (match?.groups === undefined) return items;
    const { letter = "", rest: after = "" } = match.groups;
    at += match[0].length;
    items.push({ span: span(at - letter.length - after.length, at), designation: number + letter + after });
  }
}

/** miRNA(s), microRNA(s), miRs, pri- and pre-miRNA. */
function generic(text: string, { text: found, start, end, prefix: before }: Head): Draft[] {
  if (/^(?:let|lin)$/iu.test(found) || /[\p{L}\p{N}]/u.test(text.charAt(end))) return [];
  if (!/^[Mm]i/u.test(found)) return [];
  const from = before === "" || precursor.test(before) ? start : start + before.length;
  const stage = immature.exec(text.slice(Math.max(0, from - "precursor ".length), from))?.[0].length ?? 0;
  return [draft(genericEntity, span(from - stage, end), "grammar", "word for microRNAs")];
}

function mirna(dictionary: Dictionary, here: Head, written: string): Entity {
  const family = /^(?:let|lin)$/iu.test(here.text) ? here.text.toLowerCase() : "miR";
  const name = `${here.species}-${family}-${normalised(written)}`;
  return { type: mirnaType, name, ...identified(dictionary, name) };
}

/** "181-b" is 181b, "26a2" is 26a-2, "17~miR-92" is 17-92. */
function normalised(written: string): string {
  return written
    .replace(/[\u2010-\u2013~\u223C]/gu, "-")
    .replace(/mi[Rr]-?/gu, "")
    .replace(/^(\d+)-([b-h])$/u, "$1$2")
    .replace(/^(\d+)([A-Z])(?=$|-)/u, (_, number: string, letter: string) => number + letter.toLowerCase())
    .replace(/^(\d+[a-z])([35]p)$/u, "$1-$2");
}

/** Identifiers of the name itself, of its hairpin, or of the name without the copy number. */
function identified(dictionary: Dictionary, name: string): Pick<Entity, "ids" | "dictionary"> {
  const candidates = [name, name.replace("-miR-", "-mir-"), name.replace(/-\d$/u, "")];
  const entry = candidates.map((one) => dictionary.mirnas.get(one)).find((one) => one !== undefined);
  return { ids: entry?.entity.ids ?? [], dictionary: entry?.entity.dictionary ?? "" };
}
