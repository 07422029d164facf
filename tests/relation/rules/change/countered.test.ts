/** Acting on the effect of something is acting on what it affects. */
import { checkClaims } from "../../check.ts";

checkClaims("effects that are reversed, abolished, enhanced", [
  [
    "{drug:Decitabine} reversed the inhibitory effect of {protein:MYC} on {protein:TP63}.",
    ["negatively_regulates(MYC, TP63)", "positively_regulates(Decitabine, TP63)"],
  ],
  [
    "{drug:Decitabine} enhanced the stimulatory effect of {protein:MYC} on {process:apoptosis}.",
    ["positively_regulates(MYC, apoptosis)", "positively_regulates(Decitabine, apoptosis)"],
  ],
  [
    "The effect of {protein:MYC} on {process:apoptosis} was abolished by {drug:decitabine}.",
    ["regulates(MYC, apoptosis)", "regulates(decitabine, apoptosis)"],
  ],
]);

checkClaims("effects nobody acts on", [
  [
    "The effect of {protein:MYC} on {process:apoptosis} was seen with {drug:decitabine}.",
    ["regulates(MYC, apoptosis)"],
  ],
  ["{drug:Decitabine} abolished the effect of {protein:MYC}.", []],
]);

checkClaims("the effect of a drug, without what it acts on", [
  [
    "{protein:HMGB1} enhanced the antitumor effect of {drug:cisplatin}.",
    ["positively_regulates(HMGB1, cisplatin)"],
  ],
  ["{drug:Naloxone} reversed the effects of {drug:morphine}.", ["negatively_regulates(Naloxone, morphine)"]],
  ["The role of {drug:morphine} was abolished by {drug:naloxone}.", []],
]);
