/** Names of people: compared without case, accents, blanks and hyphens. */

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
