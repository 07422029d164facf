/**
 * Words that a hyphen parts at the end of a line: "over-" and "expression". Told by the document's own words, so that
 * "tumor-" and "derived" keep the hyphen. Offsets in diagnostics are UTF-16 code units of the file.
 */
import type { Diagnostic } from "../../diagnostic.ts";
import { leaveOut, offsetsWithout, type Prose, toSource } from "../../prose.ts";
import { type Span, span } from "../../span.ts";
import type { Passage } from "./passage.ts";
import { Vocabulary } from "./vocabulary.ts";

export interface Mended {
  readonly passages: readonly Passage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts the words together that the ends of lines part. */
export function mendHyphens(passages: readonly Passage[], path: string): Mended {
  const vocabulary = new Vocabulary(passages);
  const diagnostics: Diagnostic[] = [];
  const mended = passages.map((passage) => {
    const cuts = passage.lines.flatMap((line) => findCut(passage.prose.text, line, vocabulary));
    for (const cut of cuts) diagnostics.push(repaired(path, passage.prose, cut));
    return cuts.length === 0 ? passage : cutOut(passage, cuts);
  });
  return { passages: mended, diagnostics };
}

/** A hyphen of any kind at the end of a line, after a word. */
const beforeLine = /(\p{L}{2,40})([-‐¬]) $/u;
const afterLine = /^\p{Ll}{2,40}/u;
/** "pre- and post-treatment": the hyphen stands for what follows later. */
const suspended = /^(?:and|or|to|nor|but|und|et)$/;

/** What a line's end parts: "over", "-" and "expression". */
interface PartedWord {
  readonly tail: string;
  readonly hyphen: string;
  readonly head: string;
}

function wordPartedAt(text: string, line: number): PartedWord | undefined {
  const [, tail = "", hyphen = ""] = beforeLine.exec(text.slice(Math.max(0, line - 50), line)) ?? [];
  const head = afterLine.exec(text.slice(line, line + 50))?.[0] ?? "";
  return tail === "" || head === "" || suspended.test(head) ? undefined : { tail, hyphen, head };
}

/** What is left out where the line begins: the hyphen and the blank, the blank alone, or nothing. */
function findCut(text: string, line: number, vocabulary: Vocabulary): Span[] {
  const word = wordPartedAt(text, line);
  if (word === undefined) return [];
  const { tail, hyphen, head } = word;
  const isOne = hyphen === "¬" || (/\p{Ll}$/u.test(tail) && vocabulary.isOneWord(tail, head));
  return [span(isOne ? line - 2 : line - 1, line)];
}

function cutOut(passage: Passage, cuts: readonly Span[]): Passage {
  const moved = offsetsWithout(passage.prose.text.length, cuts);
  return {
    ...passage,
    prose: leaveOut(passage.prose, cuts),
    lines: passage.lines.map(moved),
    ...(passage.emphasized === undefined ? {} : { emphasized: moved(passage.emphasized) }),
  };
}

function repaired(path: string, prose: Prose, cut: Span): Diagnostic {
  const { tail = "", hyphen = "", head = "" } = wordPartedAt(prose.text, cut.end) ?? {};
  const joined = `${tail}${cut.end - cut.start > 1 ? "" : hyphen}${head}`;
  return {
    path,
    severity: "info",
    code: "hyphenation-repaired",
    message: `"${tail}${hyphen} ${head}", parted at the end of a line, was read as "${joined}"`,
    place: {
      kind: "span",
      span: sourceOf(prose, span(cut.end - 2 - tail.length, cut.end + head.length)),
    },
  };
}

function sourceOf(prose: Prose, range: Span): Span {
  const pieces = toSource(prose, range);
  return span(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0);
}
