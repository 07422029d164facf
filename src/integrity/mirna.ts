/**
 * miRNAs are compared by the numbers of their names. Species, letter, copy and arm make no difference, since titles
 * leave them out; numbers of one cluster or family are kin, since a paper on it may be named after either.
 */
import { isDisjoint, type Kind, type Traits } from "./likeness.ts";

/** Numbers that are transcribed together or share their seed. */
const relatives = [
  ["1", "133", "206"],
  ["15", "16", "195", "424", "497"],
  ["17", "18", "19", "20", "25", "92", "93", "106", "363"],
  ["23", "24", "27"],
  ["30"],
  ["34", "449"],
  ["99", "100", "let-7", "125"],
  ["103", "107"],
  ["130", "301"],
  ["132", "212"],
  ["141", "200", "429"],
  ["143", "145"],
  ["144", "451"],
  ["148", "152"],
  ["181", "213"],
  ["182", "96", "183"],
  ["191", "425"],
  ["192", "194", "215"],
  ["193", "365"],
  ["208", "499"],
  ["221", "222"],
  ["302", "367", "371", "372", "373", "520"],
];

export const mirnas: Kind = {
  types: new Set(["mirna"]),
  traitsOf: mirnaNumbers,
  compare: (a, b) => (isDisjoint(withRelatives(a), b) ? "different" : "kin"),
};

const designation = /(?:^|-)(?<head>mi[Rr]|let|lin)-(?<rest>[\dA-Za-z*/-]+)$/u;
/** "-5p", and the copy in "miR-16-1". */
const armOrCopy = /-[35]p|(?<=\d[a-z]?)-\d(?!\d)/gu;

/** Numbers of "hsa-miR-23a-27a-24-2" are 23, 27 and 24; a viral name ("miR-BART7") counts as a whole. */
function mirnaNumbers(name: string): Traits {
  const { head = "", rest = "" } = designation.exec(name)?.groups ?? {};
  if (head === "") return new Set();
  if (/^[A-Za-z]/u.test(rest)) return new Set([rest.replace(/-[35]p$/u, "")]);
  const numbers = rest.replace(armOrCopy, "").match(/\d+/gu) ?? [];
  return new Set(numbers.map((number) => (/^mi/u.test(head) ? number : `${head}-${number}`)));
}

function withRelatives(numbers: Traits): Traits {
  const related = relatives.filter((family) => family.some((number) => numbers.has(number)));
  return new Set([...numbers, ...related.flat()]);
}
