/**
 * Cancers are compared by the organ or tissue that their names speak of, and within one by a few opposites. Names of
 * one organ are kin whatever else they say: "colon adenocarcinoma" and "colorectal cancer", "glioma" and "glioblastoma".
 */
import { isDisjoint, type Kind, readTraits, type Traits } from "./likeness.ts";

/** A name may speak of several, as "gastrointestinal" and "ovarian teratoma" do. */
const organs = {
  adrenal: /adrenal|adreno|pheochromocytoma|paraganglioma/iu,
  bladder: /(?<!gall)bladder|urothel|urinary|urethra/iu,
  blood:
    /leuk[a]?em|lymphoma|lymphoid|lymphoprolif|myeloma|myeloid|myelo(?:dys|prolif|fibr)|plasma ?cell|plasmacyt|h[a]?emato|waldenstr|polycyth|thrombocyth|mastocyt|histiocyt|s[ée]zary|mycosis|Reed-Sternberg|malignant T cell|\bCLL\b/iu,
  breast: /breast|mammary|lobular|invasive ductal|ductal carcinoma in situ|phyllodes/iu,
  bowel: /colon|colorect|rectal|intestin|colitis|\banal\b|appendi|duoden|ampullary|pseudomyxoma/iu,
  brain:
    /gli[ao](?:l|m|bl|s)|astrocyt|\bbrain|nervous|ependym|medullobl|oligo[ad]|neurobl|neurocyt|neuroect|pineo|mening|schwann|neuroma|\bnerve|choroid plexus|craniophar|pituitar|prolactin|ganglio|spinal|chordoma|rhabdoid/iu,
  cervix: /cervic|gyn[a]?ecologic|reproductive/iu,
  esophagus: /esophag|barrett|gastrointestin/iu,
  eye: /uveal|ocular|\beye|retinobl|choroidal/iu,
  germ: /germ cell|germinoma|testic|semin|terato|embryonal carcinoma|yolk|leydig|choriocarc|trophobl|reproductive/iu,
  kidney: /\brenal|kidney|wilms|nephro|urinary/iu,
  liver: /hepat|liver|cholangio|bile duct|biliar|gallbladder/iu,
  lung: /lung|bronch|pulmon|pleur|mesotheli|thora|respirat|trache|mediast/iu,
  mouth:
    /head and neck|\boral\b|phary|laryn|tongue|tonsil|salivar|parotid|nasal|\blip\b|esthesio|mucoepid|adenoid cystic|thora/iu,
  ovary: /ovar|fallopian|granulosa|sertoli|gyn[a]?ecologic|reproductive|peritone/iu,
  pancreas: /pancrea|insulinoma|glucagonoma|gastrinoma|biliar/iu,
  prostate: /prostat/iu,
  skin: /melanoma|skin|cutaneous|basal cell|merkel|keratoac|sebac|kaposi|mycosis|s[ée]zary/iu,
  soft: /sarcoma|osteo|chondro|ewing|\bbone\b|rhabdo|histiocytoma|soft tissue|desmopl|synovi|stromal tumor|chordoma/iu,
  stomach: /gastr(?!ino)|stomach/iu,
  thymus: /thym(?:us|ic|om)|mediast|thora/iu,
  thyroid: /thyroid/iu,
  uterus: /uter|endometri(?:al|um)|gyn[a]?ecologic|reproductive|vagin|vulv|trophobl|choriocarc/iu,
};

/** What a cancer cannot be two of; the traits of an axis exclude each other. */
const axes = [
  {
    "acute course": /\bacute\b/iu,
    "chronic course": /\bchronic\b/iu,
  },
  {
    "myeloid line":
      /myeloid|myelogen|myelocyt|monocytic|erythro|megakaryo|eosinoph|myelo(?:dys|prolif|fibr)|polycyth|thrombocyth|mast/iu,
    "lymphoid line": /lymph|hodgkin|[bt]-cell|hairy cell|waldenstr|s[ée]zary|mycosis|\bCLL\b/iu,
    "plasma line": /myeloma|plasma/iu,
  },
  {
    "small cell": /(?<!non[- ])small[- ]cell/iu,
    "non-small cell": /non[- ]small/iu,
  },
];

export const cancers: Kind = {
  types: new Set(["cancer", "cancer_cell"]),
  traitsOf: cancerTraits,
  compare: compareCancers,
};

/** None where the name tells no organ: "squamous cell carcinoma", "CD133+ cell". */
function cancerTraits(name: string): Traits {
  const found = readTraits(name, organs);
  if (found.length === 0) return new Set();
  return new Set([...found, ...axes.flatMap((axis) => readTraits(name, axis))]);
}

function compareCancers(a: Traits, b: Traits) {
  if (isDisjoint(organsIn(a), organsIn(b))) return "different";
  const isOpposed = axes.some((axis) => isDisjointOn(Object.keys(axis), a, b));
  return isOpposed ? "different" : "kin";
}

function organsIn(traits: Traits): Traits {
  return new Set([...traits].filter((trait) => trait in organs));
}

/** True when both have a trait of the axis and none in common. A name with several is undecided, and shares one. */
function isDisjointOn(axis: readonly string[], a: Traits, b: Traits): boolean {
  const [inA, inB] = [a, b].map((traits) => new Set(axis.filter((trait) => traits.has(trait))));
  return inA !== undefined && inB !== undefined && inA.size > 0 && inB.size > 0 && isDisjoint(inA, inB);
}
