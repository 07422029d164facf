/** The forms that writers give to a name, each with the pieces that the table must show. */
import { describe, expect, test } from "vitest";
import { compileDictionary } from "../../src/dictionary/dictionary.ts";
import { parseDictionary } from "../../src/dictionary/parse.ts";
import { findMentions } from "../../src/mention/mention.ts";
import { sentencesOf } from "./marked.ts";

const files: Readonly<Record<string, string>> = {
  protein: `name,id,synonyms,exact
AKT,FPLX:AKT,,
GSK3B,HGNC:4617,GSK-3β,
CTNNB1,HGNC:2514,β-catenin,
ERK,FPLX:ERK,ERK1/2,
MAPK3,HGNC:6877,ERK1,
MAPK1,HGNC:6871,ERK2,
CD4,HGNC:1678,,
CD8,FPLX:CD8,,
IL2RA,HGNC:6008,CD25,
HER2,HGNC:3430,,
IL8,HGNC:6025,IL-8,
RAB11,HGNC:9760,Rab11,
RAB35,HGNC:9774,Rab35,
RAB27A,HGNC:9766,Rab27A,
TGFBR1,HGNC:11772,TGF receptor I|TGF receptor 1,
TGFBR2,HGNC:11773,TGF receptor II|TGF receptor 2,
HSP70,FPLX:HSP70,,
HSP90,FPLX:HSP90,,
HSPA8,HGNC:5241,HSP73,
MET,HGNC:7029,,
CAT,HGNC:1516,,
PTEN,HGNC:9588,,
caspase 3,HGNC:1504,caspase-3,
caspase 8,HGNC:1509,caspase-8,
caspase 9,HGNC:1511,caspase-9,
laminin V,none,,
MHC class II,FPLX:HLA2,,`,
  cell_type: `name,id,synonyms
CD8+ T cell,CL:0000625,
T cell,CL:0000084,
macrophage,CL:0000235,`,
  cancer: `name,id,synonyms
breast cancer,DOID:1612,
leukemia,DOID:1240,
Hodgkin lymphoma,DOID:8567,
tumor of stage II,none,`,
  drug: `name,id,synonyms
cisplatin,CHEBI:27899,`,
  mirna: `name,id,synonyms
hsa-miR-200a-3p,miRBase:MIMAT0000682,hsa-miR-200a`,
};

const dictionary = compileDictionary(
  Object.entries(files).flatMap(
    ([type, text]) => parseDictionary({ path: `${type}.csv`, type, text: `${text}\n` }).entries,
  ),
);

/** "NAME < piece … piece" of each mention. */
function found(text: string): string[] {
  const mentions = findMentions({
    sentences: sentencesOf(text),
    citations: [],
    abbreviations: [],
    dictionary,
  });
  return mentions.map(({ entity, pieces }) => {
    const written = pieces.map(({ start, end }) => text.slice(start, end)).join(" … ");
    return `${entity.name} < ${written}`;
  });
}

type Case = readonly [text: string, expected: readonly string[]];

const forms: Readonly<Record<string, readonly Case[]>> = {
  "case where it carries meaning": [
    ["MET and met, CAT and cat", ["MET < MET", "CAT < CAT"]],
    ["Pten and PTEN", ["PTEN < Pten", "PTEN < PTEN"]],
    ["Breast Cancer and BREAST CANCER", ["breast cancer < Breast Cancer", "breast cancer < BREAST CANCER"]],
  ],
  "Greek letters": [
    ["GSK-3β, GSK3beta", ["GSK3B < GSK-3β", "GSK3B < GSK3beta"]],
    ["beta-catenin, β catenin", ["CTNNB1 < beta-catenin", "CTNNB1 < β catenin"]],
  ],
  "hyphen and blank": [["IL-8, IL8, IL 8", ["IL8 < IL-8", "IL8 < IL8", "IL8 < IL 8"]]],
  "British, plural and possessive": [
    ["leukaemia, leukemias", ["leukemia < leukaemia", "leukemia < leukemias"]],
    ["Hodgkin's lymphoma", ["Hodgkin lymphoma < Hodgkin's lymphoma"]],
  ],
  "roman and arabic numerals": [
    ["TGF receptor II and TGF receptor 2", ["TGFBR2 < TGF receptor II", "TGFBR2 < TGF receptor 2"]],
    ["laminin V and laminin 5", ["laminin V < laminin V", "laminin V < laminin 5"]],
    ["MHC class II and MHC class 2", ["MHC class II < MHC class II", "MHC class II < MHC class 2"]],
    ["caspase III", ["caspase 3 < caspase III"]],
  ],
  "plus and positive": [
    ["CD8+ T cells", ["CD8+ T cell < CD8+ T cells"]],
    ["CD8(+) T cells", ["CD8+ T cell < CD8(+) T cells"]],
    ["CD8 positive T cells", ["CD8+ T cell < CD8 positive T cells"]],
    ["CD8⁺ T cells", ["CD8+ T cell < CD8⁺ T cells"]],
  ],
  "inside a compound": [
    ["IL-8-dependent", ["IL8 < IL-8"]],
    ["cisplatin-treated", ["cisplatin < cisplatin"]],
    ["the AKT-mediated", ["AKT < AKT"]],
  ],
  slashes: [
    ["AKT/GSK-3β/β-catenin", ["AKT < AKT", "GSK3B < GSK-3β", "CTNNB1 < β-catenin"]],
    ["ERK1/2", ["ERK < ERK1/2"]],
    ["PTEN/AKT", ["PTEN < PTEN", "AKT < AKT"]],
    ["caspase-3/8/9", ["caspase 3 < caspase-3", "caspase 8 < caspase … 8", "caspase 9 < caspase … 9"]],
  ],
  "lists that leave out a part": [
    ["Rab11, 35 and 27A", ["RAB11 < Rab11", "RAB35 < Rab … 35", "RAB27A < Rab … 27A"]],
    ["caspases 3 and 9", ["caspase 3 < caspases 3", "caspase 9 < caspases … 9"]],
    [
      "caspase-3, -8 and -9",
      ["caspase 3 < caspase-3", "caspase 8 < caspase … -8", "caspase 9 < caspase … -9"],
    ],
    ["TGF receptors I and II", ["TGFBR1 < TGF receptors I", "TGFBR2 < TGF receptors … II"]],
    ["miR-200a/b/c", ["hsa-miR-200a < miR-200a", "hsa-miR-200b < miR … b", "hsa-miR-200c < miR … c"]],
    ["HSP70 and 90", ["HSP70 < HSP70", "HSP90 < HSP … 90"]],
    ["HSP70/90", ["HSP70 < HSP70", "HSP90 < HSP … 90"]],
    ["HSP70-90", ["HSP70 < HSP70", "HSP90 < HSP … 90"]],
  ],
};

describe.each(Object.entries(forms))("%s", (_, cases) => {
  test.each(cases)("%s", (text, expected) => {
    expect(found(text).sort()).toEqual([...expected].sort());
  });
});

test.each([
  "AKT2 and AKTs3",
  "Rab1135",
  "group II of 35 patients",
  "Rab, 35 patients",
  "HSP, 90 of them",
  "tumor of stage 2000",
])("no form is found in %s", (text) => {
  expect(found(text).filter((one) => !/^AKT/.test(one))).toEqual([]);
});
