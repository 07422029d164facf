/** Long non-coding and circular RNAs by the grammar of their names: "lncRNA-LET", "LINC00152", "circ_0001946". */
import type { Dictionary } from "../dictionary/dictionary.ts";
import { findEntity } from "../dictionary/match.ts";
import type { Entity } from "../model.ts";
import { span } from "../span.ts";
import { type Draft, draft, type Passage } from "./draft.ts";

/** OCR reads the "l" of lncRNA as a capital "I". */
const classNoun = "(?:[lLI]nc|linc|Linc|circ|Circ)RNA";
/** A name that holds its class: the class belongs to it. */
const joined = `${classNoun}[-\u2010-\u2013_](?<symbol>(?:\\p{Lu}[\\p{Lu}\\p{N}]+|\\p{Lu}\\p{Ll}{2,}\\p{N}*|\\p{Ll}?\\p{N}+)(?:-\\p{Lu}*\\p{N}+)?)`;
/** OCR loses the hyphen as well: "lncRNABGL3". */
const glued = `${classNoun}(?<capitals>\\p{Lu}{2,}\\p{N}*)`;
const numbered =
  "LINC[-]?\\d{4,5}|(?:hsa_)?circ_?\\d{4,7}|ciRS-\\d{1,4}|piR(?:NA)?-\\d{1,6}|(?:Linc|LINC|linc)-\\p{Lu}+\\d*";
/** Circular RNAs by the gene that they come from (circHIPK3, circ-CCAC1), and long ones in short (lnc-ATB). */
const origin =
  "[-\u2010-\u2013_]?(?!RNA)\\p{Lu}(?:[\\p{Lu}\\p{N}]+|\\p{Ll}{2,5}\\p{N}+\\p{L}?)(?:[-_]\\p{Lu}*\\p{N}+)?(?!\\p{Ll})";
const name = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${joined}|${glued}|${numbered}|(?:circ|lnc)${origin})(?![\\p{Lu}\\p{N}])`,
  "gu",
);
/** Transcripts that are called after the clone that they were found in: "RP11-838N2.4". */
const clone =
  /(?<![\p{L}\p{N}-])(?:(?:RP\d{1,2}|CT[ABCD])-\d{1,4}\p{Lu}\d{1,2}|A[CLFP]\d{6})\.\d{1,2}(?![\p{L}\p{N}])/gu;
const version = /\d\.\d/u;
/** "lncRNA HOTTIP": the class stays outside. */
const introduced = new RegExp(
  `(?<=(?<!\\p{L})(?:${classNoun}|[Ll]ong (?:non-?coding|intergenic non-?coding) RNA)s?,? )\\p{Lu}[\\p{Lu}\\p{N}]{2,}(?:-\\p{Lu}*\\p{N}+)?(?![\\p{L}\\p{N}])`,
  "gu",
);

/** Parts of which every name has one: most sentences have none. */
const signs = ["ncRNA", "rcRNA", "coding RNA", "LINC", "inc-", "circ", "ciRS", "piR", "lnc"];

export function findRnas({ text, dictionary }: Passage): Draft[] {
  const named = signs.some((sign) => text.includes(sign))
    ? [...text.matchAll(name), ...text.matchAll(introduced)]
    : [];
  const cloned = version.test(text) ? text.matchAll(clone) : [];
  return [...named, ...cloned].map(({ 0: found, index, groups }) =>
    draft(
      rna(dictionary, found, groups?.symbol ?? groups?.capitals),
      span(index, index + found.length),
      "grammar",
      "RNA nomenclature",
    ),
  );
}

/** The entity that the dictionary has for a name or its symbol, else one of its own. */
function rna(dictionary: Dictionary, found: string, symbol: string | undefined): Entity {
  const name = symbol === undefined ? found : `lncRNA-${symbol}`;
  const known = [name, symbol ?? found].map((one) => findEntity(dictionary, one, "rna"));
  return known.find((one) => one !== undefined) ?? { type: "rna", name, ids: [], dictionary: "" };
}
