/**
 * Names of proteins with letters glued to them that say of what kind the molecule is: soluble sVEGFR-1, human hVEGF,
 * recombinant rhIL-2, phosphorylated pSTAT3, the pro-form proMMP-2, the isoform STAT1α, the mutant KRASG12C, the level of
 * PD-1high. They are the molecule itself.
 */
import { findEntity, matchNames, readText } from "../dictionary/match.ts";
import { covers, overlaps, span } from "../span.ts";
import { type Draft, draft, type Passage } from "./draft.ts";

const prefixed = /(?<![\p{L}\p{N}-])(rh|rm|pro|phospho|[hmprs])(?=\p{Lu}[\p{L}\p{N}\p{Pd}]*[\p{Lu}\p{N}])/gu;
/** Of the text behind a prefix, what a name can take up. */
const longestName = 40;
/** Symbols of fewer letters are found by chance: the "PC" of hPC. */
const shortestName = 4;
/** Those that are phosphorylated are named by three: pAKT, pERK. */
const shortestPhosphorylated = 3;
/** Plasmids are called after what makes cells glow, and a p before MHC is its peptide. */
const unphosphorylated = /^(?:E?[GYRC]FP|MHC|HLA)/u;

export function findPrefixedNames({ text, dictionary }: Passage, drafts: readonly Draft[]): Draft[] {
  return [...text.matchAll(prefixed)].flatMap(({ 0: prefix, index }) => {
    const start = index + prefix.length;
    const rest = text.slice(start, start + longestName);
    const match = matchNames(dictionary, readText(dictionary, rest)).find(
      ({ from, pattern }) => from === 0 && pattern.entry.entity.type === "protein",
    );
    if (match === undefined || !carries(prefix, rest.slice(0, match.span.end))) return [];
    const whole = span(index, start + match.span.end);
    if (drafts.some(({ pieces }) => pieces.some((piece) => overlaps(piece, whole)))) return [];
    return [draft(match.pattern.entry.entity, whole, "variant", `a protein behind "${prefix}"`)];
  });
}

function carries(prefix: string, name: string): boolean {
  if (prefix !== "p") return name.length >= shortestName || /\p{N}/u.test(name);
  return name.length >= shortestPhosphorylated && !unphosphorylated.test(name);
}

/** A numbered symbol with a Greek letter that no dictionary gives a gene of its own. */
const isoform =
  /(?<![\p{L}\p{N}-])[\p{L}\p{N}\p{Pd}]{1,12}\p{N}(?:[αβγδ]|[ -]?(?:alpha|beta|gamma|delta))(?![\p{L}\p{N}-])/gu;
/** Most sentences have nothing of the kind, and this finds them at once. */
const numberedGreek = /[0-9](?:[αβγδ]|[ -]?(?:alpha|beta|gamma|delta))/u;
const isoformLetter = /[ -]?(?:[αβγδ]|alpha|beta|gamma|delta)$/u;

export function findIsoforms({ text, dictionary }: Passage, drafts: readonly Draft[]): Draft[] {
  if (!numberedGreek.test(text)) return [];
  return [...text.matchAll(isoform)].flatMap(({ 0: found, index }) => {
    const whole = span(index, index + found.length);
    const entity = findEntity(dictionary, found.replace(isoformLetter, ""), "protein");
    const isOther = (one: Draft) =>
      one.entity !== entity && one.pieces.some((piece) => overlaps(piece, whole));
    if (entity === undefined || drafts.some(isOther)) return [];
    return [draft(entity, whole, "variant", "an isoform by its Greek letter")];
  });
}

const receptorLetter = /-R(?![\p{L}\p{N}-])/uy;

/** "EGF-R": the receptor of what stands before the hyphen, where the dictionary has one. */
export function findReceptors({ text, dictionary }: Passage, drafts: readonly Draft[]): Draft[] {
  if (!text.includes("-R")) return [];
  return drafts.flatMap(({ entity, outer }) => {
    receptorLetter.lastIndex = outer.end;
    if (entity.type !== "protein" || !receptorLetter.test(text)) return [];
    const ligand = text.slice(outer.start, outer.end);
    const receptor =
      findEntity(dictionary, `${ligand}R`, "protein") ??
      findEntity(dictionary, `${ligand} receptor`, "protein");
    if (receptor === undefined) return [];
    return [draft(receptor, span(outer.start, outer.end + 2), "variant", "a receptor by its ligand")];
  });
}

const level = "(?:high|hi|low|lo|bright|dim|int|neg)";
/** A symbol with a changed residue or a level glued to it, or one behind another with its level: "CD24hiCD38hi". */
const suffixed = new RegExp(
  `(?<=^|[^\\p{L}\\p{N}-]|${level})(?<symbol>(?:\\p{Lu}|p(?=\\d))[\\p{L}\\p{N}-]{1,9}?)(?<mutation>[A-Z]\\d{2,4}[A-Z]|[A-Z]\\d{3}|${level})` +
    "(?![\\p{Ll}\\p{N}])",
  "gu",
);
/** A symbol with a sign behind one with its level: the CD8 of "PD-1highCD8+". */
const behindLevel = new RegExp(
  `(?<=\\p{N}${level})(?<symbol>\\p{Lu}[\\p{L}\\p{N}-]{1,9}?)(?<mutation>)(?=[+\u207A\u2212-])`,
  "gu",
);
/** Most sentences have nothing of the kind, and this finds them at once. */
const anySuffix =
  /\p{L}\d{2,4}[A-Z]|[\p{L}\p{N}][A-Z]\d{3}(?!\p{N})|[\p{L}\p{N}](?:high|hi|low|lo|bright|dim|int|neg)(?![\p{Ll}\p{N}])/u;
/** A symbol by its digit or two capitals: the "T" of Thigh is none. */
const symbolic = /\p{N}|\p{Lu}.*\p{Lu}/u;

/** A name that a dictionary has in full, as the cell line "MHCC97H", is no symbol with a changed residue. */
export function findSuffixedNames({ text, dictionary }: Passage, drafts: readonly Draft[]): Draft[] {
  if (!anySuffix.test(text)) return [];
  return [...text.matchAll(suffixed), ...text.matchAll(behindLevel)].flatMap(({ groups, index }) => {
    const { symbol = "", mutation = "" } = groups ?? {};
    const entity = symbolic.test(symbol) ? findEntity(dictionary, symbol, "protein") : undefined;
    const isLevel = /^\p{Ll}/u.test(mutation);
    const place = span(index, index + symbol.length + (isLevel ? 0 : mutation.length));
    if (entity === undefined || drafts.some(({ outer }) => overlaps(outer, place) && !covers(place, outer)))
      return [];
    if (!isLevel && drafts.some(({ outer }) => covers(outer, place))) return [];
    return [draft(entity, place, "variant", reasonOf(mutation))];
  });
}

/** `suffix`: what is glued to a symbol, if anything is. */
function reasonOf(suffix: string): string {
  if (suffix === "") return "a protein glued to the level of another";
  return /^\p{Ll}/u.test(suffix)
    ? `a protein and its level "${suffix}"`
    : `a protein with the mutation ${suffix}`;
}
