/** Stories that go on in the next sentence. */
import { checkStories } from "../relation/check.ts";

checkStories("what the cargo does, in a sentence without the vesicle", [
  [
    [
      "{cell_type:Adipocytes} secrete {vesicle:exosomes} rich in {mirna:miR-21}.",
      "In {cancer_cell:glioma cells}, {mirna:miR-21} inhibits {process:apoptosis} (10).",
    ],
    ["Adipocytes > exosomes [miR-21] > glioma cells: negatively_regulates apoptosis (10)"],
  ],
  [
    [
      "{cell_type:Adipocytes} release {vesicle:exosomes} that transfer {mirna:miR-21} to {cancer_cell:glioma cells} (4).",
      "{mirna:miR-21} promotes {process:invasion} (4).",
    ],
    ["Adipocytes > exosomes [miR-21] > glioma cells: positively_regulates invasion (4)"],
  ],
  [
    [
      "{cell_type:Adipocytes} secrete {vesicle:exosomes} rich in {mirna:miR-21} (4).",
      "{mirna:miR-21} promotes {process:invasion} (5).",
    ],
    [],
  ],
  [
    [
      "{cell_type:Adipocytes} secrete {vesicle:exosomes} rich in {mirna:miR-21}.",
      "{mirna:miR-155} promotes {process:invasion}.",
    ],
    [],
  ],
  [
    [
      "{vesicle:Exosomes} contain {mirna:miR-21}.",
      "{mirna:miR-21} promotes {process:invasion} in many cancers.",
    ],
    [],
  ],
  [
    [
      "{cell_type:Adipocytes} secrete {vesicle:exosomes} rich in {mirna:miR-21}.",
      "¶ {mirna:miR-21} promotes {process:invasion}.",
    ],
    [],
  ],
]);

checkStories("what the cargo does, where a pronoun stands for the vesicle", [
  [
    [
      "{cell_type:Adipocytes} release {vesicle:exosomes} rich in {mirna:miR-23b}.",
      "They are taken up by {cancer_cell:glioma cells}, where {mirna:miR-23b} induces {process:dormancy}.",
    ],
    ["Adipocytes > exosomes [miR-23b] > glioma cells: positively_regulates dormancy"],
  ],
]);

checkStories("recipients that are not named again", [
  [
    [
      "{vesicle:Exosomes} from {cell_type:microglia} are taken up by {cell_type:neurons}.",
      "These {vesicle:exosomes} promote the {process:survival} of recipient cells.",
    ],
    [
      "microglia > Exosomes [] > neurons: ",
      "microglia > exosomes [] > neurons: positively_regulates survival",
    ],
  ],
]);

checkStories("who takes up the cargo in the next sentence", [
  [
    [
      "{cell_type:Adipocytes} secrete {vesicle:exosomes} that carry {mirna:miR-23b}.",
      "Once internalized by {cell_type:fibroblasts}, this {mirna_generic:miRNA} induces {process:dormancy}.",
    ],
    ["Adipocytes > exosomes [miR-23b] > fibroblasts: positively_regulates dormancy"],
  ],
  [
    [
      "{cell_type:Adipocytes} secrete {vesicle:exosomes} that carry {mirna:miR-23b}.",
      "Most {mirna_generic:miRNA} is taken up by {cell_type:fibroblasts}.",
    ],
    [],
  ],
]);
