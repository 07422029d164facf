/** Digits of names that a converter has misread as letters: the 1 of "FOXQl", the 0 of "IL-1O". */

/** An "l" where names have digits: behind a capital, digit, Greek letter or hyphen, and before no other small letter. */
const misreadOne = /(?<=[A-Z0-9αβγ]|[A-Z]-)(?<!C)l(?![a-km-z])/gu;
/** An "O" behind a digit ends one. */
const misreadZero = /(?<=[A-Za-z]-?[0-9])O(?![A-Za-z])/gu;

export function holdsMisread(text: string): boolean {
  return text.search(misreadOne) >= 0 || text.search(misreadZero) >= 0;
}

/** A text with digits for the letters that were misread. */
export function withDigits(text: string): string {
  return text.replace(misreadOne, "1").replace(misreadZero, "0");
}
