/** Other ways to write one word: British and American spelling, plural and singular. All words are folded. */

/** British and American spelling of the same letters. */
const pairs: readonly (readonly [string, string])[] = [
  ["tumour", "tumor"],
  ["colour", "color"],
  ["behaviour", "behavior"],
  ["favour", "favor"],
  ["aemi", "emi"],
  ["haem", "hem"],
  ["paed", "ped"],
  ["oesophag", "esophag"],
  ["oestr", "estr"],
  ["oedema", "edema"],
  ["foet", "fet"],
  ["rrhoe", "rrhe"],
  ["gynaec", "gynec"],
  ["anaesth", "anesth"],
  ["caec", "cec"],
  ["aetiolog", "etiolog"],
  ["coeliac", "celiac"],
  ["naevus", "nevus"],
  ["orthopaed", "orthoped"],
  ["sulph", "sulf"],
  ["signalling", "signaling"],
  ["signalled", "signaled"],
  ["labelling", "labeling"],
  ["labelled", "labeled"],
  ["modelling", "modeling"],
  ["modelled", "modeled"],
  ["programming", "programing"],
  ["fibre", "fiber"],
  ["centre", "center"],
  ["litre", "liter"],
  ["ageing", "aging"],
  ["grey", "gray"],
];

const ise = /is(e[ds]?|ing|ations?|able)$/u;
const ize = /iz(e[ds]?|ing|ations?|able)$/u;
/** Shortest word whose "ise" may be "ize": "rise", "noise" and "raise" are not. */
const shortestIse = 7;

/** Most words have nothing of either spelling, and this finds them at once. */
const spelledTwoWays = new RegExp(`${pairs.flat().join("|")}|i[sz](?:e[ds]?|ing|ations?|able)$`, "u");

/** The word itself and, where they differ, its British and American spelling. */
export function spellings(word: string): string[] {
  if (!spelledTwoWays.test(word)) return [word];
  return [...new Set([word, american(word), british(word)])];
}

function american(word: string): string {
  let out = word;
  for (const [from, to] of pairs) if (out.includes(from)) out = out.replace(from, to);
  return out.length >= shortestIse ? out.replace(ise, "iz$1") : out;
}

function british(word: string): string {
  let out = word;
  for (const [to, from] of pairs) if (out.includes(from) && !out.includes(to)) out = out.replace(from, to);
  return out.length >= shortestIse ? out.replace(ize, "is$1") : out;
}

/** Forms of a noun with the other number, its regular or Latin plural, or the singular of one in the plural. */
export function otherNumbers(word: string): readonly string[] {
  return [...plurals(word), ...singulars(word)];
}

/** True when a folded word is a plural of another. */
export function isPlural(word: string, singular: string): boolean {
  return word !== singular && (plurals(singular).includes(word) || singulars(word).includes(singular));
}

const latinPlurals: readonly (readonly [RegExp, string])[] = [
  [/sis$/u, "ses"],
  [/ma$/u, "mata"],
  [/um$/u, "a"],
  [/us$/u, "i"],
  [/(?<=gangli|podi|chondri)on$/u, "a"],
];

/** Shortest word that has a Latin plural: pi is none of pus. */
const shortestLatin = 4;

/** The regular and Latin plurals of a noun in the singular. */
export function plurals(word: string): string[] {
  if (word.length < 2) return [];
  const latin = (word.length < shortestLatin ? [] : latinPlurals)
    .filter(([end]) => end.test(word))
    .map(([end, to]) => word.replace(end, to));
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return [...latin, `${word}es`];
  if (/[^aeiou]y$/u.test(word)) return [...latin, word.replace(/y$/u, "ies"), `${word}s`];
  return [...latin, `${word}s`];
}

/** Shortest word that is taken for a plural: "ras" and "gas" are not. */
const shortestPlural = 5;

function singulars(word: string): string[] {
  if (word.length < shortestPlural || !/[^suio]s$/u.test(word)) return [];
  if (word.endsWith("ies")) return [word.replace(/ies$/u, "y")];
  if (/(?:ss|x|z|ch|sh)es$/u.test(word)) return [word.slice(0, -2)];
  return [word.slice(0, -1)];
}
