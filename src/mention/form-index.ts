/** Where the short forms of a document stand in it. They are few, and count only as they are spelled. */
import { plainMarks } from "../dictionary/casing.ts";
import { closesWord, opensWord, type Reading } from "../dictionary/match.ts";
import type { Span } from "../span.ts";

export interface FoundForm {
  readonly form: string;
  /** In the text. */
  readonly span: Span;
}

export class FormIndex {
  /** By first unit, the longest first. */
  readonly #forms = new Map<number, string[]>();

  constructor(forms: Iterable<string>) {
    for (const form of forms) {
      const unit = form.charCodeAt(0);
      const known = this.#forms.get(unit);
      if (known === undefined) this.#forms.set(unit, [form]);
      else known.push(form);
    }
    for (const known of this.#forms.values()) known.sort((a, b) => b.length - a.length);
  }

  /** From left to right the longest form at each word; they do not overlap. Any dash or apostrophe will do. */
  find(reading: Reading): FoundForm[] {
    const found: FoundForm[] = [];
    let free = 0;
    reading.tokens.forEach(({ start }, i) => {
      const forms = this.#forms.get(reading.text.charCodeAt(start));
      if (forms === undefined || start < free || !opensWord(reading.tokens, i)) return;
      const form = forms.find((one) => standsAt(one, reading, i));
      if (form === undefined) return;
      free = start + form.length;
      found.push({ form, span: { start, end: free } });
    });
    return found;
  }
}

function standsAt(form: string, reading: Reading, from: number): boolean {
  const { text, tokens } = reading;
  const start = tokens[from]?.start ?? 0;
  const end = start + form.length;
  const isSame = text.startsWith(form, start) || plainMarks(text.slice(start, end)) === plainMarks(form);
  if (!isSame) return false;
  let to = from + 1;
  while ((tokens[to]?.start ?? end) < end) to++;
  return tokens[to - 1]?.end === end && closesWord(reading, to);
}
