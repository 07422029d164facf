/** Names of people: how they are written, and compared without case, accents, blanks and hyphens. */

/** Pattern of a word before a family name: `van`, `De`. */
export const particle =
  "(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Dd]u|[Ll]a|[Ll]e|[Tt]en|[Tt]er|'t)";
/** Pattern of a capitalised word of two letters or more: `Lagos-Quintana`, `O'Brien`, `D’Ippolito`. */
export const nameWord = String.raw`\p{Lu}[\p{L}\p{M}'’‘´-]*[\p{L}\p{M}]`;

/** Letters that Unicode does not take apart into a base and an accent. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ı", "i"],
]);

/** `Muñoz-López` → `munozlopez`. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[øłđðþßæœı]/gu, (letter) => plainLetters.get(letter) ?? letter)
    .replace(/[^\p{L}\d]/gu, "");
}

/** `van der Berg TK` → `van der Berg`; a name without initials is its own surname. */
export function surnameOf(author: string): string {
  const surname = author.replace(/(?: \p{Lu}{1,5}(?:-\p{Lu}){0,2})?(?: (?:Jr|Sr|\d\w\w))?$/u, "");
  return surname === "" ? author : surname;
}

/** True when both are the same but for one letter put in, left out or changed; short names must be equal. */
export function similarName(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const rest = long.slice(same + 1);
  return rest === short.slice(same + (short.length === long.length ? 1 : 0));
}
