/** Verbs that are left out when they come again, reciprocal ones, and cells that become others. */
import { checkClaims } from "../../check.ts";

checkClaims("gapping: the second pair shares the verb", [
  [
    "{cell_type:Basophils} secrete {protein:IL-4}, and {cell_type:eosinophils} {protein:IL-5}.",
    ["secretes(Basophils, IL-4)", "secretes(eosinophils, IL-5)"],
  ],
  [
    "{mirna:miR-96} targets {protein:FOXO3}, and {mirna:miR-182} {protein:MITF}.",
    ["targets(miR-96, FOXO3)", "targets(miR-182, MITF)"],
  ],
  [
    "{protein:EPO} stimulates {process:erythropoiesis}, and {protein:TPO} {process:thrombopoiesis}.",
    ["positively_regulates(EPO, erythropoiesis)", "positively_regulates(TPO, thrombopoiesis)"],
  ],
]);

checkClaims("no gapping: the list goes on", [
  [
    "{cell_type:Basophils} secrete {protein:IL-4}, {protein:IL-13}, and {protein:CCL3}.",
    ["secretes(Basophils, IL-4)", "secretes(Basophils, IL-13)", "secretes(Basophils, CCL3)"],
  ],
  [
    "{cell_type:Basophils} secrete {protein:IL-4}, and {cell_type:eosinophils} release {protein:IL-5}.",
    ["secretes(Basophils, IL-4)", "secretes(eosinophils, IL-5)"],
  ],
  [
    "{cell_type:Basophils} secrete {protein:IL-4} and {protein:IL-13}.",
    ["secretes(Basophils, IL-4)", "secretes(Basophils, IL-13)"],
  ],
]);

checkClaims("each other", [
  [
    "{protein:GATA1} and {protein:SPI1} repress each other.",
    ["negatively_regulates(GATA1, SPI1)", "negatively_regulates(SPI1, GATA1)"],
  ],
  [
    "{protein:GATA1} and {protein:SPI1} activate one another.",
    ["positively_regulates(GATA1, SPI1)", "positively_regulates(SPI1, GATA1)"],
  ],
  ["{protein:GATA1} represses each other gene.", []],
  ["{protein:GATA1} represses each of them.", []],
]);

checkClaims("cells that become others", [
  ["{cell_type:Myoblasts} give rise to {cell_type:myotubes}.", ["transforms_into(Myoblasts, myotubes)"]],
  ["{cell_type:Myotubes} arise from {cell_type:myoblasts}.", ["transforms_into(myoblasts, Myotubes)"]],
  [
    "{cell_type:Pericytes} acquired a {cell_type:myofibroblast} phenotype.",
    ["transforms_into(Pericytes, myofibroblast)"],
  ],
  [
    "{protein:IL-6} and {protein:LIF} give rise to {process:cachexia}.",
    ["positively_regulates(IL-6, cachexia)", "positively_regulates(LIF, cachexia)"],
  ],
  ["{cell_type:Pericytes} acquired a contractile phenotype.", []],
  ["{cell_type:Pericytes} acquired {vesicle:exosomes}.", ["taken_up_by(exosomes, Pericytes)"]],
]);
