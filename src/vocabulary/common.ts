/**
 * Short forms that biomedical prose uses for something else than the gene or cell line whose alias they also are, and
 * words that are names only inside their ontology.
 */
const shortForms = new Set(
  `AIDS ALCL ANOVA ARDS ATLL BCLC BRAIN CCRCC CDNA CLL COPD COVID CTCL DCIS DLBCL DMEM DMSO DNA EBV ELISA EMSA ESCC FACS
  FISH GBM GFP GIST GTP HAART HBV HCV HIV HNSCC HPLC HPV HUVEC IHC LOH MALT MRI MRNA NAFLD NASH NHL NSCLC OSCC PBMC PBS
  PCNA PCR PDAC PDX PET QPCR RNA ROS RTPCR SCLC SDS SIRNA SLE SNP TNBC TNM TPA UVB WHO`
    .split(/\s+/u)
    .map((form) => form.toLowerCase()),
);

const generalNames = new Set(
  `abdomen absence acid adjuvant adult agent alanine amine amino antibody arginine asparagine aspartate chemokine
  cytokine cysteine enzyme glutamate glutamine glycine helix histidine hormone isoleucine kinase leucine ligand lymphoid lysine
  methionine myeloid other others organizer peptidase pharmaceutical phenylalanine phosphatase proline protease
  proteinase scale serine stripe threonine tryptophan tyrosine valine agent animal antigen appearance area attachment band base behavior behaviour binding blood body
  bone border branch bud canal capsule cavity cell cells chain chemical chord cluster coat component compound condition
  control cord cortex course covering cycle death defect development differentiation disease disorder division drug duct
  element embryo energy entity environment extract fiber field finding fluid fold fragment function gene genetic
  group growth head host illness immune individual infection inhibitor interaction junction killing layer lesion
  limb line lining localization location locus lump maintenance male map material matrix matter medium membrane
  metabolism mode molecule movement network neck node nucleus organ organism origin part particle pathway pattern phase
  plate pole population pore process product protein reaction receptor region regulation replication reproduction
  resistance response ring role root section secretion segment selection sense sensitivity septum sex shaft sheath
  signal signaling signalling site solution space species specimen stage state stem strand stress structure
  subdivision substance surface surveillance survival symptom syndrome system target tissue trait transport tract trunk
  tube unit vessel wall zone`
    .split(/\s+/u)
    .concat(["growth factor", "transcription factor", "proprotein convertase"]),
);

/** Words and units that stand before or after numbers in prose: "at 24", "a 30", "24 h", "mm3", "Ca2+". */
const numbered = new Set(
  "a am an as at be by ca cis cm day for g h he id in is it kb kd kg l m mg ml mm mv ng nm no of on or pg ph pm so to up w we".split(
    " ",
  ),
);

/** True for a letter, a word or a unit with a number, which any prose has. */
export function isNumbered(name: string): boolean {
  const letters = /^(?:([\p{L}.-]+) ?\d+|\d+[- ]?(\p{L}+))$/u.exec(name);
  const word = (letters?.[1] ?? letters?.[2] ?? "").replace(/[.-]/gu, "").toLowerCase();
  return word.length === 1 || numbered.has(word);
}

/** True for a short form that usually stands for something else, in any case. */
export function isCommonShortForm(name: string): boolean {
  return shortForms.has(name.replaceAll("-", "").toLowerCase());
}

/** True for a word that says too little outside its vocabulary. */
export function isGeneral(name: string): boolean {
  return generalNames.has(name.toLowerCase().replace(/s$/u, "")) || generalNames.has(name.toLowerCase());
}
