/** Volume, pages and year, which stand after the journal in one of a few fixed orders. */
import { repairNumbers } from "./digit.ts";

export interface Imprint {
  readonly year: string;
  readonly volume: string;
  readonly pages: string;
  /** Where it begins in the text, so that the journal ends before. */
  readonly start: number;
}

export const year = String.raw`(?<year>(?:18|19|20)\d\d[a-z]?)(?![\d\p{L}])`;
const volume = String.raw`(?<![\d\p{Lu}])(?<volume>\d{1,4}[A-Z]?)`;
/** `(3)`, `(Suppl 7)`, ` Suppl 1`. */
const issue = String.raw`(?:\s?\([^()]{1,30}\))?(?:\s?[Ss]uppl[^:,;()]{0,12})?`;
/** `3792`, `e0141429`, `W202`, `RA80`, `63ra94`, `141.e3`. */
const page = String.raw`(?:[A-Za-z]{0,4}\d[\da-z]{0,9}(?:\.[\da-z]{1,8})?)`;
const pages = String.raw`(?:pp?\.?\s?)?(?<pages>${page}(?:\s?[-–—−]\s?${page})?(?:,\s?${page}\s?[-–—−]\s?${page})?)`;
/** `Oct 16`, `January`. */
const month = String.raw`(?:[\s,]\s?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?:[-–][A-Z][a-z]{2})?(?:\s\d{1,2})?)?`;

/** Orders that give the year, each with the journal name and an example that it stands for. */
const dated: readonly RegExp[] = [
  // J Biol Chem 262: 9412-9420, 1987
  String.raw`${volume}${issue}\s?:\s?${pages},\s?${year}`,
  // IEEE Trans. Inf. Theory, vol. 4, no. 3, pp. 45–50, Oct. 2010
  String.raw`vol\.\s?${volume}(?:,\s?no\.\s?[\d-]+)?(?:,\s?${pages})?,\s?(?:\p{L}{3,9}\.?\s)?${year}`,
  // J Name 2010;12(3):45–50
  String.raw`\(?${year}\)?${month}\s?[;:,.]\s?${volume}${issue}\s?[:,;]\s?(?:\d{1,3},\s?)?${pages}`,
  // Front Oncol (2010) 12:345
  String.raw`\(${year}\)\s?${volume}${issue}\s?[:,]\s?${pages}`,
  // Nature 414 (2001) 105-111
  String.raw`${volume}${issue}\s?\(${year}\)\s?[,:]?\s?${pages}`,
  // Nat. Med. 21, 1209–1215 (2015); Genome Biology 9:R137 (2008)
  String.raw`${volume}${issue}\s?[,:]\s?${pages},?\s?\(${year}\)`,
  // J Name 2010;12
  String.raw`\(?${year}\)?${month}\s?[;,]\s?${volume}${issue}`,
  // J Extracell Vesicles 1, 2012
  String.raw`${volume}${issue},\s?${year}`,
  // J Extracell Vesicles 1 (2012)
  String.raw`${volume}${issue}\s?\(${year}\)`,
  // Int J Hypertens. 2010 Oct 16
  String.raw`\(?${year}${month}\)?`,
].map(atEnd);

/** Orders without a year, for styles that print it after the authors. */
const undated: readonly RegExp[] = [
  // Trends Cell Biol., vol. 4, no. 3, pp. 45–50
  String.raw`vol\.\s?${volume}(?:,\s?no\.\s?[\d-]+)?(?:,\s?${pages})?`,
  // Cell 116: 281–297; Journal, 12(3), 45–50
  String.raw`${volume}${issue}\s?[,:]\s?${pages}`,
  // Mol. Cell 12
  String.raw`(?<=[\s.,])${volume}${issue}`,
].map(atEnd);

function atEnd(order: string): RegExp {
  return new RegExp(String.raw`[\s,;:]*${order}[\s.,;]*$`, "u");
}

/** Longest tail that can be an imprint: bounds the search in a text of any length. */
const longest = 120;

function findImprint(text: string, orders: readonly RegExp[]): Imprint | undefined {
  const from = Math.max(0, text.length - longest);
  const tail = repairNumbers(text.slice(from));
  for (const order of orders) {
    const match = order.exec(tail);
    if (match === null) continue;
    const found = match.groups ?? {};
    return {
      year: found.year ?? "",
      volume: found.volume ?? "",
      pages: (found.pages ?? "").replace(/\s/gu, ""),
      start: from + match.index,
    };
  }
  return undefined;
}

/** `… J Biol Chem 262: 9412-9420, 1987.` */
export function findDatedImprint(text: string): Imprint | undefined {
  return findImprint(text, dated);
}

/** `… Cell 116: 281–297.` */
export function findUndatedImprint(text: string): Imprint | undefined {
  return findImprint(text, undated);
}
