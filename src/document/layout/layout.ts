/**
 * From placed passages to blocks: paragraphs that a page break, a caption or a box has cut are put together again.
 * Offsets in diagnostics are UTF-16 code units of the file.
 */
import type { Diagnostic } from "../../diagnostic.ts";
import type { Block, CellContext, SentenceKind } from "../../model.ts";
import { type Prose, ProseBuilder, sliceProse, toSource } from "../../prose.ts";
import { type Span, span } from "../../span.ts";
import { continues, isUnfinished, startsLower } from "./continuation.ts";
import { isHeadingLike } from "./heading.ts";
import { articleKindLength } from "./section.ts";
import { contextOfCells } from "./table.ts";
import { Vocabulary } from "./vocabulary.ts";
import type { Part, Placed } from "./zone.ts";

/** A paragraph is not cut into more pieces than this, whatever follows it. */
const mostPieces = 8;
/** Passages looked at for the other half of a paragraph: a page may be full of tables and plots. */
const farthest = 60;

export interface Layout {
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
}

export function layOut(placed: readonly Placed[], path: string): Layout {
  return new Joiner(placed, path).join();
}

class Joiner {
  readonly #placed: readonly Placed[];
  readonly #path: string;
  readonly #vocabulary: Vocabulary;
  /** Indices of passages that have been joined to an earlier one. */
  readonly #joined = new Set<number>();
  readonly #diagnostics: Diagnostic[] = [];
  readonly #proses: Prose[];
  /** What the cells of tables are read under, by their indices. */
  readonly #cells: ReadonlyMap<number, CellContext>;

  constructor(placed: readonly Placed[], path: string) {
    this.#placed = placed;
    this.#path = path;
    this.#vocabulary = new Vocabulary(placed.map(({ passage }) => passage));
    this.#proses = placed.map(({ passage }) => passage.prose);
    this.#cells = contextOfCells(placed);
  }

  join(): Layout {
    this.#joinAll(isRunning);
    this.#joinAll((part) => part === "caption");
    const blocks = this.#placed.flatMap((_, i) => this.#toBlock(i));
    return { blocks, diagnostics: this.#diagnostics };
  }

  #joinAll(isJoined: (part: Part) => boolean): void {
    this.#placed.forEach(({ part }, i) => {
      if (isJoined(part) && !this.#joined.has(i)) this.#joinFrom(i);
    });
  }

  #joinFrom(index: number): void {
    let last = index;
    for (let pieces = 1; pieces < mostPieces; pieces++) {
      const next = this.#findContinuation(index, last);
      if (next === undefined) return;
      this.#append(index, next);
      last = next;
    }
  }

  /** Index of the passage that goes on where the joined paragraph breaks off. */
  #findContinuation(index: number, last: number): number | undefined {
    const text = this.#textOf(index);
    const first = this.#placed[index];
    if (first === undefined || !isUnfinished(text)) return undefined;
    let hasHeading = false;
    for (let i = last + 1; i < Math.min(last + farthest, this.#placed.length); i++) {
      const next = this.#placed[i];
      if (next === undefined || this.#joined.has(i)) continue;
      if (next.part === "heading" && next.passage.prose.text !== "") hasHeading = true;
      if (!isRunning(next.part)) continue;
      const after = next.passage.prose.text;
      if (isHeadingLike(next.passage) && !startsLower(after)) continue;
      if (next.passage.kind === "item") return undefined;
      if (continues(text, after, hasHeading || first.part === "caption")) return i;
      if (!isHeadingLike(next.passage)) return undefined;
    }
    return undefined;
  }

  #append(index: number, next: number): void {
    const before = this.#proses[index];
    const after = this.#proses[next];
    if (before === undefined || after === undefined) return;
    const seam = findSeam(this.#vocabulary, before.text, after.text);
    const kept = sliceProse(before, span(0, before.text.length - seam.dropped));
    this.#proses[index] = new ProseBuilder().append(kept, "").append(after, seam.glue).build();
    this.#joined.add(next);
    this.#diagnostics.push(repaired(this.#path, before, after));
  }

  #toBlock(index: number): Block[] {
    const placed = this.#placed[index];
    const prose = this.#proses[index];
    if (placed === undefined || prose === undefined || this.#joined.has(index)) return [];
    const kind = kindOf(placed.part);
    if (kind === undefined || !/[\p{L}]/u.test(prose.text)) return [];
    const isWhole = prose === placed.passage.prose;
    if (placed.part === "body" && isWhole && isHeadingLike(placed.passage)) return [];
    const cell = this.#cells.get(index);
    return [
      {
        kind,
        section: placed.section,
        prose: kind === "title" ? withoutArticleKind(prose) : prose,
        ...(cell === undefined ? {} : { cell }),
      },
    ];
  }

  #textOf(index: number): string {
    return this.#proses[index]?.text ?? "";
  }
}

function isRunning(part: Part): boolean {
  return part === "body" || part === "abstract";
}

function kindOf(part: Part): SentenceKind | undefined {
  switch (part) {
    case "title":
    case "abstract":
    case "body":
    case "caption":
    case "table":
    case "footnote":
      return part;
    default:
      return undefined;
  }
}

function withoutArticleKind(prose: Prose): Prose {
  return sliceProse(prose, span(articleKindLength(prose.text), prose.text.length));
}

function repaired(path: string, before: Prose, after: Prose): Diagnostic {
  const place: Span = span(lastSource(before), firstSource(after));
  const message = `a paragraph broken off after "${before.text.slice(-30)}" was joined with "${after.text.slice(0, 30)}"`;
  return {
    path,
    severity: "info",
    code: "page-break-repaired",
    message,
    place: { kind: "span", span: place },
  };
}

function lastSource(prose: Prose): number {
  return toSource(prose, span(prose.text.length - 1, prose.text.length)).at(-1)?.end ?? 0;
}

function firstSource(prose: Prose): number {
  return toSource(prose, span(0, 1))[0]?.start ?? 0;
}

interface Seam {
  /** Units left out at the end of the first half. */
  readonly dropped: number;
  readonly glue: "" | " ";
}

/** How two halves are put together: "mech" and "anisms" without a blank, "to" and "remove" with one. */
function findSeam(vocabulary: Vocabulary, before: string, after: string): Seam {
  const head = /^\p{Ll}{1,40}/u.exec(after)?.[0] ?? "";
  const [, tail = "", hyphen = ""] = /(\p{L}{1,40})(-?)$/u.exec(before.slice(-60)) ?? [];
  if (hyphen !== "" || /[-–/(]$/.test(before)) {
    const isOne = head !== "" && hyphen !== "" && vocabulary.isOneWord(tail, head);
    return { dropped: isOne ? 1 : 0, glue: "" };
  }
  return { dropped: 0, glue: vocabulary.isSplitWord(tail, head) ? "" : " " };
}
