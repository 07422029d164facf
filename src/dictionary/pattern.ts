/**
 * Patterns: the names of entries as the matcher meets them. Kept as columns of numbers; what a name asks of the
 * capitals of a text is worked out when it is first met, since most names never are.
 */
import { type CaseRule, type Casing, caseRule, casing } from "./casing.ts";
import type { DictionaryEntry } from "./entry.ts";
import type { EntryTable } from "./entry-table.ts";
import { IntList } from "./growing.ts";
import { textAt } from "./pool.ts";

/** A name of an entry as a sequence of words can reach it. */
export interface Pattern {
  readonly entry: DictionaryEntry;
  readonly casing: Casing;
  /** Counts only where the document names the entity in another way as well. */
  readonly context: boolean;
  /** The name is the preferred one of its entry. */
  readonly preferred: boolean;
  /** The sequence gives the last word of the name the other number. */
  readonly otherNumber: boolean;
  /** Place of the entry's type in `Dictionary.types`. */
  readonly type: number;
}

/** Columns by name. */
export interface PatternColumns {
  /** Place of the entry. */
  readonly entries: Int32Array;
  /** Number of the name among the texts of the entries. */
  readonly names: Int32Array;
  /** Sum of what holds of the name: see `flags`. */
  readonly flags: Uint8Array;
}

const flags = { exact: 1, context: 2, preferred: 4, latin: 8 } as const;

export interface NameTraits {
  readonly exact: boolean;
  readonly context: boolean;
  readonly preferred: boolean;
  /** Written with Latin letters for its Greek ones. */
  readonly latin?: boolean;
}

export class PatternListBuilder {
  readonly #entries = new IntList();
  readonly #names = new IntList();
  readonly #flags = new IntList();

  /** Adds a name, and gives the value that stands for it in its own number; one more stands for the other number. */
  add(entry: number, name: number, { exact, context, preferred, latin = false }: NameTraits): number {
    this.#names.push(name);
    this.#flags.push(
      (exact ? flags.exact : 0) +
        (context ? flags.context : 0) +
        (preferred ? flags.preferred : 0) +
        (latin ? flags.latin : 0),
    );
    return this.#entries.push(entry) * 2;
  }

  build(): PatternColumns {
    return {
      entries: this.#entries.toArray(),
      names: this.#names.toArray(),
      flags: Uint8Array.from(this.#flags.toArray()),
    };
  }
}

export class PatternTable {
  readonly columns: PatternColumns;
  readonly #entries: EntryTable;
  readonly #made: (Pattern | undefined)[];

  constructor(columns: PatternColumns, entries: EntryTable) {
    this.columns = columns;
    this.#entries = entries;
    this.#made = new Array(columns.entries.length * 2);
  }

  /** The pattern that a value of the trie stands for. */
  at(value: number): Pattern {
    const known = this.#made[value];
    if (known !== undefined) return known;
    const pattern = this.#make(value);
    this.#made[value] = pattern;
    return pattern;
  }

  #make(value: number): Pattern {
    const name = value >> 1;
    const entry = this.columns.entries[name] ?? 0;
    const { texts, types } = this.#entries.columns;
    const text = textAt(texts, this.columns.names[name] ?? 0);
    const held = this.columns.flags[name] ?? 0;
    return {
      entry: this.#entries.at(entry),
      casing: casing(ruleOf(held, text), text),
      context: (held & flags.context) > 0,
      preferred: (held & flags.preferred) > 0,
      otherNumber: (value & 1) > 0,
      type: types[entry] ?? 0,
    };
  }
}

function ruleOf(held: number, name: string): CaseRule {
  if ((held & flags.latin) > 0) return "latin";
  return (held & flags.exact) > 0 ? "exact" : caseRule(name);
}
