/**
 * Drugs by the stems of their international nonproprietary names (WHO, The use of stems in the selection of INN, 2018):
 * "-tinib" ends tyrosine kinase inhibitors, "-mab" antibodies. A new drug is known by its stem before any dictionary
 * has it. Stems that common words and proteins end in as well (-stat, -cept, -globulin) are left out.
 */
import { noWord } from "../dictionary/vocabulary.ts";
import { type Draft, draft, type Passage } from "./draft.ts";

const stems = `
  azepam azole barbital caine cestrant ciclib cillin citabine clax coxib cycline degib denib destrant dipine dronate
  floxacin fosfamide gacestat gatran gepant gestrant gliflozin glitazone gliptin glutide imod imus inostat lisib lukast
  lutamide mab menib metinib metostat mustine mycin nestrant olol lapitant oxacin parib platin prazole prepitant pril profen rafenib
  rasib rubicin sartan sentan sertib setron siran sulfan taxel tecan tinib trexate trexed triptan tupitant vastatin vir xaban
  zestrant zolam zomib
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

/** The second word of an antibody's name, for the poison that it carries: "deruxtecan", "vedotin", "soravtansine". */
const payload = / \p{Ll}{0,8}(?:dotin|tansine|tecan|tesirine|ozogamicin|duocarmazine)(?!\p{L})/uy;

function endWithPayload(text: string, end: number, stem: string): number {
  payload.lastIndex = end;
  return stem === "mab" && payload.test(text) ? payload.lastIndex : end;
}

/** Words of a passage that no dictionary has and that end in a stem. */
export function findDrugsByStem({ text, reading }: Passage): Draft[] {
  const unknown = reading.tokens.filter(({ kind }, i) => reading.words[i] === noWord && kind === "word");
  return unknown.flatMap(({ start, end }) => {
    const ends = byEnd.get(text.slice(end - endLength, end));
    if (ends === undefined) return [];
    const name = text.slice(start, end);
    const stem = ends.find((one) => name.endsWith(one) && name.length >= one.length + shortestRoot);
    if (stem === undefined || !shape.test(name) || others.test(name)) return [];
    const place = { start, end: endWithPayload(text, end, stem) };
    const whole = text.slice(place.start, place.end).toLowerCase();
    const entity = { type: "drug", name: whole, ids: [], dictionary: "" };
    return [draft(entity, place, "grammar", `drug names end in -${stem}`)];
  });
}
