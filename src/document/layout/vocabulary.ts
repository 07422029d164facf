/** The words of a document, by which halves of words are told from words. */
import type { Passage } from "./passage.ts";

/** Ends that are no words of their own, so that what stands before them is the first half of one. */
const boundEnd =
  /^(?:[st]ions?|ations?|ments?|nesses|ness|ities|ity|tively|tive|sively|sive|ically|ical|ated|ating|ized|izing|ised|ising|ization|isation|ances?|ences?|ogy|ological|ular|ulation|cytes?|genesis|genic|ability|ibility|ously|ous|tial|cial|tures?|tory|ing|ings|ed|es|ers?|ly)$/;

export class Vocabulary {
  readonly #passages: readonly Passage[];
  #counts: ReadonlyMap<string, number> | undefined;
  #compounds: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
  }

  /** How often the document prints the word, or the compound with a hyphen. Counted when first asked: few texts ask. */
  frequency(word: string): number {
    this.#counts ??= countWords(this.#passages);
    return this.#counts.get(word.toLowerCase()) ?? 0;
  }

  /** Where a word would have its hyphen if it is a compound that the document prints with one: lengths of first parts. */
  seamsOf(word: string): readonly number[] {
    this.#counts ??= countWords(this.#passages);
    this.#compounds ??= compoundsIn(this.#counts.keys());
    return this.#compounds.get(word.toLowerCase()) ?? [];
  }

  /**
   * True when the halves that a hyphen parts at the end of a line are one word: the document prints it elsewhere, or
   * neither half can be a word. A compound that is printed with its hyphen elsewhere keeps it.
   */
  isOneWord(tail: string, head: string): boolean {
    const whole = this.frequency(`${tail}${head}`);
    const compound = this.frequency(`${tail}-${head}`);
    if (whole > 0 || compound > 0) return whole > compound;
    return boundEnd.test(head) && this.frequency(tail) <= 1;
  }

  /** True when the halves that nothing parts but a blank are one word, which the document prints elsewhere. */
  isSplitWord(tail: string, head: string): boolean {
    const isHalf = this.frequency(tail) <= 1 || this.frequency(head) <= 1;
    return isHalf && tail !== "" && head !== "" && this.frequency(`${tail}${head}`) > 0;
  }
}

function countWords(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { prose } of passages) {
    for (const [word] of prose.text.matchAll(/\p{L}{2,40}/gu)) count(word.toLowerCase());
    for (const [word] of prose.text.matchAll(/(?<!\p{L})\p{L}{1,40}-\p{L}{2,40}/gu))
      count(word.toLowerCase());
  }
  return counts;
}

/** By their letters without the hyphen. */
function compoundsIn(words: Iterable<string>): Map<string, number[]> {
  const compounds = new Map<string, number[]>();
  for (const word of words) {
    const length = word.indexOf("-");
    if (length < 0) continue;
    const joined = word.slice(0, length) + word.slice(length + 1);
    compounds.set(
      joined,
      [...(compounds.get(joined) ?? []), length].sort((a, b) => a - b),
    );
  }
  return compounds;
}
