/** The phrase rules. What each of them tags, and what stays outside, follows the guidelines of the annotated reviews. */
import type { PhraseRule } from "./phrase.ts";

/** Not followed by more of the same word. */
const end = "(?![\\p{L}\\p{N}])";
const organ =
  /^(?:lung|liver|brain|bone|kidney|spleen|pancreas|breast|skin|colon|stomach|intestine|heart|retina|muscle|prostate|ovary|thymus|uterus|bladder|lymph node|adipose tissue)$/iu;
const cancers = ["cancer", "cancer_generic"];

/** "breast cancer cells", "MCF-7 breast cancer cell lines" */
const cancerCell: PhraseRule = {
  bases: cancers,
  suffix: new RegExp(`[ -]?(?: tumou?r)?[ -]cell(?: ?lines?|s)?${end}`, "iuy"),
  type: "cancer_cell",
  name: (base, suffix) => `${base.name} ${/line/u.test(suffix) ? "cell line" : "cell"}`,
  reason: "cells of a cancer",
};

/** "astrocyte precursors", "Sertoli precursor cells", "fibroblast feeder cells", "macrophage-like cells" */
const immatureCell: PhraseRule = {
  bases: ["cell_type"],
  suffix: new RegExp(
    `[ -](?:(?:stem|precursor|progenitor|feeder)[ -]cells?|(?:precursor|progenitor|feeder)s?|like cells?)${end}`,
    "iuy",
  ),
  type: "cell_type",
  name: (base, suffix) => `${base.name} ${suffix.replace(/^-(?!like)|s$/gu, "")}`.replace(" -like", "-like"),
  reason: "what a cell becomes",
};

/** "liver cells", "collecting duct cells"; "colon cell lines" and "squamous cell carcinoma" are something else. */
const tissueCell: PhraseRule = {
  bases: ["anatomy"],
  unbroken: true,
  fits: ({ name }) => !/environment|niche|stroma|tissue|body|bodies|culture|system|graft/iu.test(name),
  suffix: new RegExp(
    `[ -]cells?${end}(?![- ](?:lines?|cycle|bod(?:y|ies)|carcinoma|cancer|tumou?r|lymphoma|leuka?emia|neoplas|mass|layer))`,
    "iuy",
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
    "iuy",
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
    "iuy",
  ),
  type: "pathway",
  name: (base) => `${base.name} signaling`,
  reason: "pathway of a protein",
};

/** "hTERT mRNA", "hTERT transcriptional mRNA" */
const messenger: PhraseRule = {
  bases: ["protein"],
  suffix: new RegExp(` (?:transcriptional )?(?:mRNA|messenger RNA)s?${end}`, "iuy"),
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
    "iuy",
  ),
  type: "anatomy",
  name: (base, suffix) => `${base.name} ${suffix.replace(/s$/u, "")}`,
  reason: "tissue of a cancer",
};

/** "lung vasculature", "liver pre-metastatic niche": a part that every organ has; tissue words are no organ. */
const organPart: PhraseRule = {
  bases: ["anatomy"],
  unbroken: true,
  fits: ({ name }) => organ.test(name),
  suffix: new RegExp(
    ` (?:(?:micro)?vasculature|(?:micro)?environment|(?:micro)?vessels|endothelium|parenchyma|(?:pre-?metastatic )?niche|PMN)s?${end}`,
    "iuy",
  ),
  type: "anatomy",
  name: (base, suffix) => `${base.name} ${suffix.replace(/s$/u, "")}`,
  reason: "part of an organ",
};

/** "docetaxel resistance", "Gefitinib-resistance" */
const resistance: PhraseRule = {
  bases: ["drug"],
  suffix: new RegExp(`[ -](?:resistance|tolerance|sensitivity|chemoresistance|insensitivity)${end}`, "iuy"),
  type: "process",
  name: (base, suffix) => `${base.name} ${suffix.replace(/^-/u, "")}`,
  reason: "response to a drug",
};

/** "tumor growth", "leukemia development"; tumor metastasis and invasion are two mentions. */
const tumorProcess: PhraseRule = {
  bases: cancers,
  suffix: new RegExp(` (?:development|growth|progression|regression|formation|initiation)s?${end}`, "iuy"),
  type: "process",
  name: (base, suffix) => `${base.name} ${suffix.replace(/s$/u, "")}`,
  reason: "process of a tumor",
};

/** "T cell responses", "macrophage recruitment"; migration and proliferation of a cell are two mentions. */
const cellProcess: PhraseRule = {
  bases: ["cell_type"],
  suffix: new RegExp(
    `[ -](?:(?:immune )?response|recruitment|polari[sz]ation|infiltration|activation|(?:re)?programm?ing|exhaustion|priming|dysfunction|anergy|mobili[sz]ation|expansion)s?${end}`,
    "iuy",
  ),
  type: "process",
  name: (base, suffix) => `${base.name} ${suffix.replace(/^-|s$/gu, "")}`,
  reason: "process of a cell",
};

/** "cervical lymph node metastases", "adrenal metastasis"; that of a fluid or a niche is none. */
const placeMetastasis: PhraseRule = {
  bases: ["anatomy"],
  unbroken: true,
  fits: ({ name }) => !/environment|niche|stroma|tissue|body|bodies|fluid|blood/iu.test(name),
  suffix: new RegExp(` metastas[ei]s${end}`, "iuy"),
  type: "process",
  name: (base) => `${base.name} metastasis`,
  reason: "metastasis to a place",
};

export const phraseRules: readonly PhraseRule[] = [
  cancerCell,
  cancerStemCell,
  immatureCell,
  tissueCell,
  pathway,
  messenger,
  cancerSite,
  organPart,
  resistance,
  tumorProcess,
  cellProcess,
  placeMetastasis,
];
