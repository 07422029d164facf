import { describe, expect, test } from "vitest";
import { parseReferences } from "../../src/citation/reference.ts";
import type { Reference } from "../../src/model.ts";
import { plainProse } from "../../src/prose.ts";
import { makeDocument } from "./sample.ts";

type Fields = Partial<Omit<Reference, "prose" | "number">>;

function parse(...texts: string[]): Reference[] {
  return parseReferences(makeDocument([], texts)).references;
}

const hallmarks: Fields = {
  authors: ["Hanahan D", "Weinberg RA"],
  firstAuthor: "Hanahan D",
  year: "2011",
  title: "Hallmarks of cancer: the next generation",
  journal: "Cell",
  volume: "144",
  pages: "646-674",
};

/** The same work in each style. */
const styles: [name: string, entry: string, fields: Fields][] = [
  [
    "Spandidos",
    "Hanahan D and Weinberg RA: Hallmarks of cancer: the next generation. Cell 144: 646-674, 2011.",
    hallmarks,
  ],
  [
    "Vancouver",
    "Hanahan D, Weinberg RA. Hallmarks of cancer: the next generation. Cell. 2011;144(5):646-674.",
    hallmarks,
  ],
  [
    "Vancouver with a month",
    "Hanahan D, Weinberg RA. Hallmarks of cancer: the next generation. Cell. 2011 Mar 4;144(5):646-674. doi: 10.1016/j.cell.2011.02.013. PMID: 21376230",
    { ...hallmarks, doi: "10.1016/j.cell.2011.02.013", pmid: "21376230" },
  ],
  [
    "Oncogene",
    "Hanahan D, Weinberg RA. Hallmarks of cancer: the next generation. Cell 2011; 144: 646-674.",
    hallmarks,
  ],
  [
    "Frontiers",
    "Hanahan D, Weinberg RA. Hallmarks of cancer: the next generation. Cell (2011) 144:646-674. doi: 10.1016/j.cell.2011.02.013",
    hallmarks,
  ],
  [
    "eLife",
    "Hanahan D, Weinberg RA. Hallmarks of cancer: the next generation. Cell 144:646-674 (2011). DOI: 10.1016/j.cell.2011.02.013, PMID: 21376230",
    { ...hallmarks, pmid: "21376230" },
  ],
  [
    "Nature",
    "Hanahan, D. & Weinberg, R. A. Hallmarks of cancer: the next generation. Cell 144, 646-674 (2011).",
    hallmarks,
  ],
  [
    "Elsevier",
    "D. Hanahan, R.A. Weinberg, Hallmarks of cancer: the next generation, Cell 144 (2011) 646-674.",
    hallmarks,
  ],
  [
    "IEEE",
    "D. Hanahan and R. A. Weinberg, “Hallmarks of cancer: the next generation,” Cell, vol. 144, no. 5, pp. 646-674, 2011.",
    hallmarks,
  ],
  [
    "APA",
    "Hanahan, D., & Weinberg, R. A. (2011). Hallmarks of cancer: the next generation. Cell, 144(5), 646-674. https://doi.org/10.1016/j.cell.2011.02.013",
    { ...hallmarks, doi: "10.1016/j.cell.2011.02.013" },
  ],
  [
    "Cell",
    "Hanahan, D., and Weinberg, R.A. (2011). Hallmarks of cancer: the next generation. Cell 144, 646-674.",
    hallmarks,
  ],
  [
    "J Immunol",
    "Hanahan, D., and R. A. Weinberg. 2011. Hallmarks of cancer: the next generation. Cell 144: 646-674.",
    hallmarks,
  ],
  [
    "RNA",
    "Hanahan D, Weinberg RA. 2011. Hallmarks of cancer: the next generation. Cell 144: 646-674.",
    hallmarks,
  ],
  [
    "Springer",
    "Hanahan D, Weinberg RA (2011) Hallmarks of cancer: the next generation. Cell 144:646-674",
    hallmarks,
  ],
  [
    "Harvard",
    "Hanahan, D. and Weinberg, R.A. (2011) 'Hallmarks of cancer: the next generation', Cell, 144(5), pp. 646-674.",
    hallmarks,
  ],
  [
    "MDPI",
    "Hanahan, D.; Weinberg, R.A. Hallmarks of cancer: The next generation. Cell 2011, 144, 646-674.",
    { ...hallmarks, title: "Hallmarks of cancer: The next generation" },
  ],
  [
    "Wiley",
    "Hanahan D, Weinberg R A. Hallmarks of cancer: the next generation. Cell 2011; 144(5): 646-674",
    hallmarks,
  ],
];

const fields: [name: string, entry: string, fields: Fields][] = [
  [
    "a journal of abbreviated words",
    "Liu, X. et al. CD47 blockade triggers T cell-mediated destruction of immunogenic tumors. Nat. Med. 21, 1209–1215 (2015).",
    {
      firstAuthor: "Liu X",
      journal: "Nat. Med.",
      volume: "21",
      pages: "1209–1215",
      title: "CD47 blockade triggers T cell-mediated destruction of immunogenic tumors",
    },
  ],
  [
    "a journal of many abbreviated words",
    "Slamon, D. J., B. Leyland-Jones, S. Shak, et al. 2001. Use of chemotherapy plus a monoclonal antibody. N. Engl. J. Med. 344: 783–792.",
    { authors: ["Slamon DJ", "Leyland-Jones B", "Shak S"], year: "2001", journal: "N. Engl. J. Med." },
  ],
  [
    "a journal with a place",
    "Smolarz M and Widlak P: Serum exosomes and their miRNA load. Cancers (Basel) 13: 1373, 2021.",
    { journal: "Cancers (Basel)", pages: "1373" },
  ],
  [
    "no pages",
    "Bobrie A, Colombo M and Raposo G: Diverse subpopulations of vesicles. J Extracell Vesicles 1, 2012.",
    { journal: "J Extracell Vesicles", volume: "1", pages: "" },
  ],
  [
    "two ranges of pages",
    "Ostrowski M, Carmo NB, et al: Rab27a and Rab27b control secretion. Nat Cell Biol 12: 19-30, 1-13, 2010.",
    { journal: "Nat Cell Biol", pages: "19-30,1-13" },
  ],
  [
    "a title of two sentences",
    "Johnstone RM and Adam M: Vesicle formation during maturation. Association with vesicles. J Biol Chem 262: 9412-9420, 1987.",
    { title: "Vesicle formation during maturation. Association with vesicles", journal: "J Biol Chem" },
  ],
  [
    "a title that asks",
    "Pelka J, Rossi A. Is there a connection? Cell. 2010;12:1-9.",
    { title: "Is there a connection?", journal: "Cell" },
  ],
  [
    "the letter of a year",
    "Wolf, G., & Macfarlan, T. S. (2015a). Spotting the enemy within. Mobile DNA, 6, 17.",
    { year: "2015a" },
  ],
  [
    "surnames with particles",
    "de Sauvage FJ, Van Etten RA, von Andrian UH. A title of some length. J Name. 2010;1:2-3.",
    { authors: ["de Sauvage FJ", "Van Etten RA", "von Andrian UH"] },
  ],
  [
    "suffixes",
    "Geyer, C. E., Jr., & Perez, E. A. (2005). Some title. Cell, 1, 2-3.",
    { authors: ["Geyer CE", "Perez EA"] },
  ],
  [
    "a body as author",
    "Cancer Genome Atlas Network. Comprehensive molecular portraits of breast tumours. Nature. 2012;490:61-70.",
    {
      firstAuthor: "Cancer Genome Atlas Network",
      title: "Comprehensive molecular portraits of breast tumours",
    },
  ],
  [
    "lost blanks",
    "BartelDP,ChenCZ.MicroRNAs in cell death.Nat.Rev.Genet.2004;5:396-400.",
    {
      authors: ["Bartel DP", "Chen CZ"],
      journal: "Nat.Rev.Genet.",
      year: "2004",
      title: "MicroRNAs in cell death",
    },
  ],
  [
    "letters read for digits",
    "Hanahan, D., and R. A. Weinberg.2Oll.Hallmarks of cancer.Cell l44:646-67O.",
    { year: "2011", volume: "144", pages: "646-670" },
  ],
  [
    "full-width punctuation",
    "Hanahan，D．& Weinberg，R.A．Hallmarks of cancer．Cell 144，646-674（2011）．",
    { authors: ["Hanahan D", "Weinberg RA"], year: "2011", journal: "Cell" },
  ],
  [
    "a DOI alone as identifier",
    "Rossi A. A title of some length. Cell. 2010;1:2. 10.1000/182.",
    { doi: "10.1000/182" },
  ],
];

describe("parseReferences", () => {
  test.each(styles)("reads %s style", (_, entry, expected) => {
    const [reference] = parse(entry);
    expect({ ...reference, pages: reference?.pages.replace("–", "-") }).toMatchObject(expected);
  });

  test.each(fields)("reads %s", (_, entry, expected) => {
    expect(parse(entry)[0]).toMatchObject(expected);
  });

  test("never throws, and reports what it cannot read", () => {
    const { references, diagnostics } = parseReferences(
      makeDocument([], ["???", "No known form at all 2010"]),
    );
    expect(references.map((r) => r.year)).toEqual(["", "2010"]);
    expect(diagnostics.map((d) => d.code)).toEqual(["reference-unparsed", "reference-unparsed"]);
  });

  const entry = (label: number | undefined) => ({
    label,
    prose: plainProse("Rossi A: Title. Cell 1: 2, 2010."),
  });
  test.each([
    ["position where nothing is printed", [undefined, undefined], [1, 2], 0],
    ["bullets before numbers", [undefined, undefined, 3, 4], [1, 2, 3, 4], 0],
    ["numbers that leave one out", [1, 2, 4, 5], [1, 2, 4, 5], 1],
    ["a digit lost from a label", [8, 9, 0, 11].map((n) => n - 7), [1, 2, 3, 4], 1],
    ["a year taken for a label", [1, 2010, 3], [1, 2, 3], 1],
    ["text before the first entry", [undefined, 1, 2], [1, 2], 0],
  ])("numbers by %s", (_, labels, numbers, problems) => {
    const document = { ...makeDocument([], []), entries: labels.map(entry) };
    const { references, diagnostics } = parseReferences(document);
    expect(references.map((r) => r.number)).toEqual(numbers);
    expect(diagnostics.filter((d) => d.code === "reference-numbering")).toHaveLength(problems);
  });
});
