/** Says of each passage what part of the document it is: title, running text, caption, reference list, or furniture. */
import { abstractLabelLength, captionLabelLength, isBareCaptionLabel } from "./caption.ts";
import { continuesList, startsList } from "./entry.ts";
import { countWords, isFurniture, isPlotText, isProse } from "./furniture.ts";
import type { Passage } from "./passage.ts";
import { headingKey, isKnownHeading, type SectionRole, sectionRole } from "./section.ts";

export type Part =
  | "title"
  | "abstract"
  | "body"
  | "caption"
  | "table"
  | "footnote"
  | "heading"
  | "entry"
  /** Left out, but may say when and where the article was printed. */
  | "front"
  | "furniture";

export interface Placed {
  readonly passage: Passage;
  readonly part: Part;
  /** Heading of the section, as printed. */
  readonly section: string;
}

/** Passages among which a title is looked for; what stands before it is a kind of article or a running head. */
const titleDepth = 12;
/** Passages of a first page, which may be cut up into boxes. */
const frontDepth = 80;

type Zone = "front" | "abstract" | "contents" | "body" | "references" | "back";

export function placePassages(passages: readonly Passage[]): Placed[] {
  return new Placer(passages).place();
}

class Placer {
  readonly #passages: readonly Passage[];
  readonly #placed: Placed[] = [];
  readonly #titleAt: number;
  /** Index of the heading or the label "Abstract", or -1. */
  readonly #abstractAt: number;
  /** How often each heading is printed: a structured abstract has those of the article. */
  readonly #headings: ReadonlyMap<string, number>;
  readonly #runningHeads: ReadonlySet<string>;
  #zone: Zone;
  #section = "";
  /** Level of the heading of back matter: deeper headings belong to it. */
  #backDepth = 0;
  /** Number of the last entry of the reference list. */
  #lastLabel = 0;
  #hasAuthors = false;
  /** True after "Figure 1" on a line of its own. */
  #isCaptionNext = false;

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
    this.#titleAt = findTitle(passages);
    this.#abstractAt = passages.slice(0, frontDepth).findIndex(isAbstractStart);
    this.#headings = countHeadings(passages);
    this.#runningHeads = findRunningHeads(passages);
    this.#zone = passages.some((p) => asHeading(p) !== undefined && !isLoneTitle(p, passages))
      ? "front"
      : "body";
  }

  place(): Placed[] {
    for (const [i, passage] of this.#passages.entries()) this.#placeOne(passage, i);
    return this.#placed;
  }

  #placeOne(passage: Passage, index: number): void {
    if (index === this.#titleAt) {
      this.#add(passage, "title");
      return;
    }
    const role = asHeading(passage);
    if (role !== undefined && role !== "text") this.#placeHeading(passage, role, index);
    else this.#add(passage, this.#partOf(passage, index));
  }

  #placeHeading(passage: Passage, role: SectionRole, index: number): void {
    const zone = this.#zoneUnder(passage, role, index);
    if (zone === "back" && this.#zone !== "back") this.#backDepth = passage.depth;
    this.#zone = zone;
    this.#isCaptionNext = false;
    this.#section = passage.prose.text;
    this.#add(passage, "heading");
  }

  #zoneUnder(passage: Passage, role: SectionRole, index: number): Zone {
    if (role === "front") return this.#zone === "body" || this.#zone === "references" ? "back" : this.#zone;
    if (role !== "body") return role === "text" ? this.#zone : role;
    if (index < this.#abstractAt) return "front";
    const isDeeper = passage.depth > this.#backDepth && this.#backDepth > 0;
    if (this.#zone === "back" && isDeeper) return "back";
    if (this.#zone === "abstract" && (this.#headings.get(headingKey(passage.prose.text)) ?? 0) > 1)
      return "abstract";
    return "body";
  }

  #partOf(passage: Passage, index: number): Part {
    const { kind, prose } = passage;
    if (kind === "cell") return this.#zone === "body" || this.#zone === "abstract" ? "table" : "furniture";
    if (kind === "footnote") return "footnote";
    if (isBareCaptionLabel(prose.text)) return this.#announceCaption();
    if (this.#isCaptionNext) {
      this.#isCaptionNext = !/[.!?:]$/.test(prose.text);
      return "caption";
    }
    if (this.#zone === "contents") return "furniture";
    if (this.#zone === "references") return this.#partOfReference(passage);
    if (this.#readsEntry(passage)) return "entry";
    if (captionLabelLength(prose.text) > 0 || passage.isPictured) return captionOf(passage);
    if (isFurniture(prose.text) || this.#runningHeads.has(headKey(prose.text))) return this.#front();
    if (this.#zone === "back") return "furniture";
    if (isPlotText(prose.text)) return "furniture";
    return this.#zone === "front" ? this.#partOfFront(passage, index) : this.#running();
  }

  /** Figures that are printed after the back matter are no part of it. */
  #announceCaption(): Part {
    this.#isCaptionNext = true;
    if (this.#zone === "back" || this.#zone === "references") this.#zone = "body";
    return "furniture";
  }

  #front(): Part {
    return this.#zone === "front" || this.#zone === "abstract" ? "front" : "furniture";
  }

  #running(): Part {
    return this.#zone === "abstract" ? "abstract" : "body";
  }

  /** Before the first heading: names, addresses, and an abstract that is printed without a heading. */
  #partOfFront(passage: Passage, index: number): Part {
    const { text } = passage.prose;
    if (index === this.#abstractAt) {
      this.#zone = "body";
      return "abstract";
    }
    if (index < this.#abstractAt || !isProse(text)) {
      this.#hasAuthors = true;
      return "front";
    }
    this.#zone = "body";
    return this.#hasAuthors ? "abstract" : "body";
  }

  #partOfReference(passage: Passage): Part {
    const { text } = passage.prose;
    if (captionLabelLength(text) > 0) return "caption";
    if (passage.isPictured) return "furniture";
    const isEntry = continuesList(passage, this.#lastLabel);
    if (!isEntry.fits) {
      if (isFurniture(text) || this.#runningHeads.has(headKey(text)) || isPlotText(text)) return "furniture";
      if (isProse(text) && countWords(text) >= 40 && !isEntry.isBibliographic) return "body";
    }
    this.#lastLabel = Math.max(this.#lastLabel, isEntry.lastLabel);
    return "entry";
  }

  /** A list without a heading, or the second part of one. */
  #readsEntry(passage: Passage): boolean {
    if (this.#zone === "front" || this.#zone === "abstract") return false;
    const list = this.#lastLabel > 0 ? continuesList(passage, this.#lastLabel) : startsList(passage);
    const isEntry = list.fits && list.lastLabel > this.#lastLabel && list.isBibliographic;
    if (isEntry) this.#lastLabel = list.lastLabel;
    return isEntry;
  }

  #add(passage: Passage, part: Part): void {
    this.#placed.push({ passage, part, section: this.#section });
  }
}

/** What a picture is followed by; garbled captions are captions, bare labels of a plot are not. */
function captionOf({ prose }: Passage): Part {
  return captionLabelLength(prose.text) === 0 && isPlotText(prose.text) ? "furniture" : "caption";
}

/** The meaning of a passage that is set as a heading, or that can be nothing else; undefined for a paragraph. */
function asHeading({ kind, prose, isPictured }: Passage): SectionRole | undefined {
  if (kind === "heading") return sectionRole(prose.text);
  if (kind !== "paragraph" || isPictured || !isKnownHeading(prose.text)) return undefined;
  return sectionRole(prose.text);
}

function isAbstractStart(passage: Passage): boolean {
  return (
    asHeading(passage) === "abstract" ||
    (passage.kind === "paragraph" && abstractLabelLength(passage.prose.text) > 0)
  );
}

/** A heading that is not one of a section; in a file without headings, a short first line. */
function findTitle(passages: readonly Passage[]): number {
  const first = passages.slice(0, titleDepth);
  const heading = first.findIndex(
    (p) => p.kind === "heading" && asHeading(p) === "body" && !isKnownHeading(p.prose.text),
  );
  if (heading >= 0) return heading;
  const line = first[0];
  return line !== undefined && passages.length > 1 && asHeading(line) === undefined && isTitleLine(line)
    ? 0
    : -1;
}

/** In words. */
const longestTitle = 45;

function isTitleLine({ kind, prose: { text } }: Passage): boolean {
  const isShort = text.length < 400 && countWords(text) <= longestTitle && !/\p{Ll}\. \p{Lu}/u.test(text);
  return kind === "paragraph" && isShort && !isFurniture(text);
}

/** True for the only heading of a file, which is its title. */
function isLoneTitle(passage: Passage, passages: readonly Passage[]): boolean {
  return asHeading(passage) === "body" && passages[findTitle(passages)] === passage;
}

function countHeadings(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    if (asHeading(passage) === undefined) continue;
    const key = headingKey(passage.prose.text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** In words. Lines of the article itself are not repeated. */
const longestRunningHead = 14;

/** Short lines that are printed on several pages, the page number left out. */
function findRunningHeads(passages: readonly Passage[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { kind, prose } of passages) {
    const key = headKey(prose.text);
    if (kind === "paragraph" && key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([key]) => key));
}

/** The letters of a line that may be a running head; "" for a longer one. */
function headKey(text: string): string {
  if (text.length > 150 || countWords(text) > longestRunningHead || /[.!?]$/.test(text)) return "";
  return text.replace(/[^\p{L}]/gu, "").toLowerCase();
}
