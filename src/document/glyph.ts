/** Characters that pages have and words have not: ligatures, blanks of all widths, and marks that print nothing. */

export const ligatures: ReadonlyMap<string, string> = new Map([
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ["ﬅ", "st"],
  ["ﬆ", "st"],
]);

/** Where a word may be parted at the end of a line. */
export const softHyphen = "\u{ad}";

/** Ligatures, soft hyphens, joiners, and blanks and marks of order without width. */
export const nonText = /[ﬀ-ﬆ\u{ad}\u{200b}-\u{200f}\u{2060}\u{feff}]/gu;

/** True for the code of white space, blanks that do not break and thin ones included. */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
