/** What a run has found before: which outcomes of a store are those that this run would come to. */
import type { Diagnostic } from "../diagnostic.ts";
import type { Reach } from "../dictionary/reach.ts";
import type { DictionaryText } from "../io/compiled.ts";
import type { TextFile } from "../io/read.ts";
import { sha256 } from "../io/read.ts";
import type { ReadItem } from "./annotator.ts";
import { unpackOutcome } from "./outcome.ts";
import type { EntryKey } from "./pack.ts";
import type { Store } from "./store.ts";

/** All that decides what is found in a document, besides the document. */
export interface Circumstances {
  /** A hash of the program. */
  readonly program: string;
  /** Options of the pipeline. */
  readonly options: object;
  readonly language: readonly TextFile[];
  readonly dictionaries: readonly DictionaryText[];
}

/** Compiled dictionaries, which stay for a while after the run that used them. */
export interface CompiledDictionaries {
  /** The name that this run's are kept under. */
  name(): Promise<string>;
  /** Where this run's differ from those of a name; undefined when they are no longer there. */
  reachFrom(name: string): Promise<Reach | undefined>;
}

export interface Recall {
  /** The outcome of an input as bytes, or undefined where it has to be found. */
  find(item: ReadItem): Uint8Array | undefined;
  keep(item: ReadItem, packed: Uint8Array): void;
  /** What is wrong with the dictionaries and language files, where that is known. */
  findDiagnostics(): readonly Diagnostic[] | undefined;
  keepDiagnostics(diagnostics: readonly Diagnostic[]): void;
  /** `complete`: all inputs have been asked for. */
  close(complete: boolean): void;
}

/** The dictionaries of the run before, where they were others. */
interface Earlier {
  readonly variant: string;
  readonly reach: Reach;
}

export async function openRecall(
  store: Store,
  circumstances: Circumstances,
  dictionaries: CompiledDictionaries,
): Promise<Recall> {
  const { base, variant } = hashesOf(circumstances);
  const notes = sha256(`${base}\0dictionaries`);
  const last = lastNote(store, notes);
  const isAsLast = last?.variant === variant;
  const earlier = isAsLast ? undefined : await earlierOf(last, dictionaries);
  const name = isAsLast ? undefined : await dictionaries.name();
  const keyOf = ({ name, path, bytes }: ReadItem) => ({
    key: sha256([base, name, path, sha256(bytes)].join("\0")),
    variant,
  });
  const diagnosticsKey = { key: sha256(`${base}\0diagnostics`), variant };
  return {
    find: (item) => store.get(keyOf(item)) ?? carryOver(store, keyOf(item), earlier),
    keep: (item, packed) => store.add(keyOf(item), packed),
    findDiagnostics() {
      const found = store.get(diagnosticsKey);
      return found === undefined ? undefined : JSON.parse(Buffer.from(found).toString("utf8"));
    },
    keepDiagnostics: (diagnostics) => store.add(diagnosticsKey, Buffer.from(JSON.stringify(diagnostics))),
    close(complete) {
      if (complete && name !== undefined) store.add({ key: notes, variant }, Buffer.from(name));
      store.close(complete);
    },
  };
}

/** Which dictionaries the last run used that came to its end. */
interface Note {
  readonly variant: string;
  /** Of what was compiled. */
  readonly name: string;
}

function lastNote(store: Store, key: string): Note | undefined {
  const variant = store.variants(key).at(-1);
  const content = variant === undefined ? undefined : store.get({ key, variant });
  if (variant === undefined || content === undefined) return undefined;
  return { variant, name: Buffer.from(content).toString("utf8") };
}

async function earlierOf(
  note: Note | undefined,
  dictionaries: CompiledDictionaries,
): Promise<Earlier | undefined> {
  const reach = note === undefined ? undefined : await dictionaries.reachFrom(note.name);
  return note === undefined || reach === undefined ? undefined : { variant: note.variant, reach };
}

/** What was found with other dictionaries, where it holds with these too; it is kept as found with these. */
function carryOver(store: Store, key: EntryKey, earlier: Earlier | undefined): Uint8Array | undefined {
  if (earlier === undefined) return undefined;
  const packed = store.get({ ...key, variant: earlier.variant });
  if (packed === undefined || earlier.reach.mayTouch(readableText(packed))) return undefined;
  store.add(key, packed);
  return packed;
}

/** All text that names are looked for in: sentences, and the titles of cited works. */
function readableText(packed: Uint8Array): string {
  const { sentences, references } = unpackOutcome(packed).tables;
  const decoder = new TextDecoder();
  return `${decoder.decode(sentences)}\n${decoder.decode(references)}`;
}

/** `variant` is of the dictionaries, `base` of all else. */
export function hashesOf({ program, options, language, dictionaries }: Circumstances) {
  const base = sha256([program, JSON.stringify(options), hashOf(language)].join("\0"));
  return { base, variant: hashOf(dictionaries) };
}

/** Of the files, their names and their order. */
function hashOf(files: readonly DictionaryText[]): string {
  const lines = files.map(({ path, sha256: own, vocabulary = "" }) => [path, own, vocabulary].join("\0"));
  return sha256(lines.join("\0"));
}
