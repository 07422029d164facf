/**
 * Short forms that the document defines. A definition holds throughout the document and beats the dictionary: APC
 * defined as antigen-presenting cell is never the gene, even where no dictionary knows the cell.
 */
import { compileDictionary, type Dictionary } from "../dictionary/dictionary.ts";
import type { DictionaryEntry } from "../dictionary/entry.ts";
import { foldText } from "../dictionary/fold.ts";
import { matchNames, type Openings, openingsOf, readText, reread } from "../dictionary/match.ts";
import type { Abbreviation, Entity } from "../model.ts";
import { sameSpan } from "../span.ts";
import { type Draft, draft, type Passage } from "./draft.ts";

/** What one definition says, as far as it is known. */
export interface Meaning {
  readonly abbreviation: Abbreviation;
  /** Undefined where neither the long nor the short form names a known entity. */
  readonly entity: Entity | undefined;
}

/**
 * The meaning of a definition: the entity of its long form, else that of its short form in the dictionary if the two
 * agree. `drafts` are those of the sentence.
 */
export function meaningOf(
  abbreviation: Abbreviation,
  drafts: readonly Draft[],
  dictionary: Dictionary,
): Meaning {
  const named =
    drafts.find((one) => sameSpan(one.outer, abbreviation.longSpan)) ?? headOf(abbreviation, drafts);
  return { abbreviation, entity: named?.entity ?? agreeing(abbreviation, dictionary) };
}

/** Least part of a long form that a mention at its end must make up to be what is meant. */
const leastShare = 0.6;

/** The mention that a long form ends with, where it is most of it or all of it and more ("vascular endothelial cells"). */
function headOf({ longSpan }: Abbreviation, drafts: readonly Draft[]): Draft | undefined {
  const least = (longSpan.end - longSpan.start) * leastShare;
  return drafts.find(({ outer: { start, end } }) => end === longSpan.end && end - start >= least);
}

/** The dictionary's reading of a short form, where its names share a word with the long form or it is a symbol. */
function agreeing({ shortForm, longForm }: Abbreviation, dictionary: Dictionary): Entity | undefined {
  const reading = readText(dictionary, shortForm);
  const match = matchNames(dictionary, reading).find(
    ({ span }) => span.end - span.start === shortForm.length,
  );
  if (match === undefined) return undefined;
  const { entry } = match.pattern;
  return isSymbol(entry.entity, shortForm) || sharesWord(entry, longForm) ? entry.entity : undefined;
}

/** Gene symbols with a number are distinctive enough to stand for whatever spells them out. */
function isSymbol({ type }: Entity, shortForm: string): boolean {
  return (type === "protein" || type === "rna") && shortForm.length > 3 && /\d/u.test(shortForm);
}

const shortestShared = 4;

function sharesWord(entry: DictionaryEntry, longForm: string): boolean {
  const words = new Set(contentWords(longForm));
  return [entry.entity.name, ...entry.synonyms].flatMap(contentWords).some((word) => words.has(word));
}

function contentWords(text: string): string[] {
  return foldText(text)
    .map(({ word }) => word.replace(/s$/u, ""))
    .filter((word) => word.length >= shortestShared);
}

/** The document's own short forms, in the singular and the plural, and what each stands for. */
export interface ShortForms {
  readonly dictionary: Dictionary;
  /** By short form. One without an entity stands for nothing known. */
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly openings: Openings;
}

/** Of several definitions of one short form the first counts. */
export function shortFormsOf(meanings: readonly Meaning[]): ShortForms {
  const byForm = new Map<string, Meaning>();
  for (const meaning of meanings) {
    for (const form of bothNumbers(meaning.abbreviation.shortForm))
      if (!byForm.has(form)) byForm.set(form, meaning);
  }
  const forms = [...byForm.keys()];
  return {
    dictionary: compileDictionary(forms.map(entryFor)),
    meanings: byForm,
    openings: openingsOf(forms),
  };
}

function entryFor(form: string): DictionaryEntry {
  const entity = { type: "short form", name: form, ids: [], dictionary: "" };
  return { entity, synonyms: [], exact: [form], context: [], source: "", note: "" };
}

function bothNumbers(shortForm: string): string[] {
  const singular = shortForm.replace(/(?<=\p{Lu}|\p{N})s$/u, "");
  return [...new Set([shortForm, singular, `${singular}s`])];
}

/** Names of a passage with its short forms in place of what the dictionary reads there. */
export function withShortForms(
  { reading }: Passage,
  names: readonly Draft[],
  shortForms: ShortForms,
): Draft[] {
  const { dictionary, meanings, openings } = shortForms;
  if (meanings.size === 0) return [...names];
  const read = reread(dictionary, reading, openings);
  if (read === undefined) return [...names];
  const found = matchNames(dictionary, read);
  const others = names.filter((name) => !found.some(({ span }) => sameSpan(span, name.outer)));
  const known = found.flatMap(({ pattern, span }) => {
    const meaning = meanings.get(pattern.entry.entity.name);
    if (meaning?.entity === undefined) return [];
    const { longForm } = meaning.abbreviation;
    return [draft(meaning.entity, span, "abbreviation", `defined here as ${longForm}`)];
  });
  return [...others, ...known];
}

/** Long forms of a passage that only their short form identifies: they are mentions too. */
export function longFormDrafts(meanings: readonly Meaning[], names: readonly Draft[]): Draft[] {
  return meanings.flatMap(({ abbreviation, entity }) => {
    if (entity === undefined) return [];
    const { longSpan, shortForm } = abbreviation;
    return names.some((name) => sameSpan(name.outer, longSpan))
      ? []
      : [draft(entity, longSpan, "abbreviation", `spells out ${shortForm}`)];
  });
}
