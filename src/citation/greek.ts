/** Greek letters that the file writes by name, in the text of a reference entry. */
import type { Prose } from "../prose.ts";

const letterNames =
  "α alpha β beta γ gamma δ delta ε epsilon ϵ epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu µ mu ν nu ξ xi π pi ρ rho σ sigma τ tau υ upsilon φ phi ϕ phi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Σ Sigma Φ Phi Ψ Psi Ω Omega".split(
    " ",
  );
const nameOf: ReadonlyMap<string, string> = new Map(
  letterNames.flatMap((letter, i): [string, string][] =>
    i % 2 === 0 ? [[letter, letterNames[i + 1] ?? ""]] : [],
  ),
);

/**
 * The text with the letters spelled that are not in the file as such: `TGF- $\beta$` → "TGF-beta". Bibliographic
 * databases spell them too, so that titles can be looked up and compared; a letter that is printed as β stays.
 */
export function spellGreek({ text, segments }: Prose): string {
  if (segments.every(({ verbatim }) => verbatim)) return text;
  return segments
    .map(({ at, length, verbatim }) => {
      const piece = text.slice(at, at + length);
      return verbatim
        ? piece
        : piece.replace(/[\p{Script=Greek}µ]/gu, (letter) => nameOf.get(letter) ?? letter);
    })
    .join("");
}
