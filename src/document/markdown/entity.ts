import { latexSymbols } from "./latex-symbol.ts";

/** HTML names that LaTeX does not share; Greek letters have the same name in both. */
const htmlNames: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["ensp", " "],
  ["emsp", " "],
  ["thinsp", " "],
  ["ndash", "–"],
  ["mdash", "—"],
  ["minus", "−"],
  ["hellip", "…"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["middot", "·"],
  ["plusmn", "±"],
  ["deg", "°"],
  ["micro", "µ"],
  ["rarr", "→"],
  ["larr", "←"],
  ["harr", "↔"],
  ["uarr", "↑"],
  ["darr", "↓"],
  ["reg", "®"],
  ["trade", "™"],
  ["sup2", "²"],
  ["sup3", "³"],
  ["eacute", "é"],
  ["egrave", "è"],
  ["agrave", "à"],
  ["aacute", "á"],
  ["auml", "ä"],
  ["ouml", "ö"],
  ["uuml", "ü"],
  ["Auml", "Ä"],
  ["Ouml", "Ö"],
  ["Uuml", "Ü"],
  ["szlig", "ß"],
  ["ccedil", "ç"],
  ["ntilde", "ñ"],
  ["oacute", "ó"],
  ["iacute", "í"],
  ["oslash", "ø"],
  ["aring", "å"],
]);

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,30}));/y;

export interface Entity {
  readonly text: string;
  /** In UTF-16 units of the source, `&` and `;` included. */
  readonly length: number;
}

/** The character reference that starts at the offset: `&beta;` is "β". Undefined for none that is known. */
export function readEntity(source: string, at: number): Entity | undefined {
  reference.lastIndex = at;
  const match = reference.exec(source);
  if (match === null) return undefined;
  const [whole, decimal, hexadecimal, name] = match;
  const text =
    name === undefined
      ? fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal))
      : (htmlNames.get(name) ?? latexSymbols.get(name));
  return text === undefined ? undefined : { text, length: whole.length };
}

function fromCodePoint(code: number): string | undefined {
  const isValid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isValid ? String.fromCodePoint(code) : undefined;
}
