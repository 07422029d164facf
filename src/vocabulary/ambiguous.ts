/**
 * Names that are common in biomedical prose and there mean something else, or nothing in particular, than in the
 * vocabulary that has them. The lists are short on purpose: what is listed was met in annotated abstracts, or is a
 * current abbreviation of a disease, a method or a reagent.
 */
import { isEnglish } from "../dictionary/english.ts";

const shortForms = toSet(`
  AIDS ALCL ANOVA ARDS ATLL BCLC BRAIN CCRCC CDNA CLL COPD COVID CTCL DCIS DLBCL DMEM DMSO DNA EBV ELISA EMSA ESCC
  FACS FISH GBM GFP GIST GTP HAART HBV HCV HIV HNSCC HPLC HPV HUVEC IHC LOH MALT MRI MRNA NAFLD NASH NHL NSCLC OSCC
  PBMC PBS PCR PDAC PDX PET QPCR RNA ROS RTPCR SCLC SDS SIRNA SLE SNP TIGR TNBC TNM TPA TRIS UVB WHO
`);

const generalNames = toSet(`
  absence acid adjuvant adult agent ala alanine amine amino animal antibody antigen appearance area arg arginine asn
  asp asparagine aspartate atlas attachment back balance band base behavior behaviour binding biosynthesis body bone
  border branch breakdown bud capsule catabolism cavity cell chain chemical chemokine chord cluster coat component
  compound condition control cord course covering cycle cys cysteine cytokine death defect degradation development
  differentiation digestion digit disease disorder division drug element energy entity environment enzyme extension
  extract fiber field finding finger flank fluid fold formation fragment function fusion gene generation genetic gln
  glu glutamate glutamine gly glycine group growth hand head helix his histidine hormone host ile illness immune
  individual infection inhibitor interaction isoleucine junction juvenile killing kinase layer learning lesion leu
  leucine ligand line lining localization location locus lump lymphoid lys lysine maintenance male map material
  mating matrix matter medium membrane memory met metabolism methionine mode molecule movement myeloid network node
  nucleus organ organism organizer origin other part particle pathway pattern peptidase pharmaceutical phase phe
  phenylalanine phosphatase plate pole population pore pro process product projection proline protease protein
  proteinase reaction receptor region regulation release replication reproduction resistance response ring role root
  scale secretion section segment segmentation selection sense sensitivity ser serine sex shaft sheath signal
  signaling signalling site solution space species specimen spot stage state statin stem strand stress stripe
  structure subdivision substance surface surveillance survival symptom syndrome synthesis system target thr
  threonine tissue tract trait transduction transport trp tryptophan tube tyr tyrosine unit uptake val valine wall
  zone
`);
const generalPhrases = new Set([
  "biological process",
  "biological_process",
  "cell activation",
  "cellular metabolic process",
  "cellular process",
  "cultured cell",
  "developmental process",
  "genetic disease",
  "growth factor",
  "heavy chain",
  "life cycle",
  "light chain",
  "proprotein convertase",
  "receptor cell",
  "signaling pathway",
  "signalling pathway",
  "transcription factor",
  "tumor suppressor",
]);

const wordsByNumbers = toSet(`
  a am an as at be by ca ci cis cm day ec ed fig for g h he ic id in is it kb kd kg l ld m mg ml mm mv ng nm no of on
  or pa pg ph pm se so th to up w we
`);

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.toLowerCase().trim().split(/\s+/u));
}

/** True for a short form that usually stands for something else: NSCLC, SDS, cDNA. */
export function isCommonShortForm(name: string): boolean {
  return shortForms.has(name.replaceAll("-", "").toLowerCase());
}

/** Half of a compound: "exosome-mediated". */
const adjective = /[- ](?:associated|dependent|induced|mediated)$/iu;

/** True for a name, in either number, that says too little outside its vocabulary: system, elements, growth factor. */
export function isGeneral(name: string): boolean {
  if (adjective.test(name)) return true;
  const lower = name.toLowerCase();
  return [lower, lower.replace(/s$/u, "")].some((word) => generalNames.has(word) || generalPhrases.has(word));
}

/** `AT24`, `A-T24`, `mm3`, `24 h` */
const numbered = /^(?:([\p{L}.-]+) ?\d+|\d+[- ]?(\p{L}+))$/u;

/** True for a letter, a word or a unit with a number, which any prose has: "at 24 h", "mm3", "Ca2+", "set 1". */
export function isNumbered(name: string): boolean {
  const [, before, after] = numbered.exec(name) ?? [];
  const word = (before ?? after ?? "").replace(/[.-]/gu, "").toLowerCase();
  return word.length === 1 || wordsByNumbers.has(word) || isEnglish(word);
}

const diseaseEnds = [
  "disease syndrome deficiency dystrophy dysplasia ataxia ana?emia ha?emophilia ha?emochromatosis insipidus carcinoma",
  "cancer leuka?emia lymphoma neuropathy myopathy retardation deafness epilepsy cataract sclerosis",
]
  .join(" ")
  .replaceAll(" ", "|");
/** With a type: "hemophilia B", "long QT syndrome 3", "glycogen storage disease type V". */
const diseasePattern = new RegExp(`(?:${diseaseEnds})s?(?: type)?(?: \\w{1,3})?$`, "iu");

/** True for the name of a disease, which gene nomenclature gives genes as an alias: "Krabbe disease". */
export function isDiseaseName(name: string): boolean {
  return diseasePattern.test(name);
}
