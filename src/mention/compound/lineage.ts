/**
 * Cells that are named by their lineage or tissue and by how far they have come: "mesenchymal precursors", "mesodermal
 * and endodermal cells", "neural stem/progenitor cells". Dictionaries list the common ones, prose makes more.
 */
import type { Entity } from "../../model.ts";
import { covers, outerSpan, type Span, span } from "../../span.ts";
import { type Draft, draft, hasType, type Passage, pieced } from "../draft.ts";

/** Adjectives of germ layers, lineages and tissues that cells are called by. */
const lineages = [
  ["mesoderm", "endoderm", "ectoderm", "neuroectoderm", "mesenchym", "epiderm", "derm"].map(
    (stem) => `${stem}al`,
  ),
  [
    "neural",
    "neuronal",
    "neuroepithelial",
    "neurogenic",
    "glial",
    "astroglial",
    "cerebellar",
    "cortical",
    "retinal",
  ],
  [
    "ha?ematopoietic",
    "myeloid",
    "lymphoid",
    "erythroid",
    "megakaryocytic",
    "monocytic",
    "granulocytic",
    "thymic",
  ],
  [
    "osteogenic",
    "osteoblastic",
    "chondrogenic",
    "adipogenic",
    "myogenic",
    "angiogenic",
    "vasculogenic",
    "melanocytic",
  ],
  [
    "endothelial",
    "epithelial",
    "stromal",
    "vascular",
    "cardiac",
    "cardiovascular",
    "pulmonary",
    "alveolar",
    "bronchial",
  ],
  [
    "hepatic",
    "biliary",
    "pancreatic",
    "renal",
    "intestinal",
    "colonic",
    "colorectal",
    "nasopharyngeal",
    "gastric",
    "o?esophageal",
    "urothelial",
  ],
  [
    "mammary",
    "luminal",
    "prostatic",
    "testicular",
    "ovarian",
    "uterine",
    "endometrial",
    "cervical",
    "placental",
  ],
  ["calvarial", "splenic", "thyroid", "adrenal", "pituitary", "germ", "squamous", "glandular", "secretory"],
].flat();
const extents = [
  "multipotent(?:ial)?",
  "pluripotent",
  "bipotent(?:ial)?",
  "embryonic",
  "f(?:o)?etal",
  "adult",
  "primitive",
];

const lineage = `(?:${lineages.join("|")})`;
const opening = "(?<![\\p{L}\\p{N}-])";
const immature =
  "(?:stem(?:[/-]like)?|progenitor|precursor|stem/progenitor|stem and progenitor|progenitor/stem)";
/** Of one cell, these words name a molecule, a growth or a part, not the cell. */
const notCell =
  "(?![\\p{L}\\p{N}]|[ -](?:adhesion|carcinoma|cancer|tumou?r|lymphoma|leuka?emia|neoplas|cycle|bod(?:y|ies)|wall|mass))";
const head = `(?:${immature}[ -]cells?${notCell}|(?:progenitor|precursor)s?(?![\\p{L}\\p{N}])|cells?${notCell})`;

const named = new RegExp(`${opening}${lineage}(?:[ -](?:${extents.join("|")}))?[ -](?<head>${head})`, "giu");
/** Members of a list before a lineage that leave out the noun. */
const member = new RegExp(`${opening}(?<member>${lineage})(?:,? (?:and|or) |, )$`, "iu");
/** Longest member of a list, with what joins it. */
const memberLength = 32;

/** Those that no dictionary names; the identifier is that of the noun, where it has one. */
export function lineageCells({ text }: Passage, drafts: readonly Draft[]): Draft[] {
  if (!/cell|progenitor|precursor/iu.test(text)) return [];
  const cells = drafts.filter((one) => hasType(one, "cell_type", "cancer_cell"));
  return [...text.matchAll(named)].flatMap(({ 0: found, index, groups }) => {
    const whole = span(index, index + found.length);
    const noun = span(whole.end - (groups?.head ?? "").length, whole.end);
    const others = membersBefore(text, whole.start).map((one) =>
      pieced(entityOf(text, [one, noun], cells), [one, noun], "coordination", "lineage of a cell, in a list"),
    );
    if (cells.some(({ outer }) => covers(outer, whole))) return others;
    return [draft(entityOf(text, [whole], cells), whole, "grammar", "lineage before a cell"), ...others];
  });
}

function membersBefore(text: string, start: number): Span[] {
  const found: Span[] = [];
  for (let at = start; ; ) {
    const from = Math.max(0, at - memberLength);
    const match = member.exec(text.slice(from, at));
    if (match === null || (found.length === 0 && !/ (?:and|or) $/u.test(match[0]))) return found;
    at = from + match.index;
    found.push(span(at, at + (match.groups?.member ?? "").length));
  }
}

function entityOf(text: string, pieces: readonly Span[], cells: readonly Draft[]): Entity {
  const { end } = outerSpan(pieces);
  const base = cells.find(({ outer }) => outer.end === end && pieces.some((piece) => covers(piece, outer)));
  const written = pieces.map((piece) => text.slice(piece.start, piece.end)).join(" ");
  const name = written.toLowerCase().replace(/s$/u, "");
  return { type: "cell_type", name, ids: base?.entity.ids ?? [], dictionary: base?.entity.dictionary ?? "" };
}
