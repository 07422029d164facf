/** Turns names into paths of a trie: what `dictionary.ts` compiles names with. */
import { isLongEnough } from "./casing.ts";
import { latinForms } from "./latinized.ts";
import { type NameTraits, type PatternColumns, PatternListBuilder } from "./pattern.ts";
import { otherNumbers } from "./spelling.ts";
import { root, type Trie, TrieBuilder } from "./trie.ts";
import { variants } from "./variant.ts";
import { type Vocabulary, VocabularyBuilder } from "./vocabulary.ts";

export interface CompiledNames {
  readonly vocabulary: Vocabulary;
  readonly trie: Trie;
  readonly patterns: PatternColumns;
}

/** Where a form of a name can take the other number: the node before its last word, and that word's spelling. */
interface LastStep {
  readonly node: number;
  readonly spelling: number;
}

export class NameCompiler {
  readonly #vocabulary = new VocabularyBuilder();
  readonly #trie = new TrieBuilder();
  readonly #patterns = new PatternListBuilder();
  /** The words that a spelling has in the other number: few words end most names. */
  readonly #others = new Map<number, readonly number[]>();

  /** Adds every variant of a name. `entry` and `text` say where it stands in the entry table. */
  add(name: string, entry: number, text: number, traits: NameTraits): void {
    if (!traits.exact && !traits.context && !isLongEnough(name)) return;
    const value = this.#patterns.add(entry, text, traits);
    this.#addLatin(name, entry, text, traits);
    const { forms, inflects } = variants(name);
    const lastSteps = forms.map((words) => this.#addForm(words, value));
    if (traits.exact || !inflects) return;
    for (const { node, spelling } of lastSteps) {
      for (const word of this.#othersOf(spelling)) this.#trie.end(this.#trie.grow(node, word), value + 1);
    }
  }

  #addLatin(name: string, entry: number, text: number, traits: NameTraits): void {
    const forms = latinForms(name);
    if (forms.length === 0) return;
    const value = this.#patterns.add(entry, text, { ...traits, latin: true });
    for (const words of forms) this.#addForm(words, value);
  }

  #addForm(words: readonly string[], value: number): LastStep {
    let last: LastStep = { node: root, spelling: 0 };
    let node = root;
    for (const word of words) {
      const spelling = this.#vocabulary.spellingOf(word);
      last = { node, spelling };
      node = this.#trie.grow(node, this.#vocabulary.wordOf(spelling));
    }
    this.#trie.end(node, value);
    return last;
  }

  #othersOf(spelling: number): readonly number[] {
    const known = this.#others.get(spelling);
    if (known !== undefined) return known;
    const forms = otherNumbers(this.#vocabulary.textOf(spelling));
    const words = forms.map((form) => this.#vocabulary.numberOf(form));
    this.#others.set(spelling, words);
    return words;
  }

  build(): CompiledNames {
    const vocabulary = this.#vocabulary.build();
    return { vocabulary, trie: this.#trie.build(vocabulary.size), patterns: this.#patterns.build() };
  }
}
