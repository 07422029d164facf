/** A small dictionary for the tests of the tagger, independent of the shipped one. */
import { compileDictionary, type Dictionary } from "../../src/dictionary/dictionary.ts";
import { parseDictionary } from "../../src/dictionary/parse.ts";

const files: Readonly<Record<string, string>> = {
  cancer: `
    name,id,synonyms
    breast cancer,DOID:1612,breast tumor|breast carcinoma
    gastric cancer,DOID:10534,
    ovarian cancer,DOID:2394,
    lung cancer,DOID:1324,
    brain cancer,DOID:1319,
    skin cancer,DOID:4159,
    chronic lymphocytic leukemia,DOID:1040,
    leukemia,DOID:1240,leukaemia
    melanoma,DOID:1909,
    glioblastoma,DOID:3068,`,
  cancer_generic: `
    name,id,synonyms
    cancer,DOID:162,
    tumor,DOID:14566,tumour`,
  cancer_cell: `
    name,id,synonyms
    tumor cell,CL:0001063,
    cancer cell,CL:0001064,`,
  cell_type: `
    name,id,synonyms
    T cell,CL:0000084,T lymphocyte
    B cell,CL:0000236,
    germinal center B cell,CL:0000844,
    NK cell,CL:0000623,
    macrophage,CL:0000235,macrophage cell
    tumor-associated macrophage,none,TAM
    stromal cell,CL:0000499,
    fibroblast,CL:0000057,fibroblast cell
    apoptotic cell,CL:0000445,
    endothelial cell,CL:0000115,
    antigen-presenting cell,CL:0000145,
    cancer stem cell,BTO:0004254,CSC`,
  protein: `
    name,id,synonyms,exact,context
    fibronectin,HGNC:3778,fibronectin I,,
    collagen I,HGNC:2197,,,
    EGFR,HGNC:3236,epidermal growth factor receptor,,
    PTEN,HGNC:9588,,,
    AKT,FPLX:AKT,protein kinase B,,
    PKA,FPLX:PKA,protein kinase A,,
    STAT5,FPLX:STAT5,,,
    Wnt,FPLX:WNT,,,
    Notch,FPLX:Notch,,,
    TERT,HGNC:11730,hTERT|telomerase reverse transcriptase,,
    APC,HGNC:583,,,
    CD4,HGNC:1678,,,
    CD8,FPLX:CD8,,,
    CD133,HGNC:9454,,,
    PD-1,HGNC:8760,,,
    HER2,HGNC:3430,HER2/neu,,
    Rab11,HGNC:9760,,,
    Rab35,HGNC:9774,,,
    Rab27A,HGNC:9766,,,
    ESCRT,GO:0036452,ESCRT complex,,
    ESCRT-0,GO:0033565,,,
    ESCRT-I,GO:0000813,,,
    ESCRT-III,GO:0000815,,,
    MET,HGNC:7029,,,
    CAT,HGNC:1516,,CAT,
    ALL1,HGNC:7132,KMT2A,,ALL`,
  drug: `
    name,id,synonyms
    cisplatin,CHEBI:27899,
    docetaxel,CHEBI:4672,
    bortezomib,CHEBI:52717,`,
  process: `
    name,id,synonyms,exact,context
    cell migration,GO:0016477,migration|endothelial cell migration,,
    metastasis,none,tumor metastasis,,
    proliferation,GO:0008283,cell proliferation,,
    cell survival,none,,,survival
    apoptosis,GO:0006915,apoptotic cell death|T cell death,,
    tumor growth,none,growth of tumors,,growth`,
  anatomy: `
    name,id,synonyms
    bone marrow,UBERON:0002371,
    liver,UBERON:0002107,liver tissue
    germinal center,UBERON:0010754,
    prostate,UBERON:0002367,prostate tissue
    microenvironment,none,`,
  pathway: `
    name,id,synonyms
    Wnt signaling pathway,GO:0016055,Wnt signaling
    Wnt planar cell polarity pathway,GO:0060071,`,
  disease: `
    name,id
    hepatitis B,DOID:2043`,
  vesicle: `
    name,id,synonyms
    exosome,GO:0070062,exosomal
    multivesicular body,GO:0005771,MVB
    extracellular vesicle,GO:1903561,vesicle`,
  cell_line: `
    name,id,synonyms
    MCF-7,Cellosaurus:CVCL_0031,`,
  mirna: `
    name,id,synonyms
    hsa-miR-21-5p,miRBase:MIMAT0000076,hsa-miR-21
    hsa-miR-34a-5p,miRBase:MIMAT0000255,hsa-miR-34a`,
  rna: `
    name,id,synonyms
    HOTAIR,HGNC:33510,
    PTEN-AS1,none,`,
};

export const lexicon: Dictionary = compileDictionary(
  Object.entries(files).flatMap(([type, text]) => {
    const path = `${type}.csv`;
    return [...parseDictionary({ path, type, text: text.trim().replace(/^ +/gmu, "") }).entries];
  }),
);
