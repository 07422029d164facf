/**
 * The reference list, cut into entries: numbered or with bullets or neither, one a line, several a line, or one over
 * several lines and pages. Only the number is read here; fields are parsed elsewhere.
 */
import type { ReferenceEntry } from "../../model.ts";
import { type Prose, ProseBuilder, sliceProse } from "../../prose.ts";
import { type Span, span } from "../../span.ts";
import type { Passage } from "./passage.ts";

/** Years, with the letters that character recognition reads for digits: "2Oo7". */
const year = /(?<!\d|\d\.)(?:1[89][\dOolI]{2}|2[0Oo][\dOolI]{2})(?!\d)/;
const volumeAndPages =
  /\d\s{0,2}(?:\(\w{1,9}\))?\s{0,2}[:,;，；]\s{0,2}[A-Za-z]{0,2}\d{1,6}\s{0,2}[-–]\s{0,2}[A-Za-z]?\d/;
const identifier = /\b(?:doi|pmid|pmc)\b|\b10\.\d{4,9}\//i;
const authorStart =
  /^\W{0,3}(?:(?:de|van|von|den|der|di|da|le|la|el)\s)*\p{Lu}[\p{L}'’.-]*[,，.]?\s?(?:\p{Lu}|[1l]\.|[\p{L}'’-]+\s\p{Lu})/u;

/** Length of a text that is looked at to tell whether it is an entry. */
const headLength = 1200;

export interface ListReading {
  /** True when the passage begins an entry, or goes on with one. */
  readonly fits: boolean;
  readonly isBibliographic: boolean;
  /** Number of its last entry; the given one when it has no number. */
  readonly lastLabel: number;
}

/** Reads a passage that may go on with a list whose last number is given (0 for none, or for a list without). */
export function continuesList(passage: Passage, lastLabel: number): ListReading {
  const builder = new EntryBuilder(lastLabel);
  builder.read(passage);
  const isBibliographic = isReference(passage.prose.text);
  const isNumbered = builder.lastLabel > lastLabel;
  const fits = isNumbered || (passage.kind === "item" && isBibliographic) || isBibliographic;
  return { fits, isBibliographic, lastLabel: builder.lastLabel };
}

/** Reads a passage that may be the start of a list that has no heading: it holds the first entries, in order. */
export function startsList(passage: Passage): ListReading {
  const reading = continuesList(passage, 0);
  return { ...reading, fits: reading.fits && reading.lastLabel >= 3 && startsWithFirst(passage) };
}

function startsWithFirst({ marker, prose }: Passage): boolean {
  return /^\[?1[\].)]?$/.test(marker) || /^[[(]?1[\]).\s．]/.test(prose.text);
}

/** True when a text has what references have: a year, a volume with pages or an identifier, names. */
export function isReference(text: string): boolean {
  const head = text.slice(0, headLength);
  const marks = [year, volumeAndPages, identifier, authorStart].filter((mark) => mark.test(head)).length;
  return marks >= 3 || (marks === 2 && (volumeAndPages.test(head) || identifier.test(head)));
}

/** The entries of the passages of a reference list. A stretch that is printed twice is read once. */
export function readEntries(passages: readonly Passage[]): ReferenceEntry[] {
  const builder = new EntryBuilder(0);
  for (const passage of passages) builder.read(passage);
  return builder.build();
}

interface Stretch {
  readonly passage: Passage;
  readonly range: Span;
}

interface OpenEntry {
  readonly label: number | undefined;
  readonly stretches: Stretch[];
}

class EntryBuilder {
  readonly #entries: OpenEntry[] = [];
  #lastLabel: number;

  constructor(lastLabel: number) {
    this.#lastLabel = lastLabel;
  }

  get lastLabel(): number {
    return this.#lastLabel;
  }

  read(passage: Passage): void {
    for (const [i, line] of lineSpans(passage).entries()) this.#readLine(passage, line, i === 0);
  }

  build(): ReferenceEntry[] {
    const seen = new Set<string>();
    const entries = this.#entries.map(toEntry).filter(({ prose }) => prose.text !== "");
    return entries.filter((entry) => {
      const key = `${entry.label} ${entry.prose.text.slice(0, 60)}`;
      if (entry.label !== undefined && seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  }

  #readLine(passage: Passage, line: Span, isFirst: boolean): void {
    const text = passage.prose.text.slice(line.start, line.end);
    const markerLabel = isFirst ? readMarker(passage.marker) : undefined;
    const label =
      markerLabel === undefined ? readLabel(text, this.#expected()) : { number: markerLabel, length: 0 };
    const isItem = isFirst && passage.kind === "item";
    if (label !== undefined) this.#start(passage, span(line.start + label.length, line.end), label.number);
    else if (isItem || this.#startsUnlabelled(text, isFirst)) this.#start(passage, line, undefined);
    else this.#extend(passage, line);
    this.#cutLastStretch();
  }

  /** The number that comes next. Entries with bullets count for a list that goes on with numbers. */
  #expected(): number {
    return (this.#lastLabel === 0 ? this.#entries.length : this.#lastLabel) + 1;
  }

  /** Where no number is printed, an entry starts with a name once the one before has its year. */
  #startsUnlabelled(text: string, isFirst: boolean): boolean {
    const open = this.#entries.at(-1);
    if (open === undefined) return true;
    const isContinuation = /^[\p{Ll}\d(),;:–-]/u.test(text) || !authorStart.test(text);
    if (isContinuation) return false;
    if (this.#lastLabel > 0) return isFirst && isReference(text);
    return year.test(textOf(open).slice(-longestEntry));
  }

  #start(passage: Passage, range: Span, label: number | undefined): void {
    this.#entries.push({ label, stretches: [{ passage, range }] });
    if (label !== undefined) this.#lastLabel = label;
  }

  #extend(passage: Passage, line: Span): void {
    const open = this.#entries.at(-1);
    const last = open?.stretches.at(-1);
    if (open === undefined) this.#start(passage, line, undefined);
    else if (last?.passage === passage)
      open.stretches.splice(-1, 1, { passage, range: span(last.range.start, line.end) });
    else open.stretches.push({ passage, range: line });
  }

  /** Cuts "[1] Reya ... 111. [2] Valent ..." where the next number stands. */
  #cutLastStretch(): void {
    for (;;) {
      const open = this.#entries.at(-1);
      const last = open?.stretches.at(-1);
      if (open?.label === undefined || last === undefined) return;
      const cut = findNextLabel(last.passage.prose.text, last.range, open.label + 1);
      if (cut === undefined) return;
      open.stretches.splice(-1, 1, { passage: last.passage, range: span(last.range.start, cut.start) });
      this.#start(last.passage, span(cut.end, last.range.end), open.label + 1);
    }
  }
}

function lineSpans({ prose, lines }: Passage): Span[] {
  const starts = lines.length > 0 && lines[0] === 0 ? lines : [0, ...lines];
  return starts.map((start, i) => span(start, starts[i + 1] ?? prose.text.length));
}

function textOf({ stretches }: OpenEntry): string {
  return stretches.map(({ passage, range }) => passage.prose.text.slice(range.start, range.end)).join(" ");
}

function toEntry({ label, stretches }: OpenEntry): ReferenceEntry {
  const builder = new ProseBuilder();
  for (const { passage, range } of stretches) builder.append(trimmed(passage.prose, range), " ");
  return { label, prose: builder.build() };
}

function trimmed(prose: Prose, range: Span): Prose {
  const text = prose.text.slice(range.start, range.end);
  const start = range.start + text.length - text.trimStart().length;
  return sliceProse(
    prose,
    span(Math.min(start, range.end), Math.max(start, range.start + text.trimEnd().length)),
  );
}

interface Label {
  readonly number: number;
  /** In UTF-16 units of the line, white space after it included. */
  readonly length: number;
}

function readMarker(marker: string): number | undefined {
  const digits = /^\d+/.exec(marker)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

const bracketed = /^[[［【]\s?([\dOoIl/]{1,4})\s?[\]］】]?\s*(?=\S)|^(\d{1,4})\s?[\]］]\s*(?=\S)/;
const dotted = /^[(（]?(\d{1,4})(?:[.．)）、]\s*(?=[^\s\d])|[.．]\s+(?=\d))/;
const bare = /^(\d{1,4})\s{0,2}(?=\p{L}{2})/u;
/** A list may leave out some numbers; more than that, and the number is a volume or a page. */
const largestGap = 5;

/** The number printed before an entry, when it can be the expected one or one soon after. */
function readLabel(line: string, expected: number): Label | undefined {
  const head = line.slice(0, 40);
  return readBracketed(head, expected) ?? readDotted(head, expected) ?? readBare(head, expected);
}

/** A bracket leaves no doubt, so digits may be misread: "[5/]" for 57. */
function readBracketed(head: string, expected: number): Label | undefined {
  const match = bracketed.exec(head);
  if (match === null) return undefined;
  const number = Number((match[1] ?? match[2] ?? "").replace(/[Oo]/g, "0").replace(/[Il]/g, "1"));
  return { number: isNext(number, expected) ? number : expected, length: match[0].length };
}

function readDotted(head: string, expected: number): Label | undefined {
  const match = dotted.exec(head);
  if (match === null) return undefined;
  const number = Number(match[1]);
  if (isNext(number, expected) || number < expected) {
    const isCut =
      number < expected && String(expected).endsWith(match[1] ?? "") && number < 10 && expected >= 10;
    if (number < expected && !isCut && !/^\p{Lu}/u.test(head.slice(match[0].length))) return undefined;
    return { number: isCut ? expected : number, length: match[0].length };
  }
  return undefined;
}

function readBare(head: string, expected: number): Label | undefined {
  const match = bare.exec(head);
  const number = Number(match?.[1]);
  if (match === null || !(number === expected || number === expected + 1)) return undefined;
  return { number, length: match[0].length };
}

function isNext(number: number, expected: number): boolean {
  return number >= expected && number <= expected + largestGap;
}

/** No entry is longer, in UTF-16 units. */
const longestEntry = 4000;

/** Where the given number stands as a label within an entry that has its year already. */
function findNextLabel(text: string, range: Span, number: number): Span | undefined {
  const entry = text.slice(range.start, Math.min(range.end, range.start + longestEntry));
  for (const label of [`[${number}]`, `${number}. `, `${number} `]) {
    const at = entry.indexOf(label, 20);
    if (at < 0) continue;
    const after = at + label.length;
    const isApart = label.startsWith("[") || /[.\d)\]]\s$/.test(entry.slice(at - 2, at));
    const isStart = authorStart.test(entry.slice(after, after + 60).trimStart());
    if (isApart && isStart && year.test(entry.slice(0, at)))
      return span(range.start + at, range.start + after);
  }
  return undefined;
}
