/** Cells that become others. */
import { checkClaims } from "../../check.ts";

checkClaims("verbs of becoming", [
  [
    "{cell_type:Monocytes} become {cell_type:osteoclasts} in the presence of {protein:RANKL}.",
    [
      "transforms_into(Monocytes, osteoclasts)",
      "(?) positively_regulates(RANKL, Monocytes)",
      "(?) regulates(RANKL, Monocytes)",
    ],
  ],
]);
