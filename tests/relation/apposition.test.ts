/** Names beside a name that say what it is. */
import { checkClaims } from "./check.ts";

checkClaims("a second name of the same kind between commas", [
  [
    "{vesicle:Ectosomes}, {vesicle:vesicles} released by most cells, promote {process:coagulation}.",
    ["positively_regulates(Ectosomes, coagulation)"],
  ],
  [
    "In {cell_type:platelets}, {vesicle:vesicles} released by all cells, promote {process:coagulation}.",
    ["positively_regulates(vesicles, coagulation)"],
  ],
]);

checkClaims("a class and the name at the end, and the second of two descriptions", [
  [
    "{protein:CSF1} induced {protein:VEGF} via the {protein:transcription factor}, {protein:SP1}.",
    ["positively_regulates(CSF1, VEGF)", "regulates(SP1, VEGF)"],
  ],
  [
    "{protein:HDGF}, a mitogen and a target of {protein:NF-kB}, promotes {process:invasion}.",
    ["regulates(NF-kB, HDGF)", "positively_regulates(HDGF, invasion)"],
  ],
]);

checkClaims("whose role a title tells of", [
  ["{protein:MTSS1}: a protein and its role in {process:invasion}", ["regulates(MTSS1, invasion)"]],
  ["{protein:MTSS1} and its role in {process:invasion}", ["regulates(MTSS1, invasion)"]],
]);
