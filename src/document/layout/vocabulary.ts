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
    this.#compounds ??= seamsByLetters(this.#passages);
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
    for (const word of prose.text.match(/\p{L}{2,40}/gu) ?? []) count(word.toLowerCase());
    for (const compound of compoundsIn(prose.text)) count(compound);
  }
  return counts;
}

/** Read from the hyphen backwards, which few words have. */
const behindFirst = /-(?<=(?<!\p{L})(?<first>\p{L}{1,40})-)\p{L}{2,40}/gu;

/** In small letters; of three words that hyphens join, the first two. */
function compoundsIn(text: string): string[] {
  const found: string[] = [];
  let free = 0;
  for (const { 0: second, index, groups } of text.matchAll(behindFirst)) {
    const start = index - (groups?.first ?? "").length;
    if (start < free) continue;
    free = index + second.length;
    found.push(text.slice(start, free).toLowerCase());
  }
  return found;
}

/** Where compounds have their hyphens, by their letters without it. */
function seamsByLetters(passages: readonly Passage[]): Map<string, number[]> {
  const seams = new Map<string, number[]>();
  for (const compound of new Set(passages.flatMap(({ prose }) => compoundsIn(prose.text)))) {
    const length = compound.indexOf("-");
    const letters = compound.slice(0, length) + compound.slice(length + 1);
    seams.set(
      letters,
      [...(seams.get(letters) ?? []), length].sort((a, b) => a - b),
    );
  }
  return seams;
}
