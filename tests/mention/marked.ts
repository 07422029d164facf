/**
 * Sentences with their mentions marked in place: `{cancer_cell:{cancer:breast cancer} cells}`. Pieces of one
 * discontinuous mention carry a number, and all but the first leave out the type:
 * `{cancer#1:gastric} and {cancer:breast {#1:cancer}}`.
 */
import type { Mention, Sentence } from "../../src/model.ts";
import { plainProse } from "../../src/prose.ts";

/** A mention in a form that compares and prints well. */
export interface Expected {
  readonly type: string;
  readonly pieces: readonly string[];
}

interface Mark {
  type: string;
  readonly pieces: { start: number; end: number }[];
}

interface Open {
  readonly label: string;
  readonly start: number;
}

/** The text without marks, and what they say, ordered as mentions are. */
export function readMarked(marked: string): { text: string; expected: Expected[] } {
  const marks = new Map<string, Mark>();
  const open: Open[] = [];
  let text = "";
  let rest = marked;
  while (rest !== "") {
    const opening = /^\{([a-z_]*(?:#\d)?):/u.exec(rest);
    if (opening !== null) open.push({ label: opening[1] ?? "", start: text.length });
    else if (rest.startsWith("}")) close(marks, open.pop(), text.length);
    else text += rest.charAt(0);
    rest = rest.slice(opening?.[0].length ?? 1);
  }
  const found = [...marks.values()].map(({ type, pieces }) => ({
    type,
    spans: pieces.sort((a, b) => a.start - b.start),
  }));
  return { text, expected: found.map(({ type, spans }) => describe(text, type, spans)).sort(byText) };
}

function close(marks: Map<string, Mark>, open: Open | undefined, end: number): void {
  if (open === undefined) throw new RangeError("a mark is closed that was never opened");
  const [type = "", number] = open.label.split("#");
  const key = number === undefined ? `${open.start}-${end}-${type}` : `#${number}`;
  const mark = marks.get(key) ?? { type, pieces: [] };
  if (type !== "") mark.type = type;
  mark.pieces.push({ start: open.start, end });
  marks.set(key, mark);
}

function describe(text: string, type: string, spans: readonly { start: number; end: number }[]): Expected {
  return { type, pieces: spans.map(({ start, end }) => `${start}:${text.slice(start, end)}`) };
}

/** Mentions in the form of `readMarked`. */
export function asExpected(mentions: readonly Mention[]): Expected[] {
  return mentions
    .map(({ sentence, entity, pieces }) => describe(sentence.text, entity.type, pieces))
    .sort(byText);
}

function byText(a: Expected, b: Expected): number {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

/** Sentences of one document, one a text. */
export function sentencesOf(...texts: readonly string[]): Sentence[] {
  return texts.map((text, index) => ({
    index,
    block: { kind: "body", section: "", prose: plainProse(text) },
    span: { start: 0, end: text.length },
    text,
  }));
}
