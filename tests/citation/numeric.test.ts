import { describe, expect, test } from "vitest";
import { findCitations } from "../../src/citation/citation.ts";
import { parseReferences } from "../../src/citation/reference.ts";
import { ProseBuilder, plainProse } from "../../src/prose.ts";
import {
  cite,
  entriesOf,
  groupTexts,
  makeBlock,
  makeDocument,
  makeSentences,
  type Sample,
} from "./sample.ts";

const samples: [name: string, sample: Sample][] = [
  [
    "round brackets with lists and ranges",
    {
      style: "numeric-parenthesis",
      sentences: ["Vesicles carry RNA {(1,2)}.", "They fuse {(3-5)} or dock {(2,4–6)}."],
      numbers: [
        [1, 2],
        [3, 4, 5],
        [2, 4, 5, 6],
      ],
      entries: 6,
    },
  ],
  [
    "square brackets without a blank before them",
    {
      style: "numeric-bracket",
      sentences: ["Stem cells persist{[1,2]}.They spread{[3–5]}", "as reviewed {[6]}."],
      numbers: [[1, 2], [3, 4, 5], [6]],
      entries: 6,
    },
  ],
  [
    "full-width brackets and commas",
    {
      style: "numeric-bracket",
      sentences: ["Tumours relapse {[1，2]}.", "Macrophages help {［3］}, and so do platelets {[4、5]}."],
      numbers: [[1, 2], [3], [4, 5]],
      entries: 5,
    },
  ],
  [
    "words inside the bracket",
    {
      style: "numeric-parenthesis",
      sentences: [
        "Uptake differs {(e.g., refs. 1, 2)} and saturates {(reviewed in 3)}.",
        "Others disagree {(see also references 4 and 5 for review)}.",
      ],
      numbers: [[1, 2], [3], [4, 5]],
      entries: 5,
    },
  ],
  [
    "letters that a scan reads for digits",
    {
      style: "numeric-bracket",
      sentences: ["Niches differ {[8-1O]}.", "Clones {[l,2]} compete {[3-7]}."],
      numbers: [
        [8, 9, 10],
        [1, 2],
        [3, 4, 5, 6, 7],
      ],
      entries: 10,
    },
  ],
  [
    "a lost comma, where only the pair is in the list",
    {
      style: "numeric-bracket",
      sentences: ["Niches differ {[1-11]}.", "Clones compete {[1213]}."],
      numbers: [Array.from({ length: 11 }, (_, i) => i + 1), [12, 13]],
      entries: 13,
    },
  ],
  [
    "a range over two brackets",
    {
      style: "numeric-bracket",
      sentences: ["Niches differ {[1]–[3]} and adapt {[4]}."],
      numbers: [[1, 2, 3], [4]],
      entries: 4,
    },
  ],
  [
    "a range whose end is shortened",
    {
      style: "numeric-bracket",
      sentences: ["All of them {[1-127]} agree {[128-30]}."],
      numbers: [Array.from({ length: 127 }, (_, i) => i + 1), [128, 129, 130]],
      entries: 130,
    },
  ],
];

const numbersInItems = "We found that (1) cells divide, (2) cells migrate and (3) cells die {(1)}.";

/** Sentences whose other brackets are no citations; the list has twelve entries, all cited in the first sentence. */
const lookAlikes: [name: string, sentence: string, numbers: number[][]][] = [
  ["years", "It was shown in spring (2004) and again {(3)}.", [[3]]],
  ["decimals", "Survival doubled (2.6) in all {(4)}.", [[4]]],
  ["sample sizes", "Mice (n = 12) survived {(5)}.", [[5]]],
  ["ranges of proteins", "Chaperones (HSP70-80) bind {(6)}.", [[6]]],
  ["doses", "Drugs (10 mg) help {(7)}.", [[7]]],
  ["enumerators", numbersInItems, [[1]]],
  ["enumerators after a colon", "Three steps follow: (1) entry; (2) release; (3) decay {(8)}.", [[8]]],
  ["equations and figures", "By equation (3) and Table (2) it holds {(9)}.", [[9]]],
  ["numbers spelled out", "Three (3) patients relapsed {(10)}.", [[10]]],
  ["positions", "Lysines at positions (4 and 8) matter {(11)}.", [[11]]],
  ["exponents", "We gave 10(6) cells {(12)}.", [[12]]],
  ["arguments of functions", "The value f(2) is small {(2)}.", [[2]]],
  ["charges", "Calcium (2+) enters {(3)}.", [[3]]],
  ["clones", "Antibody (clone 11) binds {(4)}.", [[4]]],
  ["p-values", "It was significant (P < 0.05) there {(5)}.", [[5]]],
  ["issues of journals", "See 12(3):45 in print {(6)}.", [[6]]],
  ["roman numerals", "Class (I) and class (II) differ {(7)}.", [[7]]],
  ["numbers beyond the list", "All patients (57) improved {(8)}.", [[8]]],
];

describe("findCitations in numeric styles", () => {
  test.each(samples)("finds %s", (_, { style, sentences, numbers, entries }) => {
    const found = cite(sentences, entries);
    expect(found.style).toBe(style);
    expect(groupTexts(found)).toEqual(found.expected);
    expect(found.citations.map((c) => c.numbers)).toEqual(numbers);
  });

  test.each(lookAlikes)("leaves %s alone", (_, sentence, numbers) => {
    const found = cite(["Much is known {(1-12)}.", sentence], 12);
    expect(groupTexts(found)).toEqual(found.expected);
    expect(found.citations.slice(1).map((c) => c.numbers)).toEqual(numbers);
  });

  test("takes a number far ahead of the order for something else", () => {
    const found = cite(
      ["Cells {(1)} and mice {(2)}.", "Rats (19) were used {(3)}.", "More {(4-12)} and more {(13-20)}."],
      20,
    );
    expect(groupTexts(found)).toEqual(found.expected);
  });

  test("keeps to the style that cites the list", () => {
    const found = cite(["Cells {[1]} and mice (2) and rats (3) differ {[2]}.", "So do {[3-6]} cats."], 6);
    expect(found.style).toBe("numeric-bracket");
    expect(groupTexts(found)).toEqual(found.expected);
  });

  test("finds no style where nothing is cited", () => {
    expect(cite(["Nothing (2004) is cited here (n = 3)."], 5).style).toBe("none");
    expect(cite(["Nor here (1)."], 0).style).toBe("none");
  });
});

test("joins a number that a page break cut", () => {
  const cut = new ProseBuilder().append(plainProse("All agree (1-45), but Hu et al (4"), "");
  const block = makeBlock(cut.append(plainProse("6) do not.", 50), " ").build());
  const document = makeDocument([block], entriesOf(46));
  const { citations } = findCitations(document, makeSentences([block]), parseReferences(document).references);
  expect(citations[1]).toMatchObject({ numbers: [46], status: "repaired" });
});

describe("names before a group", () => {
  const entries = [
    "Valadi H and Lotvall JO: Exosome-mediated transfer of mRNAs. Nat Cell Biol 9: 654-659, 2007.",
    "Hanahan D and Weinberg RA: Hallmarks of cancer. Cell 144: 646-674, 2011.",
  ];

  test.each([
    ["Valadi et al (1) saw RNA, as others did (2).", "Valadi et al"],
    ["Valadi et al. (1) saw RNA, as others did (2).", "Valadi et al"],
    ["In 2007, Valadi and colleagues (1) saw RNA (2).", "Valadi and colleagues"],
    ["It was shown by Valadi et al in 2007 (1), see (2).", "Valadi et al"],
    ["Hanahan and Weinberg (2) count ten of them (1).", "Hanahan and Weinberg"],
    ["Neither TGF and VEGF (2) nor others (1) count.", undefined],
    ["Vesicles (1) and tumours (2) differ.", undefined],
  ])("%s", (sentence, names) => {
    const [first] = cite([sentence], entries).citations;
    expect(first?.authors && sentence.slice(first.authors.start, first.authors.end)).toBe(names);
  });

  test("restores a group that a page break cut", () => {
    const list = Array.from({ length: 45 }, (_, i) => `Nemo Q: Entry ${i}. J ${i}: 1, 1999.`);
    const found = cite(
      ["All of these {(1-45)} agree.", "As found by Valadi et al {(4}"],
      [...list, ...entries],
    );
    expect(groupTexts(found)).toEqual(found.expected);
    expect(found.citations[1]).toMatchObject({ numbers: [46], status: "repaired" });
    expect(found.diagnostics.map((d) => d.message)).toContain('"(4" is read as 46');
  });
});
