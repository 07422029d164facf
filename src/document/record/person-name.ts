/** Initials as a list prints them: "DJ" and "D. J." are "DJ", "Daniel Jean-Paul" is "DJP". */
export function initialsOf(given: string): string {
  return given
    .split(/[\s.\-‐‑]+/u)
    .map((word) => (/^\p{Lu}{1,4}$/u.test(word) ? word : (/^\p{L}/u.exec(word)?.[0].toUpperCase() ?? "")))
    .join("");
}
