/** Names behind what silences them: what silencing does, they do the other way round. */
import { checkClaims } from "./check.ts";

checkClaims("words before a name that turn it round", [
  ["Anti-{mirna:miR-214} upregulated {protein:PTEN}.", ["negatively_regulates(miR-214, PTEN)"]],
  [
    "Transfection of anti-{mirna:miR-21} reduced {process:proliferation}.",
    ["positively_regulates(miR-21, proliferation)"],
  ],
  ["Antago{mirna:miR-10b} decreased {process:metastasis}.", ["positively_regulates(miR-10b, metastasis)"]],
  ["si-{rna:HOTAIR} inhibited {process:invasion}.", ["positively_regulates(HOTAIR, invasion)"]],
  [
    "Dominant-negative {protein:STAT3} blocked {process:angiogenesis}.",
    ["positively_regulates(STAT3, angiogenesis)"],
  ],
  [
    "Anti-{protein:VEGF} treatment reduced {process:angiogenesis}.",
    ["positively_regulates(VEGF, angiogenesis)"],
  ],
  [
    "Antibodies against {protein:PD-1} restore {process:T-cell function}.",
    ["negatively_regulates(PD-1, T-cell function)"],
  ],
  ["A {mirna:miR-21} sponge increased {protein:PDCD4}.", ["negatively_regulates(miR-21, PDCD4)"]],
  ["siRNA against {protein:KRAS} reduced {process:growth}.", ["positively_regulates(KRAS, growth)"]],
  [
    "An antagomir targeting {mirna:miR-10b} decreased {process:metastasis}.",
    ["positively_regulates(miR-10b, metastasis)"],
  ],
]);

checkClaims("what carries something against a gene", [
  ["{cell_line:K562} cells stably expressing shRNAs targeting {rna:HOTAIR} were injected.", []],
  ["{protein:KRAS} was silenced by siRNA targeting {protein:SOS1}.", ["positively_regulates(SOS1, KRAS)"]],
]);

checkClaims("words before a name that leave it as it is", [
  ["{mirna:miR-34a} mimics suppressed {protein:CD44}.", ["negatively_regulates(miR-34a, CD44)"]],
  ["Anti-{protein:CD3} increased {process:proliferation}.", ["positively_regulates(CD3, proliferation)"]],
  ["Recombinant {protein:TRAIL} induced {process:apoptosis}.", ["positively_regulates(TRAIL, apoptosis)"]],
  [
    "Negative {protein:STAT3} staining blocked {process:angiogenesis}.",
    ["(?) negatively_regulates(STAT3, angiogenesis)"],
  ],
]);
