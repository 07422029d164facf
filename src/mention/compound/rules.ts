/** The phrase rules. What each of them tags, and what stays outside, follows the guidelines of the annotated reviews. */
import type { PhraseRule } from "./phrase.ts";

/** Not followed by more of the same word. */
const end = "(?![\\p{L}\\p{N}])";
const cancers = ["cancer", "cancer_generic"];

/** "breast cancer cells", "MCF-7 breast cancer cell lines" */
const cancerCell: PhraseRule = {
  bases: cancers,
  suffix: new RegExp(`[ -]?(?: tumou?r)?[ -]cell(?: ?lines?|s)?${end}`, "uy"),
  type: "cancer_cell",
  name: (base, suffix) => `${base.name} ${/line/u.test(suffix) ? "cell line" : "cell"}`,
  reason: "cells of a cancer",
};

/** "astrocyte precursors", "Sertoli precursor cells", "fibroblast feeder cells" */
const immatureCell: PhraseRule = {
  bases: ["cell_type"],
  suffix: new RegExp(
    `[ -](?:(?:stem|precursor|progenitor|feeder)[ -]cells?|(?:precursor|progenitor|feeder)s?)${end}`,
    "uy",
  ),
  type: "cell_type",
  name: (base, suffix) => `${base.name} ${suffix.replace(/^-|s$/gu, "")}`,
  reason: "what a cell becomes",
};

/** "liver cells", "collecting duct cells"; "colon cell lines" and "squamous cell carcinoma" are something else. */
const tissueCell: PhraseRule = {
  bases: ["anatomy"],
  unbroken: true,
  fits: ({ name }) => !/environment|niche|stroma|tissue|body|bodies|culture|system|graft/iu.test(name),
  suffix: new RegExp(
    `[ -]cells?${end}(?![- ](?:lines?|cycle|bod(?:y|ies)|carcinoma|cancer|tumou?r|lymphoma|leuka?emia|neoplas|mass|layer))`,
    "uy",
  ),
  type: "cell_type",
  name: (base) => `${base.name} cell`,
  reason: "cells of a tissue",
};

/** "glioblastoma stem cells", "AML-initiating cells" */
const cancerStemCell: PhraseRule = {
  bases: ["cancer"],
  suffix: new RegExp(
    `[ -](?:stem(?:-like)?|initiating|propagating|stem/progenitor|progenitor) ?cells?${end}`,
    "uy",
  ),
  type: "cell_type",
  name: (base, suffix) => `${base.name} ${suffix.replace(/^-|s$/gu, "")}`,
  reason: "stem cells of a cancer",
};

/** "AKT signaling", "Ras pathway", "insulin signal transduction", "STAT3-dependent signaling" */
export const pathway: PhraseRule = {
  bases: ["protein"],
  suffix: new RegExp(
    "(?:-(?:dependent|mediated|driven|induced))?[ -](?:(?:signal(?:l?ing| transduction)|signalling)" +
      `(?: ?(?:pathway|cascade|network|ax[ie]s|event|circuit)s?)?|(?:pathway|cascade|axis|axes)s?)${end}`,
    "uy",
  ),
  type: "pathway",
  name: (base) => `${base.name} signaling`,
  reason: "pathway of a protein",
};

/** "hTERT mRNA", "hTERT transcriptional mRNA" */
const messenger: PhraseRule = {
  bases: ["protein"],
  suffix: new RegExp(` (?:transcriptional )?(?:mRNA|messenger RNA)s?${end}`, "uy"),
  type: "rna",
  keepsIds: true,
  name: (base) => `${base.name} mRNA`,
  reason: "messenger of a gene",
};

/** "breast cancer microenvironment", "breast cancer tissues" */
const cancerSite: PhraseRule = {
  bases: cancers,
  suffix: new RegExp(
    `[ -](?:(?:metastatic |immune )?(?:micro)?environment|niche|strom(?:a|al tissue)|tissue|vasculature|bed)s?${end}`,
    "uy",
  ),
  type: "anatomy",
  name: (base, suffix) => `${base.name} ${suffix.replace(/s$/u, "")}`,
  reason: "tissue of a cancer",
};

/** "docetaxel resistance", "Gefitinib-resistance" */
const resistance: PhraseRule = {
  bases: ["drug"],
  suffix: new RegExp(`[ -](?:resistance|sensitivity|chemoresistance|insensitivity)${end}`, "uy"),
  type: "process",
  name: (base, suffix) => `${base.name} ${suffix.replace(/^-/u, "")}`,
  reason: "response to a drug",
};

/** "tumor growth", "leukemia development"; tumor metastasis and invasion are two mentions. */
const tumorProcess: PhraseRule = {
  bases: cancers,
  suffix: new RegExp(` (?:development|growth|progression|regression|formation|initiation)s?${end}`, "uy"),
  type: "process",
  name: (base, suffix) => `${base.name} ${suffix.replace(/s$/u, "")}`,
  reason: "process of a tumor",
};

/** "T cell responses", "macrophage recruitment"; migration and proliferation of a cell are two mentions. */
const cellProcess: PhraseRule = {
  bases: ["cell_type"],
  suffix: new RegExp(
    `[ -](?:(?:immune )?response|recruitment|polari[sz]ation|infiltration|activation|(?:re)?programm?ing|exhaustion|priming)s?${end}`,
    "uy",
  ),
  type: "process",
  name: (base, suffix) => `${base.name} ${suffix.replace(/^-|s$/gu, "")}`,
  reason: "process of a cell",
};

export const phraseRules: readonly PhraseRule[] = [
  cancerCell,
  cancerStemCell,
  immatureCell,
  tissueCell,
  pathway,
  messenger,
  cancerSite,
  resistance,
  tumorProcess,
  cellProcess,
];
