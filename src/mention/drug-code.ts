/**
 * Drugs by the codes that companies and institutes give their compounds before a name is agreed on ("LY294002",
 * "AZD6244", "PF-04691502", "Ro 31-8220"). A prefix counts only with as many digits as set it apart from the cell lines,
 * accession numbers and proteins that begin alike ("KU-812", "MK123456", "PF4").
 */
import { overlaps, type Span, span } from "../span.ts";
import { type Draft, draft, type Passage } from "./draft.ts";

/** Fewest and most digits of a code, and the prefixes that it holds for. */
const series: readonly (readonly [fewest: number, most: number, prefixes: string])[] = [
  [
    3,
    7,
    "ABT AMG AZD BMS CEP CGP CGS CHIR EPZ FK GDC GSK ICI INK JNJ MLN NVP OSI PLX SCH SKF SGI TAK VX XL YM",
  ],
  [3, 4, "AG MK RU"],
  [4, 8, "BAY CI CX GW LY PF SU WP WR ZD"],
  [5, 7, "CP KU PD SB SP SR TG ZK ZM"],
];
const plain = series.map(
  ([fewest, most, prefixes]) => `(?:${prefixes.replaceAll(" ", "|")})[- ]?\\d{${fewest},${most}}`,
);
/** With the number of a series: "BAY 11-7082"; with three letters of Novartis: "NVP-BEZ235". */
const parted = ["(?:BAY|R[oO])[- ]?\\d{2}-\\d{4}", "NVP-\\p{Lu}{3}\\d{3}", "ICI[- ]?\\d{3}[, ]\\d{3}"];
const code = new RegExp(`(?:${[...parted, ...plain].join("|")})\\p{Lu}?(?![\\p{L}\\p{N}]|-\\d)`, "uy");
/** Where a code can start: a few capitals before a digit. */
const start = /(?<![\p{L}\p{N}/-])(?=R?[A-Zo]{2,4}[- ]?(?:\d{2}|[A-Z]{3}\d))/gu;

/** Codes of a passage that no name of `known` is part of. */
export function findDrugCodes({ text }: Passage, known: readonly Draft[]): Draft[] {
  return [...text.matchAll(start)].flatMap(({ index }) => {
    const found = codeAt(text, index);
    if (found === undefined || known.some(({ outer }) => overlaps(outer, found))) return [];
    const entity = { type: "drug", name: text.slice(found.start, found.end), ids: [], dictionary: "" };
    return [draft(entity, found, "grammar", "a code that companies give their compounds")];
  });
}

function codeAt(text: string, at: number): Span | undefined {
  code.lastIndex = at;
  return code.test(text) ? span(at, code.lastIndex) : undefined;
}
