/** Digits as they are printed, and the letters that a scan shows in their place. */

const printedDigit = "[\\d⁰¹²³⁴-⁹０-９]";
/**
 * Pattern of one digit: plain, superscript, full-width, or a letter that is read for one. Such a letter stands next to a
 * digit, and begins no word: `1O` and `l6`, but neither `1Others` nor `level.3`.
 */
export const digitPattern = `(?:${printedDigit}|[OolI](?=[OolI]{0,2}${printedDigit})|(?<=${printedDigit}[OolI]{0,2})[OolI](?!(?![OolI])\\p{L}))`;

/** What optical character recognition prints for a digit. Each is one UTF-16 unit, so lengths stay. */
const misreadDigits: ReadonlyMap<string, string> = new Map([
  ["O", "0"],
  ["o", "0"],
  ["l", "1"],
  ["I", "1"],
]);

/** `²` → `2`, `３` → `3`, `3̇` → `3`: another notation, not damage. */
export function toAscii(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "");
}

/** `1O` → `10`, `l6` → `16`. The length stays. For text that is known to be a number. */
export function repairDigits(text: string): string {
  return text.replace(/[OolI]/gu, (letter) => misreadDigits.get(letter) ?? letter);
}

/** `Mol. Cancer 1O2 (2oo5) 409O` → `Mol. Cancer 102 (2005) 4090`: words that hold a digit and no other letter. */
export function repairNumbers(text: string): string {
  return text.replace(/(?<![\p{L}\d])[\dOolI]+(?![\p{L}\d])/gu, (word) =>
    /\d/u.test(word) ? repairDigits(word) : word,
  );
}
