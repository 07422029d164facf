/**
 * The entries of a dictionary as columns of numbers over a pool of texts. An entry becomes an object only when someone
 * asks for it, which for most of 200,000 entries nobody does, and it is the same object every time.
 */
import type { EntityType } from "../model.ts";
import type { DictionaryEntry } from "./entry.ts";
import { IntList } from "./growing.ts";
import { type TextPool, TextPoolBuilder, textAt, textsIn } from "./pool.ts";

/** What is known of each entry; columns are by entry. */
export interface EntryColumns {
  /** For each entry its name, then its identifiers, its synonyms, its exact and its context names. */
  readonly texts: TextPool;
  /** Number of the entry's name in `texts`; one element more than there are entries. */
  readonly names: Int32Array;
  /** Numbers of the texts where identifiers, synonyms and exact names end. */
  readonly idEnds: Int32Array;
  readonly synonymEnds: Int32Array;
  readonly exactEnds: Int32Array;
  /** Place in the list of types. */
  readonly types: Int32Array;
  /** Texts that many entries share: names of dictionaries, sources, notes. */
  readonly remarks: TextPool;
  /** Numbers in `remarks`. */
  readonly dictionaries: Int32Array;
  readonly sources: Int32Array;
  readonly notes: Int32Array;
}

export class EntryTable implements Iterable<DictionaryEntry> {
  readonly columns: EntryColumns;
  readonly #types: readonly EntityType[];
  readonly #made: (DictionaryEntry | undefined)[];

  constructor(columns: EntryColumns, types: readonly EntityType[]) {
    this.columns = columns;
    this.#types = types;
    this.#made = new Array(this.size);
  }

  get size(): number {
    return this.columns.types.length;
  }

  /** The entry at a place. Throws a RangeError for a place that there is not. */
  at(place: number): DictionaryEntry {
    const known = this.#made[place];
    if (known !== undefined) return known;
    if (!(place >= 0 && place < this.size)) throw new RangeError(`no entry ${place}`);
    const entry = this.#make(place);
    this.#made[place] = entry;
    return entry;
  }

  /** Places of the entries of a type. */
  ofType(type: EntityType): number[] {
    const number = this.#types.indexOf(type);
    const places: number[] = [];
    this.columns.types.forEach((own, place) => {
      if (own === number) places.push(place);
    });
    return places;
  }

  *[Symbol.iterator](): Generator<DictionaryEntry> {
    for (let place = 0; place < this.size; place++) yield this.at(place);
  }

  #make(place: number): DictionaryEntry {
    const { texts, names, idEnds, synonymEnds, exactEnds, remarks, ...columns } = this.columns;
    const name = names[place] ?? 0;
    const [ids = 0, synonyms = 0, exact = 0] = [idEnds[place], synonymEnds[place], exactEnds[place]];
    return {
      entity: {
        type: this.#types[columns.types[place] ?? 0] ?? "",
        name: textAt(texts, name),
        ids: textsIn(texts, name + 1, ids),
        dictionary: textAt(remarks, columns.dictionaries[place] ?? 0),
      },
      synonyms: textsIn(texts, ids, synonyms),
      exact: textsIn(texts, synonyms, exact),
      context: textsIn(texts, exact, names[place + 1] ?? exact),
      source: textAt(remarks, columns.sources[place] ?? 0),
      note: textAt(remarks, columns.notes[place] ?? 0),
    };
  }
}

export class EntryTableBuilder {
  readonly #texts = new TextPoolBuilder();
  readonly #remarks = new TextPoolBuilder();
  readonly #remarkNumbers = new Map<string, number>();
  readonly #names = new IntList();
  readonly #idEnds = new IntList();
  readonly #synonymEnds = new IntList();
  readonly #exactEnds = new IntList();
  readonly #types = new IntList();
  readonly #dictionaries = new IntList();
  readonly #sources = new IntList();
  readonly #notes = new IntList();

  /** Number that the next text will have. */
  get textCount(): number {
    return this.#texts.size;
  }

  /** Adds an entry whose type stands at a place of the list of types, and gives the place of the entry. */
  add({ entity, synonyms, exact, context, source, note }: DictionaryEntry, type: number): number {
    this.#names.push(this.#texts.add(entity.name));
    this.#idEnds.push(this.#addTexts(entity.ids));
    this.#synonymEnds.push(this.#addTexts(synonyms));
    this.#exactEnds.push(this.#addTexts(exact));
    this.#addTexts(context);
    this.#dictionaries.push(this.#remark(entity.dictionary));
    this.#sources.push(this.#remark(source));
    this.#notes.push(this.#remark(note));
    return this.#types.push(type);
  }

  /** Gives the number that the next text will have. */
  #addTexts(texts: readonly string[]): number {
    for (const text of texts) this.#texts.add(text);
    return this.#texts.size;
  }

  #remark(text: string): number {
    const known = this.#remarkNumbers.get(text);
    if (known !== undefined) return known;
    const number = this.#remarks.add(text);
    this.#remarkNumbers.set(text, number);
    return number;
  }

  build(): EntryColumns {
    this.#names.push(this.#texts.size);
    return {
      texts: this.#texts.build(),
      names: this.#names.toArray(),
      idEnds: this.#idEnds.toArray(),
      synonymEnds: this.#synonymEnds.toArray(),
      exactEnds: this.#exactEnds.toArray(),
      types: this.#types.toArray(),
      remarks: this.#remarks.build(),
      dictionaries: this.#dictionaries.toArray(),
      sources: this.#sources.toArray(),
      notes: this.#notes.toArray(),
    };
  }
}
