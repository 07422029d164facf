/** Says of each passage what part of the document it is: title, running text, caption, reference list, or furniture. */
import { sliceProse } from "../../prose.ts";
import { span } from "../../span.ts";
import { abstractPartLength, captionLabelLength, isBareCaptionLabel, isTableLabel } from "./caption.ts";
import { isUnfinished, startsLower } from "./continuation.ts";
import { continuesList, isReference, startsList } from "./entry.ts";
import { endsSentence, hasCitation, isRunningText, isSentence } from "./evidence.ts";
import { isFootnote } from "./footnote.ts";
import { asHeading, findAbstract, findTitle } from "./front.ts";
import { countWords, isFurniture, isPlotText, isProse, mayBeFurniture } from "./furniture.ts";
import { isSetApart, runInLength } from "./heading.ts";
import type { Passage } from "./passage.ts";
import { RunningHeads } from "./running-head.ts";
import { headingKey, isContainer, isMainHeading, type SectionRole, sectionRole } from "./section.ts";

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
  readonly #runningHeads: RunningHeads;
  #zone: Zone;
  #section = "";
  /** Of the back matter that is open, its heading. Deeper headings may belong to it. */
  #back: Passage | undefined;
  /** True where a box has cut the article: running text ends it. */
  #isBox = false;
  /** Section that a box has cut. */
  #sectionBefore = "";
  /** Number of the last entry of the reference list. */
  #lastLabel = 0;
  #hasAuthors = false;
  #hasBody = false;
  /** Of the article's running text, what was placed last. */
  #lastRunning: Placed | undefined;
  /** True after "Figure 1" on a line of its own. */
  #isCaptionNext = false;
  /** True between the caption of a table and what follows its cells. */
  #isTableNext = false;

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
    this.#titleAt = findTitle(passages);
    this.#abstractAt = findAbstract(passages);
    this.#headings = countHeadings(passages);
    this.#runningHeads = new RunningHeads(passages);
    const title = passages[this.#titleAt];
    const isSection = (p: Passage): boolean =>
      asHeading(p) !== undefined && !(p === title && asHeading(p) === "body");
    this.#zone = passages.some(isSection) ? "front" : "body";
  }

  place(): Placed[] {
    for (const [i, passage] of this.#passages.entries()) this.#placeOne(passage, i);
    return this.#placed;
  }

  #placeOne(passage: Passage, index: number): void {
    const role = asHeading(passage);
    if (index === this.#titleAt) this.#add(passage, "title");
    else if (role === "kind" || (role !== undefined && this.#runningHeads.has(passage)))
      this.#add(passage, "furniture");
    else if (role === undefined || role === "text" || this.#isPromoted(passage))
      this.#addText(passage, this.#partOf(passage, index));
    else this.#placeHeading(passage, role, index);
  }

  /** Running text that a converter has set as a heading: it goes on with a sentence that was broken off, or cites. */
  #isPromoted({ kind, prose }: Passage): boolean {
    if (kind !== "heading") return false;
    if (startsLower(prose.text) && this.#isBrokenOff()) return true;
    return countWords(prose.text) >= longestCitedHeading && isSentence(prose.text) && hasCitation(prose);
  }

  /** True when the last paragraph ends no sentence. Items of a list seldom do. */
  #isBrokenOff(): boolean {
    const before = this.#lastRunning?.passage;
    return before?.kind === "paragraph" && isUnfinished(before.prose.text);
  }

  #placeHeading(passage: Passage, role: SectionRole, index: number): void {
    const zone = this.#zoneUnder(passage, role, index);
    if (zone === "back" && this.#zone !== "back") this.#openBack(passage, role);
    this.#zone = zone;
    this.#isCaptionNext = false;
    this.#section = passage.prose.text;
    this.#add(passage, "heading");
  }

  /** Back matter cannot come before the article, so that what stands there is a box of the front page. */
  #openBack(passage: Passage, role: SectionRole): void {
    this.#back = passage;
    this.#isBox = role === "front" || !this.#hasBody;
    this.#sectionBefore = this.#hasBody ? this.#section : "";
  }

  #zoneUnder(passage: Passage, role: SectionRole, index: number): Zone {
    if (role === "front") return this.#zone === "body" || this.#zone === "references" ? "back" : this.#zone;
    if (role === "abstract" && this.#hasBody && this.#zone !== "abstract") return "body"; // "Summary" as the last section
    if (role !== "body") return role === "text" || role === "kind" ? this.#zone : role;
    if (index < this.#abstractAt) return "front";
    if (this.#zone === "back" && this.#belongsToBack(passage)) return "back";
    if (this.#zone === "abstract" && (this.#headings.get(headingKey(passage.prose.text)) ?? 0) > 1)
      return "abstract";
    return "body";
  }

  #belongsToBack({ depth, prose: { text } }: Passage): boolean {
    if (this.#back === undefined || depth <= this.#back.depth) return false;
    const isOfArticle = isMainHeading(text) && (this.#headings.get(headingKey(text)) ?? 0) === 1;
    return !isOfArticle || isContainer(this.#back.prose.text);
  }

  #partOf(passage: Passage, index: number): Part {
    const { kind, prose } = passage;
    if (kind === "cell") return this.#partOfCell();
    if (kind === "footnote") return this.#partOfFootnote(passage);
    if (isBareCaptionLabel(prose.text)) return this.#announceCaption(prose.text);
    if (this.#isCaptionNext) {
      this.#isCaptionNext = !/[.!?:]$/.test(prose.text);
      return "caption";
    }
    if (this.#zone === "contents" && !this.#endsContents(passage)) return "furniture";
    if (this.#zone === "references") return this.#partOfReference(passage);
    if (this.#readsEntry(passage)) return "entry";
    if (captionLabelLength(prose.text) > 0 || passage.isPictured) return this.#partOfPictured(passage);
    if (this.#isFurniture(passage)) return this.#front();
    if (this.#zone === "back" && !this.#endsBox(passage)) return "furniture";
    if (isPlotText(prose.text) && !(endsSentence(prose.text) && hasCitation(prose))) return "furniture";
    if (this.#zone === "front") return this.#partOfFront(passage, index);
    return this.#hasBody && isFootnote(passage) ? "footnote" : this.#running(passage);
  }

  /** Tables stand with the article, or after it with a caption; those of the front page and of back matter do not. */
  #partOfCell(): Part {
    const isOfArticle = this.#zone === "body" || this.#zone === "abstract" || this.#isTableNext;
    return isOfArticle ? "table" : "furniture";
  }

  /** Where references are set as notes, the notes are the reference list. */
  #partOfFootnote({ marker, prose }: Passage): Part {
    return /^\d/.test(marker) && isReference(prose.text) ? "entry" : "footnote";
  }

  /** Figures that are printed after the back matter are no part of it. */
  #announceCaption(label: string): Part {
    this.#isCaptionNext = true;
    this.#isTableNext = isTableLabel(label);
    if (this.#zone === "back" || this.#zone === "references") this.#zone = "body";
    return "furniture";
  }

  /** What a picture is followed by; garbled captions are captions, bare labels of a plot are not. */
  #partOfPictured({ prose: { text } }: Passage): Part {
    if (captionLabelLength(text) > 0) return "caption";
    if (isPlotText(text)) return "furniture";
    return this.#zone === "body" && startsLower(text) && this.#isBrokenOff() ? "body" : "caption";
  }

  /** Within the article, a sentence that cites is never furniture, and one with an address need not be. */
  #isFurniture(passage: Passage): boolean {
    const { prose } = passage;
    if (this.#runningHeads.has(passage)) return true;
    const isAlways = isFurniture(prose.text);
    if (!isAlways && !mayBeFurniture(prose.text)) return false;
    const isOfArticle = this.#zone === "body" && isSentence(prose.text);
    if (isAlways) return !(isOfArticle && hasCitation(prose));
    return !isOfArticle || isReference(prose.text) || !(hasCitation(prose) || !/\S@\S/.test(prose.text));
  }

  #front(): Part {
    return this.#zone === "front" || this.#zone === "abstract" ? "front" : "furniture";
  }

  /** A list of the sections may have no heading after it. */
  #endsContents({ kind, prose }: Passage): boolean {
    if (kind !== "paragraph" || !isProse(prose.text) || !endsSentence(prose.text)) return false;
    this.#zone = "front";
    return true;
  }

  /** A box on a page of the article has no end but the article. */
  #endsBox({ prose }: Passage): boolean {
    if (!this.#isBox || !isSentence(prose.text) || !hasCitation(prose)) return false;
    this.#zone = "body";
    this.#section = this.#sectionBefore;
    return true;
  }

  /** Abstracts seldom cite, and have one paragraph unless they have labels: what cites after them is the article. */
  #running({ prose }: Passage): Part {
    const before = this.#lastRunning;
    const isAfterAbstract = before?.part === "abstract" && before.section === this.#section;
    if (isAfterAbstract && abstractPartLength(prose.text) > 0) return "abstract";
    if (this.#zone !== "abstract") return "body";
    if (!isAfterAbstract || isUnfinished(before.passage.prose.text) || !hasCitation(prose)) return "abstract";
    this.#zone = "body";
    this.#section = "";
    return "body";
  }

  /** Before the first heading: names, addresses, and an abstract that is printed without a heading. */
  #partOfFront({ prose }: Passage, index: number): Part {
    const { text } = prose;
    if (index < this.#abstractAt || (index !== this.#abstractAt && !isProse(text) && !isRunningText(prose))) {
      this.#hasAuthors = true;
      return "front";
    }
    this.#zone = "body";
    const isAbstract = index === this.#abstractAt || abstractPartLength(text) > 0 || this.#hasAuthors;
    return isAbstract ? "abstract" : "body";
  }

  #partOfReference(passage: Passage): Part {
    const { prose } = passage;
    const { text } = prose;
    if (captionLabelLength(text) > 0) return "caption";
    if (passage.isPictured) return "furniture";
    const isEntry = continuesList(passage, this.#lastLabel);
    if (!isEntry.fits) {
      if (this.#isFurniture(passage) || mayBeFurniture(text) || isPlotText(text)) return "furniture";
      const isLong = countWords(text) >= 40 || (hasCitation(prose) && isSentence(text));
      if (isProse(text) && isLong && !isEntry.isBibliographic) return "body";
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

  /** Adds a passage of text, the heading that it runs on from apart. */
  #addText(passage: Passage, part: Part): void {
    if (part === "body" && isSetApart(passage) && this.#zone === "body") {
      this.#section = withoutStop(passage.prose.text);
      this.#add(passage, "heading");
      return;
    }
    const length = part === "body" || part === "abstract" ? runInLength(passage) : 0;
    if (length === 0 || sectionRole(passage.prose.text.slice(0, length)) !== "body") this.#add(passage, part);
    else this.#addRunIn(passage, part, length);
  }

  #addRunIn(passage: Passage, part: Part, length: number): void {
    const heading = { ...passage, prose: sliceProse(passage.prose, span(0, length)), lines: [0] };
    const text = sliceProse(passage.prose, span(length, passage.prose.text.length));
    const lines = passage.lines.filter((line) => line >= length).map((line) => line - length);
    if (part === "body") this.#section = withoutStop(heading.prose.text);
    this.#add(heading, "heading");
    this.#add({ ...passage, prose: text, lines, emphasized: 0 }, part);
  }

  #add(passage: Passage, part: Part): void {
    const placed = { passage, part, section: this.#section };
    this.#placed.push(placed);
    if (part === "body" || part === "abstract") this.#lastRunning = placed;
    if (part === "body") this.#hasBody = true;
    if (part === "caption") this.#isTableNext ||= isTableLabel(passage.prose.text);
    else if (part !== "table" && part !== "furniture") this.#isTableNext = false;
  }
}

/** In words. A heading that cites, and is longer, is no heading. */
const longestCitedHeading = 8;

/** A heading without what parts it from the text that it runs into. */
function withoutStop(heading: string): string {
  return heading
    .trimEnd()
    .replace(/[.:—–]$/, "")
    .trimEnd();
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
