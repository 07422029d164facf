/**
 * Short forms that the document defines. A definition holds throughout the document and beats the dictionary: APC
 * defined as antigen-presenting cell is never the gene, even where no dictionary knows the cell.
 */
import type { Dictionary } from "../dictionary/dictionary.ts";
import type { DictionaryEntry } from "../dictionary/entry.ts";
import { foldText } from "../dictionary/fold.ts";
import { findEntity, type Match, matchNames, readText } from "../dictionary/match.ts";
import type { Abbreviation, Entity, EntityType } from "../model.ts";
import { covers, type Span, sameSpan } from "../span.ts";
import { type Draft, draft, type Passage } from "./draft.ts";
import { FormIndex } from "./form-index.ts";
import { namesProtein } from "./protein-noun.ts";

/** What one definition says, as far as it is known. */
export interface Meaning {
  readonly abbreviation: Abbreviation;
  /** Undefined where neither the long nor the short form names a known entity. */
  readonly entity: Entity | undefined;
  /** False where the long form is more or less than the name of the entity: it is no mention of its own. */
  readonly spellsOut: boolean;
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
    drafts.find((one) => sameSpan(one.outer, abbreviation.longSpan)) ??
    headOf(abbreviation, drafts, dictionary);
  const gene = geneOf(abbreviation, named, dictionary);
  if (gene !== undefined) return { abbreviation, entity: gene, spellsOut: false };
  if (named !== undefined && !addsNumber(abbreviation, named, dictionary))
    return { abbreviation, entity: named.entity, spellsOut: true };
  const about =
    cellAround(abbreviation, drafts, dictionary) ??
    cellIn(abbreviation, drafts) ??
    kindIn(abbreviation, drafts);
  if (about !== undefined) return { abbreviation, entity: about, spellsOut: false };
  const spellsOut = !drafts.some((one) => isGeneOf(one, abbreviation));
  return { abbreviation, entity: agreeing(abbreviation, dictionary) ?? proteinOf(abbreviation), spellsOut };
}

/** A protein that no dictionary has, known by the noun of its long form: "tumor endothelial marker protein (TEMP)". */
function proteinOf({ longForm, shortForm }: Abbreviation): Entity | undefined {
  if (!namesProtein(longForm) || shortForm.length < shortestProtein) return undefined;
  return { type: "protein", name: longForm, ids: [], dictionary: "" };
}

const shortestProtein = 3;

const geneAfter =
  /^[)\uFF09]? (?:genes?|proteins?|tumou?r suppressor|proto-?oncogene|nuclear bod(?:y|ies))(?!\p{L})/u;
const antibody = /^anti[- ]/iu;
const antibodyForm = /^(?:anti|[\u03B1a](?=\p{Lu}))|Abs?$/u;

/**
 * The gene that a short form names, where the long form is a cancer that it is called after ("the promyelocytic leukemia
 * (PML) gene") or an antibody to it ("anti-glial fibrillary acidic protein (GFAP)").
 */
function geneOf(
  { sentence, shortForm, shortSpan, longForm }: Abbreviation,
  named: Draft | undefined,
  dictionary: Dictionary,
): Entity | undefined {
  const after = sentence.text.slice(shortSpan.end, shortSpan.end + reach);
  const isCalledAfter = named?.entity.type === "cancer" && geneAfter.test(after);
  const isBound = named?.entity.type === "drug" && antibody.test(longForm) && !antibodyForm.test(shortForm);
  return isCalledAfter || isBound ? findEntity(dictionary, shortForm, "protein") : undefined;
}

/** Units after a short form that are looked at. */
const reach = 24;

/** True where a long form only says of a name that it is a gene: "the catalase gene (CAT)". */
function isGeneOf({ outer }: Draft, { longForm, longSpan }: Abbreviation): boolean {
  return outer.start === longSpan.start && /^ genes?$/u.test(longForm.slice(outer.end - longSpan.start));
}

/** True where the short form has a number that the long form leaves out and names a gene: "methyltransferase (PRMT5)". */
function addsNumber(
  { shortForm, longForm }: Abbreviation,
  { entity }: Draft,
  dictionary: Dictionary,
): boolean {
  const number = /\p{L}(\p{N}+)$/u.exec(shortForm)?.[1];
  if (entity.type !== "protein" || number === undefined || longForm.includes(number)) return false;
  const known = findEntity(dictionary, shortForm, entity.type);
  return known !== undefined && isSymbol(known, shortForm);
}

/** Least part of a long form that a mention at its end must make up to be what is meant. */
const leastShare = 0.6;

/** Of what kind the end of a name may be: plasma cells of malignant ones, the niche of its formation, what an antibody binds. */
const plainTypes: Readonly<Record<EntityType, EntityType>> = {
  cancer_cell: "cell_type",
  process: "anatomy",
  drug: "protein",
};

/**
 * The mention that a long form ends with, where it is most of it or all of it and more ("vascular endothelial cells").
 * Of a longer one the long form may name a kind by itself: the "plasma cells" of "malignant plasma cells (PCs)".
 */
function headOf(
  { longSpan, longForm }: Abbreviation,
  drafts: readonly Draft[],
  dictionary: Dictionary,
): Draft | undefined {
  const least = (longSpan.end - longSpan.start) * leastShare;
  const head = drafts.find(({ outer: { start, end } }) => end === longSpan.end && end - start >= least);
  if (head === undefined || ofCell.test(longForm.slice(0, Math.max(0, head.outer.start - longSpan.start))))
    return undefined;
  if (head.outer.start >= longSpan.start) return head;
  const { type } = head.entity;
  const plain =
    findEntity(dictionary, longForm, type) ?? findEntity(dictionary, longForm, plainTypes[type] ?? type);
  return plain === undefined ? head : { ...head, entity: plain };
}

/**
 * The cell whose name goes on after the short form: "embryonic stem (ES) cells" makes ES mean them. "Bone marrow (BM)
 * stromal cells" leaves BM the place.
 */
function cellAround(
  { longSpan, longForm, shortSpan }: Abbreviation,
  drafts: readonly Draft[],
  dictionary: Dictionary,
): Entity | undefined {
  const around = drafts.find(
    ({ entity, outer: { start, end } }) =>
      entity.type === "cell_type" &&
      longSpan.start <= start &&
      start < longSpan.end &&
      longSpan.end <= shortSpan.start &&
      shortSpan.end < end,
  );
  return around && (findEntity(dictionary, longForm, "anatomy") ?? around.entity);
}

/** What may follow the noun that a long form is about: "stem cells grown as neurospheres". */
const afterHead =
  /^ (?:grown|cultured|expanded|isolated|derived|obtained|generated|differentiated|infiltrating|resident|expressing|lacking|from|of|in|with)(?= )/u;

/** What a long form says of a molecule before its cell: "nuclear factor of activated T cells". */
const ofCell =
  /(?<!\p{L})(?:factors?|NFs?|proteins?|receptors?|coactivators?|gene|ligand|antigen|chemokine|cytokine)(?: \p{L}+)? (?:of|for|from|in|on) (?:the )?$/iu;

/** What keeps the last name of a long form from being what the whole is about: "model of breast cancer". */
const relates = /\s(?:and|or|of|in|with|for|to|from|by|on|versus)\s/u;

/** Short forms in one piece or behind a letter that says of what kind, "H-GDEs"; the parts of "NSC-EVs" are names by themselves. */
const onePiece = /^(?:\p{Lu}-(?=\p{Lu}{2}))?[\p{L}\p{N}]+$/u;

/** The vesicle or cancer that a long form ends with and is a kind of: "food-derived exosomes". */
function kindIn(
  { shortForm, longSpan, longForm }: Abbreviation,
  drafts: readonly Draft[],
): Entity | undefined {
  if (!onePiece.test(shortForm) || relates.test(longForm)) return undefined;
  return drafts.find(
    ({ entity, outer }) =>
      (entity.type === "vesicle" || entity.type === "cancer") &&
      covers(longSpan, outer) &&
      outer.end === longSpan.end &&
      !hyphenated(longForm, outer.start - longSpan.start),
  )?.entity;
}

/** True for the leukemia of "translocation-Ets-leukemia", which names a gene. */
function hyphenated(text: string, at: number): boolean {
  return /\p{Pd}/u.test(text.charAt(at - 1));
}

/**
 * The cell that a long form is about, however much qualifies it: the last word names it ("ES cell-derived precursor
 * cell"), or the noun before a preposition or participle does.
 */
function cellIn({ longSpan, longForm }: Abbreviation, drafts: readonly Draft[]): Entity | undefined {
  if (/ (?:and|or) /u.test(longForm)) return undefined;
  const cells = drafts.filter(
    ({ entity, outer }) =>
      (entity.type === "cell_type" || entity.type === "cancer_cell") && covers(longSpan, outer),
  );
  const last = cells.find(({ outer }) => outer.end === longSpan.end);
  if (last !== undefined) {
    if (ofCell.test(longForm.slice(0, last.outer.start - longSpan.start))) return undefined;
    return { ...last.entity, name: longForm.replace(/s$/u, "") };
  }
  return cells.find(({ outer }) => afterHead.test(longForm.slice(outer.end - longSpan.start)))?.entity;
}

/**
 * The dictionary's reading of a short form, where its names share a word with the long form or it is a symbol; of one
 * that needs context, where the long form is another of its names.
 */
function agreeing({ shortForm, longForm }: Abbreviation, dictionary: Dictionary): Entity | undefined {
  const reading = readText(dictionary, shortForm);
  const waiting: Match[] = [];
  const found = matchNames(dictionary, reading, undefined, (match) => waiting.push(match));
  const isWhole = ({ span }: Match) => span.end - span.start === shortForm.length;
  const match = found.find(isWhole);
  if (match === undefined)
    return waiting.find((one) => isWhole(one) && isSpelledOut(one.pattern.entry, longForm))?.pattern.entry
      .entity;
  const { entry } = match.pattern;
  return isSymbol(entry.entity, shortForm) || sharesWord(entry, longForm) ? entry.entity : undefined;
}

/** Gene symbols with a number are distinctive enough to stand for whatever spells them out. */
function isSymbol({ type }: Entity, shortForm: string): boolean {
  const isDistinct = /\d/u.test(shortForm) || distinct.test(shortForm);
  return (type === "protein" || type === "rna") && shortForm.length > 3 && isDistinct;
}

/** "COUP-TFII", "PD-ECGF": two parts of capitals. */
const distinct = /^\p{Lu}{2,}\p{Pd}\p{Lu}{3,}$/u;

const shortestShared = 4;

function sharesWord(entry: DictionaryEntry, longForm: string): boolean {
  const words = new Set(contentWords(longForm));
  return [entry.entity.name, ...entry.synonyms].flatMap(contentWords).some((word) => words.has(word));
}

/** Words that a long form may add to a name: "the APC gene product", "human estrogen receptor protein". */
const added: ReadonlySet<string> = new Set([
  "human",
  "mouse",
  "murine",
  "gene",
  "protein",
  "product",
  "cell",
  "molecule",
]);

/** True when a long form has all words of some name of an entry, and no others that mean anything. */
function isSpelledOut({ entity, synonyms }: DictionaryEntry, longForm: string): boolean {
  const words = contentWords(longForm).filter((word) => !added.has(word));
  const isSame = (name: readonly string[]) =>
    words.every((word) => name.includes(word)) &&
    name.every((word) => words.includes(word) || added.has(word));
  return words.length > 0 && [entity.name, ...synonyms].map(contentWords).some(isSame);
}

function contentWords(text: string): string[] {
  return foldText(text)
    .map(({ word }) => word.replace(/s$/u, ""))
    .filter((word) => word.length >= shortestShared);
}

/** The document's own short forms, in the singular and the plural, and what each stands for. */
export interface ShortForms {
  readonly index: FormIndex;
  /** By short form. One without an entity stands for nothing known. */
  readonly meanings: ReadonlyMap<string, Meaning>;
}

/** Of several definitions of one short form the first counts. A letter alone means too much else to be read as one. */
export function shortFormsOf(meanings: readonly Meaning[]): ShortForms {
  const byForm = new Map<string, Meaning>();
  for (const meaning of meanings) {
    if (meaning.abbreviation.shortForm.length === 1) continue;
    for (const form of bothNumbers(meaning.abbreviation.shortForm))
      if (!byForm.has(form)) byForm.set(form, meaning);
  }
  return { index: new FormIndex(byForm.keys()), meanings: byForm };
}

function bothNumbers(shortForm: string): string[] {
  const singular = shortForm.replace(/(?<=\p{Lu}|\p{N})s$/u, "");
  return [...new Set([shortForm, singular, `${singular}s`])];
}

/** Names of a passage with its short forms in place of what the dictionary reads there. */
export function withShortForms(
  { text, reading }: Passage,
  names: readonly Draft[],
  shortForms: ShortForms,
): Draft[] {
  const found = shortForms.index.find(reading);
  if (found.length === 0) return [...names];
  const others = names.filter((name) => !found.some(({ span }) => sameSpan(span, name.outer)));
  const known = found.flatMap(({ form, span }) => {
    const meaning = shortForms.meanings.get(form);
    if (meaning?.entity === undefined) return [];
    const { longForm } = meaning.abbreviation;
    const whole = withCells(text, span, meaning.entity);
    return [draft(meaning.entity, whole, "abbreviation", `defined here as ${longForm}`)];
  });
  return [...others, ...known];
}

const cellsAfter = /[ -]cells?(?![\p{L}\p{N}])/uy;

/** The noun that a short form of a cell may keep: "ES cells". */
function withCells(text: string, { start, end }: Span, { type }: Entity): Span {
  cellsAfter.lastIndex = end;
  const noun = type === "cell_type" || type === "cancer_cell" ? cellsAfter.exec(text)?.[0] : undefined;
  return { start, end: end + (noun?.length ?? 0) };
}

/** Long forms of a passage that only their short form identifies: they are mentions too. */
export function longFormDrafts(meanings: readonly Meaning[], names: readonly Draft[]): Draft[] {
  return meanings.flatMap(({ abbreviation, entity, spellsOut }) => {
    if (entity === undefined || !spellsOut) return [];
    const { longSpan, shortForm } = abbreviation;
    return names.some((name) => sameSpan(name.outer, longSpan))
      ? []
      : [draft(entity, longSpan, "abbreviation", `spells out ${shortForm}`)];
  });
}
