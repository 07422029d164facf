/** Pairs of brackets in a text. */
import { type Span, span } from "../../span.ts";

export const opening = "([\uFF08";
export const closing = ")]\uFF09";
const someOpening = /[([\uFF08]/u;
const either = /[([\uFF08)\]\uFF09]/gu;

/** The inside of a pair of brackets, and where the text that stands with it starts: 0, or inside an outer pair. */
export interface Bracket {
  readonly inside: Span;
  readonly scope: number;
}

/** All pairs of brackets, nested ones too. OCR mixes the kinds, so any closes any. */
export function bracketsOf(text: string): Bracket[] {
  if (!someOpening.test(text)) return [];
  const found: Bracket[] = [];
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(either)) {
    if (opening.includes(bracket)) {
      open.push(index + 1);
      continue;
    }
    const start = open.pop();
    if (start === undefined || start >= index) continue;
    found.push({ inside: span(start, index), scope: open.at(-1) ?? 0 });
  }
  return found.sort((one, other) => one.inside.start - other.inside.start);
}
