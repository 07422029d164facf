/**
 * Definitions without a bracket: "long form, abbreviated as SF", "CSC = cancer stem cell", and the lists of legends and
 * footnotes: "AML, acute myeloid leukemia; CML, chronic myeloid leukemia".
 */
import { type Span, sliceSpan, span } from "../../span.ts";
import { type Definition, isShortForm, longFormBefore, splitSpan, wholeLongForm } from "./form.ts";

export function statedDefinitions(text: string): Definition[] {
  return [...introduced(text), ...listed(text)];
}

const acronym =
  "(?<short>(?=\\S{0,8}(?:\\p{Lu}\\S{0,6}\\p{Lu}|\\p{Lu}\\S{0,6}\\p{N}))[\\p{L}\\p{N}][^\\s,;:=()]{1,11})";

/** Words that lead from a long form to its short form. */
const introducing = new RegExp(
  `,? (?:(?:hereafter )?(?:also )?abbreviated(?: as| to)?|hereafter(?: called| termed| referred to as)?|or(?= \\S+,)) ["\\u201C]?${acronym}`,
  "gu",
);

function introduced(text: string): Definition[] {
  if (!/abbreviated|hereafter|, or /u.test(text)) return [];
  return [...text.matchAll(introducing)].flatMap(({ 0: found, index, groups }) => {
    const shortText = groups?.short ?? "";
    const start = index + found.length - shortText.length;
    const long = isShortForm(shortText) ? longFormBefore(text, 0, index, shortText) : undefined;
    return long === undefined ? [] : [{ short: span(start, start + shortText.length), long }];
  });
}

const item = new RegExp(
  `^(?:.{0,30}\\b[Aa]bbreviations?(?: used)?:? )?${acronym}(?:[,:]| ?[=\\u2013\\u2014]) (?=\\p{L})`,
  "u",
);
/** An equation needs no list. */
const equation = /=/u;
/** Fewest items that make a list. */
const leastItems = 2;

function listed(text: string): Definition[] {
  if (!/[;=]|[Aa]bbreviation/u.test(text)) return [];
  const parts = splitSpan(text, span(0, text.length), /[;.](?=\s|$)/u);
  const found = parts.flatMap((part) => itemOf(text, part) ?? []);
  if (found.length >= leastItems || /[Aa]bbreviation/u.test(text)) return found;
  return found.filter(({ short, long }) => equation.test(text.slice(short.end, long.start)));
}

function itemOf(text: string, part: Span): Definition | undefined {
  const match = item.exec(sliceSpan(text, part));
  const shortText = match?.groups?.short ?? "";
  if (match === null || !isShortForm(shortText)) return undefined;
  const lead = match[0].lastIndexOf(shortText);
  const short = span(part.start + lead, part.start + lead + shortText.length);
  const long = wholeLongForm(text, span(part.start + match[0].length, part.end), shortText);
  return long === undefined ? undefined : { short, long };
}
