/** Changes that a process is known by. */
import { checkClaims } from "../../check.ts";

checkClaims("changes that characterize a process", [
  [
    "{process:EMT} is characterized by the downregulation of {protein:E-cadherin} and the upregulation of {protein:N-cadherin} and {protein:vimentin}.",
    [
      "negatively_regulates(EMT, E-cadherin)",
      "positively_regulates(EMT, N-cadherin)",
      "positively_regulates(EMT, vimentin)",
    ],
  ],
  [
    "{process:EMT} is characterized by the loss of {protein:E-cadherin}.",
    ["negatively_regulates(EMT, E-cadherin)"],
  ],
  ["{process:Cancer progression} is characterized by {process:EMT}.", []],
]);
