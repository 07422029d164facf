/**
 * Drugs by the stems of their international nonproprietary names (WHO, The use of stems in the selection of INN, 2018):
 * "-tinib" ends tyrosine kinase inhibitors, "-mab" antibodies. A new drug is known by its stem before any dictionary
 * has it. Stems that common words and proteins end in as well (-stat, -cept, -globulin) are left out.
 */
import { noWord } from "../dictionary/vocabulary.ts";
import { type Draft, draft, type Passage } from "./draft.ts";

const stems = `
  azepam azole barbital caine ciclib cillin citabine clax coxib cycline degib dipine dronate floxacin fosfamide gliflozin
  glitazone gliptin imus lisib lukast mab metinib mustine mycin olol oxacin parib platin prazole pril profen rafenib
  rubicin sartan sertib setron sulfan taxel tecan tinib trexate trexed triptan vastatin vir zolam zomib
`
  .trim()
  .split(/\s+/u);

/** Stems by their last letters, since most words end otherwise. */
const endLength = 3;
const byEnd = new Map<string, readonly string[]>();
for (const stem of stems) byEnd.set(endOf(stem), [...(byEnd.get(endOf(stem)) ?? []), stem]);

function endOf(word: string): string {
  return word.slice(-endLength);
}

/** Fewest letters before a stem: "nivolu" of nivolumab. */
const shortestRoot = 3;
/** Small letters, but for the first. */
const shape = /^\p{L}\p{Ll}+$/u;
/** Words that only end like drugs, or that speak of them. */
const others = /^(?:anti|non)\p{Ll}|^(?:enterovir|elixir)/u;

/** Words of a passage that no dictionary has and that end in a stem. */
export function findDrugsByStem({ text, reading }: Passage): Draft[] {
  const unknown = reading.tokens.filter(({ kind }, i) => reading.words[i] === noWord && kind === "word");
  return unknown.flatMap(({ start, end }) => {
    const ends = byEnd.get(text.slice(end - endLength, end));
    if (ends === undefined) return [];
    const name = text.slice(start, end);
    const stem = ends.find((one) => name.endsWith(one) && name.length >= one.length + shortestRoot);
    if (stem === undefined || !shape.test(name) || others.test(name)) return [];
    const entity = { type: "drug", name: name.toLowerCase(), ids: [], dictionary: "" };
    return [draft(entity, { start, end }, "grammar", `drug names end in -${stem}`)];
  });
}
