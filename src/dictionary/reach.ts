/**
 * Which texts a change of a dictionary may matter to. A name can only be found where all of its words stand, in some
 * spelling, somewhere in the text: lists lend words to each other from afar, so that no more than that can be asked.
 */
import { mirnaType } from "./dictionary.ts";
import { holdsMisread, withDigits } from "./digit.ts";
import { type DictionaryEntry, namesOf } from "./entry.ts";
import { type FoldedWord, foldText } from "./fold.ts";
import { latinForms } from "./latinized.ts";
import { otherNumbers, spellings } from "./spelling.ts";
import { variants } from "./variant.ts";

export interface Reach {
  /** False only for texts in which everything is found as before. */
  mayTouch(text: string): boolean;
}

/** Above this many changed entries looking for their names costs more than it saves. */
const mostChanges = 2_000;

const everything: Reach = { mayTouch: () => true };

export function reachOf(before: Iterable<DictionaryEntry>, after: Iterable<DictionaryEntry>): Reach {
  const [old, fresh] = [keyed(before), keyed(after)];
  const changed = [...onlyIn(old, fresh), ...onlyIn(fresh, old)];
  if (changed.length > mostChanges || !isSameOrder(old, fresh)) return everything;
  const names = changed.flatMap((entry) => [...namesOf(entry)]);
  const wanted = names.flatMap(wordsOf);
  const parts = changed.filter(({ entity }) => entity.type === "rna").flatMap(lastWords);
  const hasMirna = changed.some(({ entity }) => entity.type === mirnaType);
  return {
    mayTouch(text) {
      if (hasMirna && mirnaHead.test(text)) return true;
      const lower = parts.length === 0 ? "" : text.toLowerCase();
      if (parts.some((part) => lower.includes(part))) return true;
      if (wanted.length === 0) return false;
      const cut = gluedSuffix.test(text) ? withoutSuffixes : () => [];
      const words = new Set(
        readings(text).flatMap(({ word }) => [word, ...withoutPrefixes(word), ...cut(word)]),
      );
      return wanted.some((alternatives) =>
        alternatives.every((forms) => forms.some((form) => words.has(form))),
      );
    },
  };
}

/** Names of miRNAs are made from heads and numbers, which need not stand together. */
const mirnaHead = /mi-?r|micro-?\s?rna|let-?7|lin-?4|c1[49]mc|bart/iu;

/** The words of a text as they stand, and as they are meant where digits were misread. */
function readings(text: string): FoldedWord[] {
  return holdsMisread(text) ? [...foldText(text), ...foldText(withDigits(text))] : foldText(text);
}

/** What `mention/molecule-form.ts` reads behind letters that are glued to a name. */
function withoutPrefixes(word: string): string[] {
  return gluedPrefixes.filter((prefix) => word.startsWith(prefix)).map((prefix) => word.slice(prefix.length));
}

/** What it reads before a changed residue or a level: "KRASG12C" is read as three words. */
function withoutSuffixes(word: string): string[] {
  return [word.slice(0, -1), word.replace(gluedLevel, "")];
}

const gluedLevel = /(?:high|hi|low|lo|bright|dim|int|neg)$/u;
const gluedSuffix =
  /\p{L}\d{2,4}[A-Z]|[\p{L}\p{N}][A-Z]\d{3}(?!\p{N})|[\p{L}\p{N}](?:high|hi|low|lo|bright|dim|int|neg)(?!\p{Ll})/u;

const gluedPrefixes = ["rh", "rm", "pro", "phospho", "h", "m", "p", "r", "s"];

/** Grammar parts the class from the symbol of an RNA, and OCR joins them. */
function lastWords(entry: DictionaryEntry): string[] {
  return [...namesOf(entry)].flatMap((name) => foldText(name).at(-1)?.word ?? []);
}

/** What of an entry can be seen in what is found, as a key. */
function keyed(entries: Iterable<DictionaryEntry>): Map<string, DictionaryEntry> {
  const found = new Map<string, DictionaryEntry>();
  for (const entry of entries) {
    const { entity, synonyms, exact, context } = entry;
    found.set(JSON.stringify([entity, synonyms, exact, context]), entry);
  }
  return found;
}

function onlyIn(
  entries: ReadonlyMap<string, DictionaryEntry>,
  others: ReadonlyMap<string, DictionaryEntry>,
): DictionaryEntry[] {
  return [...entries].flatMap(([key, entry]) => (others.has(key) ? [] : [entry]));
}

/** True when the entries that stay do so in their order, by which doubtful names are decided. */
function isSameOrder(
  old: ReadonlyMap<string, DictionaryEntry>,
  fresh: ReadonlyMap<string, DictionaryEntry>,
): boolean {
  const kept = [...old.keys()].filter((key) => fresh.has(key));
  const keptToo = [...fresh.keys()].filter((key) => old.has(key));
  return kept.every((key, i) => key === keptToo[i]);
}

/** The forms of a name, each a list of words, each word in all of its spellings. */
function wordsOf(name: string): string[][][] {
  const forms = [...variants(name).forms, ...latinForms(name)];
  return forms.map((words) => words.map(writings));
}

function writings(word: string): string[] {
  return [...new Set([word, ...otherNumbers(word)].flatMap(spellings))];
}
