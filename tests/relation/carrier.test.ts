/** Cargo that is named behind its vesicle. */
import { checkClaims } from "./check.ts";

checkClaims("exosomal cargo comes with its exosomes", [
  [
    "{vesicle:Exosomal} {mirna:miR-223} secreted by {cell_type:macrophages} is transferred to {cancer_cell:tumor cells}.",
    ["contains(Exosomal, miR-223)", "secretes(macrophages, Exosomal)", "taken_up_by(miR-223, tumor cells)"],
  ],
  [
    "{mirna:miR-223} secreted by {cell_type:macrophages} promotes {process:invasion}.",
    ["secretes(macrophages, miR-223)", "positively_regulates(miR-223, invasion)"],
  ],
]);
