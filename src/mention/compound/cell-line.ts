/**
 * Cell lines that no dictionary has, known by what they are called: "SUM-149 cells", "the cell line MGC80-3". Only
 * codes with a capital and a digit count, and none that another rule has read as something else. And those that were made
 * resistant, by what is written behind the line that they come from: "K562/ADR".
 */
import { overlaps, type Span, span } from "../../span.ts";
import { type Draft, draft, type Passage } from "../draft.ts";

const code =
  "(?=[\\p{L}./-]{0,16}\\p{N})(?=[\\p{N}\\p{Ll}./-]{0,16}\\p{Lu})[\\p{L}\\p{N}]{1,12}(?:[-/.][\\p{L}\\p{N}]{1,8}){0,3}";
/** Read from the word "cells" backwards, which few texts have often. */
const beforeCells = new RegExp(
  `(?= cells?(?: lines?)?(?![\\p{L}\\p{N}-]| cycle))(?<=(?<![\\p{L}\\p{N}+-])(?<code>${code}))`,
  "dgu",
);
const afterLine = new RegExp(`(?<=(?<!\\p{L})cell lines? )(?<code>${code})(?![\\p{L}\\p{N}+-])`, "dgu");

const shortest = 3;
/** Phases of the cycle, days and passages, dimensions, fields of the hippocampus, kinds of T cells. */
const numbered = /^(?:[GPED]\d+(?:\.\d+)?|G[0-2][-/](?:G1|M|S)|\d+\p{L}|\d+-\p{L}+|M[12]|CA[1-4]|Th\d+)$/u;
/** Surface markers, words in small letters, and how genes were changed. */
const noCode = /^CD\d|^\p{Ll}{2}|\p{Ll}{4}|(?:^|[-/])(?:KO|WT|KD|OE|null|\p{Ll}{3,})$/u;

/** Drafts for the codes of unknown lines. */
export function unknownLines({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  if (!text.includes(" cell")) return [];
  const behind = text.includes("cell line") ? codesIn(text, afterLine) : [];
  return [...codesIn(text, beforeCells), ...behind].flatMap((place) => {
    const name = text.slice(place.start, place.end);
    const taken = drafts.some(({ pieces }) => pieces.some((piece) => overlaps(piece, place)));
    if (taken || name.length < shortest || numbered.test(name) || noCode.test(name)) return [];
    return [
      draft({ type: "cell_line", name, ids: [], dictionary: "" }, place, "grammar", "code before cells"),
    ];
  });
}

function codesIn(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].flatMap(({ indices }) => {
    const place = indices?.groups?.code;
    return place === undefined ? [] : [span(...place)];
  });
}

/** The drugs that a line was made to resist, in the short forms of names of lines. */
const resisted =
  /^[/-](?:ADR|ADM|DOX|DXR|C?DDP|CIS|CBP|TAX|PTX|DTX|VCR|VBL|5-?FU|TAM|GEM|OXA|L-?OHP|TMZ|MTX|IMA|GEF|\p{Lu}\p{Ll}{2,5}R)(?![\p{L}\p{N}])/u;

/** "A549/DDP": another line than A549, with no identifier of its own here. */
export function resistantLines({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap(({ entity, pieces, outer }) => {
    if (entity.type !== "cell_line" || pieces.length > 1) return [];
    const code = resisted.exec(text.slice(outer.end, outer.end + longestCode))?.[0];
    if (code === undefined) return [];
    const name = `${entity.name}/${code.slice(1)}`;
    const whole = span(outer.start, outer.end + code.length);
    return [draft({ type: "cell_line", name, ids: [], dictionary: "" }, whole, "grammar", "resistant line")];
  });
}

const longestCode = 9;
